"""Choose the photo of a group that is to stay, with a reason in words.

Rules are asked in order; the first that tells two photos apart decides between them, and its words
are the reason. Each rule can be moved or left out in the settings; photos that are not intact are
never keepers, whatever the rules say, unless no other photo is there.
"""

import os
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from photofind.core.domain import Change, Grade, Photo, PhotoId, PhotoState, VolumeKind
from photofind.core.matching.cluster import Links

RAW_FORMAT = "RAW"
LEAST_GAIN = 1.02  # more pixels by rounding are no more pixels
FAMILY = 0.75  # of the most re-encodings: who has fewer is an edited copy that some resemble
QUALITY_STEP = 5  # of 100: the estimate is no finer
# Seen from a photo, what may mean that it is the edited one: a blurred copy is as likely as a
# sharpened one, but grain is added, and seldom taken away.
MAYBE_EDITED = {Change.DENOISED, Change.BLURRED, Change.SHARPENED}
COPY_MARKS = ("copy", "kopie", "copie", "copia", "(1)", "(2)", "(3)", "~", "duplicate", "edited")


@dataclass(frozen=True, slots=True)
class Place:
    """What matters about where a photo lies.

    Attributes:
        is_protected: In a folder whose photos are never removed.
        rank: Of its folder: smaller wins.
        kind: Of its volume.
    """

    is_protected: bool = False
    rank: int = 0
    kind: VolumeKind = VolumeKind.INTERNAL


@dataclass(frozen=True)
class Candidates:
    """The photos of one group and what is known about them.

    Attributes:
        reference: The photo that the group stands around.
        real_pixels: Without what enlarging added.
        descendants: How many others are mere re-encodings of each.
        whole: Those that show the very frame of the reference.
    """

    photos: Mapping[PhotoId, Photo]
    places: Mapping[PhotoId, Place]
    links: Links
    reference: PhotoId
    real_pixels: Mapping[PhotoId, int] = field(default_factory=dict)
    descendants: Mapping[PhotoId, int] = field(default_factory=dict)
    whole: frozenset[PhotoId] = frozenset()

    @cached_property
    def most_pixels(self) -> int:
        """The most real pixels that one of them has."""
        return max(self.real_pixels.values(), default=0)

    @cached_property
    def most_descendants(self) -> int:
        """The size of the largest family."""
        return max(self.descendants.values(), default=0)

    @cached_property
    def _twins(self) -> list[list[PhotoId]]:
        """The photos by equal pixels: what is known of one is known of its twins."""
        twins: dict[int, list[PhotoId]] = {}
        for photo in self.photos:
            twins.setdefault(self.links.of[photo], []).append(photo)
        return list(twins.values())

    @classmethod
    def of(
        cls, photos: Sequence[Photo], places: Mapping[PhotoId, Place], links: Links,
        reference: PhotoId,
    ) -> "Candidates":  # fmt: skip
        """Gather what rules ask for."""
        ids = [photo.id for photo in photos]
        heads = {links.of[photo]: photo for photo in reversed(ids)}
        pixels = {photo.id: photo.facts.pixels if photo.facts else 0 for photo in photos}
        twins = Counter(links.of[photo] for photo in ids)
        copies = {photo: twins[links.of[photo]] - 1 for photo in ids}
        for photo in ids:
            for number, other in heads.items():
                link = None if number == links.of[photo] else links.between(photo, other)
                if link is None:
                    continue
                copies[photo] += link.is_reencoding * twins[links.of[other]]
                if Change.UNENLARGED in link.how.changes:
                    pixels[photo] = min(pixels[photo], pixels[other])
        by_id = {photo.id: photo for photo in photos}
        whole = frozenset(photo for photo in ids if _is_whole(photo, reference, links))
        return cls(by_id, places, links, reference, pixels, copies, whole)

    def rivals(self, photo: PhotoId, changes: Collection[Change]) -> list[PhotoId]:
        """Return those that differ from a photo by certain changes and have as large a family.

        A small copy may be either's: it shows neither grain nor sharpness any more.
        """
        least = FAMILY * self.descendants.get(photo, 0)
        found: list[PhotoId] = []
        for twins in self._twins:
            link = self.links.between(photo, twins[0])
            if link is None or link.grade is not Grade.SAME or link.is_reencoding:
                continue
            if self.descendants.get(twins[0], 0) >= least and any(
                c in changes for c in link.how.changes
            ):
                found += twins
        return found


def _is_whole(photo: PhotoId, reference: PhotoId, links: Links) -> bool:
    """Tell whether a photo shows the very frame that a group stands around."""
    link = links.between(reference, photo)
    return links.of[photo] == links.of[reference] or (link is not None and link.grade >= Grade.SAME)


@dataclass(frozen=True, slots=True)
class KeeperRule:
    """One reason to prefer a photo.

    Attributes:
        name: For the settings.
        reason: What is said of the winner.
        score: A larger value wins; None where the rule has nothing to say about a photo.
    """

    name: str
    reason: str
    score: Callable[[Photo, Candidates], float]


def _place(photo: Photo, candidates: Candidates) -> Place:
    return candidates.places.get(photo.id, Place())


def _originality(photo: Photo, _candidates: Candidates) -> float:
    if photo.facts is not None and photo.facts.format == RAW_FORMAT:
        return 2
    return 0 if has_editor_trace(photo) else 1


def _completeness(photo: Photo, candidates: Candidates) -> float:
    """A crop or a captioned copy gives way to the frame that the group stands around.

    A photo that was not compared with that frame itself was compared with another whole copy of it;
    most of what is known counts.
    """
    if photo.id in candidates.whole:
        return 1
    links = [candidates.links.between(whole, photo.id) for whole in candidates.whole]
    changes = [link.how.changes for link in links if link is not None]
    lacking = sum(bool(LACKS.intersection(made)) for made in changes)
    return float(2 * lacking < len(changes) or not changes)


LACKS = {Change.CROPPED, Change.COVERED, Change.FRAMED, Change.TILTED, Change.WARPED}


def _real_pixels(photo: Photo, candidates: Candidates) -> float:
    pixels = candidates.real_pixels.get(photo.id, 0)
    most = candidates.most_pixels
    return float(most if pixels * LEAST_GAIN >= most else pixels)


def _is_source(photo: Photo, candidates: Candidates) -> float:
    """Tell who belongs to the largest family of re-encodings: a recoloured copy has none.

    Within the family everybody is a re-encoding of everybody, and the best encoding wins. Of two
    families as large, the one without added grain is the original's.
    """
    is_of_most = candidates.descendants.get(photo.id, 0) >= FAMILY * candidates.most_descendants
    return is_of_most - 0.5 * bool(candidates.rivals(photo.id, {Change.DENOISED}))


def _encoding(photo: Photo, _candidates: Candidates) -> float:
    facts = photo.facts
    if facts is None:
        return 0
    if facts.is_lossless:
        return 200.0 + facts.bit_depth
    return float(facts.quality // QUALITY_STEP) if facts.quality is not None else 15.0


def _metadata(photo: Photo, _candidates: Candidates) -> float:
    known = photo.metadata
    return float(
        2 * (known.taken_at is not None)
        + (known.position is not None)
        + bool(known.camera)
        + (known.rating is not None)
        + bool(known.keywords)
        + bool(known.description)
    )


def _earlier(photo: Photo, _candidates: Candidates) -> float:
    taken = photo.metadata.taken_at
    return 0.0 if taken is None else -taken.replace(tzinfo=None).timestamp()


def _name(photo: Photo, _candidates: Candidates) -> float:
    stem = photo.path.stem.lower()
    return -100.0 * any(mark in stem for mark in COPY_MARKS) - len(stem)


RULES: tuple[KeeperRule, ...] = (
    KeeperRule("plugged", "it is on a drive that is there", lambda p, _c: float(p.is_plugged)),
    KeeperRule(
        "protected", "it is in a protected folder", lambda p, c: float(_place(p, c).is_protected)
    ),
    KeeperRule("folder", "its folder comes first", lambda p, c: -float(_place(p, c).rank)),
    KeeperRule(
        "internal", "it is on an internal drive",
        lambda p, c: float(_place(p, c).kind is VolumeKind.INTERNAL),
    ),
    KeeperRule("original", "it is the original, not an edited copy", _originality),
    KeeperRule("complete", "it shows the whole picture", _completeness),
    KeeperRule("pixels", "it has the most pixels", _real_pixels),
    KeeperRule(
        "source", "the others are copies of it",
        _is_source,
    ),
    KeeperRule("encoding", "it is encoded best", _encoding),
    KeeperRule("metadata", "it has the original metadata", _metadata),
    KeeperRule("earlier", "it was taken first", _earlier),
    KeeperRule("size", "its file holds the most", lambda p, _c: float(p.stamp.size_bytes)),
    KeeperRule("name", "it has the cleaner name", _name),
)  # fmt: skip

TIE = "it comes first by name"


def chosen_rules(names: Sequence[str]) -> tuple[KeeperRule, ...]:
    """Return the rules a user chose, in that order; unknown names are ignored, none means all."""
    by_name = {rule.name: rule for rule in RULES}
    return tuple(by_name[name] for name in names if name in by_name) or RULES


@dataclass(frozen=True, slots=True)
class Choice:
    """The photo that stays, and why."""

    keeper: PhotoId
    reason: str


def choose_keeper(candidates: Candidates, rules: Sequence[KeeperRule] = RULES) -> Choice:
    """Choose the photo of a group that is to stay.

    Rules are asked one after the other, and only of those whom all rules before prefer.
    """
    photos = list(candidates.photos.values())
    leading = [photo for photo in photos if is_sound(photo)] or photos
    if len(leading) == 1:
        reason = "it is the only one that is intact" if len(photos) > 1 else TIE
        return Choice(leading[0].id, reason)
    reason = ""
    for rule in rules:
        scores = [rule.score(photo, candidates) for photo in leading]
        best = max(scores)
        if min(scores) < best:
            reason = reason or rule.reason
            leading = [photo for photo, score in zip(leading, scores, strict=True) if score == best]
        if len(leading) == 1:
            break
    return Choice(min(leading, key=_tie).id, reason or TIE)


def is_sound(photo: Photo) -> bool:
    """Tell whether a photo may be a keeper at all: decoded to its end."""
    return photo.is_intact and photo.state is not PhotoState.UNREADABLE


def _tie(photo: Photo) -> tuple[str, bytes]:
    return os.fsencode(photo.path).decode("latin-1"), photo.digest


def has_editor_trace(photo: Photo) -> bool:
    """Tell whether an editor wrote this file: by its metadata or by its name."""
    name = photo.path.stem
    is_named = "-edited" in name.lower() or name.upper().startswith("IMG_E")
    return bool(photo.metadata.editor_traces) or is_named


def only_loser_has(keeper: Photo, loser: Photo) -> tuple[str, ...]:
    """Name what would be lost with ``loser``: what its keeper lacks, in English words."""
    return (*_lost_picture(keeper, loser), *_lost_metadata(keeper, loser))


def _lost_picture(keeper: Photo, loser: Photo) -> tuple[str, ...]:
    kept, lost = keeper.facts, loser.facts
    if kept is None or lost is None:
        return ("a picture that was not read",)
    found = []
    if lost.pages > kept.pages:
        found.append("further pages or frames")
    if lost.bit_depth > kept.bit_depth:
        found.append("deeper colours")
    if lost.has_alpha and not kept.has_alpha:
        found.append("transparency")
    return tuple(found)


def _lost_metadata(keeper: Photo, loser: Photo) -> tuple[str, ...]:
    kept, lost = keeper.metadata, loser.metadata
    extras = [kind for kind in lost.extras if kind not in {*kept.extras, *HARMLESS_EXTRAS}]
    named = {
        "the capture time": lost.taken_at is not None and kept.taken_at is None,
        "the GPS position": lost.position is not None and kept.position is None,
        "the rating": lost.rating is not None and kept.rating is None,
        "keywords": not set(lost.keywords) <= set(kept.keywords),
        "the description": bool(lost.description) and not kept.description,
    }
    return (*extras, *(word for word, is_lost in named.items() if is_lost))


# Profiles are applied when pixels are compared; blocks of metadata count by what they say.
HARMLESS_EXTRAS = frozenset({"icc", "xmp", "iptc"})
