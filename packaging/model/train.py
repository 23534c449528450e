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
import itertools
import json
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import checkpoints
import numpy as np
import torch
from losses import Classifiers, Memory, contrastive, spreading, temperature_at, triplet
from model import EMBEDDING_SIZE, Network, Shape
from numpy.typing import NDArray
from overlays import bank
from pack import CANVAS_PX, Packed, load
from splits import Split
from team import Team, run_workers
from torch import Tensor
from torch.nn import functional
from views import EDITED, REFERENCE, ViewMaker, mix

EMA_DECAY = 0.996
WARMUP_VIEWS = 60_000
GRADIENT_LIMIT = 5.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """What one run is made of; see --help."""

    photos: int  # a batch; each gives two views
    lr: float
    weight_decay: float
    memory: int
    mixed: float  # share of second views that show several photos
    copies: float  # weights of the losses
    spreading: float
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
    """Makes batches: gathers photos, edits them."""

    def __init__(self, pixels: Tensor, packed: Packed, recipe: Recipe, team: Team) -> None:
        self._pixels, self._packed, self._recipe, self._team = pixels, packed, recipe, team
        textures = torch.from_numpy(bank()).permute(0, 3, 1, 2).float().div_(255)
        self.make_views = ViewMaker(textures.to(pixels.device))

    def epoch(self, seed: int) -> Iterator[NDArray[np.int64]]:
        """Yield this worker's photos of each batch of one pass, in an order drawn by the seed."""
        order = np.random.default_rng(seed).permutation(self._packed.indices(Split.TRAIN))
        whole = self._recipe.photos * self._team.size
        for start in range(0, len(order) - whole + 1, whole):
            own = slice(start + self._team.rank, start + whole, self._team.size)
            yield np.sort(order[own])

    def make(self, photos: NDArray[np.int64], size: int) -> Batch:
        """Return two views of each photo."""
        device = self._pixels.device
        canvases = canvases_of(self._pixels, photos, size)
        half = torch.from_numpy(self._packed.half_sizes[photos]).to(device)
        second, shows = mix(self.make_views(canvases, half, size, EDITED), self._recipe.mixed)
        labels = torch.from_numpy(self._packed.labels[photos].astype(np.int64))
        return Batch(
            self.make_views(canvases, half, size, REFERENCE),
            second,
            shows,
            torch.from_numpy(photos).to(device),
            labels.to(device),
        )


def canvases_of(pixels: Tensor, photos: NDArray[np.int64], size: int) -> Tensor:
    """Return photos as [B, 3, C, C], 0 to 1, at half the resolution where views are small."""
    chosen = pixels[torch.from_numpy(photos).to(pixels.device)]
    canvases = chosen.permute(0, 3, 1, 2).contiguous().float().div_(255)
    return functional.avg_pool2d(canvases, 2) if 2 * size <= CANVAS_PX else canvases


class Trainer:
    """The network, its average, the optimiser, and what they have seen."""

    def __init__(
        self, packed: Packed, recipe: Recipe, shape: Shape, device: torch.device, team: Team
    ) -> None:
        self.packed, self.recipe, self.device, self.team = packed, recipe, device, team
        layout = torch.channels_last
        self.network = Network(shape).to(device, memory_format=layout)
        self.average = copy.deepcopy(self.network).eval().requires_grad_(requires_grad=False)
        self.heads = Classifiers(shape.features, EMBEDDING_SIZE, packed.label_groups()).to(device)
        self.memory = Memory(recipe.memory, EMBEDDING_SIZE, device)
        self.views, self.seconds, self.steps = 0, 0.0, 0
        self.started_at = 0
        self.optimiser = torch.optim.AdamW(
            self._parameters(), lr=recipe.lr, betas=(0.9, 0.98), fused=True
        )

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
        self.team.average_gradients([*self.network.parameters(), *self.heads.parameters()])
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), GRADIENT_LIMIT)
        for group in self.optimiser.param_groups:
            group["lr"] = self.recipe.lr_at(self.views, self.views - self.started_at)
        self.optimiser.step()
        self.views += len(batch.first) * 2 * self.team.size
        self.steps += 1
        checkpoints.follow(self.average, self.network, self.steps, EMA_DECAY)
        return {name: float(loss.detach()) for name, (_, loss) in losses.items()}

    def _losses(self, batch: Batch) -> dict[str, tuple[float, Tensor]]:
        recipe = self.recipe
        pictures = torch.cat([batch.first, batch.second])
        pictures = pictures.contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda"):
            features = self.network.features(pictures)
        embeddings = functional.normalize(self.network.project(features.float()))
        first, second = embeddings.chunk(2)
        whole = (batch.shows.diagonal() > 0.99).float()
        labels = torch.cat(
            [batch.labels, torch.where(whole > 0, batch.labels, -torch.ones_like(batch.labels))]
        )
        on_features, on_embedding = self.heads(features.float(), embeddings, labels)
        self.memory.add(self.team.gather(first.detach()), self.team.gather(batch.photos))
        shown = first, second, batch.shows, batch.photos, self.memory
        copies = (
            triplet(*shown)
            if recipe.is_triplet
            else contrastive(*shown, temperature=temperature_at(self.views))
        )
        return {
            "copies": (recipe.copies * (20.0 if recipe.is_triplet else 1.0), copies),
            "spreading": (recipe.spreading, spreading(first)),
            "on_features": (recipe.on_features, on_features),
            "on_embedding": (recipe.on_embedding, on_embedding),
        }

    def save(self, path: Path) -> None:
        """Write everything needed to go on, atomically."""
        state: dict[str, object] = {
            "shape": self.network.shape.to_dict(),
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "heads": self.heads.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "seen": (self.views, self.seconds, self.steps),
        }
        checkpoints.write(state, path)

    def start_from(self, path: Path) -> None:
        """Take over the weights of another run, nothing else."""
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["average"])
        self.average.load_state_dict(state["average"])

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

    def __init__(self, packed: Packed, pixels: Tensor, feeder: Feeder, size: int) -> None:
        photos = packed.indices(Split.VALIDATION)
        canvases = canvases_of(pixels, photos, size)
        half = torch.from_numpy(packed.half_sizes[photos]).to(pixels.device)
        with torch.random.fork_rng():
            torch.manual_seed(1)
            self._queries = feeder.make_views(canvases, half, size, EDITED)
        self._photos = functional.interpolate(canvases, size=size, mode="area")
        self._labels = torch.from_numpy(packed.labels[photos].astype(np.int64)).to(pixels.device)
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
    return torch.cat([network(chunk) for chunk in pictures.split(64)])


class Journal:
    """Measures, logs and saves from time to time; the first worker's task."""

    def __init__(self, trainer: Trainer, feeder: Feeder, pixels: Tensor, output: Path) -> None:
        self._trainer, self._feeder, self._pixels = trainer, feeder, pixels
        self._output = output
        self._validation: Validation | None = None
        self._sums: dict[str, float] = {}
        self._count, self._mark = 0, time.monotonic()

    def add(self, losses: dict[str, float]) -> None:
        """Count the losses of one step."""
        self._count += 1
        for name, value in losses.items():
            self._sums[name] = self._sums.get(name, 0.0) + value

    def write(self) -> None:
        """Measure; append to the log; save a checkpoint."""
        trainer = self._trainer
        trainer.seconds += time.monotonic() - self._mark
        size = trainer.recipe.size_at(trainer.views - 1)
        if self._validation is None or self._validation.size != size:
            self._validation = Validation(trainer.packed, self._pixels, self._feeder, size)
        measured = self._validation.measure(trainer.average)
        record = {
            "time": time.strftime("%H:%M:%S"),
            "seconds": round(trainer.seconds, 1),
            "views": trainer.views,
            "size": size,
            "lr": trainer.optimiser.param_groups[0]["lr"],
            **{name: round(value / self._count, 4) for name, value in self._sums.items()},
            **{name: round(value, 4) for name, value in measured.items()},
        }
        with (self._output / "log.jsonl").open("a") as log:
            log.write(json.dumps(record) + "\n")
        trainer.save(self._output / "checkpoint.pt")
        self._sums, self._count, self._mark = {}, 0, time.monotonic()


def train(trainer: Trainer, feeder: Feeder, journal: Journal, every: int) -> None:
    """Train to the end of the recipe, measuring and saving after every so many views."""
    for epoch in itertools.count():
        for photos in feeder.epoch(seed=trainer.views + epoch):
            before = trainer.views
            journal.add(trainer.step(feeder.make(photos, trainer.recipe.size_at(before))))
            is_over = trainer.views >= trainer.recipe.end
            if trainer.team.rank == 0 and (is_over or before // every < trainer.views // every):
                journal.write()
            if is_over:
                return


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
    add("--weights", type=Path, help="checkpoint whose weights to begin with")
    add("--photos", type=int, default=32, help="photos a worker's batch, each seen twice")
    add("--lr", type=float, default=2e-3)
    add("--weight-decay", type=float, default=0.03)
    add("--memory", type=int, default=192, help="embeddings of the latest photos as negatives")
    _add_losses(parser)
    add("--width", type=float, default=1.0, help="of the network")
    add("--features", type=int, default=768, help="channels before pooling")
    add("--last-stride", type=int, default=2, help="1: the last maps twice as fine")
    add("--every", type=int, default=100_000, help="views between measurements")
    add("--workers", type=int, default=1, help="processes, one a core; on a GPU one")
    add("--seed", type=int, default=0)
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser


def _add_losses(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--mixed", type=float, default=0.2, help="share of second views mixed with others")
    add("--copies", type=float, default=1.0, help="weight of the loss between two views")
    add("--spreading", type=float, default=1.0, help="weight of the KoLeo loss")
    add("--on-features", type=float, default=0.4, help="weight of classification")
    add("--on-embedding", type=float, default=0.2, help="weight of classification by cosine")
    add("--triplet", action="store_true", help="triplet loss for the contrastive one")


def _recipe(arguments: argparse.Namespace) -> Recipe:
    return Recipe(
        photos=arguments.photos,
        lr=arguments.lr,
        weight_decay=arguments.weight_decay,
        memory=arguments.memory,
        mixed=arguments.mixed,
        copies=arguments.copies,
        spreading=arguments.spreading,
        on_features=arguments.on_features,
        on_embedding=arguments.on_embedding,
        is_triplet=arguments.triplet,
        decay_views=int(arguments.decay_views),
        stages=arguments.stages,
    )


def work(rank: int, arguments: argparse.Namespace, meeting_point: Path) -> None:
    """Be one worker of a run."""
    device = torch.device(arguments.device)
    if device.type == "cpu":
        torch.set_num_threads(1)
        torch.set_flush_denormal(True)  # numbers next to nothing made a pass twice as slow
    team = Team(rank, arguments.workers, meeting_point)
    packed = load(arguments.packed)
    torch.manual_seed(arguments.seed)  # the same weights everywhere
    shape = Shape(arguments.width, arguments.features, arguments.last_stride)
    trainer = Trainer(packed, _recipe(arguments), shape, device, team)
    if arguments.weights:
        trainer.start_from(arguments.weights)
    if arguments.resume:
        trainer.resume(arguments.resume)
    torch.manual_seed(arguments.seed + trainer.views * 1000 + rank)  # other views in each
    pixels = torch.from_numpy(np.asarray(packed.pixels))
    pixels = pixels.to(device) if device.type == "cuda" else pixels
    feeder = Feeder(pixels, packed, trainer.recipe, team)
    journal = Journal(trainer, feeder, pixels, arguments.output)
    train(trainer, feeder, journal, arguments.every)


def main() -> None:
    """Train as the command line says."""
    arguments = _parser().parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    run_workers(work, arguments)


if __name__ == "__main__":
    main()
