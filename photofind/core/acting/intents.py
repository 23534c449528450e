"""From an act of a plan to what is written into the journal before anything is touched."""

import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from photofind.core.acting.bins import Bin, Destination, Way
from photofind.core.acting.carrying import Sidecar, sidecar_for
from photofind.core.acting.held import digest_of_bytes
from photofind.core.acting.journal import FileRecord, Intent, Role
from photofind.core.acting.places import place_of
from photofind.core.acting.plan import Act, PlannedFile, Purpose
from photofind.core.acting.refusals import FileRefusedError, Reason
from photofind.core.acting.rename import token
from photofind.core.intake.volumes import Volumes


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
        sidecar = sidecar_for(act)
        files: list[FileRecord] = []
        if purpose is Purpose.LINK:
            files += [self._link(file) for file in act.files if file.is_identical]
        if sidecar is not None:
            files += self._sidecar(act, sidecar)
        files += [self._going(file) for file in act.files]
        intent = Intent(act.grade, act.reason, tuple(files))
        return Prepared(act, intent, sidecar.content if sidecar else b"")

    def _going(self, file: PlannedFile) -> FileRecord:
        portrait = self._portray(file.path) if file.kind.has_content else Portrait()
        return self._record(
            file.path, file.digest, (file.stays, file.stays_digest), Role.MOVED, portrait
        )

    def _sidecar(self, act: Act, sidecar: Sidecar) -> list[FileRecord]:
        """Return the records of a new sidecar, and of the old one that makes room for it."""
        stays = (sidecar.path, sidecar.digest)
        destination = self._destination(act.keeper.with_name(sidecar.path.name))
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
        return [self._record(sidecar.path, before, stays, Role.MOVED, Portrait()), made]

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
        self, path: Path, digest: bytes, stays: tuple[Path, bytes], role: Role, portrait: Portrait
    ) -> FileRecord:
        try:
            status = path.lstat()
        except OSError as error:
            raise FileRefusedError(path, Reason.MISSING) from error
        destination = self._destination(path)
        return FileRecord(
            path=path,
            digest=digest,
            size_bytes=status.st_size,
            mtime_ns=status.st_mtime_ns,
            mode=stat.S_IMODE(status.st_mode),
            destination=destination,
            stays=stays[0],
            stays_digest=stays[1],
            role=role,
            perceptual_hash=portrait.perceptual_hash,
            thumbnail=portrait.thumbnail,
            place=place_of(path, self._volumes),
            destination_place=place_of(destination.path, self._volumes),
        )

    def _destination(self, path: Path) -> Destination:
        fresh = token()
        for one in self._bins.values():
            found = one.destination(path, fresh)
            if found is not None:
                return found
        raise FileRefusedError(path, Reason.NO_TRASH)
