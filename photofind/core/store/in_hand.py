"""Which files are being read, written down before they are opened.

A file can kill the program: by a fault in a native decoder, or by eating all memory. What is still
written down when the next scan begins was in hand when the last one died. Those files are then
tried one at a time. One with which the program dies alone, twice, is not tried again until it
changes; once may have been a power cut, or somebody who ended the program.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice

from photofind.core.domain import FoundFile
from photofind.core.store.database import Database, whole
from photofind.core.store.places import Key, PlaceBook
from photofind.core.store.writing import key_of_row

DEATHS_OF_A_KILLER = 2
BATCH = 32  # files written down in one transaction; twice as many at most are tried alone


class Trial(IntEnum):
    """How a file was taken in hand."""

    WITH_OTHERS = 0
    SUSPECTED = 1  # was in hand when the program died; to be tried alone
    ALONE = 2


@dataclass(frozen=True, slots=True)
class Left:
    """What is written down of a file.

    Attributes:
        deaths: How often the program died with only this file in hand, if it has just died.
    """

    trial: Trial
    deaths: int

    @property
    def is_killer(self) -> bool:
        """Whether it is not to be tried again."""
        return self.deaths >= DEATHS_OF_A_KILLER


class InHandTable:
    """The files that are being read now, or were when the program died."""

    def __init__(
        self,
        database: Database,
        places: PlaceBook,
        transaction: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._database = database
        self._places = places
        self._transaction = transaction

    def taking(
        self, files: Iterable[FoundFile], *, alone: bool = False
    ) -> Generator[FoundFile, None, None]:
        """Yield files, each written down before it is; storing its fingerprints strikes it out.

        Close it if not all of them are taken.

        Args:
            files: To be read.
            alone: They are suspects, read one after the other: the one that was yielded last
                when the program dies is the one that kills it.
        """
        remaining = iter(files)
        if alone:
            for found in remaining:
                self._write_down([found], Trial.ALONE)
                yield found
            return
        # The next ones are written down while these are read: a transaction may have to wait.
        with ThreadPoolExecutor(1, thread_name_prefix="photofind-in-hand") as writer:
            ahead = writer.submit(self._next_batch, remaining)
            while batch := ahead.result():
                ahead = writer.submit(self._next_batch, remaining)
                yield from batch

    def _next_batch(self, files: Iterator[FoundFile]) -> list[FoundFile]:
        batch = list(islice(files, BATCH))
        if batch:
            self._write_down(batch, Trial.WITH_OTHERS)
        return batch

    def clear(self) -> None:
        """Note that the run has ended in good order: what was in hand did not kill it.

        Suspects that were not tried yet stay suspects.
        """
        if not self.left():
            return
        with self._transaction():
            self._database.run("DELETE FROM in_hand WHERE trial = ?", (int(Trial.WITH_OTHERS),))
            self._database.run("UPDATE in_hand SET trial = ?", (int(Trial.SUSPECTED),))

    def left(self) -> dict[Key, Left]:
        """Return what was in hand when the program died; nothing if it ended well."""
        rows = self._database.rows("SELECT volume, path, trial, deaths FROM in_hand")
        found = {}
        for row in rows:
            trial = Trial(whole(row[2]))
            found[key_of_row(row)] = Left(trial, whole(row[3]) + (trial is Trial.ALONE))
        return found

    def replace(self, suspects: Mapping[Key, Left]) -> None:
        """Make these the suspects and strike out all others; inside a transaction."""
        self._database.run("DELETE FROM in_hand")
        self._database.run_many(
            "INSERT INTO in_hand (volume, path, trial, deaths) VALUES (?, ?, ?, ?)",
            (
                (key.volume, key.path, int(Trial.SUSPECTED), left.deaths)
                for key, left in suspects.items()
            ),
        )

    def _write_down(self, batch: list[FoundFile], trial: Trial) -> None:
        with self._transaction():
            keys = []
            for found in batch:
                place = self._places.volumes.place(found.path)
                if place.volume == found.volume:  # else it was unplugged since
                    keys.append(self._places.key_in(place))
            if trial is Trial.ALONE:  # the one before was survived, though it is not stored yet
                self._database.run("UPDATE in_hand SET trial = ?", (int(Trial.SUSPECTED),))
            self._database.run_many(
                "INSERT INTO in_hand (volume, path, trial) VALUES (?, ?, ?)"
                " ON CONFLICT (volume, path) DO UPDATE SET trial = excluded.trial",
                ((key.volume, key.path, int(trial)) for key in keys),
            )
