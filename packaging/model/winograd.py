"""Convolutions of 3 x 3 with a quarter of the multiplications.

After Winograd, and Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks" (2016): a
tile of 6 x 6 pixels is turned into 36 numbers which need one multiplication each, and back into
4 x 4 results; a plain convolution multiplies 144 times. The 36 matrices multiply all tiles of all
pictures at once. It pays on small maps of many channels: at 4 x 4 x 192 it takes 54 µs instead of
88 in batches of 32 pictures, at 8 x 8 x 96 45 instead of 88, at 16 x 16 x 48 nothing is gained.

Results differ from plain ones by rounding, some 1e-5 of their spread.
"""

import numpy as np
from deploy_layers import Kernel
from graph import Graph, Value
from numpy.typing import NDArray

TILE = 4  # results a side
REACH = TILE + 2  # pixels a side that they depend on

# To and fro for results at the points 0, 1, -1, 2, -2 and infinity, as in the paper.
_PIXELS = (
    (4, 0, -5, 0, 1, 0),
    (0, -4, -4, 1, 1, 0),
    (0, 4, -4, -1, 1, 0),
    (0, -2, -1, 2, 1, 0),
    (0, 2, -1, -2, 1, 0),
    (0, 4, 0, -5, 0, 1),
)
_KERNEL = (
    (1 / 4, 0, 0),
    (-1 / 6, -1 / 6, -1 / 6),
    (-1 / 6, 1 / 6, -1 / 6),
    (1 / 24, 1 / 12, 1 / 6),
    (1 / 24, -1 / 12, 1 / 6),
    (0, 0, 1),
)
_RESULTS = ((1, 1, 1, 1, 1, 0), (0, 1, -1, 2, -2, 0), (0, 1, 1, 4, 4, 0), (0, 1, -1, 8, -8, 1))


def convolve(graph: Graph, places: Value, kernel: Kernel, side: int) -> Value:
    """Convolve maps with a kernel of 3 x 3, padded by zeros, without a stride.

    Args:
        graph: Grows by some nodes.
        places: Maps [side x side, N, I].
        kernel: What to convolve with, from I channels to O.
        side: A multiple of `TILE`.

    Returns:
        Maps [side x side x N, O].
    """
    outputs, inputs = kernel.weight.shape[:2]
    tiles = side // TILE
    apart, together = (graph.constant(matrix) for matrix in _along_a_side(tiles))
    value = graph.product(apart, graph.reshape(places, side, -1))
    value = graph.product(apart, graph.reshape(value, REACH * tiles, side, -1))
    value = _exchange(graph, value, (REACH, tiles), (REACH, tiles))
    value = graph.reshape(value, REACH * REACH, -1, inputs)
    value = graph.product(value, _points_of(graph, kernel.weight))
    value = _exchange(graph, value, (REACH, REACH), (tiles, tiles))
    value = graph.product(together, graph.reshape(value, REACH * tiles, REACH * tiles, -1))
    value = graph.product(together, graph.reshape(value, REACH * tiles, -1))
    return graph.plus(graph.reshape(value, -1, outputs), graph.constant(kernel.bias))


def _exchange(graph: Graph, value: Value, first: tuple[int, int], second: tuple[int, int]) -> Value:
    """Exchange the inner two of four axes, where there is anything to exchange."""
    if 1 in (first[1], second[0]):
        return value
    return graph.transpose(graph.reshape(value, *first, *second, -1), 0, 2, 1, 3, 4)


def _along_a_side(tiles: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return what turns a row of pixels into points of its tiles, and points into results.

    Points lie by their number first and by their tile second. Padding has no pixels and no columns.
    """
    side = tiles * TILE
    apart = np.zeros((REACH, tiles, side + 2))
    together = np.zeros((tiles, TILE, REACH, tiles))
    for tile in range(tiles):
        apart[:, tile, tile * TILE : tile * TILE + REACH] = _PIXELS
        together[tile, :, :, tile] = _RESULTS
    return apart.reshape(-1, side + 2)[:, 1:-1], together.reshape(side, -1)


def _points_of(graph: Graph, kernel: NDArray[np.float32]) -> Value:
    """Return a kernel's 36 matrices, [36, I, O].

    Kept as nine in the file, which would be four times as large otherwise; onnxruntime computes
    what is constant once, when it loads it.
    """
    outputs, inputs = kernel.shape[:2]
    matrices = graph.constant(kernel.transpose(2, 3, 1, 0).reshape(9, -1))
    points = graph.product(graph.constant(np.kron(_KERNEL, _KERNEL)), matrices)
    return graph.reshape(points, REACH * REACH, inputs, outputs)
