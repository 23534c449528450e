"""The pairs of a library that are worth comparing, from its catalog and its index.

Photos with equal bytes are one here: the first of them, by id, stands for all. Photos too plain to
compare are set aside and counted; only where a hash and the size agree to the bit can two of them
still turn out to have equal pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PhotoId
from photofind.core.fingerprints.parts import asking_for_copies
from photofind.core.matching.propose import Classes, hash_pairs, star_pairs, without
from photofind.core.matching.verify import (
    ALGORITHM_VERSION,
    GLANCE_VERSION,
    WAITING_VERSION,
)
from photofind.core.store.catalog import Catalog
from photofind.core.store.index import Neighbours, VectorIndex

Ids = NDArray[np.int64]

MOST_NEIGHBOURS = 16  # of one photo: beyond, it stands in a dense crowd such as a time-lapse
QUERIES_AT_ONCE = 512
USUAL_NEIGHBOURS = slice(2, 10)  # by rank; the first two may be copies
TOUCHED = slice(1, 4)  # by rank: of a quick look, those that a new photo may be the nearest of


@dataclass(frozen=True, slots=True, eq=False)
class Neighbourhood:
    """Where embeddings are looked up, and how near is near enough to be compared.

    Attributes:
        min_cosine: Of a pair.
        min_lead: How much nearer than its usual neighbours a photo's copy has to be; None compares
            the nearest ones in any case. Comparing them all costs twenty times what reading a small
            photo does, and most are merely alike: with the bundled model's
            lead one photo in twenty has a pair to compare, and nine tenths of the copies that are
            near at all are among them.
        copies_dimension: So many first numbers of a vector tell copies; None if all do.
    """

    index: VectorIndex
    model: str
    min_cosine: float
    min_lead: float | None = None
    copies_dimension: int | None = None

    @property
    def is_quick(self) -> bool:
        """Whether this is for a quick look, after which a thorough one follows."""
        return self.min_lead is not None


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """What is to be compared.

    Attributes:
        pairs: Photo ids, first < second, shape ``(n, 2)``, sorted.
        plain: How many photos were set aside.
        uncompared: How many pairs of a crowd were left out.
    """

    pairs: Ids
    plain: int
    uncompared: int


def find_candidates(
    catalog: Catalog, neighbourhood: Neighbourhood | None, since: int
) -> Candidates:
    """Propose pairs of which one photo at least is newer than a generation of the catalog.

    A thorough look also takes up every pair that a quick one left open, and those that an earlier
    one did as soon as their files can be opened. And what older rules found alike is judged again
    though nothing may propose it any more: it would be believed for ever.
    """
    ids, hashes = catalog.hashes()
    plain_ids = catalog.plain_ids()
    standing = _representatives(catalog)
    ready = catalog.ready_ids()
    kept = np.isin(ids, standing) & np.isin(ids, ready)
    ids, hashes = ids[kept], hashes[kept]
    is_new = np.isin(ids, catalog.written_since(since)) if since else np.ones(len(ids), bool)
    is_plain = np.isin(ids, plain_ids)
    found = [_by_hash(ids[~is_plain], hashes[~is_plain], is_new[~is_plain])]
    found.append(_equal_plain(ids[is_plain], hashes[is_plain]))
    uncompared = 0
    if neighbourhood is not None:
        near, uncompared = _by_embedding(catalog, neighbourhood, ids[~is_plain], is_new[~is_plain])
        found.append(near)
    is_quick = neighbourhood is not None and neighbourhood.is_quick
    if not is_quick:
        found += [catalog.pairs.compared(open_) for open_ in (GLANCE_VERSION, WAITING_VERSION)]
    found.append(catalog.pairs.alike_by_other_versions(ALGORITHM_VERSION))
    pairs = np.unique(np.concatenate(found), axis=0).reshape(-1, 2)
    fresh = without(pairs, compared_pairs(catalog, is_quick=is_quick))
    return Candidates(fresh, len(plain_ids), uncompared)


def compared_pairs(catalog: Catalog, *, is_quick: bool) -> Ids:
    """Return the pairs that need not be compared, or cannot be for lack of a file.

    A quick look does not come back to open ones at all.
    """
    known = catalog.pairs.compared(ALGORITHM_VERSION)
    if not is_quick:
        return np.concatenate([known, _still_waiting(catalog)])
    opened = [catalog.pairs.compared(version) for version in (GLANCE_VERSION, WAITING_VERSION)]
    return np.concatenate([known, *opened])


def _still_waiting(catalog: Catalog) -> Ids:
    """Return the pairs that wait for a file which still cannot be opened."""
    waiting = catalog.pairs.compared(WAITING_VERSION)
    photos = catalog.photos([PhotoId(int(key)) for key in np.unique(waiting)])
    there = [photo.id for photo in photos if photo.is_plugged]
    return waiting[~np.isin(waiting, there).all(axis=1)]


def _representatives(catalog: Catalog) -> Ids:
    ids, digests = catalog.digests()
    return ids[Classes.equal_rows(digests).first] if len(ids) else ids


def _by_hash(ids: Ids, hashes: NDArray[np.uint8], is_new: NDArray[np.bool_]) -> Ids:
    """Pair photos by hash; those with one hash are paired with the first of them, and so on."""
    classes = Classes.equal_rows(hashes)
    fresh = np.zeros(len(classes.first), bool)
    np.logical_or.at(fresh, classes.of, is_new)
    heads = hash_pairs(hashes[classes.first], fresh)
    members = _members(classes)
    spread = [_across(members[one], members[other]) for one, other in heads]
    spread += [_within(part) for part in members if len(part) > 1]
    if not spread:
        return np.zeros((0, 2), np.int64)
    pairs = np.concatenate(spread)
    pairs = pairs[is_new[pairs[:, 0]] | is_new[pairs[:, 1]]]
    return np.sort(ids[pairs], axis=1)


SMALL_CLASS = 12  # photos of one hash that are all compared with each other


def _members(classes: Classes) -> list[Ids]:
    order = np.argsort(classes.of, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(classes.of[order])) + 1) if len(order) else []


def _across(one: Ids, other: Ids) -> Ids:
    """Pair two classes: all with all if they are small, else each with the other's first."""
    if len(one) * len(other) <= SMALL_CLASS**2:
        return np.stack(np.meshgrid(one, other), axis=-1).reshape(-1, 2)
    first = np.stack([np.full(len(other), one[0]), other], axis=1)
    second = np.stack([one, np.full(len(one), other[0])], axis=1)
    return np.concatenate([first, second])


def _within(members: Ids) -> Ids:
    """Pair the photos of one hash: all with all if they are few, else each with the first."""
    if len(members) <= SMALL_CLASS:
        return members[np.stack(np.triu_indices(len(members), 1), axis=1)]
    return np.stack([np.full(len(members) - 1, members[0]), members[1:]], axis=1)


def _equal_plain(ids: Ids, hashes: NDArray[np.uint8]) -> Ids:
    """Pair plain photos with one hash, each with the first: they may have equal pixels."""
    return np.sort(ids[star_pairs(Classes.equal_rows(hashes))], axis=1).reshape(-1, 2)


def _by_embedding(
    catalog: Catalog, neighbourhood: Neighbourhood, ids: Ids, is_new: NDArray[np.bool_]
) -> tuple[Ids, int]:
    """Pair new photos with their neighbours, and those with theirs.

    A new photo may be what an old one stands nearest to without being nearest itself: were only new
    ones asked, two scans would propose fewer pairs than one.
    """
    known, vectors = catalog.vectors.embeddings(neighbourhood.model)
    is_standing = np.isin(known, ids)
    known = known[is_standing]
    vectors = asking_for_copies(vectors[is_standing], neighbourhood.copies_dimension)
    is_asked = np.isin(known, ids[is_new])
    first = near_pairs(neighbourhood, known[is_asked], vectors[is_asked], ids)
    touched = np.isin(known, first.touched) & ~is_asked
    second = near_pairs(neighbourhood, known[touched], vectors[touched], ids)
    pairs = np.concatenate([first.pairs, second.pairs])
    return pairs, first.uncompared + second.uncompared


@dataclass(frozen=True, slots=True, eq=False)
class NearPairs:
    """What asking an index about some photos proposed.

    Attributes:
        pairs: Photo ids, first < second, shape ``(n, 2)``; a pair may come twice.
        touched: Everybody who is near one of those asked, whether paired or not.
        uncompared: How many pairs of a crowd were left out.
    """

    pairs: Ids
    touched: Ids
    uncompared: int


def near_pairs(
    neighbourhood: Neighbourhood, askers: Ids, vectors: NDArray[np.float32], ids: Ids
) -> NearPairs:
    """Pair each of some photos with its nearest ones among ``ids``."""
    found, uncompared = [np.zeros((0, 2), np.int64)], 0
    touched = [np.zeros(0, np.int64)]
    for start in range(0, len(askers), QUERIES_AT_ONCE):
        part = slice(start, start + QUERIES_AT_ONCE)
        answers, near_by = _answers(neighbourhood, vectors[part])
        touched.append(near_by)
        standing = _among([near.ids for near in answers], ids)
        for asker, near in zip(askers[part], standing, strict=True):
            others = near[near != asker]
            uncompared += max(0, len(others) - MOST_NEIGHBOURS)
            others = others[:MOST_NEIGHBOURS]
            found.append(np.stack([np.full(len(others), asker), others], axis=1))
        touched = [np.unique(np.concatenate(touched))]
    return NearPairs(np.sort(np.concatenate(found), axis=1), touched[0], uncompared)


def _among(answers: Sequence[Ids], ids: Ids) -> list[Ids]:
    """Leave out of each answer those who are not among ``ids``; all are looked up at once."""
    together = np.concatenate(answers)
    is_kept = np.isin(together, ids)
    ends = np.cumsum([len(answer) for answer in answers])[:-1]
    parts = zip(np.split(together, ends), np.split(is_kept, ends), strict=True)
    return [answer[kept] for answer, kept in parts]


def _answers(
    neighbourhood: Neighbourhood, vectors: NDArray[np.float32]
) -> tuple[list[Neighbours], Ids]:
    """Return for each vector the photos to compare, itself among them, and whom it came near."""
    if neighbourhood.min_lead is None:
        answers = neighbourhood.index.search_within(vectors, neighbourhood.min_cosine)
        return answers, np.concatenate([near.ids for near in answers])
    nearest = neighbourhood.index.search(vectors, 1 + USUAL_NEIGHBOURS.stop)
    cosines = nearest.cosines[:, 1:]  # the photo itself comes first
    usual = np.maximum(cosines[:, USUAL_NEIGHBOURS], 0).mean(axis=1)
    least = np.maximum(usual + neighbourhood.min_lead, neighbourhood.min_cosine)
    is_near = nearest.cosines >= least[:, np.newaxis]
    answers = [
        Neighbours(ids[near], cosines[near])
        for ids, cosines, near in zip(nearest.ids, nearest.cosines, is_near, strict=True)
    ]
    is_close = nearest.cosines[:, TOUCHED] >= neighbourhood.min_cosine
    return answers, np.asarray(nearest.ids[:, TOUCHED][is_close], np.int64)
