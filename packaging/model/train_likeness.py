r"""Train the likeness network on the labelled photos of packed sets; resumable, on a CPU or a GPU.

    python packaging/model/train_likeness.py --packed /tmp/packed --output /tmp/likeness \
        --workers 2 --views 4e6 --decay-views 1.6e6

Labelled photos are few, so that every epoch shows them differently: edited gently, and more often
than not spliced (CutMix, Yun et al., 2019) or blended (mixup, Zhang et al., 2018) with another
photo; the last of the views are left whole. The learning rate is held, and falls to nothing over
``--decay-views``: stop at any time, and start again with ``--resume`` and a nearer end. The log
(one JSON object a line) and the checkpoint lie in the output folder.
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
from losses import Classifiers
from numpy.typing import NDArray
from overlays import bank
from pack import CANVAS_PX, Packed, load
from residual import EMBEDDING_SIZE, FEATURES, LikenessNetwork
from splits import Split
from team import Team, run_workers
from torch import Tensor, nn
from torch.nn import functional
from views import LIKENESS, ViewMaker

SIZE_PX = CANVAS_PX // 2
EMA_DECAY = 0.998
WARMUP_VIEWS = 30_000
GRADIENT_LIMIT = 5.0
SPLICED, BLENDED = 0.5, 0.2  # shares of the batches
BLENDING = 0.4  # both parameters of the beta distribution that shares are drawn from
WHOLE_END = 0.15  # share of the decay, at its end, in which photos are left whole
FEWEST_WATCHED = 20  # photos of a set: fewer say nothing about it
ON_EMBEDDING = 0.5  # weight of classification by cosine beside that on features


@dataclass(frozen=True, slots=True)
class Recipe:
    """What one run is made of; see --help."""

    photos: int  # a worker's batch
    lr: float
    weight_decay: float
    views: int
    decay_views: int

    def remaining(self, seen: int) -> float:
        """Return how much of the decay lies ahead; above 1 before it begins."""
        return max(0.0, (self.views - seen) / max(1, self.decay_views))

    def lr_at(self, seen: int, since_start: int) -> float:
        """Return the learning rate: a warm-up, a plateau, a fall along 1 - sqrt."""
        rise = min(1.0, (since_start + 1) / WARMUP_VIEWS)
        return self.lr * min(rise, 1 - math.sqrt(1 - min(1.0, self.remaining(seen))))


@dataclass(frozen=True, slots=True)
class Batch:
    """Pictures that may each show two photos.

    Attributes:
        pictures: [B, 3, S, S], values 0 to 1.
        labels: [B] of the photo that most stems from, -1 for none.
        guests: [B] of the other.
        share: How much of each picture the first photo has.
    """

    pictures: Tensor
    labels: Tensor
    guests: Tensor
    share: float


def spliced(views: Tensor, labels: Tensor) -> Batch:
    """Lay a square of another view over each view, at its place; the area is drawn evenly."""
    order = torch.randperm(len(views), device=views.device)
    size = views.shape[-1]
    side = int(size * math.sqrt(float(torch.rand(()))))
    top, left = torch.randint(0, size - side + 1, (2,)).tolist()
    place = (slice(None), slice(None), slice(top, top + side), slice(left, left + side))
    pictures = views.clone()
    pictures[place] = views[order][place]
    return Batch(pictures, labels, labels[order], 1 - side * side / (size * size))


def blended(views: Tensor, labels: Tensor) -> Batch:
    """Let another view shine through each view."""
    order = torch.randperm(len(views), device=views.device)
    share = float(torch.distributions.Beta(BLENDING, BLENDING).sample())
    return Batch(torch.lerp(views[order], views, share), labels, labels[order], share)


class Feeder:
    """Makes batches of labelled photos."""

    def __init__(self, packed: Packed, recipe: Recipe, team: Team, device: torch.device) -> None:
        self._packed, self._recipe, self._team, self._device = packed, recipe, team, device
        self._pixels = halved(packed).to(device)
        textures = torch.from_numpy(bank()).permute(0, 3, 1, 2).float().div_(255)
        self._make_views = ViewMaker(textures.to(device))

    def labelled(self, split: Split) -> NDArray[np.int64]:
        """Return the photos of a split that have a class."""
        photos = self._packed.indices(split)
        return photos[self._packed.labels[photos] >= 0]

    def labels(self, photos: NDArray[np.int64]) -> Tensor:
        """Return the classes [B] of photos."""
        return torch.from_numpy(self._packed.labels[photos].astype(np.int64)).to(self._device)

    def whole(self, photos: NDArray[np.int64]) -> Tensor:
        """Return photos as they are, [B, 3, S, S], 0 to 1."""
        return self._pixels[torch.from_numpy(photos).to(self._device)].float().div_(255)

    def epoch(self, seed: int) -> Iterator[NDArray[np.int64]]:
        """Yield this worker's photos of each batch of one pass, in an order drawn by the seed."""
        order = np.random.default_rng(seed).permutation(self.labelled(Split.TRAIN))
        count = self._recipe.photos * self._team.size
        for start in range(0, len(order) - count + 1, count):
            yield np.sort(order[start + self._team.rank : start + count : self._team.size])

    def make(self, photos: NDArray[np.int64], seen: int) -> Batch:
        """Return one view of each photo, after so many views."""
        half = torch.from_numpy(self._packed.half_sizes[photos]).to(self._device)
        views = self._make_views(self.whole(photos), half, SIZE_PX, LIKENESS)
        labels = self.labels(photos)
        draw = float(torch.rand(()))
        if self._recipe.remaining(seen) <= WHOLE_END or draw >= SPLICED + BLENDED:
            return Batch(views, labels, labels, 1.0)
        return spliced(views, labels) if draw < SPLICED else blended(views, labels)


def halved(packed: Packed) -> Tensor:
    """Return all photos as bytes [N, 3, S, S] at half their packed size."""
    result = torch.empty(len(packed.pixels), 3, SIZE_PX, SIZE_PX, dtype=torch.uint8)
    for start in range(0, len(result), 512):
        part = torch.from_numpy(np.asarray(packed.pixels[start : start + 512]))
        smaller = functional.avg_pool2d(part.permute(0, 3, 1, 2).float(), 2)
        result[start : start + 512] = smaller.round().to(torch.uint8)
    return result


class Trainer:
    """The network, its average, the optimiser, and what they have seen."""

    def __init__(self, packed: Packed, recipe: Recipe, device: torch.device, team: Team) -> None:
        self.recipe, self.device, self.team = recipe, device, team
        self.network = LikenessNetwork().to(device, memory_format=torch.channels_last)
        self.average = copy.deepcopy(self.network).eval().requires_grad_(requires_grad=False)
        self.heads = Classifiers(FEATURES, EMBEDDING_SIZE, packed.label_groups()).to(device)
        self.views, self.seconds, self.steps = 0, 0.0, 0
        self._is_warm = False
        self._weights: list[nn.Parameter] = [*self.network.parameters(), *self.heads.parameters()]
        matrices = {
            "params": [each for each in self._weights if each.ndim > 1],
            "weight_decay": recipe.weight_decay,
        }
        others = {"params": [each for each in self._weights if each.ndim <= 1], "weight_decay": 0.0}
        self.optimiser = torch.optim.AdamW(
            [matrices, others], lr=recipe.lr, betas=(0.9, 0.98), fused=True
        )

    def step(self, batch: Batch) -> float:
        """Learn from one batch; return the loss on the features."""
        pictures = batch.pictures.contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, torch.bfloat16):
            features = self.network.features(pictures)
        features = features.float()
        embeddings = functional.normalize(self.network.project(features))
        on_features, on_embedding = self.heads(features, embeddings, batch.labels)
        if batch.share < 1:
            others = self.heads(features, embeddings, batch.guests)
            on_features = torch.lerp(others[0], on_features, batch.share)
            on_embedding = torch.lerp(others[1], on_embedding, batch.share)
        self.optimiser.zero_grad(set_to_none=True)
        (on_features + ON_EMBEDDING * on_embedding).backward()
        self.team.average_gradients(self._weights)
        nn.utils.clip_grad_norm_(self._weights, GRADIENT_LIMIT)
        for group in self.optimiser.param_groups:
            group["lr"] = self.recipe.lr_at(self.views, self._since_start())
        self.optimiser.step()
        self.views += len(batch.labels) * self.team.size
        self.steps += 1
        checkpoints.follow(self.average, self.network, self.steps, EMA_DECAY)
        return float(on_features.detach())

    def _since_start(self) -> int:
        return WARMUP_VIEWS if self._is_warm else self.views

    def save(self, path: Path) -> None:
        """Write everything needed to go on, atomically."""
        state: dict[str, object] = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "heads": self.heads.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "seen": (self.views, self.seconds, self.steps),
        }
        checkpoints.write(state, path)

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.heads.load_state_dict(state["heads"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.views, self.seconds, self.steps = state["seen"]
        self._is_warm = True


class Journal:
    """Measures on photos never trained on, logs and saves; the first worker's task."""

    def __init__(self, trainer: Trainer, feeder: Feeder, output: Path) -> None:
        self._trainer, self._output = trainer, output
        photos = feeder.labelled(Split.VALIDATION)
        self._pictures, self._labels = feeder.whole(photos), feeder.labels(photos)
        self._losses: list[float] = []
        self._mark = time.monotonic()

    def add(self, loss: float) -> None:
        """Note the loss of one step."""
        self._losses.append(loss)

    def write(self) -> None:
        """Measure; append to the log; save a checkpoint."""
        trainer = self._trainer
        trainer.seconds += time.monotonic() - self._mark
        record = {
            "time": time.strftime("%H:%M:%S"),
            "seconds": round(trainer.seconds, 1),
            "views": trainer.views,
            "lr": trainer.optimiser.param_groups[0]["lr"],
            "loss": round(float(np.mean(self._losses)), 4),
            **{name: round(value, 4) for name, value in self._measure().items()},
        }
        with (self._output / "log.jsonl").open("a") as log:
            log.write(json.dumps(record) + "\n")
        trainer.save(self._output / "checkpoint.pt")
        self._losses, self._mark = [], time.monotonic()

    @torch.no_grad()
    def _measure(self) -> dict[str, float]:
        """Return how often the class is right, and how often that of the nearest photo is.

        Both are means over the labelled sets, each among itself.
        """
        trainer, labels = self._trainer, self._labels
        features = torch.cat([trainer.average.features(part) for part in self._pictures.split(64)])
        scores = trainer.heads.on_features(features)
        vectors = functional.normalize(features - features.mean(0))
        cosines = (vectors @ vectors.T).fill_diagonal_(-2)
        right, alike = [], []
        for group in trainer.heads.groups:
            classes = torch.tensor(group, device=labels.device)
            own = torch.isin(labels, classes).nonzero()[:, 0]
            if len(own) >= FEWEST_WATCHED:
                named = classes[scores[own][:, classes].argmax(1)]
                nearest = own[cosines[own][:, own].argmax(1)]
                right.append(float((named == labels[own]).float().mean()))
                alike.append(float((labels[nearest] == labels[own]).float().mean()))
        return {"right": float(np.mean(right)), "nearest": float(np.mean(alike))}


def train(trainer: Trainer, feeder: Feeder, journal: Journal, every: int) -> None:
    """Train to the end of the recipe, measuring and saving after every so many views."""
    for epoch in itertools.count():
        for photos in feeder.epoch(seed=trainer.views + epoch):
            before = trainer.views
            journal.add(trainer.step(feeder.make(photos, before)))
            is_over = trainer.views >= trainer.recipe.views
            if trainer.team.rank == 0 and (is_over or before // every < trainer.views // every):
                journal.write()
            if is_over:
                return


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--packed", type=Path, required=True, help="folder written by pack.py")
    add("--output", type=Path, required=True, help="folder for the checkpoint and the log")
    add("--views", type=float, default=4e6, help="after which the run ends")
    add("--decay-views", type=float, default=1.6e6, help="views over which the rate falls")
    add("--resume", type=Path, help="checkpoint to go on from")
    add("--photos", type=int, default=64, help="photos a worker's batch")
    add("--lr", type=float, default=2e-3)
    add("--weight-decay", type=float, default=0.05)
    add("--every", type=int, default=50_000, help="views between measurements")
    add("--workers", type=int, default=1, help="processes, one a core; on a GPU one")
    add("--seed", type=int, default=0)
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser


def work(rank: int, arguments: argparse.Namespace, meeting_point: Path) -> None:
    """Be one worker of a run."""
    device = torch.device(arguments.device)
    if device.type == "cpu":
        torch.set_num_threads(1)
        torch.set_flush_denormal(True)  # numbers next to nothing made a pass twice as slow
    team = Team(rank, arguments.workers, meeting_point)
    packed = load(arguments.packed)
    recipe = Recipe(
        photos=arguments.photos,
        lr=arguments.lr,
        weight_decay=arguments.weight_decay,
        views=int(arguments.views),
        decay_views=int(arguments.decay_views),
    )
    torch.manual_seed(arguments.seed)  # the same weights everywhere
    trainer = Trainer(packed, recipe, device, team)
    if arguments.resume:
        trainer.resume(arguments.resume)
    torch.manual_seed(arguments.seed + trainer.views * 1000 + rank)  # other views in each
    feeder = Feeder(packed, recipe, team, device)
    train(trainer, feeder, Journal(trainer, feeder, arguments.output), arguments.every)


def main() -> None:
    """Train as the command line says."""
    arguments = _parser().parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    run_workers(work, arguments)


if __name__ == "__main__":
    main()
