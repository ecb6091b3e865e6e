internal import GRDB

extension SQLiteRecordStore {
    /// The schema's history. A migration that has shipped is never changed.
    ///
    /// Times are Unix seconds, identifiers 16-byte UUIDs, amounts thousandths of a credit.
    static var migrations: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 accounts, applications, credentials") { database in
            try database.execute(
                sql: """
                    CREATE TABLE account (
                        id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
                        name TEXT NOT NULL UNIQUE CHECK (name <> ''),
                        created_at REAL NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE application (
                        id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
                        account_id BLOB NOT NULL REFERENCES account (id),
                        name TEXT NOT NULL CHECK (name <> ''),
                        is_metered INTEGER NOT NULL CHECK (is_metered IN (0, 1)),
                        created_at REAL NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX application_account ON application (account_id);
                    CREATE TABLE credential (
                        id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
                        application_id BLOB NOT NULL REFERENCES application (id),
                        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
                        apis TEXT NOT NULL CHECK (apis <> ''),
                        created_at REAL NOT NULL,
                        expires_at REAL,
                        revoked_at REAL,
                        last_used_at REAL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX credential_application ON credential (application_id);
                    """)
        }
        migrator.registerMigration("2 tasks and the quota ledger") { database in
            try database.execute(
                sql: """
                    CREATE TABLE task (
                        id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
                        trace_id BLOB NOT NULL CHECK (length(trace_id) = 16),
                        account_id BLOB NOT NULL REFERENCES account (id),
                        application_id BLOB NOT NULL REFERENCES application (id),
                        credential_id BLOB NOT NULL REFERENCES credential (id),
                        image_id INTEGER NOT NULL UNIQUE,
                        mode TEXT NOT NULL CHECK (mode IN ('turbo', 'fast', 'relax')),
                        priority INTEGER NOT NULL,
                        request BLOB NOT NULL,
                        charge INTEGER NOT NULL CHECK (charge >= 0),
                        state TEXT NOT NULL CHECK (state IN ('pending', 'processing', 'succeeded', 'failed')),
                        created_at REAL NOT NULL,
                        started_at REAL,
                        finished_at REAL,
                        attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
                        lease_holder BLOB CHECK (lease_holder IS NULL OR length(lease_holder) = 16),
                        lease_until REAL,
                        outcome TEXT,
                        error TEXT,
                        CHECK ((state = 'processing') = (lease_holder IS NOT NULL)),
                        CHECK ((lease_holder IS NULL) = (lease_until IS NULL)),
                        CHECK ((state = 'succeeded') = (outcome IS NOT NULL)),
                        CHECK ((state = 'failed') = (error IS NOT NULL)),
                        CHECK ((state IN ('succeeded', 'failed')) = (finished_at IS NOT NULL))
                    ) STRICT;
                    CREATE INDEX task_waiting ON task (priority, created_at, id) WHERE state = 'pending';
                    CREATE INDEX task_leased ON task (lease_until) WHERE state = 'processing';
                    CREATE INDEX task_account ON task (account_id, created_at);
                    CREATE INDEX task_trace ON task (trace_id);
                    CREATE TABLE ledger (
                        id INTEGER PRIMARY KEY NOT NULL,
                        application_id BLOB NOT NULL REFERENCES application (id),
                        task_id BLOB REFERENCES task (id),
                        kind TEXT NOT NULL CHECK (kind IN ('grant', 'charge', 'refund')),
                        amount INTEGER NOT NULL,
                        created_at REAL NOT NULL,
                        CHECK ((kind = 'grant') = (task_id IS NULL)),
                        CHECK (CASE kind WHEN 'charge' THEN amount <= 0 ELSE amount >= 0 END),
                        UNIQUE (task_id, kind)
                    ) STRICT;
                    CREATE INDEX ledger_application ON ledger (application_id, amount);
                    CREATE TRIGGER ledger_is_append_only BEFORE UPDATE ON ledger
                        BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
                    """)
        }
        migrator.registerMigration("3 durable tasks", migrate: addDurableTasks)
        migrator.registerMigration("console 1 sessions and invitations", migrate: addSessions)
        migrator.registerMigration("console 2 uploads", migrate: addUploads)
        migrator.registerMigration("console 3 token limits", migrate: addLimits)
        migrator.registerMigration("console 4 inboxes", migrate: addInboxes)
        migrator.registerMigration("console 5 moderation", migrate: addModeration)
        return migrator
    }
}
