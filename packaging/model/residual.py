"""The likeness network: a thin residual network with plain convolutions.

After He et al., "Deep residual learning" (2016), with a squeeze-and-excitation layer in every block
(Hu et al., 2018) and pooled short cuts. At 64 pixels, and trained for an hour or two on tens of
thousands of photos, it learned kinds of things several times faster than a MobileNetV3 of the same
cost: plain convolutions keep a processor busy, and train well in bfloat16.
"""

from model import SqueezeExcite, normalised
from torch import Tensor, nn
from torch.nn import functional

STEM = 24  # channels at half the picture's size
BLOCKS = ((48, 2), (96, 2), (192, 2), (192, 1))  # channels, stride
FEATURES = 512  # channels before pooling
EMBEDDING_SIZE = 128  # only while training: the classes are learned on unit vectors, too


def _convolution(inputs: int, outputs: int, kernel: int, stride: int = 1) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(outputs, momentum=0.05),
    ]


class Residual(nn.Module):
    """Two convolutions and a short cut around them."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            *_convolution(inputs, outputs, 3, stride),
            nn.ReLU(),
            *_convolution(outputs, outputs, 3),
            SqueezeExcite(outputs),
        )
        self.skip: nn.Module = nn.Identity()
        if stride > 1 or inputs != outputs:
            pool = [nn.AvgPool2d(stride)] if stride > 1 else []
            self.skip = nn.Sequential(*pool, *_convolution(inputs, outputs, 1))

    def forward(self, maps: Tensor) -> Tensor:
        """Return the next maps [N, C, H, W]."""
        return functional.relu(self.body(maps) + self.skip(maps))


class LikenessNetwork(nn.Module):
    """Pictures to pooled features that are alike for things of one kind."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [*_convolution(3, STEM, 3, stride=2), nn.ReLU()]
        inputs = STEM
        for outputs, stride in BLOCKS:
            layers.append(Residual(inputs, outputs, stride))
            inputs = outputs
        layers += [*_convolution(inputs, FEATURES, 1), nn.ReLU()]
        self.trunk = nn.Sequential(*layers)
        self.neck = nn.BatchNorm1d(FEATURES, momentum=0.05)
        self.project = nn.Linear(FEATURES, EMBEDDING_SIZE, bias=False)

    def features(self, pictures: Tensor) -> Tensor:
        """Return pooled features [N, FEATURES] of pictures [N, 3, S, S] with values 0 to 1."""
        return self.features_of_normalised(normalised(pictures))

    def features_of_normalised(self, pictures: Tensor) -> Tensor:
        """Return pooled features of pictures that `normalised` was applied to."""
        features: Tensor = self.neck(self.trunk(pictures).float().mean((2, 3)))
        return features

    def forward(self, pictures: Tensor) -> Tensor:
        """Return embeddings [N, EMBEDDING_SIZE] of unit length."""
        return functional.normalize(self.project(self.features(pictures)))
