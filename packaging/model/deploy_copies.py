"""The network for copies in the shipped graph, in the form that onnxruntime computes soonest.

Its convolutions want channels in blocks of 16, and copy into and out of them. So maps stay in
blocks from one convolution to the next; where a picture's channels are scaled by numbers of its
own, all channels of a pixel lie side by side instead, for long rows are scaled fast, and a 1 x 1
convolution is a product of matrices. Beyond that:

- The four turns share the upright picture. Its first two layers see it with kernels turned back,
  and their small maps are turned instead of the picture.
- Kernels are cut where they would meet nothing but padding.
"""

from dataclasses import dataclass, replace

import numpy as np
from deploy_layers import Kernel, activate, affine, convolve, gates, on_bytes
from graph import Graph, Value, turned
from model import Block, Network, SqueezeExcite
from torch import nn

TURNS = 4
WIDE = 256  # numbers in a row that are scaled at full speed
STEADY_FLOOR = 1e-4  # of `model.steady`
LEAST_POOLED, POOLED_FLOOR = 1e-3, 1e-6  # of `model.GeneralisedMean` and of `model.Network`


@dataclass(frozen=True, slots=True)
class Maps:
    """Maps of many pictures.

    Attributes:
        value: Rows of one picture each [N, H x W x C], or what the function says.
        side: Height and width.
        channels: Of each pixel.
    """

    value: Value
    side: int
    channels: int

    @property
    def count(self) -> int:
        """Numbers of a picture."""
        return self.side * self.side * self.channels


def mean_over_turns(graph: Graph, network: Network, plain: Value, size: int) -> Value:
    """Return the mean of the vectors of four turns [N, 256] of centred bytes [N, 3, S, S]."""
    first, *others = (Stages.of(block) for block in network.trunk if isinstance(block, Block))
    starts = [_start(graph, network, first, plain, quarters) for quarters in range(TURNS)]
    maps = Maps(plain, size // (2 * first.deep.stride), len(first.deep.bias))
    turns = [_turned(graph, replace(maps, value=start), n) for n, start in enumerate(starts)]
    maps = replace(maps, value=graph.node("Concat", *turns, axis=0))
    maps = _steady(graph, _projected(graph, maps, first.squeeze, first.project))
    for stages in others:
        maps = _steady(graph, _block(graph, maps, stages))
    vectors = graph.unit(_head(graph, network, maps))
    return graph.mean(graph.reshape(vectors, TURNS, -1, network.project[0].out_features), 0)


@dataclass(frozen=True, slots=True)
class Stages:
    """The layers of a `model.Block`; what is not in every block may be None."""

    expand: Kernel | None
    deep: Kernel
    activation: nn.Module
    squeeze: SqueezeExcite | None
    project: Kernel
    is_residual: bool

    @classmethod
    def of(cls, block: Block) -> "Stages":
        """Name the layers of a block."""
        kernels = [Kernel.of(layer) for layer in block.layers if isinstance(layer, nn.Conv2d)]
        squeezes = [layer for layer in block.layers if isinstance(layer, SqueezeExcite)]
        activation = next(
            layer for layer in block.layers if isinstance(layer, nn.ReLU | nn.Hardswish)
        )
        return cls(
            kernels[0] if len(kernels) == 3 else None,
            kernels[-2],
            activation,
            squeezes[0] if squeezes else None,
            kernels[-1],
            block.is_residual,
        )


def _start(graph: Graph, network: Network, first: Stages, plain: Value, quarters: int) -> Value:
    """Return what the first two layers make of a turned picture, but upright [N, H, W, C].

    A layer that takes every second pixel takes the others once a side is turned round: padding goes
    to its other end.
    """
    top, left = int(quarters not in (2, 3)), int(quarters not in (1, 2))
    stem = (on_bytes(network.trunk[0]), network.trunk[2])
    value = plain
    for kernel, activation in (stem, (first.deep, first.activation)):
        upright = replace(kernel, weight=turned(kernel.weight, -quarters))
        value = convolve(graph, value, upright, (top, left, 1 - top, 1 - left))
        value = activate(graph, value, activation)
    return graph.transpose(value, 0, 2, 3, 1)


def _turned(graph: Graph, maps: Maps, quarters: int) -> Value:
    """Turn maps [N, H, W, C] against the clock; return [N, H x W x C]."""
    places = np.arange(maps.side**2).reshape(maps.side, maps.side)
    order = np.rot90(places, quarters).reshape(-1)
    rows = graph.reshape(maps.value, -1, maps.side**2, maps.channels)
    if quarters:
        rows = graph.node("Gather", rows, graph.constant(order, np.int64), axis=1)
    return graph.reshape(rows, -1, maps.count)


def _block(graph: Graph, maps: Maps, stages: Stages) -> Maps:
    """Return what a block makes of rows, before they are steadied."""
    value = graph.reshape(maps.value, -1, maps.side, maps.side, maps.channels)
    value = graph.transpose(value, 0, 3, 1, 2)
    if stages.expand is not None:
        value = activate(graph, convolve(graph, value, stages.expand), stages.activation)
    deep = _reachable(stages.deep, maps.side)
    value = activate(graph, convolve(graph, value, deep), stages.activation)
    side, channels = maps.side // deep.stride, len(stages.project.weight)
    if stages.squeeze is not None:
        rows = graph.transpose(value, 0, 2, 3, 1)
        deep_maps = Maps(rows, side, len(deep.bias))
        result = _projected(graph, deep_maps, stages.squeeze, stages.project)
    else:
        value = graph.transpose(convolve(graph, value, stages.project), 0, 2, 3, 1)
        result = Maps(graph.reshape(value, -1, side * side * channels), side, channels)
    if not stages.is_residual:
        return result
    return Maps(graph.plus(maps.value, result.value), side, channels)


def _reachable(kernel: Kernel, side: int) -> Kernel:
    """Cut off the rim of a kernel that meets nothing but padding on maps of this side."""
    rim = kernel.weight.shape[2] // 2 - (side - 1)
    if kernel.stride > 1 or rim <= 0:
        return kernel
    weight = np.ascontiguousarray(kernel.weight[:, :, rim:-rim, rim:-rim])
    return replace(kernel, weight=weight)


def _projected(graph: Graph, maps: Maps, squeeze: SqueezeExcite, project: Kernel) -> Maps:
    """Squeeze, excite and project maps with their channels last; return rows."""
    places = graph.reshape(maps.value, -1, maps.side**2, maps.channels)
    repeat = 1 << (max(1, WIDE // maps.channels).bit_length() - 1)
    factors = gates(graph, squeeze, graph.mean(places, 1), repeat)
    wide = repeat * maps.channels
    factors = graph.reshape(factors, -1, 1, wide)
    scaled = graph.times(graph.reshape(places, -1, maps.side**2 // repeat, wide), factors)
    pixels = graph.reshape(scaled, -1, maps.channels)
    pixels = graph.linear(pixels, project.matrix, project.bias)
    channels = len(project.bias)
    rows = graph.reshape(pixels, -1, maps.side**2 * channels)
    return Maps(rows, maps.side, channels)


def _steady(graph: Graph, maps: Maps) -> Maps:
    value = graph.steady(maps.value, maps.count, STEADY_FLOOR)
    return replace(maps, value=value)


def _head(graph: Graph, network: Network, maps: Maps) -> Value:
    """Return vectors [4N, 256], of any length, of the last rows."""
    last = Kernel.of(network.trunk[-3])
    pixels = graph.reshape(maps.value, -1, maps.channels)
    pixels = graph.linear(pixels, last.matrix, last.bias)
    pixels = activate(graph, pixels, network.trunk[-1])
    least = graph.node("Max", pixels, graph.constant(LEAST_POOLED))
    squares = graph.times(least, least)
    fourth = graph.reshape(graph.times(squares, squares), -1, maps.side**2, len(last.weight))
    pooled = graph.root(graph.root(graph.mean(fourth, 1)))
    pooled = graph.steady(pooled, len(last.weight), POOLED_FLOOR)
    factor, offset = affine(network.neck)
    weight = network.project[0].weight.double().numpy().T
    spread, centre = affine(network.project[1])
    return graph.linear(
        pooled, factor[:, None] * weight * spread, offset @ weight * spread + centre
    )
