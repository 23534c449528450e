"""The photos of candidate pairs as verification wants them: thumbnail, features, the file itself.

Thumbnails are decoded once for many pairs and a bounded number is kept. Features are made for
candidates only and stored, so that no photo is ever searched for keypoints twice.
"""

import threading
from collections import OrderedDict
from collections.abc import Mapping
from functools import partial

from photofind.core.domain import Photo, PhotoId, PhotoState
from photofind.core.errors import PhotofindError
from photofind.core.intake.decode import Decoder, read_content
from photofind.core.intake.picture import THUMBNAIL_SIDE_PX, decode_thumbnail, encode_thumbnail
from photofind.core.matching.align import Pixels
from photofind.core.matching.features import FEATURE_VERSION, Features, extract
from photofind.core.matching.subject import Subject
from photofind.core.store.catalog import Catalog

MOST_KEPT = 400  # thumbnails of 230 KB


class Subjects:
    """Hands out subjects. Safe to use from several threads."""

    def __init__(self, catalog: Catalog, decoder: Decoder, photos: Mapping[PhotoId, Photo]) -> None:
        self._catalog = catalog
        self._decoder = decoder
        self._photos = photos
        self._lock = threading.Lock()
        self._kept: OrderedDict[PhotoId, Subject] = OrderedDict()
        self._fresh: dict[PhotoId, bytes] = {}
        self.features_made = 0
        self.files_loaded = 0

    def get(self, photo_id: PhotoId) -> Subject | None:
        """Return a photo ready to be compared, or None if there is nothing to see of it."""
        with self._lock:
            if photo_id in self._kept:
                self._kept.move_to_end(photo_id)
                return self._kept[photo_id]
        made = self._make(photo_id)
        if made is not None:
            with self._lock:
                made = self._kept.setdefault(photo_id, made)
                while len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)
        return made

    def _make(self, photo_id: PhotoId) -> Subject | None:
        photo = self._photos[photo_id]
        if photo.facts is None or photo.state is not PhotoState.READY:
            return None
        jpeg = self._catalog.thumbnails.get(photo_id) or self._thumbnail_anew(photo)
        if jpeg is None:
            return None
        load = partial(self._load, photo) if photo.is_plugged else None
        return Subject(
            decode_thumbnail(jpeg), photo.facts, load=load,
            find_features=partial(self._features, photo_id),
        )  # fmt: skip

    def _thumbnail_anew(self, photo: Photo) -> bytes | None:
        """Make a thumbnail that had to go to keep the store small; None if the file is away."""
        if not photo.is_plugged:
            return None
        try:
            return encode_thumbnail(self._load(photo, THUMBNAIL_SIDE_PX))
        except (PhotofindError, OSError):
            return None

    def _load(self, photo: Photo, side_px: int) -> Pixels:
        with self._lock:
            self.files_loaded += 1
        content = read_content(photo.path)
        return self._decoder.read(photo.path, content, side_px=side_px, full=True).pixels

    def _features(self, photo_id: PhotoId, pixels: Pixels) -> Features:
        stored = self._catalog.vectors.features(photo_id, FEATURE_VERSION)
        if stored is not None:
            return Features.from_bytes(stored)
        made = extract(pixels)
        with self._lock:
            self.features_made += 1
            self._fresh[photo_id] = made.to_bytes()
        return made

    def store_features(self) -> None:
        """Store the features made since the last call; the caller holds the transaction."""
        with self._lock:
            fresh, self._fresh = self._fresh, {}
        if fresh:
            self._catalog.vectors.put_features(fresh, FEATURE_VERSION)
