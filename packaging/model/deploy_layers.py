"""What both networks of the shipped graph are made of."""

from dataclasses import dataclass, replace

import numpy as np
from graph import Graph, Value
from model import PIXEL_STD, SqueezeExcite
from numpy.typing import NDArray
from torch import nn

LEVELS = 255.0  # of a byte


@dataclass(frozen=True, slots=True)
class Kernel:
    """A convolution that batch normalisation was folded into."""

    weight: NDArray[np.float32]
    bias: NDArray[np.float32]
    stride: int
    groups: int

    @classmethod
    def of(cls, layer: nn.Conv2d) -> "Kernel":
        """Take the numbers of a layer."""
        bias = (
            np.zeros(layer.out_channels, np.float32) if layer.bias is None else layer.bias.numpy()
        )
        return cls(layer.weight.numpy(), bias, layer.stride[0], layer.groups)

    @property
    def matrix(self) -> NDArray[np.float32]:
        """The weights [I, O] of a 1 x 1 convolution."""
        return self.weight[:, :, 0, 0].T


def convolve(graph: Graph, maps: Value, kernel: Kernel, pads: tuple[int, ...] = ()) -> Value:
    """Convolve maps [N, C, H, W]; ``pads`` are top, left, bottom, right, else all alike."""
    side = kernel.weight.shape[2]
    return graph.node(
        "Conv",
        maps,
        graph.constant(kernel.weight),
        graph.constant(kernel.bias),
        kernel_shape=[side, side],
        strides=[kernel.stride] * 2,
        pads=pads or [side // 2] * 4,
        group=kernel.groups,
    )


def on_bytes(layer: nn.Conv2d) -> Kernel:
    """Return a first layer's kernel for bytes of which the mean was subtracted."""
    kernel = Kernel.of(layer)
    return replace(kernel, weight=kernel.weight / np.float32(LEVELS * PIXEL_STD))


def activate(graph: Graph, value: Value, layer: nn.Module) -> Value:
    """Apply the activation that a layer is."""
    kind = {nn.ReLU: "Relu", nn.Hardswish: "HardSwish"}[type(layer)]
    return graph.node(kind, value)


def gates(graph: Graph, layer: SqueezeExcite, means: Value, repeat: int = 1) -> Value:
    """Return by what the channels are scaled, [N, C], or so many times the same beside it."""
    weights = layer.reduce.weight.numpy().T, layer.expand.weight.numpy().T
    biases = layer.reduce.bias.numpy(), layer.expand.bias.numpy()
    few = graph.node("Relu", graph.linear(means, weights[0], biases[0]))
    many = graph.linear(few, np.tile(weights[1], repeat), np.tile(biases[1], repeat))
    return graph.node("HardSigmoid", many, alpha=1 / 6, beta=0.5)


def affine(layer: nn.BatchNorm1d) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return by what batch normalisation multiplies, and what it adds then."""
    state = {name: values.double().numpy() for name, values in layer.state_dict().items()}
    factor = state.get("weight", 1.0) / np.sqrt(state["running_var"] + layer.eps)
    return factor, state.get("bias", 0.0) - state["running_mean"] * factor
