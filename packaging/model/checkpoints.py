"""What both trainers keep: a moving average of the weights, and a file to go on from."""

from pathlib import Path

import torch
from torch import nn


@torch.no_grad()
def follow(average: nn.Module, network: nn.Module, steps: int, decay: float) -> None:
    """Move an average of weights towards a network's: fast at first, then by ``1 - decay``."""
    keep = min(decay, (1 + steps) / (20 + steps))
    new, old = network.state_dict(), average.state_dict()
    names = [name for name, value in old.items() if value.is_floating_point()]
    torch._foreach_lerp_([old[name] for name in names], [new[name] for name in names], 1 - keep)


def write(state: dict[str, object], path: Path) -> None:
    """Write a checkpoint, atomically."""
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)
