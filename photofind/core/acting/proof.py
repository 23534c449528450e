"""Proof at the moment of the act: the file is what was judged, and so is the one that stays.

A plan is hours old when it is carried out. In between a drive was unplugged, an editor saved a
file under its old name, a sync client replaced one by a placeholder. So everything is opened
again and held open: each file of the unit and each file that stays for one. The bytes of all of
them are digested again and compared with what was judged; a keeper that is not the very same bytes
is decoded to its end besides, because a file can be read and still be no picture.

`Proof.check_keepers` is asked a second time after the files have moved.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from photofind.core.acting.held import HeldFile, digest_of_bytes
from photofind.core.acting.places import ProtectedFolders, is_in_trash, is_left_alone, place_of
from photofind.core.acting.plan import Act, PlannedFile
from photofind.core.acting.refusals import FileRefusedError, Reason, refusal_of_os_error
from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake.units import unit_of, unit_prefixes
from photofind.core.intake.volumes import Volumes

# Decodes a whole photo from its bytes; says whether it was intact to the end.
# Raises UnreadablePhotoError.
DecodeInFull: TypeAlias = Callable[[Path, bytes], bool]

_OF_KEEPER = {
    Reason.MISSING: Reason.KEEPER_MISSING,
    Reason.CHANGED: Reason.KEEPER_CHANGED,
    Reason.LINK: Reason.KEEPER_LINK,
    Reason.PLACEHOLDER: Reason.KEEPER_PLACEHOLDER,
    Reason.UNREADABLE: Reason.KEEPER_UNREADABLE,
    Reason.NOT_A_FILE: Reason.KEEPER_CHANGED,
}


@dataclass(frozen=True, slots=True)
class Proof:
    """A unit and what stays for it, all held open and found to be what was judged."""

    act: Act
    going: dict[Path, HeldFile]
    staying: dict[Path, HeldFile]

    def check_keepers(self) -> None:
        """See that every keeper is still at its path with the same bytes.

        Raises:
            FileRefusedError: One is gone or changed; what was moved for it must come back.
        """
        judged = {file.stays: file.stays_digest for file in self.act.files}
        for path, held in self.staying.items():
            if not held.is_at_its_path():
                raise FileRefusedError(self.act.path, Reason.KEEPER_GONE_AFTER, path.name)
            if not held.is_untouched() and held.digest() != judged[path]:
                raise FileRefusedError(self.act.path, Reason.KEEPER_GONE_AFTER, path.name)


class Prover:
    """Proves acts, one at a time."""

    def __init__(
        self, volumes: Volumes, protected: Iterable[Path], decode_in_full: DecodeInFull
    ) -> None:
        """Take what proof needs.

        Args:
            volumes: Tells where a file really is.
            protected: Folders that lose nothing, as the library says *now*.
            decode_in_full: Decodes a keeper to its end.
        """
        self._volumes = volumes
        self._protected = ProtectedFolders(protected, volumes)
        self._decode_in_full = decode_in_full
        self._decoded: set[bytes] = set()  # digests: the same bytes decode the same way

    @contextmanager
    def proven(self, act: Act) -> Iterator[Proof]:
        """Hold everything open for one act, proven.

        Raises:
            FileRefusedError: A check said no.
        """
        with ExitStack() as held:
            self.check_unit(act)
            going = {file.path: held.enter_context(self._held(file.path)) for file in act.files}
            for file in act.files:
                self.check_going(file, going[file.path])
            staying = {
                keeper: held.enter_context(self._held_keeper(act, keeper)) for keeper in act.keepers
            }
            for keeper in staying.values():
                self.check_place(act, keeper)
                self.check_distinct(act, going.values(), keeper)
            for file in act.files:
                self.check_content(act, file, staying[file.stays])
            yield Proof(act, going, staying)

    def check_unit(self, act: Act) -> None:
        """Refuse if a file came that belongs to the unit: it would be left behind alone."""
        alike = _names_alike(act.path)
        now = unit_of(act.path, alike, lambda _path: None).members if alike else ()
        came = set(now) - {*act.unit, *act.others}
        if came:
            names = ", ".join(sorted(path.name for path in came))
            raise FileRefusedError(act.path, Reason.UNIT_CHANGED, names)

    def check_going(self, file: PlannedFile, held: HeldFile) -> None:
        """Refuse a file that may not go, or is not what was judged."""
        if self.is_protected(file.path):
            raise FileRefusedError(file.path, Reason.PROTECTED)
        place = is_left_alone(file.path)
        if place:
            raise FileRefusedError(file.path, Reason.LEFT_ALONE, place)
        if held.is_on_read_only_volume():
            raise FileRefusedError(file.path, Reason.READ_ONLY)
        self.check_judged(file, held)
        if not held.is_at_its_path():
            raise FileRefusedError(file.path, Reason.MOVED_FOLDER)

    def is_protected(self, path: Path) -> bool:
        """Whether a file lies in a folder that loses nothing, under whatever name."""
        return self._protected.holds(path)

    def check_judged(self, file: PlannedFile, held: HeldFile) -> None:
        """Refuse a file whose bytes are not those that were judged."""
        if held.digest() != file.digest:
            raise FileRefusedError(file.path, Reason.CHANGED)

    def check_place(self, act: Act, keeper: HeldFile) -> None:
        """Refuse a keeper in a trash: it goes when the trash is emptied."""
        if is_in_trash(keeper.path):
            raise FileRefusedError(act.path, Reason.KEEPER_IN_TRASH, str(keeper.path))
        if not keeper.is_at_its_path():
            raise FileRefusedError(act.path, Reason.KEEPER_CHANGED, keeper.path.name)

    def check_distinct(self, act: Act, going: Iterable[HeldFile], keeper: HeldFile) -> None:
        """Refuse a keeper that is one of the files that go, under another name.

        Hard links share an inode, and so do bind mounts and other letter cases. Two mounts of one
        share do not: there the place on the volume tells.
        """
        for held in going:
            is_one_file = held.is_same_file(keeper.status)
            is_one_place = place_of(held.path, self._volumes) == place_of(
                keeper.path, self._volumes
            )
            if is_one_file or is_one_place:
                raise FileRefusedError(act.path, Reason.SAME_FILE, str(keeper.path))

    def check_content(self, act: Act, file: PlannedFile, keeper: HeldFile) -> None:
        """Refuse a keeper whose bytes are not those judged, or that is no whole picture."""
        if file.is_identical or not file.kind.has_content:
            if keeper.digest() != file.stays_digest:
                raise FileRefusedError(act.path, Reason.KEEPER_CHANGED, keeper.path.name)
            return
        content = keeper.read()  # digested and decoded from the same bytes: no gap between
        if digest_of_bytes(content) != file.stays_digest:
            raise FileRefusedError(act.path, Reason.KEEPER_CHANGED, keeper.path.name)
        self.check_decodes(act, keeper.path, content, file.stays_digest)

    def check_decodes(self, act: Act, keeper: Path, content: bytes, digest: bytes) -> None:
        """Refuse a keeper that cannot be decoded to its end; once for the same bytes."""
        if digest in self._decoded:
            return
        try:
            is_intact = self._decode_in_full(keeper, content)
        except UnreadablePhotoError as error:
            raise FileRefusedError(act.path, Reason.KEEPER_UNREADABLE, error.reason) from error
        if not is_intact:
            raise FileRefusedError(act.path, Reason.KEEPER_UNREADABLE, "truncated")
        self._decoded.add(digest)

    def _held(self, path: Path) -> HeldFile:
        return HeldFile(path)

    def _held_keeper(self, act: Act, keeper: Path) -> HeldFile:
        try:
            return HeldFile(keeper)
        except FileRefusedError as error:
            reason = _OF_KEEPER.get(error.reason, Reason.KEEPER_UNREADABLE)
            raise FileRefusedError(act.path, reason, str(keeper)) from error


def _names_alike(path: Path) -> list[Path]:
    """List the files of a folder that could belong to a photo, by their names.

    Raises:
        FileRefusedError: Nobody can say: the folder is gone, or may not be listed.
    """
    prefixes = unit_prefixes(path)
    try:
        names = os.listdir(path.parent)  # noqa: PTH208 - a Path for each name would cost more
    except OSError as error:
        raise refusal_of_os_error(path, error, Reason.UNREADABLE) from error
    return [path.parent / name for name in names if name.casefold().startswith(prefixes)]
