"""Bursts are told by capture time, never by the file's own times."""

from datetime import UTC, datetime, timedelta, timezone

from photofind.core.domain import Photo, PhotoMetadata
from photofind.core.matching.moments import are_of_one_moment, seconds_apart
from tests.core.matching.drawn import photo

NOON = datetime(2024, 5, 1, 12, 0, 0, tzinfo=UTC)


def shot(number: int, taken_at: datetime | None, camera: str = "A") -> Photo:
    return photo(number, metadata=PhotoMetadata(taken_at=taken_at, camera=camera))


def test_frames_a_second_apart_are_of_one_moment() -> None:
    assert are_of_one_moment(shot(1, NOON), shot(2, NOON + timedelta(seconds=1)))


def test_an_hour_later_is_another_moment() -> None:
    assert not are_of_one_moment(shot(1, NOON), shot(2, NOON + timedelta(hours=1)))


def test_two_cameras_do_not_make_a_burst() -> None:
    assert not are_of_one_moment(shot(1, NOON), shot(2, NOON, camera="B"))


def test_without_a_capture_time_nothing_is_said() -> None:
    assert seconds_apart(shot(1, NOON), shot(2, None)) is None


def test_offsets_are_honoured_and_a_missing_one_compares_wall_clocks() -> None:
    berlin = NOON.astimezone(timezone(timedelta(hours=2)))
    assert seconds_apart(shot(1, NOON), shot(2, berlin)) == 0
    assert seconds_apart(shot(1, berlin), shot(2, datetime(2024, 5, 1, 14, 0, 0))) == 0  # noqa: DTZ001
