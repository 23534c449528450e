"""Decisions by content: "not duplicates", "keep both", "already thrown away".

A decision about paths is forgotten at the first rename. These are about bytes, known by their
digest; and about pictures, known by their perceptual hash, so that a rating written into one of
the files does not bring the question back.
"""

import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from typing import NewType

from photofind.core.acting.journal import Journal
from photofind.core.store.database import Row, blob, whole

DecisionId = NewType("DecisionId", int)


class DecisionKind(Enum):
    """What the user decided."""

    NOT_DUPLICATES = "not duplicates"
    KEEP_BOTH = "keep both"
    THROWN_AWAY = "thrown away"


@dataclass(frozen=True, slots=True)
class Content:
    """A photo as decisions know it.

    Attributes:
        perceptual_hash: 32 bytes, or empty for a photo without one.
    """

    digest: bytes
    perceptual_hash: bytes = b""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision.

    Attributes:
        at_ns: Nanoseconds since 1970, by the clock of then.
        second: None where the decision is about one photo.
    """

    id: DecisionId
    kind: DecisionKind
    at_ns: int
    first: Content
    second: Content | None


class Decisions:
    """What the user decided, kept in the journal's database."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def not_duplicates(self, photos: Sequence[Content]) -> None:
        """Remember that no two of some photos are one picture."""
        self._remember_pairs(DecisionKind.NOT_DUPLICATES, photos)

    def keep_both(self, photos: Sequence[Content]) -> None:
        """Remember that some photos are one picture and all stay; files of equal bytes too."""
        ordered = sorted(photos, key=lambda photo: (photo.digest, photo.perceptual_hash))
        self._remember(DecisionKind.KEEP_BOTH, list(dict.fromkeys(combinations(ordered, 2))))

    def thrown_away(self, photos: Iterable[Content]) -> None:
        """Remember that some photos went for good, so that their return is announced."""
        nobody = Content(b"")
        self._remember(DecisionKind.THROWN_AWAY, [(photo, nobody) for photo in photos])

    def take_back(self, decision: DecisionId) -> None:
        """Forget a decision."""
        with self._journal.committed():
            self._journal.database.run("DELETE FROM decision WHERE id = ?", (decision,))

    def all(self) -> list[Decision]:
        """Return every decision, newest first; what an export writes."""
        rows = self._journal.database.rows(
            "SELECT id, kind, at_ns, first, second, first_hash, second_hash "
            "FROM decision ORDER BY id DESC"
        )
        return [_decision(row) for row in rows]

    def add(self, decisions: Iterable[Decision]) -> None:
        """Take decisions in that another library exported."""
        for one in decisions:
            self._remember(one.kind, [(one.first, one.second or Content(b""))])

    def table(self) -> "DecisionTable":
        """Return all decisions about pairs for fast questions."""
        return DecisionTable(self.all())

    def kept_beside(self) -> dict[bytes, set[bytes]]:
        """Return, by digest, the digests beside which the user said that a photo stays."""
        beside: dict[bytes, set[bytes]] = defaultdict(set)
        for one in self.all():
            if one.kind is DecisionKind.KEEP_BOTH and one.second is not None:
                beside[one.first.digest].add(one.second.digest)
                beside[one.second.digest].add(one.first.digest)
        return dict(beside)

    def was_thrown_away(self, photo: Content) -> bool:
        """Whether a photo that is here now was once let go of."""
        sql = """
            SELECT count(*) FROM decision
            WHERE kind = ? AND (first = ? OR (first_hash = ? AND first_hash <> x''))
        """
        parameters = (DecisionKind.THROWN_AWAY.value, photo.digest, photo.perceptual_hash)
        is_decided = self._journal.database.number(sql, parameters) > 0
        return is_decided or self._journal.is_known_gone(photo.digest)

    def _remember_pairs(self, kind: DecisionKind, photos: Sequence[Content]) -> None:
        ordered = sorted(set(photos), key=lambda photo: (photo.digest, photo.perceptual_hash))
        self._remember(kind, list(combinations(ordered, 2)))

    def _remember(self, kind: DecisionKind, pairs: Sequence[tuple[Content, Content]]) -> None:
        with self._journal.committed():
            self._journal.database.run_many(
                """
                INSERT INTO decision (kind, at_ns, first, second, first_hash, second_hash)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                [
                    (
                        kind.value,
                        time.time_ns(),
                        first.digest,
                        second.digest,
                        first.perceptual_hash,
                        second.perceptual_hash,
                    )
                    for first, second in pairs
                ],
            )


class DecisionTable:
    """Every decision about two photos, in memory."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._by_digest: dict[frozenset[bytes], DecisionKind] = {}
        self._by_hash: dict[frozenset[bytes], DecisionKind] = {}
        for one in decisions:
            if one.second is None:
                continue
            self._by_digest.setdefault(frozenset((one.first.digest, one.second.digest)), one.kind)
            hashes = frozenset((one.first.perceptual_hash, one.second.perceptual_hash))
            # Two photos with one hash cannot be told apart by it from two copies of either.
            if len(hashes) == 2 and b"" not in hashes:
                self._by_hash.setdefault(hashes, one.kind)

    def between(self, first: Content, second: Content) -> DecisionKind | None:
        """Return what was decided about two photos, None if nothing was."""
        decided = self._by_digest.get(frozenset((first.digest, second.digest)))
        if decided is not None:
            return decided
        return self._by_hash.get(frozenset((first.perceptual_hash, second.perceptual_hash)))


def _decision(row: Row) -> Decision:
    identity, kind, at_ns, first, second, first_hash, second_hash = row
    return Decision(
        id=DecisionId(whole(identity)),
        kind=DecisionKind(kind),
        at_ns=whole(at_ns),
        first=Content(blob(first), blob(first_hash)),
        second=Content(blob(second), blob(second_hash)) if second else None,
    )
