"""Make the fingerprints of a file, without any thread: open one, finish many.

Opening gives a picture and what is computed from it alone; finishing hashes and embeds pictures
together, because both cost less for many than for one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import FoundFile, PhotoState
from photofind.core.errors import UnreadablePhotoError
from photofind.core.fingerprints.perceptual_hash import grey_for_hash, perceptual_hashes
from photofind.core.fingerprints.plain import is_plain
from photofind.core.fingerprints.reading import ByteBudget, digest_of, read_file
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.picture import THUMBNAIL_SIDE_PX, Picture, encode_thumbnail


class PhotoReader(Protocol):
    """What decodes: `photofind.core.intake.decode.Decoder`, or a stand-in in tests."""

    def read(
        self, path: Path, data: bytes, *, side_px: int = THUMBNAIL_SIDE_PX, full: bool = False
    ) -> Picture:
        """Decode a file's bytes to a picture whose long side is at most ``side_px``.

        Raises:
            UnreadablePhotoError: The bytes are no picture, or a damaged one.
        """
        ...


class PictureEmbedder(Protocol):
    """What embeds: an `Embedder`, or one that is still being loaded."""

    @property
    def name(self) -> str:
        """What distinguishes this model's vectors from another's."""
        ...

    @property
    def is_ready(self) -> bool:
        """Whether pictures can be embedded without waiting."""
        ...

    def embed(self, pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        """Embed RGB pictures; return rows of unit length."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A picture that waits for its batch."""

    found: FoundFile
    digest: bytes
    picture: Picture
    grey: NDArray[np.uint8]
    thumbnail: bytes


class FingerprintMaker:
    """Makes fingerprints. Safe to use from several threads at once."""

    def __init__(
        self,
        decoder: PhotoReader,
        embedder: PictureEmbedder | None,
        *,
        is_known: Callable[[bytes], bool],
        full: bool = False,
    ) -> None:
        """Hold what makes them.

        Args:
            decoder: Turns bytes into pixels.
            embedder: None where no model is installed: photos get no embedding.
            is_known: Tells whether a digest's photo is in the catalog already.
            full: Decode even where an embedded preview would do.
        """
        self._decoder = decoder
        self._embedder = embedder
        self._is_known = is_known
        self._full = full
        self._budget = ByteBudget()

    @property
    def is_ready(self) -> bool:
        """Whether pictures can be finished without waiting for the model."""
        return self._embedder is None or self._embedder.is_ready

    def open(self, found: FoundFile) -> Decoded | Fingerprinted:
        """Read and decode one file; return a result at once if that fails or was done before."""
        digest = b""
        try:
            with self._budget.hold(found.stamp.size_bytes):
                content = read_file(found.path)
                digest = digest_of(content)
                if self._is_known(digest):
                    return Fingerprinted(found, digest, PhotoState.READY, is_known=True)
                picture = self._decoder.read(found.path, content, full=self._full)
        except UnreadablePhotoError as error:
            return Fingerprinted(found, digest, PhotoState.UNREADABLE, reason=error.reason)
        pixels = picture.pixels
        return Decoded(found, digest, picture, grey_for_hash(pixels), encode_thumbnail(pixels))

    def finish(self, batch: Sequence[Decoded]) -> list[Fingerprinted]:
        """Hash and embed decoded pictures together; one at least.

        Raises:
            MissingModelError: The model fails.
        """
        hashes = perceptual_hashes(np.stack([each.grey for each in batch]))
        made = zip(batch, hashes, self._embeddings(batch), strict=True)
        return [self._finished(each, hashed, vector) for each, hashed, vector in made]

    def _embeddings(self, batch: Sequence[Decoded]) -> NDArray[np.float32] | Sequence[None]:
        if self._embedder is None:
            return [None] * len(batch)
        return self._embedder.embed([each.picture.pixels for each in batch])

    def _finished(
        self, decoded: Decoded, hashed: NDArray[np.uint8], vector: NDArray[np.float32] | None
    ) -> Fingerprinted:
        picture = decoded.picture
        return Fingerprinted(
            found=decoded.found,
            digest=decoded.digest,
            state=PhotoState.PROVISIONAL if picture.is_provisional else PhotoState.READY,
            facts=picture.facts,
            metadata=picture.metadata,
            perceptual_hash=hashed.tobytes(),
            embedding=vector,
            model=self._embedder.name if self._embedder else "",
            thumbnail=decoded.thumbnail,
            is_plain=is_plain(decoded.grey),
            is_intact=picture.is_intact,
        )
