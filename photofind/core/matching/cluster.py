"""Group matches into clusters that people can believe.

Chaining ("A is like B, B is like C, so away with A and C") is how deduplicators lose photos. Here:

* equal bytes, and equal pixels, are equalities: their classes are exact;
* a `same` cluster is a star: every member's whole frame was laid on one reference and agreed, so
  any two of them are linked by a chain of two verified whole-frame maps;
* an `edited` cluster is a star of `same` clusters around the most complete frame. Each member goes
  to the reference it fits best;
* pairs of members that were compared themselves have a say: a star takes nobody against whom they
  vote, so that a small copy does not bring the next frame of a burst along.

Nothing depends on the order of photos or on their ids: ties are broken by content. References are
fixed here, before any keeper is chosen.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from photofind.core.domain import Change, Grade, Match, PhotoId, Transformation
from photofind.core.matching.changes import inverted
from photofind.core.matching.confidence import agreement_of

_MORE_COMPLETE = {Change.CROPPED: 2, Change.COVERED: 2, Change.FRAMED: 1, Change.TILTED: 0}
_LESS_COMPLETE = {Change.UNCROPPED: 2, Change.UNCOVERED: 2, Change.UNFRAMED: 1}

CLEARLY_BETTER = 0.08  # in agreement: a crop of the next frame fits that frame better than this one

# How much a comparison says against one group of a level, where 1 speaks for it. Two recoloured
# copies of a photo may look edited, two with a caption like two shots; found on the tuning half of
# the quality benchmark.
EDITED_IS_NOT_SAME = 0.5
MOMENT_IS_NOT_SAME = 1.0
MOMENT_IS_NOT_EDITED = 0.75

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Node:
    """A photo as grouping sees it.

    Attributes:
        key: Orders photos by content and path, the same in every library.
        content: Equal for equal bytes.
        pixels: Number of pixels; more make a better reference.
    """

    photo: PhotoId
    key: bytes
    content: bytes
    pixels: int = 0


@dataclass(frozen=True, slots=True)
class Cluster:
    """Photos that are one picture.

    Attributes:
        reference: The photo at the centre.
        photos: All of them, the reference first, the others by key.
        grade: The weakest link.
    """

    reference: PhotoId
    photos: tuple[PhotoId, ...]
    grade: Grade


@dataclass(frozen=True, slots=True)
class Link:
    """How to get from one photo to another; see `Match`."""

    grade: Grade
    how: Transformation
    confidence: float
    is_reencoding: bool


@dataclass(frozen=True)
class Links:
    """Matches between classes of equal photos, readable from either side.

    Attributes:
        of: Class of each photo.
        matches: The best match of two classes, from the lower number to the higher.
        apart: Pairs of classes that the user told apart.
    """

    of: Mapping[PhotoId, int]
    matches: Mapping[Pair, Match]
    apart: frozenset[Pair] = field(default_factory=frozenset)
    _backwards: dict[Pair, Transformation] = field(default_factory=dict, repr=False)

    def between(self, one: PhotoId, other: PhotoId) -> Link | None:
        """Return how two photos, or photos with their pixels, are alike; None if unknown."""
        first, second = self.of[one], self.of[other]
        match = self.matches.get((min(first, second), max(first, second)))
        if match is None or match.grade <= Grade.MOMENT:
            return None
        leads_on = self.of[match.first] == first
        how = match.transformation if leads_on else self._way_back(match)
        return Link(match.grade, how, match.confidence, match.is_reencoding)

    def _way_back(self, match: Match) -> Transformation:
        """Turn a match round, once: keeper rules ask about every pair of a group many times."""
        pair = (match.first, match.second)
        if pair not in self._backwards:
            self._backwards[pair] = inverted(match.transformation)
        return self._backwards[pair]


class Grouping:
    """All clusters of a library, level by level."""

    def __init__(
        self,
        nodes: Sequence[Node],
        matches: Iterable[Match],
        decided: Iterable[tuple[bytes, bytes]],
    ) -> None:
        """Prepare.

        Args:
            nodes: All photos that may be grouped.
            matches: Verified matches, those of grade `moment` too: they keep photos apart.
            decided: Contents that the user said are not duplicates of each other.
        """
        self._nodes = {node.photo: node for node in nodes}
        known = [m for m in matches if m.first in self._nodes and m.second in self._nodes]
        self._decided = {(min(pair), max(pair)) for pair in decided}
        self._identical = self._classes(nodes, ())
        pixels = [match for match in known if match.grade >= Grade.PIXELS]
        self._equal = self._classes(nodes, pixels)
        self.links = self._linked(known)
        self._same = self._stars_of_same()
        self._edited = self._stars_of_edited()

    def clusters(self, level: Grade) -> list[Cluster]:
        """Return the clusters of a level with two photos or more, by the reference's key."""
        match level:
            case Grade.IDENTICAL:
                found = [(members, Grade.IDENTICAL) for members in self._identical]
            case Grade.PIXELS:
                found = [(members, self._equality(members)) for members in self._equal]
            case Grade.SAME:
                found = [(self._photos([star]), self._grade_of_same(star)) for star in self._same]
            case _:
                found = [
                    (self._photos(stars), Grade.EDITED if len(stars) > 1
                     else self._grade_of_same(stars[0])) for stars in self._edited
                ]  # fmt: skip
        clusters = [self._cluster(photos, grade) for photos, grade in found if len(photos) > 1]
        return sorted(clusters, key=lambda cluster: self._nodes[cluster.reference].key)

    def _cluster(self, photos: Sequence[PhotoId], grade: Grade) -> Cluster:
        others = sorted(photos[1:], key=lambda photo: self._nodes[photo].key)
        return Cluster(photos[0], (photos[0], *others), grade)

    def _photos(self, stars: Sequence[tuple[int, ...]]) -> list[PhotoId]:
        return [photo for star in stars for number in star for photo in self._equal[number]]

    def _equality(self, members: Sequence[PhotoId]) -> Grade:
        contents = {self._nodes[photo].content for photo in members}
        return Grade.IDENTICAL if len(contents) == 1 else Grade.PIXELS

    def _grade_of_same(self, star: tuple[int, ...]) -> Grade:
        return Grade.SAME if len(star) > 1 else self._equality(self._equal[star[0]])

    def _classes(self, nodes: Sequence[Node], equal: Iterable[Match]) -> list[list[PhotoId]]:
        """Return classes of equal photos, each and all of them sorted by key."""
        root: dict[bytes, bytes] = {}

        def top(content: bytes) -> bytes:
            while root.get(content, content) != content:
                content = root[content]
            return content

        for match in equal:
            one, other = (
                top(self._nodes[match.first].content),
                top(self._nodes[match.second].content),
            )
            if one != other:
                root[max(one, other)] = min(one, other)
        classes: dict[bytes, list[PhotoId]] = defaultdict(list)
        for node in sorted(nodes, key=lambda node: node.key):
            classes[top(node.content) if root else node.content].append(node.photo)
        return list(classes.values())

    def _linked(self, matches: Iterable[Match]) -> Links:
        of = {photo: number for number, members in enumerate(self._equal) for photo in members}
        best: dict[Pair, Match] = {}
        apart: set[Pair] = set()
        for match in matches:
            one, other = of[match.first], of[match.second]
            pair = (min(one, other), max(one, other))
            if one == other:
                continue
            if self._are_decided(match):
                apart.add(pair)
            elif pair not in best or self._rank(match) > self._rank(best[pair]):
                best[pair] = match
        return Links(of, best, frozenset(apart))

    def _are_decided(self, match: Match) -> bool:
        one, other = self._nodes[match.first].content, self._nodes[match.second].content
        return (min(one, other), max(one, other)) in self._decided

    def _rank(self, match: Match) -> tuple[int, float, bytes, bytes]:
        keys = sorted((self._nodes[match.first].key, self._nodes[match.second].key))
        return int(match.grade), match.confidence, keys[0], keys[1]

    def _stars_of_same(self) -> list[tuple[int, ...]]:
        """Return stars of classes, the reference first; single classes too."""
        edges: dict[int, dict[int, Match]] = defaultdict(dict)
        for (one, other), match in self.links.matches.items():
            if match.grade >= Grade.SAME:
                edges[one][other] = edges[other][one] = match
        weights = [self._nodes[members[0]].pixels for members in self._equal]
        order = sorted(
            range(len(self._equal)),
            key=lambda number: (-len(edges[number]), -weights[number], number),
        )
        votes = Votes.of((pair, _for_same(match)) for pair, match in self.links.matches.items())
        return _stars(order, edges, votes, self.links.apart)

    def _stars_of_edited(self) -> list[list[tuple[int, ...]]]:
        """Return stars of `same` clusters, the reference first."""
        at = {number: place for place, star in enumerate(self._same) for number in star}
        between = [
            (_ordered(at[one], at[other]), match)
            for (one, other), match in sorted(self.links.matches.items())
            if at[one] != at[other]
        ]
        votes = Votes.of((pair, _for_edited(match)) for pair, match in between)
        edges: dict[int, dict[int, Match]] = defaultdict(dict)
        wins: dict[int, int] = defaultdict(int)
        for (here, there), match in between:
            if match.grade < Grade.EDITED or votes.between(here, there) <= 0:
                continue
            known = edges[here].get(there)
            if known is None or self._rank(match) > self._rank(known):
                edges[here][there] = edges[there][here] = match
            ahead = completeness(match) * (1 if at[self.links.of[match.first]] == here else -1)
            wins[here] += (ahead > 0) - (ahead < 0)
            wins[there] += (ahead < 0) - (ahead > 0)
        # One crop taken for the larger picture must not outweigh all that tell otherwise.
        order = sorted(
            range(len(self._same)),
            key=lambda place: (
                -wins[place], -len(edges[place]), -len(self._same[place]), self._same[place][0],
            ),
        )  # fmt: skip
        apart = frozenset(_ordered(at[one], at[other]) for one, other in self.links.apart)
        stars = _stars(order, edges, votes, apart)
        return [[self._same[place] for place in star] for star in stars]


def _ordered(one: int, other: int) -> Pair:
    return min(one, other), max(one, other)


def _for_same(match: Match) -> float:
    if match.grade >= Grade.SAME:
        return 1.0
    return -EDITED_IS_NOT_SAME if match.grade is Grade.EDITED else -MOMENT_IS_NOT_SAME


def _for_edited(match: Match) -> float:
    """An edit that is hardly more probable than not says little."""
    if match.grade >= Grade.SAME:
        return 1.0
    return 2 * fit_of(match) - 1 if match.grade is Grade.EDITED else -MOMENT_IS_NOT_EDITED


def fit_of(match: Match) -> float:
    """Return how well two photos agree: nearly sure ones differ more in it than in confidence."""
    return agreement_of(match.grade, match.confidence)


def completeness(match: Match) -> int:
    """Return how much more complete the first photo of a match is than the second."""
    changes = match.transformation.changes
    return sum(_MORE_COMPLETE.get(change, 0) - _LESS_COMPLETE.get(change, 0) for change in changes)


@dataclass(frozen=True, slots=True)
class Votes:
    """What all comparisons between clusters say together.

    One comparison errs now and then: a caption and a sticker on two copies look like two shots, a
    copy of 96 px looks like either frame of a burst. Many seldom err the same way.

    Attributes:
        of_each: Of each cluster, the balance with each other one it was compared with.
    """

    of_each: Mapping[int, Mapping[int, float]]

    @classmethod
    def of(cls, counted: Iterable[tuple[Pair, float]]) -> "Votes":
        """Add up votes: positive for one group, negative against it."""
        balance: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        for (one, other), vote in counted:
            balance[one][other] += vote
            balance[other][one] += vote
        return cls(balance)

    def between(self, one: int, other: int) -> float:
        """Return the balance of two clusters."""
        return self.of_each.get(one, {}).get(other, 0.0)

    def with_star(self, one: int, reference: int, home: Mapping[int, int]) -> float:
        """Return the balance of one cluster with all that are at home at a reference."""
        mine = self.of_each.get(one, {})
        return sum(vote for other, vote in mine.items() if home.get(other) == reference)


def _stars(
    order: Sequence[int], edges: Mapping[int, Mapping[int, Match]], votes: Votes,
    apart: frozenset[Pair],
) -> list[tuple[int, ...]]:  # fmt: skip
    """Choose references in order, and give every other one to the reference it fits best.

    Args:
        order: All clusters, the best reference first.
        edges: Which may share a star, if one of them is its reference.
        votes: A star takes nobody against whom its members together vote.
        apart: What the user decided.
    """
    rank = {number: place for place, number in enumerate(order)}
    home: dict[int, int] = {}
    for number in order:
        if home.keys().isdisjoint(edges.get(number, ())):
            home[number] = number
    stars = {reference: [reference] for reference in home}
    foes: dict[int, set[int]] = defaultdict(set)
    for one, other in apart:
        foes[one].add(other)
        foes[other].add(one)
    for number in order:
        if number in stars:
            continue
        for reference in _by_fit(edges[number], stars.keys(), rank):
            is_apart = any(home.get(foe) == reference for foe in foes[number])
            if not is_apart and votes.with_star(number, reference, home) > 0:
                home[number] = reference
                break
        home.setdefault(number, number)
        stars.setdefault(home[number], []).append(number)
    return [tuple(star) for star in stars.values()]


def _by_fit(
    near: Mapping[int, Match], is_reference: Collection[int], rank: Mapping[int, int]
) -> list[int]:
    """Return the references among neighbours: a clearly better fit first, else by rank."""
    fitting = [number for number in near if number in is_reference]
    if not fitting:
        return []
    best = max(fit_of(near[number]) for number in fitting)
    return sorted(
        fitting,
        key=lambda number: (
            -near[number].grade, fit_of(near[number]) < best - CLEARLY_BETTER, rank[number]
        ),
    )  # fmt: skip
