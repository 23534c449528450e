"""Where in a picture the edges and the light are: what the network's pooling forgets.

Edge directions on a coarse grid (Dalal and Triggs, "Histograms of oriented gradients", 2005; Oliva
and Torralba's gist, 2001) and the mean colour of its cells. Nothing is learned. Beside the learned
vector it tells pictures apart whose middles are covered, and finds things seen from the same side;
alone it fails as soon as a picture is turned.
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

DIRECTIONS = 8  # of edges, over half a turn
GRID = 4  # cells a side
COLOUR_WEIGHT = 0.3  # of the cells' colours beside their edges
FAINT = 1e-4  # squared slope of an edge that hardly counts; values run from 0 to 1


class Layout(nn.Module):
    """Pictures to numbers about their cells, before any whitening."""

    def __init__(self) -> None:
        super().__init__()
        angles = torch.arange(DIRECTIONS) * (math.pi / DIRECTIONS)
        slopes = torch.zeros(DIRECTIONS, 1, 3, 3)
        slopes[:, 0, 1, 0], slopes[:, 0, 1, 2] = -angles.cos(), angles.cos()
        slopes[:, 0, 0, 1], slopes[:, 0, 2, 1] = -angles.sin(), angles.sin()
        self.register_buffer("slopes", slopes)

    def forward(self, pictures: Tensor) -> Tensor:
        """Return [N, GRID x GRID x (DIRECTIONS + 3)] of pictures [N, 3, S, S], 0 to 1."""
        cell = pictures.shape[-1] // GRID
        grey = functional.pad(pictures.mean(1, keepdim=True), (1, 1, 1, 1), mode="replicate")
        squares = functional.conv2d(grey, self.get_buffer("slopes")).square()
        energy = squares.mean(1, keepdim=True) * 2 + FAINT
        sharp = squares.square() / (energy * energy.sqrt())  # each edge to its direction only
        edges = functional.avg_pool2d(sharp, cell).flatten(1)
        edges = (functional.normalize(edges, eps=1e-3) + 1e-8).sqrt()
        colours = functional.avg_pool2d(pictures, cell).flatten(1) - 0.5
        return torch.cat([edges, COLOUR_WEIGHT * colours], 1)
