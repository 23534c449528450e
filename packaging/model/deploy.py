"""The shipped graph: what `export.Shipped` computes, arranged so that it takes a quarter less time.

Every step is the same but for rounding, and `export.compare` holds it to that. The networks are in
`deploy_copies.py` and `deploy_likeness.py`. Of the rest: the layout's eight directions come from
five sums of products, since the fourth power of a slope along a direction is a polynomial; the
palette's offsets come with its product; and whatever is linear and follows a linear step is one
step.
"""

from typing import TYPE_CHECKING

import numpy as np
from deploy_copies import mean_over_turns
from deploy_layers import LEVELS
from deploy_likeness import pooled_features
from graph import Graph, Value
from layout import COLOUR_WEIGHT, DIRECTIONS, FAINT, GRID
from model import PIXEL_MEAN
from palette import COLOURS, PAD_LEVEL, STEP, Palette
from torch import Tensor

if TYPE_CHECKING:
    from export import Part, Shipped

PAD_TOLERANCE = 1e-3  # of `palette.Palette`, of values 0 to 1
QUARTICS = 5  # products of two slopes, four at a time


def write(shipped: "Shipped", graph: Graph, size: int) -> Value:
    """Add the whole graph of folded networks; return unit vectors of ``image`` [N, S, S, 3]."""
    pixels = graph.transpose(graph.node("Cast", "image", to=1), 0, 3, 1, 2)
    plain = graph.node("Sub", pixels, graph.constant(LEVELS * PIXEL_MEAN))
    described = shipped.described
    numbers = (
        mean_over_turns(graph, described.copies, plain, size),
        _layout(graph, pixels, size),
        _palette(graph, described.palette, pixels, size),
        pooled_features(graph, described.likeness, plain, size),
    )
    parts = [_part(graph, *each) for each in zip(shipped.parts, numbers, strict=True)]
    return graph.unit(graph.node("Concat", *parts, axis=1))


def _part(graph: Graph, part: "Part", numbers: Value) -> Value:
    mean, axes = (_precise(part.get_buffer(name)) for name in ("mean", "axes"))
    vectors = graph.unit(graph.linear(numbers, axes, -mean @ axes))
    return graph.times(vectors, graph.constant(part.weight))


def _precise(values: Tensor) -> np.ndarray:
    return values.double().numpy()


def _layout(graph: Graph, pixels: Value, size: int) -> Value:
    """Return the numbers of `layout.Layout` of bytes [N, 3, S, S]."""
    edges = graph.unit(_edges(graph, graph.mean(pixels, 1), size), least=1e-3)
    edges = graph.root(graph.plus(edges, graph.constant(1e-8)))
    colours = graph.reshape(_cells(graph, pixels, 3, size), -1, 3 * GRID * GRID)
    colours = graph.times(colours, graph.constant(COLOUR_WEIGHT / LEVELS))
    colours = graph.plus(colours, graph.constant(-COLOUR_WEIGHT / 2))
    return graph.node("Concat", edges, colours, axis=1)


def _edges(graph: Graph, grey: Value, size: int) -> Value:
    """Return how much edge of each direction each cell of grey bytes [N, S, S] has.

    With slopes x and y, the fourth power of ``x cos + y sin`` has five terms, the same for all
    directions; they are summed over cells first. Rounding may leave less than nothing of an edge.
    """
    across, down = _slopes(graph, grey, size)
    products = graph.times(across, across), graph.times(across, down), graph.times(down, down)
    energy = graph.plus(graph.plus(products[0], products[2]), graph.constant(FAINT * LEVELS**2))
    share = graph.node("Div", graph.constant(1), graph.times(energy, graph.root(energy)))
    pairs = ((0, 0), (0, 1), (0, 2), (1, 2), (2, 2))
    fourth = [graph.times(products[first], products[second]) for first, second in pairs]
    terms = [graph.reshape(graph.times(each, share), -1, 1, size, size) for each in fourth]
    cells = _cells(graph, graph.node("Concat", *terms, axis=1), QUARTICS, size)
    edges = graph.product(graph.constant(_directions() / LEVELS), cells)
    return graph.reshape(graph.node("Relu", edges), -1, DIRECTIONS * GRID * GRID)


def _slopes(graph: Graph, grey: Value, size: int) -> tuple[Value, Value]:
    """Return the differences between each pixel's neighbours [N, S, S], across and down."""
    difference = np.zeros((size, size))
    for place in range(size):
        difference[min(place + 1, size - 1), place] += 1
        difference[max(place - 1, 0), place] -= 1
    across = graph.product(grey, graph.constant(difference))
    down = graph.product(graph.constant(difference.T), grey)
    return across, down


def _directions() -> np.ndarray:
    """Return what the five terms of a fourth power count in each direction, [8, 5]."""
    angles = np.arange(DIRECTIONS) * np.pi / DIRECTIONS
    x, y = np.cos(angles), np.sin(angles)
    return np.stack([x**4, 4 * x**3 * y, 6 * x**2 * y**2, 4 * x * y**3, y**4], 1)


def _cells(graph: Graph, maps: Value, count: int, size: int) -> Value:
    """Average maps [N, C, S, S] over the cells of the grid; return [N, C, GRID x GRID]."""
    cell = size // GRID
    columns = np.kron(np.eye(GRID), np.full((cell, 1), 1 / cell))
    rows = graph.product(maps, graph.constant(columns))
    cells = graph.mean(graph.reshape(rows, -1, count, GRID, cell, GRID), 3)
    return graph.reshape(cells, -1, count, GRID * GRID)


def _palette(graph: Graph, palette: Palette, pixels: Value, size: int) -> Value:
    """Return the numbers of `palette.Palette` of bytes [N, 3, S, S].

    Whether a pixel counts is its fourth colour: where it does not, what the fourth row of weights
    would add is of no matter.
    """
    count = (size // STEP) ** 2
    some = graph.reshape(graph.cut(pixels, (2, 3), (0, size), STEP), -1, 3, count)
    distance = graph.node("Abs", graph.node("Sub", some, graph.constant(PAD_LEVEL * LEVELS)))
    distance = graph.node("ReduceMax", distance, axes=[1], keepdims=1)
    counts = graph.node("Greater", distance, graph.constant(PAD_TOLERANCE * LEVELS))
    counts = graph.node("Cast", counts, to=1)
    weight, bias = (_precise(palette.get_buffer(name)) for name in ("weight", "bias"))
    four = graph.transpose(graph.node("Concat", some, counts, axis=1), 0, 2, 1)
    closeness = graph.product(four, graph.constant(np.vstack([weight / LEVELS, bias])))
    shares = graph.product(counts, graph.node("Softmax", closeness, axis=2))
    total = graph.node("ReduceSum", counts, graph.integers(2), keepdims=1)
    shares = graph.node("Div", shares, graph.plus(total, graph.constant(0.1)))
    return graph.root(graph.plus(graph.reshape(shares, -1, COLOURS), graph.constant(1e-6)))
