"""Turn clusters into groups as the user sees them: a keeper, the others, what may be marked.

What may be marked without being looked at is decided here and nowhere else, by the rules of the
product: equal bytes; equal pixels; or a pure re-encoding or downscale of its keeper. And then only
if the keeper has everything that the file has.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, partial

from photofind.core.domain import (
    Change,
    Grade,
    Group,
    GroupMember,
    Photo,
    PhotoId,
    Transformation,
)
from photofind.core.matching.cluster import Cluster, Grouping, Link, Links, Node
from photofind.core.matching.keeper import (
    LEAST_GAIN,
    MAYBE_EDITED,
    RAW_FORMAT,
    RULES,
    Candidates,
    KeeperRule,
    Place,
    choose_keeper,
    has_editor_trace,
    is_sound,
    only_loser_has,
)

BETTER_BYTES = 1.05  # a file of this many times the keeper's size is no weaker copy of it


def node_of(photo: Photo) -> Node:
    """Return a photo as grouping sees it."""
    key = photo.digest + os.fsencode(photo.path)
    return Node(photo.id, key, photo.digest, photo.facts.pixels if photo.facts else 0)


@dataclass(frozen=True)
class GroupMaker:
    """Makes groups of clusters.

    Attributes:
        photos: Every photo that is in a cluster.
        places: Where photos lie, as far as keeper rules care.
        rules: In the order the user wants.
    """

    photos: Mapping[PhotoId, Photo]
    places: Mapping[PhotoId, Place]
    links: Links
    rules: Sequence[KeeperRule] = RULES
    _made: dict[Cluster, Group] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def _keys(self) -> dict[PhotoId, bytes]:
        return {photo.id: node_of(photo).key for photo in self.photos.values()}

    def groups(self, grouping: Grouping, level: Grade) -> list[Group]:
        """Return the groups of a level, largest gain first."""
        clusters = grouping.clusters(level)
        for cluster in clusters:
            if cluster not in self._made:  # most are the same at several levels
                self._made[cluster] = self.group(cluster)
        made = [self._made[cluster] for cluster in clusters]
        return sorted(made, key=lambda group: (-group.bytes_to_free, group.id))

    def group(self, cluster: Cluster) -> Group:
        """Choose the keeper of a cluster and describe the others."""
        photos = [self.photos[photo] for photo in cluster.photos]
        candidates = Candidates.of(photos, self.places, self.links, cluster.reference)
        choice = choose_keeper(candidates, self.rules)
        keeper = self.photos[choice.keeper]
        rivals = cache(partial(candidates.rivals, keeper.id, MAYBE_EDITED))
        members = [
            self._member(keeper, photo, cluster, rivals)
            for photo in photos if photo.id != keeper.id
        ]  # fmt: skip
        members.sort(key=lambda member: (-member.grade, self._keys[member.photo]))
        return Group(
            group_id(self._keys[photo.id] for photo in photos),
            min(member.grade for member in members), keeper.id, choice.reason,
            tuple(members), sum(self.photos[m.photo].stamp.size_bytes for m in members),
        )  # fmt: skip

    def _member(
        self, keeper: Photo, photo: Photo, cluster: Cluster, rivals: Callable[[], list[PhotoId]]
    ) -> GroupMember:
        link = self._link(keeper, photo, cluster)
        held_back = ""
        is_auto = may_be_marked(keeper, photo, link)
        if is_auto and link.grade is Grade.SAME:
            is_auto = not any(self._is_copy(photo, rival) for rival in rivals())
        if is_auto and link.grade is not Grade.IDENTICAL:
            held_back = ", ".join(only_loser_has(keeper, photo))
        return GroupMember(
            photo.id, link.grade, link.how, is_auto=is_auto and not held_back, held_back=held_back
        )

    def _is_copy(self, photo: Photo, of: PhotoId) -> bool:
        link = self.links.between(of, photo.id)
        return link is not None and link.is_reencoding

    def _link(self, keeper: Photo, photo: Photo, cluster: Cluster) -> Link:
        if keeper.digest == photo.digest:
            return Link(Grade.IDENTICAL, Transformation(), 1.0, is_reencoding=True)
        if self.links.of[keeper.id] == self.links.of[photo.id]:
            return Link(Grade.PIXELS, _repacked(keeper, photo), 1.0, is_reencoding=True)
        return self.links.between(keeper.id, photo.id) or self._chain(keeper, photo, cluster)

    def _chain(self, keeper: Photo, photo: Photo, cluster: Cluster) -> Link:
        """Link two photos that were not compared, by way of the reference."""
        steps = [
            self.links.between(one, other)
            for one, other in ((keeper.id, cluster.reference), (cluster.reference, photo.id))
        ]
        grades = [step.grade for step in steps if step is not None]
        grade = min([*grades, cluster.grade]) if cluster.grade < Grade.PIXELS else cluster.grade
        how = next((step.how for step in reversed(steps) if step is not None), Transformation())
        return Link(grade, how, 0.9, is_reencoding=False)


def may_be_marked(keeper: Photo, photo: Photo, link: Link) -> bool:
    """Tell whether a photo may be marked automatically, what only it has aside."""
    if not is_sound(keeper) or link.grade < Grade.SAME:
        return False
    if link.grade is Grade.IDENTICAL:
        return True
    if _is_raw(keeper) != _is_raw(photo) or has_editor_trace(photo):
        return False
    return link.grade is Grade.PIXELS or (link.is_reencoding and _is_weaker(photo, keeper))


def _is_weaker(photo: Photo, keeper: Photo) -> bool:
    """Tell whether a re-encoding is no better than its keeper."""
    mine, kept = photo.facts, keeper.facts
    if mine is None or kept is None or mine.pixels > kept.pixels * LEAST_GAIN:
        return False
    if mine.pixels * LEAST_GAIN < kept.pixels:
        return True
    if mine.quality is not None and kept.quality is not None:
        return mine.quality <= kept.quality
    return kept.is_lossless or photo.stamp.size_bytes <= BETTER_BYTES * keeper.stamp.size_bytes


def _is_raw(photo: Photo) -> bool:
    return photo.facts is not None and photo.facts.format == RAW_FORMAT


def _repacked(keeper: Photo, photo: Photo) -> Transformation:
    formats = {photo.facts.format for photo in (keeper, photo) if photo.facts is not None}
    return Transformation((Change.CONTAINER if len(formats) > 1 else Change.METADATA,))


def group_id(keys: Iterable[bytes]) -> int:
    """Derive a group's id from its nodes' keys: equal as long as the same photos are in it."""
    hasher = hashlib.blake2b(digest_size=8)
    for key in sorted(keys):
        hasher.update(len(key).to_bytes(4, "little") + key)
    return int.from_bytes(hasher.digest(), "little") >> 1  # SQLite's integers have a sign
