"""Shots of one moment: bursts and brackets, told by capture time and likeness together.

Time alone stacks wrong shots (many cameras keep no fractions of a second), likeness alone stacks
look-alikes of different days. File times are no evidence: copying changes them.
"""

from datetime import UTC, datetime, timedelta

from photofind.core.domain import Photo

BURST_GAP = timedelta(seconds=3)  # between neighbouring frames of a burst or a bracket


def seconds_apart(first: Photo, second: Photo) -> float | None:
    """Return how far apart two photos were taken, or None if one does not tell.

    If only one of them tells its offset from UTC, clocks on the wall are compared.
    """
    one, other = first.metadata.taken_at, second.metadata.taken_at
    if one is None or other is None:
        return None
    if (one.tzinfo is None) != (other.tzinfo is None):
        one, other = one.replace(tzinfo=None), other.replace(tzinfo=None)
    return abs((_plain(one) - _plain(other)).total_seconds())


def _plain(moment: datetime) -> datetime:
    return moment if moment.tzinfo is None else moment.astimezone(UTC)


def are_of_one_moment(first: Photo, second: Photo) -> bool:
    """Tell whether two alike photos may be frames of one burst: same camera, seconds apart."""
    apart = seconds_apart(first, second)
    if apart is None or apart > BURST_GAP.total_seconds():
        return False
    return first.metadata.camera == second.metadata.camera
