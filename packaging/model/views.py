"""Edited copies of photos, whole batches at a time, on whatever device the photos lie on.

Each view is what the product would see of an edited copy: the edited picture, letterboxed. All
geometry (crop, turn, mirror, tilt, perspective, border, letterbox) is one composed map from output
to source, so every view is sampled once. Then come colour, overlays, degradation, and for some
views a collage with other pictures. The edits are those of the product's benchmark, a little
stronger, so that its strengths lie inside what was seen.

Coordinates: a source canvas and a view both span -1 to 1 in x and y.
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

PAD_LEVEL = 128 / 255
WIDEST_TURN = 0.9  # radians; quarter turns are met by embedding all four (see export.py)
GREY_WEIGHTS = (0.299, 0.587, 0.114)
SEPIA = ((0.393, 0.769, 0.189), (0.349, 0.686, 0.168), (0.272, 0.534, 0.131))


@dataclass(frozen=True, slots=True)
class Strength:
    """How likely and how strong each edit is in one kind of view."""

    untouched: float  # share of views with no edit at all but the letterbox
    crop: float
    smallest_area: float
    any_angle: float
    tilt: float
    turn: float
    mirror: float
    border: float
    perspective: float
    colour: float
    overlay: float
    degrade: float


REFERENCE = Strength(0.3, 0.35, 0.5, 0.1, 0.1, 0.0, 0.2, 0.1, 0.1, 0.4, 0.15, 0.4)
# For likeness: crops as hard as classification bears, little else.
LIKENESS = Strength(0.05, 0.9, 0.2, 0.0, 0.2, 0.0, 0.5, 0.03, 0.15, 0.6, 0.03, 0.2)
EDITED = Strength(0.0, 0.65, 0.25, 0.3, 0.15, 0.05, 0.3, 0.25, 0.2, 0.65, 0.4, 0.5)


@dataclass(frozen=True, slots=True)
class Geometry:
    """Per view: where its picture comes from. Sizes are halves, in source canvas units."""

    crop: Tensor  # [B, 2] half width and height of the part of the source that is kept
    centre: Tensor  # [B, 2] of that part
    frame: Tensor  # [B, 2] half width and height of the picture around it, after turning
    bordered: Tensor  # [B, 2] the same with its border
    shift: Tensor  # [B, 2] of the border's middle against the picture's
    turn: Tensor  # [B, 2, 2] frame to crop
    bend: Tensor  # [B, 2] perspective


def _uniform(like: Tensor, low: float, high: float, *shape: int) -> Tensor:
    return torch.rand(len(like), *shape, device=like.device) * (high - low) + low


def _chance(like: Tensor, probability: float) -> Tensor:
    return torch.rand(len(like), device=like.device) < probability


def _crops(half: Tensor, strength: Strength, live: Tensor) -> tuple[Tensor, Tensor]:
    area = torch.where(
        _chance(half, strength.crop) & live, _uniform(half, strength.smallest_area, 1), 1.0
    )
    stretch = torch.where(area < 1, torch.exp(torch.randn_like(area) * 0.1), 1.0)
    sides = torch.stack([(area * stretch).sqrt(), (area / stretch).sqrt()], 1).clamp(max=1)
    crop = half * sides
    return crop, (half - crop) * _uniform(half, -1, 1, 2)


def _angles(half: Tensor, strength: Strength, live: Tensor) -> tuple[Tensor, Tensor]:
    """Return angles, and where they are no quarter turns."""
    turns = torch.randint(0, 4, (len(half),), device=half.device) * (math.pi / 2)
    angle = torch.where(_chance(half, strength.turn), turns, 0.0)
    tilted = _chance(half, strength.tilt)
    angle = angle + torch.where(tilted, _uniform(half, -0.18, 0.18), 0.0)
    free = _chance(half, strength.any_angle)
    angle = torch.where(free, _uniform(half, -WIDEST_TURN, WIDEST_TURN), angle)
    return torch.where(live, angle, 0.0), (tilted | free) & live


def _frames(crop: Tensor, angle: Tensor, slanted: Tensor) -> Tensor:
    """Return the half sizes of the turned picture: with black corners or cut to have none."""
    cosine, sine = angle.cos().abs()[:, None], angle.sin().abs()[:, None]
    other = crop.flip(1)
    around = cosine * crop + sine * other
    lying = torch.where(cosine > sine, crop, other)
    scale = (crop / (cosine * lying + sine * lying.flip(1))).amin(1, keepdim=True)
    inner = lying * scale.clamp(max=1)
    draw = torch.rand_like(cosine)
    cut = torch.where(draw < 0.45, inner, torch.where(draw < 0.75, around, lying))
    return torch.where(slanted[:, None], cut, around)


def _borders(frame: Tensor, strength: Strength, live: Tensor) -> tuple[Tensor, Tensor]:
    """Return half sizes with a border, and the shift of the middle."""
    has = _chance(frame, strength.border) & live
    kind = torch.randint(0, 4, (len(frame), 1), device=frame.device)
    even = _uniform(frame, 0.02, 0.2, 1).expand(-1, 4)
    single = even * functional.one_hot(torch.randint(0, 4, (len(frame),), device=frame.device), 4)
    screen = torch.cat([_uniform(frame, 0, 0.08, 1), _uniform(frame, 0.1, 0.25, 1)], 1)
    screen = torch.where(_chance(frame, 0.2)[:, None], screen.flip(1), screen)
    screen = screen.repeat(1, 2)
    uneven = _uniform(frame, 0, 0.3, 4)
    choice = torch.where(kind == 0, even, torch.where(kind == 1, single, screen))
    margins = torch.where(kind == 3, uneven, choice) * 2 * has[:, None]  # left, top, right, bottom
    before, after = margins[:, :2], margins[:, 2:]
    return frame * (1 + (before + after) / 2), frame * (after - before) / 2


def draw_geometry(half: Tensor, strength: Strength, live: Tensor) -> Geometry:
    """Draw the geometry of one view for each photo of half sizes [B, 2]."""
    crop, centre = _crops(half, strength, live)
    angle, slanted = _angles(half, strength, live)
    frame = _frames(crop, angle, slanted)
    bordered, shift = _borders(frame, strength, live)
    flip = torch.where(_chance(half, strength.mirror) & live, -1.0, 1.0)
    cosine, sine = angle.cos(), angle.sin()
    turn = torch.stack(
        [torch.stack([cosine * flip, -sine * flip], 1), torch.stack([sine, cosine], 1)], 1
    )
    bends = (_chance(half, strength.perspective) & live)[:, None]
    jitter = torch.randn_like(turn) * 0.05 * bends[:, None]
    bend = _uniform(half, -0.14, 0.14, 2) * bends
    return Geometry(crop, centre, frame, bordered, shift, turn + turn @ jitter, bend)


@dataclass(frozen=True, slots=True)
class Grid:
    """Where each pixel of a batch of views comes from."""

    source: Tensor  # [B, S, S, 2], as grid_sample wants it
    inside: Tensor  # [B, 1, S, S]: picture, not border or black corner
    in_frame: Tensor  # [B, 1, S, S]: edited picture, not letterbox
    frame_x: Tensor  # [B, 1, S]: -1 to 1 over the edited picture
    frame_y: Tensor  # [B, S, 1]


def source_grid(geometry: Geometry, size: int) -> Grid:
    """Return where views of ``size`` pixels come from, x and y in planes of their own."""
    line = (torch.arange(size, device=geometry.crop.device) + 0.5) / size * 2 - 1

    def column(pairs: Tensor, number: int) -> Tensor:
        return pairs[:, number, None, None]

    fit = geometry.bordered / geometry.bordered.amax(1, keepdim=True)
    frame_x, frame_y = line / column(fit, 0), line[:, None] / column(fit, 1)
    x = frame_x * column(geometry.bordered, 0) + column(geometry.shift, 0)
    y = frame_y * column(geometry.bordered, 1) + column(geometry.shift, 1)
    relative_x, relative_y = x / column(geometry.frame, 0), y / column(geometry.frame, 1)
    depth = 1 + relative_x * column(geometry.bend, 0) + relative_y * column(geometry.bend, 1)
    turn = geometry.turn.flatten(1)
    crop_x = (column(turn, 0) * x + column(turn, 1) * y) / depth
    crop_y = (column(turn, 2) * x + column(turn, 3) * y) / depth
    inside = (crop_x.abs() <= column(geometry.crop, 0) + 1e-3) & (
        crop_y.abs() <= column(geometry.crop, 1) + 1e-3
    )
    inside &= (relative_x.abs() <= 1) & (relative_y.abs() <= 1)
    in_frame = (frame_x.abs() <= 1) & (frame_y.abs() <= 1)
    source = torch.stack(
        [crop_x + column(geometry.centre, 0), crop_y + column(geometry.centre, 1)], -1
    )
    return Grid(source, inside[:, None], in_frame[:, None], frame_x, frame_y)


def _colour_matrix(like: Tensor) -> tuple[Tensor, Tensor]:
    """Return matrices [B, 3, 3] and offsets [B, 3, 1]: brightness, contrast, cast, saturation."""
    count, device = len(like), like.device
    identity = torch.eye(3, device=device).expand(count, 3, 3)
    grey = torch.tensor([GREY_WEIGHTS] * 3, device=device).expand(count, 3, 3)
    saturation = _uniform(like, 0.2, 1.8)
    saturation = torch.where(_chance(like, 0.25), 0.0, saturation)
    saturation = torch.where(_chance(like, 0.3), 1.0, saturation)[:, None, None]
    matrix = identity * saturation + grey * (1 - saturation)
    sepia = torch.tensor(SEPIA, device=device).expand(count, 3, 3)
    matrix = torch.where(_chance(like, 0.08)[:, None, None], sepia, matrix)
    cast = torch.exp(torch.randn(count, 3, 1, device=device) * 0.12)
    contrast = torch.exp(_uniform(like, -0.5, 0.4))[:, None, None]
    brightness = torch.exp(_uniform(like, -0.55, 0.4))[:, None, None]
    offset = (1 - contrast) * 0.45 * brightness
    return matrix * cast * contrast * brightness, offset.expand(-1, 3, 1)


def recolour(pictures: Tensor, probability: float) -> Tensor:
    """Change the colours of some pictures [B, 3, S, S], values 0 to 1, in place."""
    chosen = _chance(pictures, probability).nonzero()[:, 0]
    if not len(chosen):
        return pictures
    some = pictures[chosen]
    matrix, offset = _colour_matrix(some)
    flat = torch.baddbmm(offset, matrix, some.flatten(2)).clamp_(0.001, 1)
    gamma = torch.where(_chance(some, 0.4), torch.exp(_uniform(some, -0.45, 0.45)), 1.0)
    flat = flat.pow_(gamma[:, None, None])
    pictures[chosen] = flat.view_as(some)
    return pictures


def overlay(pictures: Tensor, places: Grid, rows: Tensor, bank: Tensor, share: float) -> Tensor:
    """Lay a random texture of the bank [K, 4, T, T] over some pictures in place."""
    chosen = _chance(pictures, share).nonzero()[:, 0]
    if not len(chosen):
        return pictures
    textures = bank[torch.randint(0, len(bank), (len(chosen),), device=bank.device)]
    flips = torch.sign(_uniform(chosen, -0.5, 0.5, 2))
    size = pictures.shape[-1]
    x = (places.frame_x[rows[chosen]] * flips[:, :1, None]).expand(-1, size, -1)
    y = (places.frame_y[rows[chosen]] * flips[:, 1:, None]).expand(-1, -1, size)
    grid = torch.stack([x, y], -1)
    drawn = functional.grid_sample(textures, grid, align_corners=False, padding_mode="border")
    some = pictures[chosen]
    pictures[chosen] = torch.lerp(some, drawn[:, :3], drawn[:, 3:])
    return pictures


def _gaussian(pictures: Tensor, sigma: float) -> Tensor:
    radius = max(1, math.ceil(2 * sigma))
    line = torch.arange(-radius, radius + 1, device=pictures.device, dtype=pictures.dtype)
    weights = torch.exp(-(line**2) / (2 * sigma**2))
    weights = (weights / weights.sum()).expand(3, 1, 1, -1)
    padded = functional.pad(pictures, (radius,) * 4, mode="replicate")
    across = functional.conv2d(padded, weights, groups=3)
    return functional.conv2d(across, weights.transpose(2, 3), groups=3)


def _cosines(device: torch.device) -> Tensor:
    """Return the 8 x 8 matrix of the discrete cosine transform."""
    index = torch.arange(8, device=device, dtype=torch.float32)
    matrix = torch.cos((2 * index[None] + 1) * index[:, None] * math.pi / 16) / 2
    matrix[0] /= math.sqrt(2)
    return matrix


def _quantise_blocks(pictures: Tensor, coarseness: float) -> Tensor:
    """Do what a coarse JPEG does: round the cosine coefficients of blocks of 8 x 8."""
    count, _, height, width = pictures.shape
    blocks = pictures.reshape(count, 3, height // 8, 8, width // 8, 8).transpose(3, 4)
    cosines = _cosines(pictures.device)
    coefficients = cosines @ blocks @ cosines.T
    index = torch.arange(8, device=pictures.device)
    step = (1 + index[:, None] + index[None]) * coarseness
    rounded = cosines.T @ ((coefficients / step).round_() * step) @ cosines
    return rounded.transpose(3, 4).reshape(count, 3, height, width)


def _reduced(pictures: Tensor, factor: float) -> Tensor:
    size = pictures.shape[-1]
    small = functional.interpolate(pictures, size=max(16, int(size * factor)), mode="area")
    return functional.interpolate(small, size=size, mode="bilinear", align_corners=False)


def degrade(pictures: Tensor, probability: float) -> Tensor:
    """Blur, sharpen, soil, block or reduce some pictures; a fifth of those chosen each way."""
    chosen = _chance(pictures, probability).nonzero()[:, 0]
    groups = list(chosen.chunk(5))
    one, two, three = torch.rand(3).tolist()
    scale = pictures.shape[-1] / 128
    for kind, group in enumerate(groups):
        some = pictures[group]
        if kind == 0:
            some = _gaussian(some, (0.4 + one) * scale)
        elif kind == 1:
            some = some + (some - _gaussian(some, 0.8 * scale)) * (3 * two)
        elif kind == 2:
            some = some + torch.randn_like(some) * (0.08 * one)
        elif kind == 3:
            some = _quantise_blocks(some, 0.01 + 0.05 * two)
        else:
            some = _reduced(some, 0.35 + 0.5 * three)
        pictures[group] = some.clamp_(0, 1)
    return pictures


class ViewMaker:
    """Makes views of packed photos."""

    def __init__(self, bank: Tensor) -> None:
        self._bank = bank  # [K, 4, T, T], 0 to 1

    def __call__(self, canvases: Tensor, half: Tensor, size: int, strength: Strength) -> Tensor:
        """Return views [B, 3, size, size] of photos [B, 3, C, C] with half sizes [B, 2]."""
        live = ~_chance(half, strength.untouched)
        places = source_grid(draw_geometry(half, strength, live), size)
        sampled = functional.grid_sample(
            canvases, places.source, align_corners=False, padding_mode="border"
        )
        edited = live.nonzero()[:, 0]
        sampled = torch.where(places.inside, sampled, self._fills(half))
        some = recolour(sampled[edited], strength.colour)
        some = overlay(some, places, edited, self._bank, strength.overlay)
        some = degrade(some, strength.degrade)
        sampled[edited] = some
        return sampled.masked_fill_(~places.in_frame, PAD_LEVEL)

    @staticmethod
    def _fills(like: Tensor) -> Tensor:
        """Return the colours of borders and corners [B, 3, 1, 1]: mostly black, white or dark."""
        levels = torch.tensor([0.0, 0.0, 1.0, 0.1], device=like.device)
        plain = levels[torch.randint(0, 4, (len(like),), device=like.device)]
        coloured = torch.rand(len(like), 3, device=like.device)
        fill = torch.where(_chance(like, 0.2)[:, None], coloured, plain[:, None].expand(-1, 3))
        return fill[:, :, None, None]


def mix(views: Tensor, share: float) -> tuple[Tensor, Tensor]:
    """Turn some views into collages and pastes; return them and what each now shows.

    The second result is [B, B]: row i tells which share of view i stems from photo j.
    """
    count = len(views)
    shows = torch.eye(count, device=views.device)
    amount = int(count * share) // 3
    if not amount:
        return views, shows
    result = views.clone()
    order = torch.randperm(count, device=views.device)
    rows = order[: 3 * amount].view(3, amount)
    _mosaic(result, shows, rows[0], views)
    _halves(result, shows, rows[1], views)
    _paste(result, shows, rows[2], views)
    return result, shows


def _mosaic(result: Tensor, shows: Tensor, rows: Tensor, views: Tensor) -> None:
    """Make each row one of four tiles."""
    half = views.shape[-1] // 2
    small = functional.avg_pool2d(views, 2)
    shows[rows] = 0
    places = torch.randperm(4).tolist()
    for number, place in enumerate(places):
        guests = rows if number == 0 else torch.randint(0, len(views), rows.shape).to(rows.device)
        top, left = place // 2 * half, place % 2 * half
        result[rows, :, top : top + half, left : left + half] = small[guests]
        shows[rows, guests] += 0.4 if number == 0 else 0.2


def _halves(result: Tensor, shows: Tensor, rows: Tensor, views: Tensor) -> None:
    """Put another view beside each row: its middle half."""
    size = views.shape[-1]
    guests = rows[torch.randperm(len(rows), device=rows.device)]
    quarter, half = size // 4, size // 2
    upright = bool(torch.rand(()) < 0.5)
    view = views if upright else views.transpose(2, 3)
    merged = torch.cat(
        [view[rows][:, :, quarter : quarter + half], view[guests][:, :, quarter : quarter + half]],
        2,
    )
    result[rows] = merged if upright else merged.transpose(2, 3)
    shows[rows] *= 0.5
    shows[rows, guests] += 0.5


def _paste(result: Tensor, shows: Tensor, rows: Tensor, views: Tensor) -> None:
    """Lay each row, made smaller, on another view."""
    size = views.shape[-1]
    guests = torch.randint(0, len(views), rows.shape).to(rows.device)
    scale, across, down = torch.rand(3).tolist()
    side = int(size * (0.5 + 0.35 * scale))
    left, top = int(across * (size - side)), int(down * (size - side))
    small = functional.interpolate(views[rows], size=side, mode="area")
    result[rows] = views[guests]
    result[rows, :, top : top + side, left : left + side] = small
    shows[rows] *= 0.7
    shows[rows, guests] += 0.3
