"""From an act of a plan to what is written into the journal before anything is touched."""

import stat
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from photofind.core.acting.bins import USUAL, Bin, Destination, Way, destination_among
from photofind.core.acting.carrying import Sidecar, sidecar_for
from photofind.core.acting.held import digest_of_bytes
from photofind.core.acting.journal import FileRecord, Intent, Role
from photofind.core.acting.places import place_of
from photofind.core.acting.plan import Act, PlannedFile, Purpose
from photofind.core.acting.refusals import FileRefusedError, Reason
from photofind.core.acting.rename import token
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import is_folder


@dataclass(frozen=True, slots=True)
class Portrait:
    """What the journal keeps of a photo that goes, for later comparisons without a catalog."""

    perceptual_hash: bytes = b""
    thumbnail: bytes = b""


Portray: TypeAlias = Callable[[Path], Portrait]


def no_portrait(_path: Path) -> Portrait:
    """Know nothing of a photo."""
    return Portrait()


@dataclass(frozen=True, slots=True)
class Prepared:
    """An act that is ready to be journalled."""

    act: Act
    intent: Intent
    sidecar: bytes = b""


class IntentMaker:
    """Decides where each file of an act will lie; changes nothing."""

    def __init__(self, bins: Mapping[Way, Bin], volumes: Volumes, portray: Portray) -> None:
        self._bins = bins
        self._volumes = volumes
        self._portray = portray

    def prepare(self, act: Act, purpose: Purpose) -> Prepared:
        """Return what is about to be done.

        Raises:
            FileRefusedError: A file is missing, or nowhere to go.
        """
        fresh = token()  # one for the whole unit, so that its names stay alike
        out = (Way.FOLDER,) if purpose is Purpose.FOLDER else USUAL
        sidecar = sidecar_for(act)
        files: list[FileRecord] = []
        if purpose is Purpose.LINK:
            files += [self._link(file) for file in act.files if file.is_identical]
        if sidecar is not None:
            files += self._sidecar(act, sidecar, fresh)
        files += [self._going(file, fresh, out) for file in act.files]
        intent = Intent(act.grade, act.reason, tuple(files))
        return Prepared(act, intent, sidecar.content if sidecar else b"")

    def _going(self, file: PlannedFile, fresh: str, out: Sequence[Way]) -> FileRecord:
        portrait = self._portray(file.path) if file.kind.has_content else Portrait()
        made = self._record(
            file.path, file.digest, self.destination(file.path, fresh, out), portrait
        )
        return replace(made, stays=file.stays, stays_digest=file.stays_digest)

    def _sidecar(self, act: Act, sidecar: Sidecar, fresh: str) -> list[FileRecord]:
        """Return the records of a new sidecar, and of the old one that makes room for it."""
        destination = self.destination(sidecar.path, fresh, USUAL)
        made = FileRecord(
            path=sidecar.path,
            digest=sidecar.digest,
            size_bytes=len(sidecar.content),
            mtime_ns=0,
            mode=0o644,
            destination=destination,
            stays=act.keeper,
            stays_digest=b"",
            role=Role.SIDECAR,
        )
        if sidecar.before is None:
            return [made]
        before = digest_of_bytes(sidecar.before)
        old = self._record(sidecar.path, before, destination, Portrait())
        return [replace(old, stays=sidecar.path, stays_digest=sidecar.digest), made]

    def _link(self, file: PlannedFile) -> FileRecord:
        waiting = file.path.with_name(f".photofind-{token()}")
        return FileRecord(
            path=file.path,
            digest=file.digest,
            size_bytes=file.size_bytes,
            mtime_ns=0,
            mode=0,
            destination=Destination(Way.TRASH, waiting),
            stays=file.stays,
            stays_digest=file.stays_digest,
            role=Role.LINK,
        )

    def _record(
        self, path: Path, digest: bytes, destination: Destination, portrait: Portrait
    ) -> FileRecord:
        try:
            status = path.lstat()
        except OSError as error:
            raise FileRefusedError(path, Reason.MISSING) from error
        return FileRecord(
            path=path,
            digest=digest,
            size_bytes=status.st_size,
            mtime_ns=status.st_mtime_ns,
            mode=stat.S_IMODE(status.st_mode),
            destination=destination,
            stays=path,
            stays_digest=b"",
            perceptual_hash=portrait.perceptual_hash,
            thumbnail=portrait.thumbnail,
            place=place_of(path, self._volumes),
            destination_place=place_of(destination.path, self._volumes),
        )

    def destination(self, path: Path, fresh: str, ways: Sequence[Way]) -> Destination:
        """Return where a file will lie.

        Raises:
            FileRefusedError: Nowhere, or its folder is gone.
        """
        found = destination_among(self._bins, path, fresh, ways)
        if found is None and not is_folder(path.parent):  # renamed, moved or unplugged meanwhile
            raise FileRefusedError(path, Reason.MISSING)
        if found is None:
            raise FileRefusedError(path, Reason.NO_TRASH)
        return found
