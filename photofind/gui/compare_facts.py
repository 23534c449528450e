"""What differs between photos beside their pixels, as rows of a table, differences first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photofind.core.domain import Photo
from photofind.gui import wording


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact of each photo."""

    name: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the photos do not agree."""
        return len(set(self.values)) > 1


def fact_rows(photos: Sequence[Photo]) -> list[FactRow]:
    """Return what is known of some photos; facts that none has are left out."""
    rows = [FactRow(name, tuple(fact(photo) for photo in photos)) for name, fact in _facts()]
    known = [entry for entry in rows if any(entry.values)]
    return sorted(known, key=lambda entry: not entry.differs)


def _facts() -> tuple[tuple[str, Callable[[Photo], str]], ...]:
    return (
        (wording.say("Name"), lambda photo: photo.path.name),
        (wording.say("Folder"), lambda photo: str(photo.path.parent)),
        (wording.say("Pixels"), wording.pixel_size),
        (wording.say("Size"), lambda photo: wording.size(photo.stamp.size_bytes)),
        (wording.say("Format"), lambda photo: photo.facts.format if photo.facts else ""),
        (wording.say("Quality"), _quality),
        (wording.say("Taken"), lambda photo: wording.when(photo.metadata.taken_at)),
        (wording.say("Camera"), lambda photo: photo.metadata.camera),
        (wording.say("Lens"), lambda photo: photo.metadata.lens),
        (wording.say("Place"), _place),
        (wording.say("Rating"), _rating),
        (wording.say("Keywords"), lambda photo: ", ".join(photo.metadata.keywords)),
        (wording.say("Description"), lambda photo: photo.metadata.description),
        (wording.say("Written by"), lambda photo: photo.metadata.software),
        (wording.say("Also holds"), lambda photo: ", ".join(photo.metadata.extras)),
    )


def _quality(photo: Photo) -> str:
    if photo.facts is None:
        return ""
    if photo.facts.is_lossless:
        return wording.say("lossless")
    return str(photo.facts.quality or "")


def _place(photo: Photo) -> str:
    position = photo.metadata.position
    return f"{position.latitude:.5f}, {position.longitude:.5f}" if position else ""


def _rating(photo: Photo) -> str:
    return "★" * (photo.metadata.rating or 0)
