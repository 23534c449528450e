"""Where carried metadata goes: which sidecar is written, and what becomes of the one before."""

from dataclasses import dataclass
from pathlib import Path

from photofind.core.acting.carry import LARGEST_SIDECAR_BYTES, sidecar_text, sidecars_of
from photofind.core.acting.held import HeldFile, digest_of_bytes
from photofind.core.acting.plan import Act
from photofind.core.acting.refusals import FileRefusedError, Reason


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A sidecar that is to be written.

    Attributes:
        path: Beside the keeper.
        content: What it will say.
        before: The content of the sidecar it takes the place of, None if there is none.
    """

    path: Path
    content: bytes
    before: bytes | None

    @property
    def digest(self) -> bytes:
        """The digest of what it will say."""
        return digest_of_bytes(self.content)


def sidecar_for(act: Act) -> Sidecar | None:
    """Return the sidecar that an act has to write for its keeper, None if there is nothing to say.

    Raises:
        FileRefusedError: The keeper has a sidecar that we cannot add to: the file would go and
            what it says with it.
    """
    if not act.carried:
        return None
    fresh, by_stem = sidecars_of(act.keeper)
    path = next((one for one in (fresh, by_stem) if one.exists()), fresh)
    before = _read(act, path) if path.exists() else None
    content = sidecar_text(act.carried, before)
    if content is None:
        raise FileRefusedError(act.path, Reason.HAS_MORE, f"{path.name} cannot be added to")
    return Sidecar(path, content, before)


def _read(act: Act, path: Path) -> bytes:
    try:
        with HeldFile(path) as held:
            is_small = held.status.st_size <= LARGEST_SIDECAR_BYTES
            content = held.read() if is_small else b""
    except FileRefusedError as error:
        raise FileRefusedError(act.path, Reason.HAS_MORE, path.name) from error
    if not is_small:
        raise FileRefusedError(act.path, Reason.HAS_MORE, f"{path.name} is too large")
    return content
