"""Groups as they were found last, one set for each level: a page opens without any thinking."""

from collections.abc import Iterable, Sequence

from photofind.core.domain import Grade, Group, GroupMember, PhotoId
from photofind.core.intake.collector import collector_paused
from photofind.core.store.database import Database, Row, text, whole
from photofind.core.store.rows import how_of, how_text


class GroupTable:
    """The groups of a catalog. Who writes holds the catalog's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace(self, level: Grade, groups: Iterable[Group]) -> None:
        """Make these the groups of a level, in one transaction; unchanged ones are not written."""
        wanted = {group.id: group for group in groups}
        with self._database.transaction():
            stored = {group.id: group for group in self.of_level(level)}
            gone = [key for key, group in stored.items() if wanted.get(key) != group]
            fresh = [group for key, group in wanted.items() if stored.get(key) != group]
            fresh = self._complete(fresh)
            self._database.run_many(
                "DELETE FROM cluster WHERE level = ? AND id = ?",
                ((int(level), key) for key in gone),
            )
            self._insert(level, fresh)

    def of_level(self, level: Grade) -> list[Group]:
        """Return all groups of a level, largest gain first."""
        with collector_paused():
            return self._groups(
                "SELECT id, grade, keeper, keeper_reason, bytes_to_free FROM cluster"
                " WHERE level = ? ORDER BY bytes_to_free DESC, id",
                "SELECT cluster, photo, grade, how, is_auto, held_back FROM cluster_member"
                " WHERE level = ? ORDER BY cluster, position",
                (int(level),),
            )

    def some(self, level: Grade, ids: Sequence[int]) -> list[Group]:
        """Return some groups of a level in the order of their ids; those gone are left out."""
        wanted = (int(level), str([int(key) for key in ids]))
        groups = self._groups(
            "SELECT id, grade, keeper, keeper_reason, bytes_to_free FROM cluster"
            " WHERE level = ? AND id IN (SELECT value FROM json_each(?))",
            "SELECT cluster, photo, grade, how, is_auto, held_back FROM cluster_member"
            " WHERE level = ? AND cluster IN (SELECT value FROM json_each(?))"
            " ORDER BY cluster, position",
            wanted,
        )
        found = {group.id: group for group in groups}
        return [found[key] for key in ids if key in found]

    def ids(self, level: Grade) -> list[int]:
        """Return the ids of all groups of a level, largest gain first."""
        rows = self._database.rows(
            "SELECT id FROM cluster WHERE level = ? ORDER BY bytes_to_free DESC, id", (int(level),)
        )
        return [whole(row[0]) for row in rows]

    def of_photo(self, level: Grade, photo: PhotoId) -> Group | None:
        """Return the group of a level that a photo is in: there is at most one."""
        key = self._database.row(
            """
            SELECT id FROM cluster WHERE level = ?1 AND keeper = ?2
            UNION ALL
            SELECT cluster FROM cluster_member WHERE level = ?1 AND photo = ?2
            """,
            (int(level), photo),
        )
        return None if key is None else self.some(level, (whole(key[0]),))[0]

    def counts(self) -> dict[Grade, tuple[int, int]]:
        """Return how many groups each level has and how many bytes they would free."""
        rows = self._database.rows(
            "SELECT level, count(*), sum(bytes_to_free) FROM cluster GROUP BY level"
        )
        return {Grade(whole(row[0])): (whole(row[1]), whole(row[2])) for row in rows}

    def photo_ids(self) -> set[PhotoId]:
        """Return every photo that is in a group of any level."""
        rows = self._database.rows(
            "SELECT keeper FROM cluster UNION SELECT photo FROM cluster_member"
        )
        return {PhotoId(whole(row[0])) for row in rows}

    def without(self, photos: Sequence[PhotoId]) -> None:
        """Take photos out of their groups before they leave the catalog.

        A group that loses its keeper, or all others, is no group any more; the next update finds
        what is left of it.
        """
        gone = str([int(photo) for photo in photos])
        if not self._holds_any(gone):
            return
        with self._database.transaction():
            self._database.run(
                "DELETE FROM cluster WHERE keeper IN (SELECT value FROM json_each(?))", (gone,)
            )
            self._database.run(
                """
                UPDATE cluster SET bytes_to_free = max(0, bytes_to_free - taken)
                FROM (SELECT level AS at, cluster AS whose, sum(size_bytes) AS taken
                      FROM cluster_member JOIN photo ON photo.id = cluster_member.photo
                      WHERE photo IN (SELECT value FROM json_each(?)) GROUP BY level, cluster)
                WHERE level = at AND id = whose
                """,
                (gone,),
            )
            self._database.run(
                "DELETE FROM cluster_member WHERE photo IN (SELECT value FROM json_each(?))",
                (gone,),
            )
            self._database.run(
                """
                DELETE FROM cluster WHERE NOT EXISTS (
                    SELECT 1 FROM cluster_member AS member
                    WHERE member.level = cluster.level AND member.cluster = cluster.id)
                """
            )

    def _holds_any(self, photos: str) -> bool:
        row = self._database.row(
            """
            SELECT 1 FROM cluster WHERE keeper IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT 1 FROM cluster_member WHERE photo IN (SELECT value FROM json_each(?1)) LIMIT 1
            """,
            (photos,),
        )
        return row is not None

    def _complete(self, groups: Sequence[Group]) -> list[Group]:
        """Leave out groups with a photo that was removed while they were thought out."""
        wanted = sorted({int(photo) for group in groups for photo in group.photos})
        rows = self._database.rows(
            "SELECT id FROM photo WHERE id IN (SELECT value FROM json_each(?))", (str(wanted),)
        )
        here = {row[0] for row in rows}
        return [group for group in groups if here.issuperset(group.photos)]

    def _insert(self, level: Grade, groups: Sequence[Group]) -> None:
        self._database.run_many(
            """
            INSERT INTO cluster (level, id, grade, keeper, keeper_reason, bytes_to_free)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            (
                (
                    int(level),
                    group.id,
                    int(group.grade),
                    group.keeper,
                    group.keeper_reason,
                    group.bytes_to_free,
                )
                for group in groups
            ),
        )
        self._database.run_many(
            """
            INSERT INTO cluster_member
                (level, cluster, position, photo, grade, how, is_auto, held_back)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                (
                    int(level),
                    group.id,
                    position,
                    member.photo,
                    int(member.grade),
                    how_text(member.how),
                    int(member.is_auto),
                    member.held_back,
                )
                for group in groups
                for position, member in enumerate(group.members)
            ),
        )

    def _groups(
        self, groups_sql: str, members_sql: str, parameters: Sequence[int | str]
    ) -> list[Group]:
        members: dict[int, list[GroupMember]] = {}
        for row in self._database.rows(members_sql, parameters):
            members.setdefault(whole(row[0]), []).append(_member(row))
        return [
            Group(
                whole(row[0]),
                Grade(whole(row[1])),
                PhotoId(whole(row[2])),
                text(row[3]),
                tuple(members.get(whole(row[0]), ())),
                whole(row[4]),
            )
            for row in self._database.rows(groups_sql, parameters)
        ]


def _member(row: Row) -> GroupMember:
    return GroupMember(
        PhotoId(whole(row[1])),
        Grade(whole(row[2])),
        how_of(text(row[3])),
        bool(row[4]),
        text(row[5]),
    )
