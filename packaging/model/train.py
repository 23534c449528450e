r"""Train the embedding network on packed photos; resumable, on a CPU or a GPU.

    python packaging/model/pack.py --source photos/train --output /tmp/packed
    python packaging/model/train.py --packed /tmp/packed --output /tmp/run \
        --stages 64:2000000,96:4000000 --decay-views 600000

A stage ``96:4000000`` makes views of 96 pixels until four million views were seen in all. The
learning rate is held and falls to nothing over the last ``--decay-views``: stop at any time, and
start again with ``--resume`` and a nearer end. The log (one JSON object a line) and the checkpoint
lie in the output folder.
"""

import argparse
import copy
import json
import math
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from losses import Classifiers, Memory, contrastive, spreading, triplet
from model import EMBEDDING_SIZE, Network, Shape
from numpy.typing import NDArray
from overlays import bank
from pack import CANVAS_PX, Packed, load
from splits import Split
from torch import Tensor
from torch.nn import functional
from views import EDITED, REFERENCE, ViewMaker, mix

EMA_DECAY = 0.999
WARMUP_VIEWS = 60_000
MEMORY_AFTER_VIEWS = 150_000  # weights move too fast before
GRADIENT_LIMIT = 5.0
PREFETCH = 3  # batches of views made ahead


@dataclass(frozen=True, slots=True)
class Recipe:
    """What one run is made of; see --help."""

    photos: int  # a batch; each gives two views
    lr: float
    weight_decay: float
    memory: int
    mixed: float  # share of second views that show several photos
    spreading: float  # weights of the losses
    on_features: float
    on_embedding: float
    is_triplet: bool
    decay_views: int
    stages: tuple[tuple[int, int], ...]  # size, views seen at its end

    @property
    def end(self) -> int:
        """The number of views after which training ends."""
        return self.stages[-1][1]

    def size_at(self, views: int) -> int:
        """Return the size of views in pixels."""
        return next((size for size, end in self.stages if views < end), self.stages[-1][0])

    def lr_at(self, views: int, since_start: int) -> float:
        """Return the learning rate: a warm-up, a plateau, a fall along 1 - sqrt."""
        rise = min(1.0, (since_start + 1) / WARMUP_VIEWS)
        left = min(1.0, max(0.0, (self.end - views) / max(1, self.decay_views)))
        return self.lr * min(rise, 1 - math.sqrt(1 - left))


@dataclass(frozen=True, slots=True)
class Batch:
    """Two views of each photo of a batch."""

    first: Tensor  # [B, 3, S, S]
    second: Tensor
    shows: Tensor  # [B, B]
    photos: Tensor  # [B]
    labels: Tensor  # [B]


class Feeder:
    """Makes batches in a thread of its own, a few ahead."""

    def __init__(
        self, packed: Packed, recipe: Recipe, device: torch.device, views: int, seed: int
    ) -> None:
        self._packed, self._recipe, self._device = packed, recipe, device
        self._views = views
        self._random = np.random.default_rng(seed + views)
        textures = torch.from_numpy(bank()).permute(0, 3, 1, 2).float().div_(255).to(device)
        self.make_views = ViewMaker(textures)
        self._queue: queue.Queue[Batch] = queue.Queue(PREFETCH)
        threading.Thread(target=self._run, daemon=True).start()

    def next(self) -> Batch:
        """Return the next batch; waits for it."""
        return self._queue.get()

    def _run(self) -> None:
        if self._device.type == "cpu":
            torch.set_num_threads(1)
        count = self._recipe.photos
        while True:
            order = self._random.permutation(self._packed.indices(Split.TRAIN))
            for start in range(0, len(order) - count + 1, count):
                self._queue.put(self._make(np.sort(order[start : start + count])))
                self._views += 2 * count

    def _make(self, photos: NDArray[np.int64]) -> Batch:
        size = self._recipe.size_at(self._views)
        canvases = canvases_of(self._packed, photos, self._device, size)
        half = torch.from_numpy(self._packed.half_sizes[photos]).to(self._device)
        second, shows = mix(self.make_views(canvases, half, size, EDITED), self._recipe.mixed)
        labels = torch.from_numpy(self._packed.labels[photos].astype(np.int64))
        return Batch(
            self.make_views(canvases, half, size, REFERENCE),
            second,
            shows,
            torch.from_numpy(photos).to(self._device),
            labels.to(self._device),
        )


def canvases_of(
    packed: Packed, photos: NDArray[np.int64], device: torch.device, size: int
) -> Tensor:
    """Return photos as [B, 3, C, C], 0 to 1, at half the resolution where views are small."""
    pixels = torch.from_numpy(packed.pixels[photos]).to(device)
    canvases = pixels.permute(0, 3, 1, 2).float().div_(255)
    return functional.avg_pool2d(canvases, 2) if 2 * size <= CANVAS_PX else canvases


class Trainer:
    """The network, its average, the optimiser, and what they have seen."""

    def __init__(self, packed: Packed, recipe: Recipe, shape: Shape, device: torch.device) -> None:
        self.packed, self.recipe, self.device = packed, recipe, device
        layout = torch.channels_last
        self.network = Network(shape).to(device, memory_format=layout)
        self.average = copy.deepcopy(self.network).eval().requires_grad_(requires_grad=False)
        self.heads = Classifiers(shape.features, EMBEDDING_SIZE, packed.label_groups()).to(device)
        self.memory = Memory(recipe.memory, EMBEDDING_SIZE, device)
        self.views, self.seconds, self.steps = 0, 0.0, 0
        self.started_at = 0
        self.optimiser = torch.optim.AdamW(self._parameters(), lr=recipe.lr, betas=(0.9, 0.98))

    def _parameters(self) -> list[dict[str, object]]:
        weights = [*self.network.parameters(), *self.heads.parameters()]
        return [
            {
                "params": [p for p in weights if p.ndim > 1],
                "weight_decay": self.recipe.weight_decay,
            },
            {"params": [p for p in weights if p.ndim <= 1], "weight_decay": 0.0},
        ]

    def step(self, batch: Batch) -> dict[str, float]:
        """Learn from one batch; return the losses."""
        losses = self._losses(batch)
        total = torch.stack([weight * loss for weight, loss in losses.values()]).sum()
        self.optimiser.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), GRADIENT_LIMIT)
        for group in self.optimiser.param_groups:
            group["lr"] = self.recipe.lr_at(self.views, self.views - self.started_at)
        self.optimiser.step()
        self.views += len(batch.first) * 2
        self.steps += 1
        self._update_average()
        return {name: float(loss.detach()) for name, (_, loss) in losses.items()}

    def _losses(self, batch: Batch) -> dict[str, tuple[float, Tensor]]:
        recipe = self.recipe
        pictures = torch.cat([batch.first, batch.second])
        pictures = pictures.contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda"):
            features = self.network.features(pictures)
            raw = self.network.project(features)
        embeddings = functional.normalize(raw.float())
        first, second = embeddings.chunk(2)
        whole = (batch.shows.diagonal() > 0.99).float()
        labels = torch.cat(
            [batch.labels, torch.where(whole > 0, batch.labels, -torch.ones_like(batch.labels))]
        )
        on_features, on_embedding = self.heads(features.float(), embeddings, labels)
        compare: Callable[..., Tensor] = triplet if recipe.is_triplet else contrastive
        copies = compare(first, second, batch.shows, batch.photos, self.memory)
        if self.views >= MEMORY_AFTER_VIEWS:
            self.memory.add(first, batch.photos)
        return {
            "copies": (20.0 if recipe.is_triplet else 1.0, copies),
            "spreading": (recipe.spreading, spreading(first)),
            "on_features": (recipe.on_features, on_features),
            "on_embedding": (recipe.on_embedding, on_embedding),
        }

    @torch.no_grad()
    def _update_average(self) -> None:
        keep = min(EMA_DECAY, (1 + self.steps) / (20 + self.steps))
        new, old = self.network.state_dict(), self.average.state_dict()
        for name, value in old.items():
            if value.is_floating_point():
                value.lerp_(new[name], 1 - keep)
            else:
                value.copy_(new[name])

    def save(self, path: Path) -> None:
        """Write everything needed to go on, atomically."""
        state = {
            "shape": self.network.shape.to_dict(),
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "heads": self.heads.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "seen": (self.views, self.seconds, self.steps),
        }
        partial = path.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.heads.load_state_dict(state["heads"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.views, self.seconds, self.steps = state["seen"]
        self.started_at = -WARMUP_VIEWS  # no second warm-up


class Validation:
    """Edited views of photos never trained on, made once for each size, and how well they fare."""

    def __init__(self, packed: Packed, feeder: Feeder, device: torch.device, size: int) -> None:
        photos = packed.indices(Split.VALIDATION)
        canvases = canvases_of(packed, photos, device, size)
        half = torch.from_numpy(packed.half_sizes[photos]).to(device)
        with torch.random.fork_rng():
            torch.manual_seed(1)
            self._queries = feeder.make_views(canvases, half, size, EDITED)
        self._photos = functional.interpolate(canvases, size=size, mode="area")
        self._labels = torch.from_numpy(packed.labels[photos].astype(np.int64)).to(device)
        self.size = size

    @torch.no_grad()
    def measure(self, network: Network) -> dict[str, float]:
        """Return the share of edited views whose nearest photo is theirs, and 1-NN accuracy."""
        photos = _embed(network, self._photos)
        found = (_embed(network, self._queries) @ photos.T).argmax(1)
        exact = found == torch.arange(len(found), device=found.device)
        nearest = (photos @ photos.T).fill_diagonal_(-2).argmax(1)
        alike = (self._labels[nearest] == self._labels)[self._labels >= 0]
        return {"recall": float(exact.float().mean()), "nearest": float(alike.float().mean())}


def _embed(network: Network, pictures: Tensor) -> Tensor:
    return torch.cat([network(chunk) for chunk in pictures.split(256)])


def train(trainer: Trainer, feeder: Feeder, output: Path, every: int) -> None:
    """Train to the end of the recipe, measuring and saving after every so many views."""
    validation: Validation | None = None
    sums: dict[str, float] = {}
    count, mark = 0, time.monotonic()
    while trainer.views < trainer.recipe.end:
        for name, value in trainer.step(feeder.next()).items():
            sums[name] = sums.get(name, 0.0) + value
        count += 1
        is_due = trainer.views % every < 2 * trainer.recipe.photos
        if not is_due and trainer.views < trainer.recipe.end:
            continue
        trainer.seconds += time.monotonic() - mark
        size = trainer.recipe.size_at(trainer.views - 1)
        if validation is None or validation.size != size:
            validation = Validation(trainer.packed, feeder, trainer.device, size)
        record = {
            "seconds": round(trainer.seconds, 1),
            "views": trainer.views,
            "size": size,
            "lr": trainer.optimiser.param_groups[0]["lr"],
            **{name: round(value / count, 4) for name, value in sums.items()},
            **{k: round(v, 4) for k, v in validation.measure(trainer.average).items()},
        }
        with (output / "log.jsonl").open("a") as log:
            log.write(json.dumps(record) + "\n")
        trainer.save(output / "checkpoint.pt")
        sums, count, mark = {}, 0, time.monotonic()


def _stages(text: str) -> tuple[tuple[int, int], ...]:
    pairs = (stage.split(":") for stage in text.split(","))
    return tuple((int(size), int(float(end))) for size, end in pairs)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--packed", type=Path, required=True, help="folder written by pack.py")
    add("--output", type=Path, required=True, help="folder for the checkpoint and the log")
    add("--stages", type=_stages, default=_stages("64:2e6,96:4e6"), help="SIZE:VIEWS,...")
    add("--decay-views", type=float, default=6e5, help="views over which the rate falls")
    add("--resume", type=Path, help="checkpoint to go on from")
    add("--photos", type=int, default=128, help="photos a batch, each seen twice")
    add("--lr", type=float, default=2e-3)
    add("--weight-decay", type=float, default=0.03)
    add("--memory", type=int, default=8192, help="older embeddings as negatives")
    add("--mixed", type=float, default=0.2, help="share of second views mixed with others")
    add("--spreading", type=float, default=1.0, help="weight of the KoLeo loss")
    add("--on-features", type=float, default=0.4, help="weight of classification")
    add("--on-embedding", type=float, default=0.2, help="weight of classification by cosine")
    add("--triplet", action="store_true", help="triplet loss for the contrastive one")
    add("--width", type=float, default=1.0, help="of the network")
    add("--features", type=int, default=768, help="channels before pooling")
    add("--every", type=int, default=100_000, help="views between measurements")
    add("--threads", type=int, default=3, help="for the network, on a CPU")
    add("--seed", type=int, default=0)
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser


def _recipe(arguments: argparse.Namespace) -> Recipe:
    return Recipe(
        photos=arguments.photos,
        lr=arguments.lr,
        weight_decay=arguments.weight_decay,
        memory=arguments.memory,
        mixed=arguments.mixed,
        spreading=arguments.spreading,
        on_features=arguments.on_features,
        on_embedding=arguments.on_embedding,
        is_triplet=arguments.triplet,
        decay_views=int(arguments.decay_views),
        stages=arguments.stages,
    )


def main() -> None:
    """Train as the command line says."""
    arguments = _parser().parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    device = torch.device(arguments.device)
    arguments.output.mkdir(parents=True, exist_ok=True)
    packed = load(arguments.packed)
    shape = Shape(width=arguments.width, features=arguments.features)
    trainer = Trainer(packed, _recipe(arguments), shape, device)
    if arguments.resume:
        trainer.resume(arguments.resume)
    feeder = Feeder(packed, trainer.recipe, device, trainer.views, arguments.seed)
    train(trainer, feeder, arguments.output, arguments.every)


if __name__ == "__main__":
    main()
