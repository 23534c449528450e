"""Turn a query into pixels: read, mirror, turn, cut."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Photo, PictureFacts
from photofind.core.errors import QueryError, UnreadablePhotoError
from photofind.core.finding.values import Query, Region
from photofind.core.fingerprints.reading import digest_of, read_file
from photofind.core.intake.decode import Decoder
from photofind.core.intake.picture import THUMBNAIL_SIDE_PX, shrink
from photofind.core.store.catalog import Catalog

CUT_SIDE_PX = 2048  # a small part of a large photo must still have something to compare


@dataclass(frozen=True, slots=True, eq=False)
class LoadedQuery:
    """A query that can be compared.

    Attributes:
        pixels: RGB thumbnail, long side 320 px at most.
        digest: Of the query's bytes; empty if the query is a part or turned, since its bytes then
            say nothing about what is asked.
        facts: Of the file the query comes from.
        photo: The photo of the library that the query is itself, if any.
    """

    pixels: NDArray[np.uint8]
    digest: bytes
    facts: PictureFacts
    photo: Photo | None


def load(query: Query, catalog: Catalog, decoder: Decoder) -> LoadedQuery:
    """Read and cut a query.

    Raises:
        QueryError: The photo left the library, or the region is not in the picture.
        UnreadablePhotoError: The picture cannot be read.
    """
    path, content, photo = _content(query, catalog)
    side = THUMBNAIL_SIDE_PX if query.region is None and query.pixels_box is None else CUT_SIDE_PX
    picture = decoder.read(path, content, side_px=side, full=True)
    pixels = _cut(_turned(picture.pixels, query), query, picture.facts)
    return LoadedQuery(
        pixels=shrink(np.ascontiguousarray(pixels), THUMBNAIL_SIDE_PX),
        digest=digest_of(content) if query.is_whole else b"",
        facts=picture.facts,
        photo=photo if query.is_whole else None,
    )


def _content(query: Query, catalog: Catalog) -> tuple[Path, bytes, Photo | None]:
    if query.data is not None:
        return Path(query.name or "picture"), query.data, None
    photo = None
    if query.photo is not None:
        photo = catalog.photo(query.photo)
        if photo is None:
            raise QueryError("This photo is no longer in the library.")
    path = photo.path if photo else query.path
    if path is None:
        raise QueryError("There is no picture to look for.")
    try:
        return path, read_file(path), photo or catalog.photo_at(path)
    except UnreadablePhotoError:
        thumbnail = photo and catalog.thumbnails.get(photo.id)
        if not photo or not thumbnail:
            raise
        return path, thumbnail, replace(photo, digest=b"")  # unplugged: its thumbnail must do


def _turned(pixels: NDArray[np.uint8], query: Query) -> NDArray[np.uint8]:
    mirrored = pixels[:, ::-1] if query.is_mirrored else pixels
    return np.rot90(mirrored, -(query.turn_degrees // 90))


def _cut(pixels: NDArray[np.uint8], query: Query, facts: PictureFacts) -> NDArray[np.uint8]:
    region = query.region
    if query.pixels_box is not None:
        region = Region.of_pixels(query.pixels_box, (facts.width_px, facts.height_px))
    if region is None:
        return pixels
    height, width = pixels.shape[:2]
    left, top = round(region.x * width), round(region.y * height)
    right, bottom = (
        round((region.x + region.width) * width),
        round((region.y + region.height) * height),
    )
    return pixels[top : max(bottom, top + 1), left : max(right, left + 1)]
