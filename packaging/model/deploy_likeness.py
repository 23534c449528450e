"""The likeness network in the shipped graph, in the form that onnxruntime computes soonest.

Large maps stay in the blocks of 16 channels that convolutions want; channels are filled up to such
blocks with zeros, as they are in memory anyhow, lest the maps be copied out and in. On small maps
the convolutions are Winograd's, which want the places of all pictures first.
"""

from dataclasses import dataclass, replace

import numpy as np
import winograd
from deploy_layers import Kernel, affine, convolve, gates, on_bytes
from graph import Graph, Value
from residual import LikenessNetwork, Residual
from torch import nn

CHANNEL_BLOCK = 16
LARGEST_WINOGRAD = 8  # pixels a side of the largest maps on which it pays


@dataclass(frozen=True, slots=True)
class Maps:
    """Maps [N, C, H, W]."""

    value: Value
    side: int
    channels: int


def pooled_features(graph: Graph, network: LikenessNetwork, plain: Value, size: int) -> Value:
    """Return the features of likeness [N, 512] of centred bytes [N, 3, S, S]."""
    stem = _filled(on_bytes(network.trunk[0]))
    maps = Maps(graph.node("Relu", convolve(graph, plain, stem)), size // 2, len(stem.bias))
    for block in network.trunk:
        if isinstance(block, Residual):
            is_small = maps.side // block.body[0].stride[0] <= LARGEST_WINOGRAD
            maps = (_small_block if is_small else _large_block)(graph, block, maps)
    last = Kernel.of(network.trunk[-3])
    pixels = graph.reshape(_places_first(graph, maps), -1, maps.channels)
    pixels = graph.node("Relu", graph.linear(pixels, last.matrix, last.bias))
    features = _mean_over_places(graph, pixels, maps.side**2, len(last.bias))
    factor, offset = affine(network.neck)
    return graph.plus(graph.times(features, graph.constant(factor)), graph.constant(offset))


def _large_block(graph: Graph, block: Residual, maps: Maps) -> Maps:
    """Compute a block with the channels of each pixel side by side where they are scaled."""
    first, second = _kernels(block, maps.channels)
    side, channels = maps.side // first.stride, len(second.bias)
    deep = convolve(graph, graph.node("Relu", convolve(graph, maps.value, first)), second)
    deep = graph.reshape(graph.transpose(deep, 0, 2, 3, 1), -1, side * side, channels)
    factors = graph.reshape(gates(graph, block.body[5], graph.mean(deep, 1)), -1, 1, channels)
    skip = graph.transpose(_short_cut(graph, block, maps), 0, 2, 3, 1)
    skip = graph.reshape(skip, -1, side * side, channels)
    result = graph.node("Relu", graph.plus(graph.times(deep, factors), skip))
    result = graph.transpose(graph.reshape(result, -1, side, side, channels), 0, 3, 1, 2)
    return Maps(result, side, channels)


def _small_block(graph: Graph, block: Residual, maps: Maps) -> Maps:
    """Compute a block by Winograd's convolutions, with the places of all pictures first."""
    first, second = _kernels(block, maps.channels)
    side, channels = maps.side // first.stride, len(second.bias)
    if first.stride == 1:
        places = winograd.convolve(graph, _places_first(graph, maps), first, side)
    else:
        places = _places_first(graph, Maps(convolve(graph, maps.value, first), side, channels))
    deep = winograd.convolve(graph, graph.node("Relu", places), second, side)
    factors = gates(graph, block.body[5], _mean_over_places(graph, deep, side * side, channels))
    deep = graph.reshape(deep, side * side, -1, channels)
    skip = _places_first(graph, Maps(_short_cut(graph, block, maps), side, channels))
    result = graph.node("Relu", graph.plus(graph.times(deep, factors), skip))
    result = graph.transpose(graph.reshape(result, side, side, -1, channels), 2, 3, 0, 1)
    return Maps(result, side, channels)


def _kernels(block: Residual, channels: int) -> tuple[Kernel, Kernel]:
    """Return the two convolutions of a block that is given so many channels."""
    return _taking(Kernel.of(block.body[0]), channels), Kernel.of(block.body[3])


def _short_cut(graph: Graph, block: Residual, maps: Maps) -> Value:
    """Return what goes around a block, [N, C, H, W]."""
    value = maps.value
    if not isinstance(block.skip, nn.Sequential):
        return value
    for layer in block.skip:
        if isinstance(layer, nn.AvgPool2d):
            step = [layer.kernel_size] * 2
            value = graph.node("AveragePool", value, kernel_shape=step, strides=step)
        elif isinstance(layer, nn.Conv2d):
            value = convolve(graph, value, _taking(Kernel.of(layer), maps.channels))
    return value


def _places_first(graph: Graph, maps: Maps) -> Value:
    """Return maps as [H x W, N, C]."""
    value = graph.transpose(maps.value, 2, 3, 0, 1)
    return graph.reshape(value, maps.side**2, -1, maps.channels)


def _mean_over_places(graph: Graph, pixels: Value, places: int, channels: int) -> Value:
    """Average [places x N, C], as a product: a mean over the first axis is slow."""
    share = graph.constant(np.full((1, places), 1 / places))
    return graph.reshape(graph.product(share, graph.reshape(pixels, places, -1)), -1, channels)


def _filled(kernel: Kernel) -> Kernel:
    """Add channels of zeros up to a full block."""
    lacking = -len(kernel.bias) % CHANNEL_BLOCK
    weight = np.pad(kernel.weight, ((0, lacking), (0, 0), (0, 0), (0, 0)))
    return replace(kernel, weight=weight, bias=np.pad(kernel.bias, (0, lacking)))


def _taking(kernel: Kernel, channels: int) -> Kernel:
    """Let a kernel take, and ignore, channels that were added."""
    lacking = channels - kernel.weight.shape[1]
    weight = np.pad(kernel.weight, ((0, 0), (0, lacking), (0, 0), (0, 0)))
    return replace(kernel, weight=weight)
