"""Propose pairs by what was verified: two photos that match a third one may match each other.

A crop of a third of a picture can lie too far from it to be proposed, and yet be near a crop of
half, which is near the whole. Verification decides as ever; only few pairs are left to ask about.
"""

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Grade

Ids = NDArray[np.int64]

MOST_FRIENDS = 24  # of one photo: beyond, it stands in a crowd, and its neighbours know each other
NO_PAIRS: Ids = np.zeros((0, 2), np.int64)


def friends_of_friends(grades: Ids) -> Ids:
    """Return all pairs of photos that match one and the same photo.

    Args:
        grades: First photo, second photo and grade of each match, shape ``(n, 3)``.

    Returns:
        Photo ids, first < second, shape ``(m, 2)``, sorted, each pair once.
    """
    links = grades[grades[:, 2] >= int(Grade.EDITED), :2]
    if not len(links):
        return NO_PAIRS
    both = np.concatenate([links, links[:, ::-1]])
    both = both[np.lexsort((both[:, 1], both[:, 0]))]
    ends = np.flatnonzero(np.diff(both[:, 0])) + 1
    found = [_pairs_among(near) for near in np.split(both[:, 1], ends)]
    return np.asarray(np.unique(np.concatenate([NO_PAIRS, *found]), axis=0), np.int64)


def _pairs_among(friends: Ids) -> Ids:
    """Pair the friends of one photo, ascending, unless they are a crowd."""
    if not 2 <= len(friends) <= MOST_FRIENDS:
        return NO_PAIRS
    one, other = np.triu_indices(len(friends), 1)
    return np.stack([friends[one], friends[other]], axis=1)
