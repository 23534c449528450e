"""Which reader reads which format. Runs in the worker threads and in the child processes alike."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from photofind.core.domain import PictureFacts
from photofind.core.intake import (
    avif,
    heif,
    isobmff,
    jpeg,
    jpeg2000,
    jpeg_header,
    jxl,
    mpf,
    png,
    png_strips,
    raw,
    sizes,
    stills,
    tiff,
    webp,
)
from photofind.core.intake.colour import ColourConverter
from photofind.core.intake.exif import parse_exif
from photofind.core.intake.metadata import MetadataBlocks
from photofind.core.intake.picture import THUMBNAIL_SIDE_PX, BadContentError, Picture, Pixels
from photofind.core.intake.raster import Raster, finish

STRIP_FROM_PIXELS = 100_000_000  # a PNG of more would take over 400 MB at once


@dataclass(frozen=True, slots=True)
class Wish:
    """What a caller wants of a photo.

    Attributes:
        side_px: Long side of the pixels; a smaller photo is not enlarged.
        is_full: An embedded preview will not do.
    """

    side_px: int = THUMBNAIL_SIDE_PX
    is_full: bool = False


class PictureReader:
    """Decodes the content of files. Safe to use from several threads.

    Attributes:
        max_bytes: What a decoded picture may take.
        colours: Brings colours to sRGB.
    """

    def __init__(self, max_bytes: int) -> None:
        """Make a reader whose decoded pictures may take ``max_bytes`` each."""
        self.max_bytes = max_bytes
        self.colours = ColourConverter()
        self._readers: dict[str, Callable[[bytes, Wish], Raster]] = {
            "JPEG": self._read_jpeg,
            "PNG": self._read_png,
            "WEBP": self._read_webp,
            "GIF": self._read_gif,
            "BMP": self._read_bmp,
            "PPM": self._read_ppm,
            "TIFF": self._read_tiff,
            "HEIF": self._read_heif,
            "AVIF": self._read_avif,
            "JXL": self._read_jxl,
            "JPEG2000": self._read_jpeg2000,
            "RAW": self._read_raw,
        }

    def read(self, format_name: str, content: bytes, wish: Wish) -> Picture:
        """Decode a file of a known format.

        Raises:
            BadContentError: It cannot be decoded; the message says why.
        """
        return finish(self._readers[format_name](content, wish), wish.side_px, self.colours)

    def _read_jpeg(self, content: bytes, wish: Wish) -> Raster:
        header = jpeg_header.parse_header(content)
        pixels, is_intact = self._decode_jpeg(content, header, wish.side_px)
        blocks = MetadataBlocks(
            exif=header.exif,
            xmp=header.xmp,
            iptc=header.iptc,
            icc=header.icc,
            extras=jpeg.find_extras(content, header),
        )
        facts = PictureFacts(
            format="JPEG",
            width_px=header.width_px,
            height_px=header.height_px,
            pages=mpf.count_pages(content, header),
            quality=header.quality,
        )
        return Raster(pixels, facts, blocks, parse_exif(header.exif), is_intact=is_intact)

    def _decode_jpeg(
        self, content: bytes, header: jpeg_header.JpegHeader, side_px: int
    ) -> tuple[Pixels, bool]:
        """Decode quickly, or, what libjpeg-turbo refuses, with Pillow, which forgives more."""
        try:
            return jpeg.decode_scaled(content, header, side_px)
        except BadContentError as refusal:
            try:
                image = stills.open_still("JPEG", jpeg_header.without_metadata(content))
                image.draft("RGB", (side_px, side_px))
                pixels, _ = stills.decode_still(image, side_px, self.max_bytes)
            except BadContentError:
                raise refusal from None
            return pixels, False

    def _read_png(self, content: bytes, wish: Wish) -> Raster:
        parts = png.take_apart(content)
        if parts.width_px * parts.height_px > STRIP_FROM_PIXELS and png_strips.can_strip(parts):
            pixels, is_intact = png_strips.reduce_in_strips(parts, wish.side_px)
        else:
            image = stills.open_still("PNG", parts.picture)
            pixels, is_intact = stills.decode_still(image, wish.side_px, self.max_bytes)
        facts = PictureFacts(
            format="PNG",
            width_px=parts.width_px,
            height_px=parts.height_px,
            pages=parts.frames,
            bit_depth=16 if parts.bit_depth == 16 else 8,
            has_alpha=parts.has_transparency,
            is_lossless=True,
        )
        return Raster(pixels, facts, parts.blocks, is_intact=is_intact and parts.is_sound)

    def _read_webp(self, content: bytes, wish: Wish) -> Raster:
        parts = webp.take_apart(content)
        if parts.frames > 1:
            return self._read_still("WEBP", content, wish, is_lossless=parts.is_lossless)
        if 4 * (sizes.peek_pixels("WEBP", content) or 0) > self.max_bytes:
            raise BadContentError(stills.TOO_MUCH_MEMORY)
        image = webp.decode(content)
        facts = PictureFacts(
            format="WEBP",
            width_px=image.width,
            height_px=image.height,
            has_alpha=image.mode == "RGBA",
            is_lossless=parts.is_lossless,
        )
        return Raster(stills.reduce_to(image, wish.side_px), facts, parts.blocks)

    def _read_gif(self, content: bytes, wish: Wish) -> Raster:
        return self._read_still("GIF", content, wish, is_lossless=True)

    def _read_bmp(self, content: bytes, wish: Wish) -> Raster:
        return self._read_still("BMP", content, wish, is_lossless=True)

    def _read_ppm(self, content: bytes, wish: Wish) -> Raster:
        return self._read_still("PPM", content, wish, is_lossless=True)

    def _read_tiff(self, content: bytes, wish: Wish) -> Raster:
        if raw.holds_raw(content):
            return self._read_raw(content, wish)
        return tiff.read_tiff(content, side_px=wish.side_px, max_bytes=self.max_bytes)

    def _read_heif(self, content: bytes, wish: Wish) -> Raster:
        return heif.read_heif(content, is_full=wish.is_full, max_bytes=self.max_bytes)

    def _read_raw(self, content: bytes, wish: Wish) -> Raster:
        return raw.read_raw(content, side_px=wish.side_px, is_full=wish.is_full)

    def _read_jxl(self, content: bytes, wish: Wish) -> Raster:
        del wish  # libjxl decodes in full only
        return jxl.read_jxl(content, max_bytes=self.max_bytes)

    def _read_avif(self, content: bytes, wish: Wish) -> Raster:
        raster = self._read_still("AVIF", avif.openable(content), wish, is_lossless=False)
        depth = max(raster.facts.bit_depth, isobmff.bit_depth(content))
        return replace(
            raster,
            facts=replace(raster.facts, bit_depth=depth),
            blocks=replace(raster.blocks, extras=isobmff.auxiliary_pictures(content)),
        )

    def _read_jpeg2000(self, content: bytes, wish: Wish) -> Raster:
        raster = self._read_still(
            "JPEG2000", content, wish, is_lossless=jpeg2000.is_lossless(content)
        )
        depth = max(raster.facts.bit_depth, jpeg2000.bit_depth(content))
        return replace(raster, facts=replace(raster.facts, bit_depth=depth))

    def _read_still(
        self, format_name: str, content: bytes, wish: Wish, *, is_lossless: bool
    ) -> Raster:
        image = stills.open_still(format_name, content)
        facts = PictureFacts(
            format=format_name,
            width_px=image.width,
            height_px=image.height,
            pages=stills.count_frames(image, content),
            bit_depth=stills.bit_depth(image),
            has_alpha=stills.has_alpha(image),
            is_lossless=is_lossless,
        )
        blocks = stills.blocks_of(image)
        pixels, is_intact = stills.decode_still(image, wish.side_px, self.max_bytes)
        return Raster(pixels, facts, blocks, is_intact=is_intact)
