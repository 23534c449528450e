"""Pairs of photos: which were compared, by which rules, and what they turned out to be.

A pair that was judged *not* alike is worth as much as a match: it need not be judged again. Both go
with their photos: when a photo leaves the catalog, so do its pairs.
"""

from collections.abc import Iterable, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Grade, Match, PhotoId
from photofind.core.intake.collector import collector_paused
from photofind.core.store.database import Database, Row, Value, text, whole
from photofind.core.store.rows import how_of, how_text

COLUMNS = "first, second, grade, confidence, is_reencoding, how"


class PairTable:
    """The judged pairs of a catalog. Who writes holds the catalog's transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        compared: Iterable[tuple[PhotoId, PhotoId]],
        matches: Iterable[Match],
        version: int,
        *,
        but_not_over: int | None = None,
    ) -> None:
        """Store the outcome of some comparisons, in one transaction.

        Pairs with a photo that was removed meanwhile are left out.

        Args:
            compared: Every pair that was judged, alike or not, in any order within the pair.
            matches: Those that are alike; they count as compared.
            version: Of the rules; a later version may judge the pair again.
            but_not_over: Pairs that these rules have judged stay as they are: another process may
                have looked at them more closely meanwhile.
        """
        found = list(matches)
        pairs = {(match.first, match.second) for match in found}
        pairs |= {(min(pair), max(pair)) for pair in compared}
        with self._database.transaction():
            if but_not_over is not None:
                pairs -= self._judged(pairs, but_not_over)
                found = [match for match in found if (match.first, match.second) in pairs]
            self._note_compared(pairs, version)
            self._replace(pairs, found, version)

    def _note_compared(self, pairs: Iterable[tuple[PhotoId, PhotoId]], version: int) -> None:
        self._database.run_many(
            """
            INSERT OR REPLACE INTO compared (first, second, version)
            SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM photo WHERE id = ?1)
                                AND EXISTS (SELECT 1 FROM photo WHERE id = ?2)
            """,
            ((first, second, version) for first, second in pairs),
        )

    def _replace(
        self, pairs: Iterable[tuple[PhotoId, PhotoId]], found: Iterable[Match], version: int
    ) -> None:
        """Put what was found of some pairs in the place of what was known of them."""
        self._database.run_many("DELETE FROM match WHERE first = ? AND second = ?", sorted(pairs))
        self._database.run_many(
            """
            INSERT INTO match
                (first, second, grade, confidence, is_reencoding, how, version)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
            WHERE EXISTS (SELECT 1 FROM photo WHERE id = ?1)
              AND EXISTS (SELECT 1 FROM photo WHERE id = ?2)
            """,
            (_values(match, version) for match in found),
        )

    def _judged(
        self, pairs: Iterable[tuple[PhotoId, PhotoId]], version: int
    ) -> set[tuple[PhotoId, PhotoId]]:
        """Return those of some pairs that were judged by these rules, and maybe others."""
        rows = self._database.rows(
            "SELECT first, second FROM compared"
            " WHERE version = ? AND first IN (SELECT value FROM json_each(?))",
            (version, str([int(first) for first, _second in pairs])),
        )
        return {(PhotoId(whole(first)), PhotoId(whole(second))) for first, second in rows}

    def matches(self, min_grade: Grade = Grade.SIMILAR) -> list[Match]:
        """Return every match of a grade or stronger, by first and second photo."""
        with collector_paused():
            rows = self._database.rows(
                f"SELECT {COLUMNS} FROM match"  # noqa: S608 - our own columns
                " WHERE grade >= ? ORDER BY first, second",
                (int(min_grade),),
            )
            return [_match(row) for row in rows]

    def matches_of(self, photos: Sequence[PhotoId]) -> list[Match]:
        """Return every match that one of some photos is part of."""
        wanted = str([int(photo) for photo in photos])
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM match"  # noqa: S608 - our own columns
            " WHERE first IN (SELECT value FROM json_each(?1))"
            " OR second IN (SELECT value FROM json_each(?1)) ORDER BY first, second",
            (wanted,),
        )
        return [_match(row) for row in rows]

    def match(self, one: PhotoId, other: PhotoId) -> Match | None:
        """Return what is known of two photos, in any order; None if they are not alike."""
        row = self._database.row(
            f"SELECT {COLUMNS} FROM match WHERE first = ? AND second = ?",  # noqa: S608
            (min(one, other), max(one, other)),
        )
        return None if row is None else _match(row)

    def compared(self, version: int) -> NDArray[np.int64]:
        """Return the pairs judged by these rules, shape ``(n, 2)``, sorted, first < second."""
        return self._database.integers(
            "SELECT first, second FROM compared WHERE version = ? ORDER BY first, second",
            (version,),
            columns=2,
        )

    def alike_by_other_versions(self, version: int) -> NDArray[np.int64]:
        """Return the pairs that other rules found alike, shape ``(n, 2)``, sorted."""
        return self._database.integers(
            "SELECT first, second FROM match WHERE version <> ? ORDER BY first, second",
            (version,),
            columns=2,
        )

    def grades(self) -> NDArray[np.int64]:
        """Return all matches as numbers: first, second, grade; shape ``(n, 3)``, sorted."""
        return self._database.integers(
            "SELECT first, second, grade FROM match ORDER BY first, second", columns=3
        )

    def forget(self, photos: Sequence[PhotoId]) -> None:
        """Forget every comparison of some photos, so that they are judged again."""
        with self._database.transaction():
            for table, column in product(("match", "compared"), ("first", "second")):
                self._database.run_for_all(
                    f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608
                    photos,
                )

    def forget_other_versions(self, version: int) -> None:
        """Forget what other versions of the rules judged."""
        with self._database.transaction():
            self._database.run("DELETE FROM match WHERE version <> ?", (version,))
            self._database.run("DELETE FROM compared WHERE version <> ?", (version,))


def _values(match: Match, version: int) -> tuple[Value, ...]:
    return (
        match.first,
        match.second,
        int(match.grade),
        match.confidence,
        int(match.is_reencoding),
        how_text(match.transformation),
        version,
    )


def _match(row: Row) -> Match:
    first, second, grade, confidence, is_reencoding, how = row
    return Match(
        PhotoId(whole(first)),
        PhotoId(whole(second)),
        Grade(whole(grade)),
        how_of(text(how)),
        float(confidence or 0),
        bool(is_reencoding),
    )
