internal import GRDB

extension SQLiteRecordStore {
    /// Names and limits of tokens. What was spent with one follows its tasks by triggers.
    static func addLimits(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE credential ADD COLUMN name TEXT NOT NULL DEFAULT '';
                ALTER TABLE credential ADD COLUMN credit_limit INTEGER CHECK (credit_limit >= 0);
                ALTER TABLE credential ADD COLUMN spent INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE credential ADD COLUMN modes TEXT;
                ALTER TABLE credential ADD COLUMN networks TEXT NOT NULL DEFAULT '';
                UPDATE credential SET spent = coalesce(
                    (SELECT sum(charge) FROM task WHERE credential_id = credential.id AND state <> 'failed'), 0);
                CREATE TRIGGER credential_charged AFTER INSERT ON task WHEN NEW.charge > 0 BEGIN
                    UPDATE credential SET spent = spent + NEW.charge WHERE id = NEW.credential_id;
                END;
                CREATE TRIGGER credential_refunded AFTER INSERT ON ledger WHEN NEW.kind = 'refund' BEGIN
                    UPDATE credential SET spent = spent - NEW.amount
                        WHERE id = (SELECT credential_id FROM task WHERE id = NEW.task_id);
                END;
                """)
    }

    /// Private addresses that callbacks can be posted to, and what was.
    static func addInboxes(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE inbox (
                    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
                    account_id BLOB NOT NULL REFERENCES account (id),
                    address TEXT NOT NULL UNIQUE CHECK (address <> ''),
                    created_at REAL NOT NULL,
                    expires_at REAL NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX inbox_account ON inbox (account_id, created_at);
                CREATE INDEX inbox_expiry ON inbox (expires_at);
                CREATE TABLE inbox_request (
                    inbox_id BLOB NOT NULL REFERENCES inbox (id) ON DELETE CASCADE,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    received_at REAL NOT NULL,
                    headers TEXT NOT NULL,
                    body BLOB NOT NULL,
                    PRIMARY KEY (inbox_id, number)
                ) STRICT;
                """)
    }

    /// What no prompt may hold.
    static func addModeration(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE moderation (
                    phrase TEXT PRIMARY KEY NOT NULL CHECK (phrase <> ''),
                    created_at REAL NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
