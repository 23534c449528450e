"""What every index has in common: which photos are in it, and how they come and go.

How rows are kept and searched differs from index to index, and is left to each.
"""

import threading
from abc import ABC, abstractmethod
from dataclasses import replace

import numpy as np

from photofind.core.store.index import (
    Expansion,
    Ids,
    IndexKey,
    Membership,
    Vectors,
    as_stored,
    check_dimension,
    vector_keys,
)


class RowIndex(ABC):
    """Photos at rows, equal vectors at one row. Safe to use from several threads at once."""

    def __init__(self, key: IndexKey) -> None:
        self.key = key
        self._lock = threading.RLock()
        self._members = Membership.empty()
        self._expansion: Expansion | None = None

    @abstractmethod
    def _append(self, vectors: Vectors, *, rows: int) -> None:
        """Store vectors at the rows that follow those in use; ``rows`` in all from then on."""

    @abstractmethod
    def _take(self, members: Membership) -> None:
        """Hold new members; rows that lost their last photo are dead."""

    @property
    def ids(self) -> Ids:
        """Return the ids of all photos in it, ascending."""
        return self._members.ids

    def stamp(self, generation: int) -> None:
        """Note that the index now holds what the catalog of this generation holds."""
        self.key = replace(self.key, generation=generation)

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Add photos; one that is there already gets the new vector.

        Raises:
            IndexMismatchError: The vectors have another dimension.
        """
        check_dimension(vectors, self.key)
        with self._lock:
            members, fresh = self._members.with_added(ids, vector_keys(vectors))
            self._append(as_stored(vectors[fresh]), rows=len(members.keys))
            self._take(members)

    def remove(self, ids: Ids) -> None:
        """Forget photos; ids that are not there are ignored."""
        with self._lock:
            self._take(self._members.without(ids))

    def update(self, ids: Ids, vectors: Vectors) -> int:
        """Hold exactly these photos with these vectors; return how many had to be touched."""
        check_dimension(vectors, self.key)
        with self._lock:
            gone = np.setdiff1d(self._members.ids, ids)
            is_changed = self._members.changed(ids, vector_keys(vectors))
            self.remove(gone)
            self.add(ids[is_changed], vectors[is_changed])
            return len(gone) + int(is_changed.sum())

    def _expanded(self) -> Expansion:
        """Return what turns rows into photos; made when it is first wanted after a change."""
        if self._expansion is None:
            self._expansion = Expansion(self._members)
        return self._expansion
