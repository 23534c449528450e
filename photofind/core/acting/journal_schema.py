"""The tables of the journal. Append only: a script that has shipped is never edited.

The journal outlives every catalog; a migration may add to it, never rewrite or drop.
"""

from photofind.core.store.database import Schema

JOURNAL = Schema(
    name="journal",
    migrations=(
        """
        CREATE TABLE run (
            id    INTEGER PRIMARY KEY AUTOINCREMENT,
            kind  TEXT    NOT NULL,
            at_ns INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE act (
            id     INTEGER PRIMARY KEY AUTOINCREMENT,  -- never reused: `undo ID` names it
            run    INTEGER NOT NULL REFERENCES run (id),
            at_ns  INTEGER NOT NULL,
            state  TEXT    NOT NULL,
            grade  TEXT    NOT NULL,
            reason TEXT    NOT NULL,
            note   TEXT    NOT NULL
        ) STRICT;
        CREATE INDEX act_state ON act (state);
        CREATE TABLE file (
            id              INTEGER PRIMARY KEY AUTOINCREMENT,
            act             INTEGER NOT NULL REFERENCES act (id),
            role            TEXT    NOT NULL,
            path            BLOB    NOT NULL,  -- os.fsencode: names need not be UTF-8
            digest          BLOB    NOT NULL,
            size_bytes      INTEGER NOT NULL,
            mtime_ns        INTEGER NOT NULL,
            mode            INTEGER NOT NULL,
            way             TEXT,
            destination     BLOB,
            record          BLOB,
            stays           BLOB    NOT NULL,
            stays_digest    BLOB    NOT NULL,
            perceptual_hash BLOB    NOT NULL,
            thumbnail       BLOB    NOT NULL,
            volume          TEXT    NOT NULL,  -- and the two places on it, see intake.volumes.Place
            place           BLOB    NOT NULL,
            destination_place BLOB  NOT NULL
        ) STRICT;
        CREATE INDEX file_act ON file (act);
        CREATE INDEX file_path ON file (path);
        CREATE INDEX file_digest ON file (digest);
        CREATE INDEX file_stays ON file (stays_digest);
        CREATE TABLE decision (
            id          INTEGER PRIMARY KEY AUTOINCREMENT,
            kind        TEXT    NOT NULL,
            at_ns       INTEGER NOT NULL,
            first       BLOB    NOT NULL,  -- digests: decisions survive renames and other drives
            second      BLOB    NOT NULL,  -- empty where a decision is about one photo
            first_hash  BLOB    NOT NULL,
            second_hash BLOB    NOT NULL,
            UNIQUE (kind, first, second)
        ) STRICT;
        """,
        "CREATE INDEX file_stays_path ON file (stays);",
    ),
)
