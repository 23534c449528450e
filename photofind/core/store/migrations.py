"""The tables of a library's three databases, and how they came to be.

Append only: script n brings a database from version n to n + 1. Never edit one that has shipped.

* ``catalog.sqlite``     what is read often: photos, small fingerprints, folders, matches, groups
* ``vectors.sqlite``     embeddings and local features: blobs, apart from what is read often
* ``thumbnails.sqlite``  small JPEGs; bounded

The last two say whose they are (``meta``, key ``library``): if the catalog was made anew, photo ids
start again, and what belonged to the old ids must not be taken for the new ones'.
"""

from photofind.core.store.database import Schema

CATALOG = Schema(
    "catalog",
    (
        """
        CREATE TABLE meta (
            key   TEXT PRIMARY KEY,
            value ANY NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE volume (
            id           INTEGER PRIMARY KEY,
            key          TEXT    NOT NULL UNIQUE,  -- VolumeId: survives replugging
            name         TEXT    NOT NULL,
            kind         TEXT    NOT NULL,
            filesystem   TEXT    NOT NULL,
            coarse_times INTEGER NOT NULL,
            mount        BLOB    NOT NULL,         -- where it was mounted last
            root         BLOB    NOT NULL          -- which part of it was mounted there
        ) STRICT;

        CREATE TABLE folder (
            id           INTEGER PRIMARY KEY,
            volume       INTEGER NOT NULL REFERENCES volume,
            path         BLOB    NOT NULL,         -- on its volume, empty for all of it
            rank         INTEGER NOT NULL,
            is_protected INTEGER NOT NULL DEFAULT 0,
            is_missing   INTEGER NOT NULL DEFAULT 0,
            managed_by   TEXT    NOT NULL DEFAULT '',
            synced_by    TEXT    NOT NULL DEFAULT '',
            UNIQUE (volume, path)
        ) STRICT;

        CREATE TABLE photo (
            id            INTEGER PRIMARY KEY AUTOINCREMENT,  -- never reused: the index stores it
            volume        INTEGER NOT NULL REFERENCES volume,
            path          BLOB    NOT NULL,        -- os.fsencode, on its volume: need not be UTF-8
            size_bytes    INTEGER NOT NULL,
            mtime_ns      INTEGER NOT NULL,
            state         TEXT    NOT NULL,        -- PhotoState
            presence      INTEGER NOT NULL DEFAULT 0,  -- Presence
            generation    INTEGER NOT NULL,        -- when its fingerprints were last written
            newest_ms     INTEGER NOT NULL,        -- local wall clock: capture time, else mtime
            digest        BLOB    NOT NULL,        -- empty if it could not be read to its end
            hash          BLOB,
            is_plain      INTEGER NOT NULL,
            is_intact     INTEGER NOT NULL,
            reason        TEXT    NOT NULL,
            is_settled    INTEGER NOT NULL,        -- unreadable until the file changes
            format        TEXT,                    -- null, like the rest of the facts: not decoded
            width_px      INTEGER,
            height_px     INTEGER,
            pages         INTEGER,
            bit_depth     INTEGER,
            has_alpha     INTEGER,
            is_lossless   INTEGER,
            quality       INTEGER,
            taken_at      TEXT,                    -- ISO 8601, with an offset if the file tells it
            camera        TEXT    NOT NULL,
            lens          TEXT    NOT NULL,
            latitude      REAL,
            longitude     REAL,
            rating        INTEGER,
            keywords      TEXT    NOT NULL,        -- JSON array
            description   TEXT    NOT NULL,
            software      TEXT    NOT NULL,
            editor_traces TEXT    NOT NULL,        -- JSON array
            extras        TEXT    NOT NULL,        -- JSON array
            UNIQUE (volume, path)
        ) STRICT;
        CREATE INDEX photo_newest ON photo (newest_ms DESC, id DESC) WHERE state <> 'unreadable';
        CREATE INDEX photo_digest ON photo (digest);
        CREATE INDEX photo_generation ON photo (generation);
        CREATE INDEX photo_camera ON photo (camera);
        CREATE INDEX photo_state ON photo (state) WHERE state <> 'ready';

        CREATE TABLE in_hand (                     -- files being read; what is left killed us
            volume INTEGER NOT NULL REFERENCES volume,
            path   BLOB    NOT NULL,
            trial  INTEGER NOT NULL,               -- Trial
            PRIMARY KEY (volume, path)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE compared (                    -- pairs that were judged, also those not alike
            first   INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            second  INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            version INTEGER NOT NULL,              -- of the rules they were judged by
            PRIMARY KEY (first, second),
            CHECK (first < second)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX compared_second ON compared (second);

        CREATE TABLE match (
            first         INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            second        INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            grade         INTEGER NOT NULL,
            confidence    REAL    NOT NULL,
            is_reencoding INTEGER NOT NULL,
            how           TEXT    NOT NULL,        -- JSON of a Transformation, empty if nothing
            version       INTEGER NOT NULL,
            PRIMARY KEY (first, second),
            CHECK (first < second)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX match_second ON match (second);
        CREATE INDEX match_grade ON match (grade);

        CREATE TABLE cluster (
            level         INTEGER NOT NULL,
            id            INTEGER NOT NULL,        -- derived from its members
            grade         INTEGER NOT NULL,
            keeper        INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            keeper_reason TEXT    NOT NULL,
            bytes_to_free INTEGER NOT NULL,
            PRIMARY KEY (level, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX cluster_gain ON cluster (level, bytes_to_free DESC, id);
        CREATE INDEX cluster_keeper ON cluster (keeper);

        CREATE TABLE cluster_member (
            level     INTEGER NOT NULL,
            cluster   INTEGER NOT NULL,
            position  INTEGER NOT NULL,            -- strongest first
            photo     INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
            grade     INTEGER NOT NULL,
            how       TEXT    NOT NULL,
            is_auto   INTEGER NOT NULL,
            held_back TEXT    NOT NULL,
            PRIMARY KEY (level, cluster, position),
            FOREIGN KEY (level, cluster) REFERENCES cluster ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX cluster_member_photo ON cluster_member (photo);
        """,
        """
        -- How often the program died with only this file in hand.
        ALTER TABLE in_hand ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
        """,
        """
        -- Lists and filters are answered from the index alone; it needs the state for that.
        DROP INDEX photo_newest;
        CREATE INDEX photo_newest
            ON photo (newest_ms DESC, id DESC, state, format, camera, size_bytes)
            WHERE state <> 'unreadable';
        """,
    ),
)


VECTORS = Schema(
    "vector store",
    (
        """
        CREATE TABLE meta (
            key   TEXT PRIMARY KEY,
            value ANY NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE model (
            id        INTEGER PRIMARY KEY,
            name      TEXT    NOT NULL UNIQUE,
            dimension INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE embedding (
            id     INTEGER PRIMARY KEY,            -- model * 2^40 + photo: read in one sweep
            vector BLOB    NOT NULL                -- float16
        ) STRICT;

        CREATE TABLE feature (
            photo   INTEGER PRIMARY KEY,
            version INTEGER NOT NULL,              -- of whoever made them
            content BLOB    NOT NULL
        ) STRICT;
        """,
    ),
)

THUMBNAILS = Schema(
    "thumbnail store",
    (
        """
        CREATE TABLE meta (
            key   TEXT PRIMARY KEY,
            value ANY NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE thumbnail (
            photo      INTEGER PRIMARY KEY,
            size_bytes INTEGER NOT NULL,
            used       INTEGER NOT NULL,           -- counts up: the smallest was not seen longest
            jpeg       BLOB    NOT NULL
        ) STRICT;
        CREATE INDEX thumbnail_used ON thumbnail (used, size_bytes);
        """,
    ),
)
