"""What a plan does to each volume, for the page that shows it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from photofind.core.acting.bins import Way
from photofind.core.acting.plan import Act, VolumeShare
from photofind.core.domain import VolumeId


def shares(acts: Sequence[Act], names: Mapping[VolumeId, str]) -> tuple[VolumeShare, ...]:
    """Add up acts by volume and by where files go there."""
    parts: dict[tuple[VolumeId, Way], list[Act]] = defaultdict(list)
    for act in acts:
        parts[act.volume, act.way].append(act)
    return tuple(
        VolumeShare(
            id=volume,
            name=names.get(volume, volume),
            way=way,
            files=sum(len(act.files) for act in part),
            bytes=sum(act.bytes for act in part),
            synced_by=tuple(sorted({act.synced_by for act in part} - {""})),
        )
        for (volume, way), part in sorted(
            parts.items(), key=lambda one: (one[0][0], one[0][1].value)
        )
    )
