internal import GRDB

extension SQLiteRecordStore {
    /// Leases by process, lanes, attempts, repeats, the outbox, and a ledger that outlives its tasks.
    static func addDurableTasks(_ database: Database) throws {
        try database.execute(sql: tasks)
        try database.execute(sql: lanes)
        try database.execute(sql: ledger)
        try database.execute(sql: outbox)
    }

    private static let tasks = """
        CREATE TABLE instance (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            host TEXT NOT NULL,
            process_id INTEGER NOT NULL,
            workers INTEGER NOT NULL CHECK (workers >= 0),
            started_at REAL NOT NULL,
            seen_at REAL NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE task_new (
            id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
            trace_id BLOB NOT NULL CHECK (length(trace_id) = 16),
            account_id BLOB NOT NULL REFERENCES account (id),
            application_id BLOB NOT NULL REFERENCES application (id),
            credential_id BLOB NOT NULL REFERENCES credential (id),
            parent_id BLOB REFERENCES task (id) ON DELETE SET NULL,
            image_id INTEGER NOT NULL UNIQUE,
            mode TEXT NOT NULL CHECK (mode IN ('turbo', 'fast', 'relax')),
            request BLOB NOT NULL,
            charge INTEGER NOT NULL CHECK (charge >= 0),
            callback_url TEXT,
            is_streamed INTEGER NOT NULL DEFAULT 0 CHECK (is_streamed IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('pending', 'processing', 'succeeded', 'failed')),
            created_at REAL NOT NULL,
            started_at REAL,
            finished_at REAL,
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
            previews INTEGER NOT NULL DEFAULT 0 CHECK (previews >= 0),
            lease_holder BLOB CHECK (lease_holder IS NULL OR length(lease_holder) = 16),
            lease_instance BLOB CHECK (lease_instance IS NULL OR length(lease_instance) = 16),
            lease_until REAL,
            outcome TEXT,
            error TEXT,
            fingerprint BLOB CHECK (fingerprint IS NULL OR length(fingerprint) = 32),
            attendant BLOB CHECK (attendant IS NULL OR length(attendant) = 16),
            joinable_until REAL,
            has_files INTEGER NOT NULL DEFAULT 1 CHECK (has_files IN (0, 1)),
            CHECK ((state = 'processing') = (lease_holder IS NOT NULL)),
            CHECK ((lease_holder IS NULL) = (lease_until IS NULL)),
            CHECK ((lease_holder IS NULL) = (lease_instance IS NULL)),
            CHECK ((state = 'succeeded') = (outcome IS NOT NULL)),
            CHECK ((state = 'failed') = (error IS NOT NULL)),
            CHECK ((state IN ('succeeded', 'failed')) = (finished_at IS NOT NULL)),
            CHECK ((fingerprint IS NULL) = (joinable_until IS NULL)),
            CHECK (attendant IS NULL OR fingerprint IS NOT NULL)
        ) STRICT;
        INSERT INTO task_new
            (id, trace_id, account_id, application_id, credential_id, image_id, mode, request, charge, state,
             created_at, started_at, finished_at, attempts, progress, outcome, error)
            SELECT id, trace_id, account_id, application_id, credential_id, image_id, mode, request, charge,
                CASE state WHEN 'processing' THEN 'pending' ELSE state END, created_at, started_at, finished_at,
                attempts, CASE state WHEN 'succeeded' THEN 100 ELSE 0 END, outcome, error FROM task;
        DROP TABLE task;
        ALTER TABLE task_new RENAME TO task;
        CREATE INDEX task_waiting ON task (account_id, mode, created_at, image_id) WHERE state = 'pending';
        CREATE INDEX task_leased ON task (lease_until) WHERE state = 'processing';
        CREATE INDEX task_account ON task (account_id, created_at);
        CREATE INDEX task_trace ON task (trace_id);
        CREATE INDEX task_parent ON task (parent_id) WHERE parent_id IS NOT NULL;
        CREATE INDEX task_finished ON task (finished_at) WHERE finished_at IS NOT NULL;
        CREATE INDEX task_files ON task (finished_at) WHERE finished_at IS NOT NULL AND has_files = 1;
        CREATE INDEX task_unanswered ON task (fingerprint) WHERE fingerprint IS NOT NULL;
        CREATE TABLE attempt (
            task_id BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 1),
            instance_id BLOB NOT NULL CHECK (length(instance_id) = 16),
            started_at REAL NOT NULL,
            ended_at REAL,
            reason TEXT,
            PRIMARY KEY (task_id, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE idempotency (
            application_id BLOB NOT NULL REFERENCES application (id),
            key TEXT NOT NULL CHECK (key <> ''),
            fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
            task_id BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE,
            created_at REAL NOT NULL,
            PRIMARY KEY (application_id, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX idempotency_task ON idempotency (task_id);
        CREATE INDEX idempotency_age ON idempotency (created_at);
        """

    /// What waits and runs, counted by account and mode. The counts follow the tasks by triggers, so that no statement
    /// can forget them.
    private static let lanes = """
        CREATE TABLE lane (
            account_id BLOB NOT NULL REFERENCES account (id),
            mode TEXT NOT NULL CHECK (mode IN ('turbo', 'fast', 'relax')),
            waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
            running INTEGER NOT NULL DEFAULT 0 CHECK (running >= 0),
            turn INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (account_id, mode)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX lane_waiting ON lane (mode, turn, account_id) WHERE waiting > 0;
        CREATE INDEX lane_running ON lane (account_id) WHERE running > 0;
        INSERT INTO lane (account_id, mode, waiting)
            SELECT account_id, mode, count(*) FROM task WHERE state = 'pending' GROUP BY account_id, mode;
        CREATE TABLE scheduler (
            id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
            turn INTEGER NOT NULL
        ) STRICT;
        INSERT INTO scheduler (id, turn) VALUES (1, 0);
        CREATE TRIGGER lane_after_insert AFTER INSERT ON task BEGIN
            INSERT INTO lane (account_id, mode) VALUES (NEW.account_id, NEW.mode) ON CONFLICT DO NOTHING;
            UPDATE lane SET waiting = waiting + (NEW.state = 'pending'), running = running + (NEW.state = 'processing')
                WHERE account_id = NEW.account_id AND mode = NEW.mode;
        END;
        CREATE TRIGGER lane_after_update AFTER UPDATE OF state ON task WHEN OLD.state <> NEW.state BEGIN
            UPDATE lane SET
                waiting = waiting + (NEW.state = 'pending') - (OLD.state = 'pending'),
                running = running + (NEW.state = 'processing') - (OLD.state = 'processing')
                WHERE account_id = NEW.account_id AND mode = NEW.mode;
        END;
        CREATE TRIGGER lane_after_delete AFTER DELETE ON task BEGIN
            UPDATE lane SET waiting = waiting - (OLD.state = 'pending'), running = running - (OLD.state = 'processing')
                WHERE account_id = OLD.account_id AND mode = OLD.mode;
        END;
        """

    /// An entry may name a task that is no longer kept. The balance follows by a trigger.
    private static let ledger = """
        ALTER TABLE application ADD COLUMN balance INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE application ADD COLUMN webhook_generation INTEGER NOT NULL DEFAULT 1 CHECK (webhook_generation >= 1);
        ALTER TABLE application ADD COLUMN webhook_rotated_at REAL;
        CREATE TABLE ledger_new (
            id INTEGER PRIMARY KEY NOT NULL,
            application_id BLOB NOT NULL REFERENCES application (id),
            task_id BLOB CHECK (task_id IS NULL OR length(task_id) = 16),
            kind TEXT NOT NULL CHECK (kind IN ('grant', 'charge', 'refund')),
            amount INTEGER NOT NULL,
            created_at REAL NOT NULL,
            CHECK ((kind = 'grant') = (task_id IS NULL)),
            CHECK (CASE kind WHEN 'charge' THEN amount <= 0 ELSE amount >= 0 END),
            UNIQUE (task_id, kind)
        ) STRICT;
        INSERT INTO ledger_new SELECT * FROM ledger;
        DROP TABLE ledger;
        ALTER TABLE ledger_new RENAME TO ledger;
        CREATE INDEX ledger_application ON ledger (application_id, id);
        UPDATE application SET balance =
            (SELECT coalesce(sum(amount), 0) FROM ledger WHERE application_id = application.id);
        CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
            BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON ledger
            BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_balance AFTER INSERT ON ledger BEGIN
            UPDATE application SET balance = balance + NEW.amount WHERE id = NEW.application_id;
        END;
        """

    private static let outbox = """
        CREATE TABLE delivery (
            task_id BLOB NOT NULL REFERENCES task (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 0),
            application_id BLOB NOT NULL REFERENCES application (id),
            kind TEXT NOT NULL CHECK (kind IN ('progress', 'result')),
            progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
            previews INTEGER NOT NULL DEFAULT 0 CHECK (previews >= 0),
            url TEXT NOT NULL CHECK (url <> ''),
            host TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'refused', 'abandoned')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
            created_at REAL NOT NULL,
            scheduled_from REAL NOT NULL,
            due_at REAL NOT NULL,
            finished_at REAL,
            lease_holder BLOB CHECK (lease_holder IS NULL OR length(lease_holder) = 16),
            lease_instance BLOB CHECK (lease_instance IS NULL OR length(lease_instance) = 16),
            lease_until REAL,
            PRIMARY KEY (task_id, number),
            CHECK ((lease_holder IS NULL) = (lease_until IS NULL)),
            CHECK ((lease_holder IS NULL) = (lease_instance IS NULL)),
            CHECK (lease_holder IS NULL OR state = 'waiting'),
            CHECK ((state = 'waiting') = (finished_at IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX delivery_one_result ON delivery (task_id) WHERE kind = 'result';
        CREATE INDEX delivery_due ON delivery (due_at) WHERE state = 'waiting' AND lease_holder IS NULL;
        CREATE INDEX delivery_leased ON delivery (lease_until) WHERE lease_holder IS NOT NULL;
        CREATE INDEX delivery_age ON delivery (created_at);
        CREATE TABLE delivery_attempt (
            task_id BLOB NOT NULL,
            delivery INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number >= 1),
            started_at REAL NOT NULL,
            duration REAL NOT NULL CHECK (duration >= 0),
            status INTEGER,
            answer BLOB NOT NULL CHECK (length(answer) <= 1024),
            fault TEXT,
            PRIMARY KEY (task_id, delivery, number),
            FOREIGN KEY (task_id, delivery) REFERENCES delivery (task_id, number) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        """
}
