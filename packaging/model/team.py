"""The worker processes of one training run, one a core."""

import argparse
import datetime
import multiprocessing
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

import torch
from torch import Tensor, distributed, nn

PATIENCE = datetime.timedelta(hours=2)  # a worker may be stopped for a while


class Team:
    """One worker among others: each has its own photos, all have the same weights.

    One process a core beats one process with threads: it needs no waiting inside a step, which on a
    busy machine costs more than half. With one worker nothing is exchanged.
    """

    def __init__(self, rank: int, size: int, meeting_point: Path) -> None:
        self.rank, self.size = rank, size
        if size > 1:
            distributed.init_process_group(
                "gloo", f"file://{meeting_point}", rank=rank, world_size=size, timeout=PATIENCE
            )

    def average_gradients(self, weights: Iterable[nn.Parameter]) -> None:
        """Give every worker the mean of all workers' gradients."""
        if self.size == 1:
            return
        gradients = [weight.grad for weight in weights if weight.grad is not None]
        flat = torch.cat([gradient.flatten() for gradient in gradients])
        distributed.all_reduce(flat)
        parts = (flat / self.size).split([gradient.numel() for gradient in gradients])
        for gradient, part in zip(gradients, parts, strict=True):
            gradient.copy_(part.view_as(gradient))

    def gather(self, own: Tensor) -> Tensor:
        """Return the rows of all workers."""
        if self.size == 1:
            return own
        parts = [torch.empty_like(own) for _ in range(self.size)]
        distributed.all_gather(parts, own.contiguous())
        return torch.cat(parts)


Work: TypeAlias = Callable[[int, argparse.Namespace, Path], None]


def run_workers(work: Work, arguments: argparse.Namespace) -> None:
    """Be the first of ``arguments.workers`` workers; the others end with it."""
    with tempfile.TemporaryDirectory() as folder:
        meeting_point = Path(folder) / "workers"
        context = multiprocessing.get_context("fork")  # keeps the command line, so it can be found
        others = [
            context.Process(target=work, args=(rank, arguments, meeting_point), daemon=True)
            for rank in range(1, arguments.workers)
        ]
        for other in others:
            other.start()
        work(0, arguments, meeting_point)
