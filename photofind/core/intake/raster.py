"""A picture between decoding and finishing: its numbers are there, their meaning is applied here.

Every reader of a format ends with a `Raster`; `finish` does for all of them what is left: reduce
once, bring colours to sRGB, turn upright, interpret the metadata.
"""

from dataclasses import dataclass, replace

from photofind.core.domain import PictureFacts
from photofind.core.intake.colour import ColourConverter
from photofind.core.intake.exif import Tags, parse_exif
from photofind.core.intake.metadata import MetadataBlocks, read_metadata
from photofind.core.intake.picture import Picture, Pixels, shrink, swaps_sides, turn_upright


@dataclass(frozen=True, slots=True)
class Raster:
    """A decoded picture as it is stored.

    Attributes:
        pixels: 8 bits, shape (h, w, 1) grey, (h, w, 3) RGB or (h, w, 4) CMYK.
        facts: Width and height as stored, before turning.
        tags: The parsed EXIF block, if the reader needed it already.
        is_upright: The decoder has applied the orientation, so EXIF's must not be applied again.
    """

    pixels: Pixels
    facts: PictureFacts
    blocks: MetadataBlocks
    tags: Tags | None = None
    is_upright: bool = False
    is_provisional: bool = False
    is_intact: bool = True


def finish(raster: Raster, side_px: int, colours: ColourConverter) -> Picture:
    """Turn a raster into a picture whose long side is at most ``side_px``."""
    tags = parse_exif(raster.blocks.exif) if raster.tags is None else raster.tags
    orientation = 1 if raster.is_upright else tags.orientation
    pixels = colours.to_srgb(shrink(raster.pixels, side_px), raster.blocks.icc)
    facts = raster.facts
    if swaps_sides(orientation):
        facts = replace(facts, width_px=facts.height_px, height_px=facts.width_px)
    return Picture(
        pixels=turn_upright(pixels, orientation),
        facts=facts,
        metadata=read_metadata(raster.blocks, tags),
        is_provisional=raster.is_provisional,
        is_intact=raster.is_intact,
    )
