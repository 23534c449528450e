"""What training minimises: copies lie closest, vectors spread out, classes lie together."""

import torch
from torch import Tensor, nn
from torch.nn import functional

FIRST_TEMPERATURE = 0.2  # as low as the last one at once, and nothing is learned
LAST_TEMPERATURE = 0.05
COOLING_VIEWS = 500_000
CLASS_TEMPERATURE = 0.07  # of the classifier on unit vectors
SMOOTHING = 0.1  # of the class labels
TRIPLET_MARGIN = 0.2  # cosine


def temperature_at(views: int) -> float:
    """Return the temperature after so many views: it falls by a constant factor a view."""
    progress = min(1.0, views / COOLING_VIEWS)
    return float(FIRST_TEMPERATURE * (LAST_TEMPERATURE / FIRST_TEMPERATURE) ** progress)


class Memory:
    """The embeddings of the latest photos: more negatives than a batch has.

    Wang et al., "Cross-batch memory" (2020): weights change slowly enough for old embeddings to
    serve as negatives.
    """

    def __init__(self, size: int, dimension: int, device: torch.device) -> None:
        self.embeddings = torch.zeros(size, dimension, device=device)
        self.photos = torch.full((size,), -1, device=device)  # -1: still empty
        self._next = 0

    def add(self, embeddings: Tensor, photos: Tensor) -> None:
        """Replace the oldest entries."""
        size = len(self.photos)
        places = (self._next + torch.arange(len(photos), device=photos.device)) % size
        self.embeddings[places] = embeddings.detach().float()
        self.photos[places] = photos
        self._next = (self._next + len(photos)) % size


def _hide(similarities: Tensor, forbidden: Tensor) -> Tensor:
    return similarities.masked_fill(forbidden, -1e4)


def _targets(shows: Tensor) -> tuple[Tensor, Tensor]:
    """Return for both views of a batch, [2B, 2B], what belongs together, and what shares a photo.

    A view is kin of itself and of whatever shows one of its photos: neither is a negative.
    """
    nothing, itself = torch.zeros_like(shows), torch.eye(len(shows), device=shows.device).bool()
    target = torch.cat([torch.cat([nothing, shows.T], 1), torch.cat([shows, nothing], 1)])
    above = torch.cat([itself, shows.T > 0], 1)
    return target, torch.cat([above, torch.cat([shows > 0, shows @ shows.T > 0], 1)])


def contrastive(
    first: Tensor,
    second: Tensor,
    shows: Tensor,
    photos: Tensor,
    memory: Memory,
    temperature: float,
) -> Tensor:
    """Return InfoNCE over both views of a batch and the memory.

    Args:
        first: Embeddings [B, D] of views that show one photo each.
        second: Embeddings [B, D] of views that may show several.
        shows: [B, B], which share of each second view stems from which photo.
        photos: Numbers [B] of the photos.
        memory: Older embeddings.
        temperature: Cosines are divided by it.
    """
    both = torch.cat([first, second])
    target, kin = _targets(shows)
    inner = _hide(both @ both.T / temperature, kin & (target <= 0))
    seen = (memory.photos[None] == photos[:, None]) | (memory.photos[None] < 0)
    known = shows @ (memory.photos[None] == photos[:, None]).float() > 0
    outer = _hide(
        both @ memory.embeddings.T / temperature,
        torch.cat([seen, known | (memory.photos[None] < 0)]),
    )
    spread = torch.cat([inner, outer], 1).logsumexp(1)
    weights = target.sum(1)
    target = target / weights[:, None].clamp(min=1e-6)
    losses = spread - (inner * target).sum(1)
    mean: Tensor = (losses * weights).sum() / weights.sum()
    return mean


def triplet(first: Tensor, second: Tensor, shows: Tensor, photos: Tensor, memory: Memory) -> Tensor:
    """Return the triplet loss with the hardest negatives; arguments as for `contrastive`."""
    alike = (first * (second.T @ (shows / shows.sum(0).clamp(min=1e-6))).T).sum(1)
    others = _hide(first @ second.T, shows.T > 0)
    strange = (memory.photos[None] == photos[:, None]) | (memory.photos[None] < 0)
    older = _hide(first @ memory.embeddings.T, strange)
    hardest = torch.cat([others, older], 1).amax(1)
    mean: Tensor = functional.relu(hardest - alike + TRIPLET_MARGIN).mean()
    return mean


def spreading(embeddings: Tensor) -> Tensor:
    """Return the KoLeo loss: minus the mean logarithm of the distance to the nearest other.

    Sablayrolles et al., "Spreading vectors for similarity search" (2019), as SSCD uses it.
    """
    with torch.no_grad():
        nearest = (embeddings @ embeddings.T).fill_diagonal_(-2).argmax(1)
    distances = (embeddings - embeddings[nearest]).norm(dim=1)
    return -(distances + 1e-6).log().mean()


class Classifiers(nn.Module):
    """One softmax for each labelled set, on the pooled features and on the embedding."""

    def __init__(self, features: int, dimension: int, groups: list[list[int]]) -> None:
        super().__init__()
        self.groups = groups
        count = 1 + max((index for group in groups for index in group), default=0)
        self.on_features = nn.Linear(features, count)
        self.on_embedding = nn.Parameter(torch.randn(count, dimension))
        group_of = torch.full((count,), -1)
        for number, group in enumerate(groups):
            group_of[group] = number
        self.register_buffer("group_of", group_of)

    def forward(self, features: Tensor, embedding: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return the losses on features [B, F] and on embeddings [B, D]; label -1 is skipped."""
        group_of: Tensor = self.get_buffer("group_of")
        known = ((labels >= 0) & (group_of[labels] >= 0)).nonzero()[:, 0]
        labels = labels[known]
        foreign = group_of[labels][:, None] != group_of[None]
        plain = self.on_features(features[known])
        unit = functional.normalize(self.on_embedding)
        cosine = embedding[known] @ unit.T / CLASS_TEMPERATURE
        return self._loss(plain, foreign, labels), self._loss(cosine, foreign, labels)

    @staticmethod
    def _loss(scores: Tensor, foreign: Tensor, labels: Tensor) -> Tensor:
        """Return cross-entropy with smoothing over each photo's own set."""
        if not len(labels):
            return scores.sum() * 0
        log_shares = _hide(scores.float(), foreign).log_softmax(1)
        exact = log_shares.gather(1, labels[:, None])[:, 0]
        own = ~foreign
        even = (log_shares * own).sum(1) / own.sum(1)
        return -((1 - SMOOTHING) * exact + SMOOTHING * even).mean()
