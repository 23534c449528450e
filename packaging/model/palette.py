"""Which colours a picture has, wherever they lie: what no turn and hardly a crop changes.

Each pixel is shared among the nearest of a few typical colours; the shares of all pixels make a
histogram, whose roots are compared (Hellinger). The letterbox is left out. Beside the learned
vector it finds turned and cropped copies; alone it fails as soon as colours are changed.
"""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

COLOURS = 96
SOFTNESS = 0.05  # how far, in the space below, a pixel is shared
STEP = 2  # every second pixel each way is enough
PAD_LEVEL = 128 / 255
# Brightness, blueness and redness of red, green and blue; brightness counts less, edits change it.
SPACE = (
    (0.6 * 0.299, 0.6 * 0.587, 0.6 * 0.114),
    (1.2 * -0.169, 1.2 * -0.331, 1.2 * 0.5),
    (1.2 * 0.5, 1.2 * -0.419, 1.2 * -0.081),
)
ROUNDS = 15  # of k-means


def typical_colours(pixels: NDArray[np.float32], seed: int = 9) -> NDArray[np.float32]:
    """Return `COLOURS` cluster centres [K, 3] of pixels [M, 3], 0 to 1, in `SPACE`."""
    points = pixels @ np.array(SPACE, np.float32).T
    rng = np.random.default_rng(seed)
    centres = points[rng.choice(len(points), COLOURS, replace=False)]
    for _ in range(ROUNDS):
        distances = (centres**2).sum(1) - 2 * points @ centres.T
        nearest = distances.argmin(1)
        for number in range(COLOURS):
            members = points[nearest == number]
            if len(members):
                centres[number] = members.mean(0)
    result: NDArray[np.float32] = centres.astype(np.float32)
    return result


class Palette(nn.Module):
    """Pictures to roots of the shares of typical colours."""

    def __init__(self, centres: NDArray[np.float32]) -> None:
        super().__init__()
        colours = torch.from_numpy(centres)
        scale = 1 / (2 * SOFTNESS**2)
        self.register_buffer("weight", (2 * scale * colours @ torch.tensor(SPACE)).T)
        self.register_buffer("bias", -scale * colours.square().sum(1))

    def forward(self, pictures: Tensor) -> Tensor:
        """Return [N, COLOURS] of pictures [N, 3, S, S], 0 to 1."""
        pixels = pictures[:, :, ::STEP, ::STEP].flatten(2).transpose(1, 2)
        closeness = pixels @ self.get_buffer("weight") + self.get_buffer("bias")
        counts = ((pixels - PAD_LEVEL).abs().amax(2) > 1e-3).float()[:, None]
        shares = counts @ closeness.softmax(2) / (counts.sum(2, keepdim=True) + 0.1)
        return (shares[:, 0] + 1e-6).sqrt()
