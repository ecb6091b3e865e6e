internal import GRDB

extension SQLiteRecordStore {
    /// Passwords, sessions and invitations.
    static func addSessions(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE account ADD COLUMN password TEXT CHECK (password <> '');
                ALTER TABLE account ADD COLUMN is_administrator INTEGER NOT NULL DEFAULT 0
                    CHECK (is_administrator IN (0, 1));
                ALTER TABLE account ADD COLUMN granted_at REAL;
                CREATE TABLE session (
                    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
                    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
                    account_id BLOB NOT NULL REFERENCES account (id),
                    created_at REAL NOT NULL,
                    seen_at REAL NOT NULL,
                    expires_at REAL NOT NULL,
                    agent TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX session_account ON session (account_id);
                CREATE INDEX session_expiry ON session (expires_at);
                CREATE TABLE invitation (
                    hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
                    created_at REAL NOT NULL,
                    expires_at REAL NOT NULL,
                    used_at REAL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX invitation_expiry ON invitation (expires_at);
                """)
    }
}
