"""How views read photos from the library: small functions that models and loaders are given."""

from collections.abc import Callable, Sequence
from pathlib import Path

from photofind.core.domain import Photo, PhotoId
from photofind.core.library import Library


def tile_reader(library: Library) -> Callable[[PhotoId], tuple[Photo | None, bytes | None]]:
    """Return what gives a photo and its thumbnail; for the threads of a loader."""

    def read(photo_id: PhotoId) -> tuple[Photo | None, bytes | None]:
        photo = library.photo(photo_id)
        return photo, library.thumbnail(photo_id) if photo else None

    return read


def paths_of(library: Library) -> Callable[[Sequence[PhotoId]], list[Path]]:
    """Return what gives the files of photos."""
    return lambda ids: [photo.path for photo in library.photos(ids)]
