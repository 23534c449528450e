"""The network: a MobileNetV3-Small whose output is one unit vector a photo.

Taken from Howard et al., "Searching for MobileNetV3" (2019), table 2, with the classifier replaced:
generalised-mean pooling (Radenović et al., 2018) and one linear layer to 256 numbers, as SSCD does
(Pizzi et al., 2022). Input is what the product makes of a photo: uint8 RGB, letterboxed on grey.

It knows no text and no faces, and learns only from the photos it is trained on.
"""

from dataclasses import asdict, dataclass

from torch import Tensor, nn
from torch.nn import functional

EMBEDDING_SIZE = 256
PIXEL_MEAN = 0.5  # of values 0 to 1: the padding grey becomes 0, as convolutions pad
PIXEL_STD = 0.25
SQUEEZE = 4  # a squeeze-and-excitation layer has a quarter of the channels

# kernel, expanded channels, output channels, squeeze-and-excite, hard-swish, stride
SMALL_BLOCKS = (
    (3, 16, 16, True, False, 2),
    (3, 72, 24, False, False, 2),
    (3, 88, 24, False, False, 1),
    (5, 96, 40, True, True, 2),
    (5, 240, 40, True, True, 1),
    (5, 240, 40, True, True, 1),
    (5, 120, 48, True, True, 1),
    (5, 144, 48, True, True, 1),
    (5, 288, 96, True, True, 2),
    (5, 576, 96, True, True, 1),
    (5, 576, 96, True, True, 1),
)


@dataclass(frozen=True, slots=True)
class Shape:
    """What is free in the architecture."""

    width: float = 1.0  # multiplies every channel count
    features: int = 768  # channels before pooling
    last_stride: int = 2  # 1 keeps the last blocks at twice the resolution
    relu: bool = False  # plain ReLU for hard-swish

    def to_dict(self) -> dict[str, float | int | bool]:
        """Return the values for a checkpoint."""
        return asdict(self)


def _channels(count: float) -> int:
    """Round to a multiple of 8, never down by more than a tenth."""
    rounded = max(8, int(count + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * count else rounded


def _convolution(
    inputs: int, outputs: int, kernel: int, *, stride: int = 1, groups: int = 1
) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs, momentum=0.05),
    ]


class SqueezeExcite(nn.Module):
    """Scales each channel by a number between 0 and 1 computed from all channels' means."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        squeezed = _channels(channels / SQUEEZE)
        self.reduce = nn.Linear(channels, squeezed)
        self.expand = nn.Linear(squeezed, channels)

    def forward(self, maps: Tensor) -> Tensor:
        """Return the scaled maps [N, C, H, W]."""
        weights = functional.relu(self.reduce(maps.mean((2, 3))))
        return maps * functional.hardsigmoid(self.expand(weights))[:, :, None, None]


def steady(maps: Tensor) -> Tensor:
    """Return each picture's maps [N, C, H, W] divided by their root mean square.

    Without it single pictures grew a hundred times larger than the others from block to block;
    batch normalisation then followed them, and pressed all others into one point.
    """
    return maps * (maps.square().mean((1, 2, 3), keepdim=True) + 1e-4).rsqrt()


class Block(nn.Module):
    """An inverted residual: expand, filter each channel by itself, project."""

    def __init__(
        self, inputs: int, spec: tuple[int, int, int, bool, bool, int], *, relu: bool
    ) -> None:
        super().__init__()
        kernel, expanded, outputs, squeeze, swish, stride = spec
        activation = nn.Hardswish if swish and not relu else nn.ReLU
        layers: list[nn.Module] = []
        if expanded != inputs:
            layers += [*_convolution(inputs, expanded, 1), activation()]
        layers += _convolution(expanded, expanded, kernel, stride=stride, groups=expanded)
        layers += [activation()]
        if squeeze:
            layers.append(SqueezeExcite(expanded))
        self.layers = nn.Sequential(*layers, *_convolution(expanded, outputs, 1))
        self.is_residual = stride == 1 and inputs == outputs

    def forward(self, maps: Tensor) -> Tensor:
        """Return the next maps [N, C, H, W]."""
        result: Tensor = self.layers(maps)
        return steady(maps + result if self.is_residual else result)


class GeneralisedMean(nn.Module):
    """Pools maps by the root of the mean of their fourth powers: between mean and maximum.

    Left free, the exponent moved from 3 towards 4; fixed, it needs no power function at run time.
    """

    def forward(self, maps: Tensor) -> Tensor:
        """Return [N, C] from [N, C, H, W]; negative values count as nothing."""
        squares = maps.float().clamp(min=1e-3).square()
        return squares.square().mean((2, 3)).sqrt().sqrt()


class Network(nn.Module):
    """Pictures to pooled features, and features to the embedding."""

    def __init__(self, shape: Shape | None = None) -> None:
        super().__init__()
        self.shape = shape or Shape()
        stem = _channels(16 * self.shape.width)
        relu = self.shape.relu
        activation = nn.ReLU if relu else nn.Hardswish
        layers: list[nn.Module] = [*_convolution(3, stem, 3, stride=2), activation()]
        inputs = stem
        for index, spec in enumerate(SMALL_BLOCKS):
            kernel, expanded, outputs, squeeze, swish, stride = spec
            stride = self.shape.last_stride if index == len(SMALL_BLOCKS) - 3 else stride
            wide = (_channels(expanded * self.shape.width), _channels(outputs * self.shape.width))
            layers.append(Block(inputs, (kernel, *wide, squeeze, swish, stride), relu=relu))
            inputs = wide[1]
        layers += [*_convolution(inputs, self.shape.features, 1), activation()]
        self.trunk = nn.Sequential(*layers)
        self.pool = GeneralisedMean()
        self.neck = nn.BatchNorm1d(self.shape.features, momentum=0.05)
        self.project = nn.Sequential(
            nn.Linear(self.shape.features, EMBEDDING_SIZE, bias=False),
            # Centred numbers of equal spread: without it all vectors pointed much the same way
            # (mean cosine of strangers 0.88), and little was left to tell them apart.
            nn.BatchNorm1d(EMBEDDING_SIZE, affine=False, momentum=0.05),
        )
        self.apply(_initialise)

    def features(self, pictures: Tensor) -> Tensor:
        """Return pooled features [N, features] of pictures [N, 3, S, S] with values 0 to 1."""
        return self.features_of_normalised(normalised(pictures))

    def features_of_normalised(self, pictures: Tensor) -> Tensor:
        """Return pooled features of pictures that `normalised` was applied to."""
        pooled: Tensor = self.pool(self.trunk(pictures))
        pooled = pooled * (pooled.square().mean(1, keepdim=True) + 1e-6).rsqrt()
        features: Tensor = self.neck(pooled)
        return features

    def forward(self, pictures: Tensor) -> Tensor:
        """Return embeddings [N, 256] of unit length."""
        return functional.normalize(self.project(self.features(pictures)))


def normalised(pictures: Tensor) -> Tensor:
    """Return values 0 to 1 as the network wants them: the padding grey near 0."""
    return (pictures - PIXEL_MEAN) / PIXEL_STD


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Conv2d):
        nn.init.kaiming_normal_(module.weight, mode="fan_out")
    elif isinstance(module, nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
