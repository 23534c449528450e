"""Every file becomes a result, whatever happens; what is finished is handed over in time."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from photofind.core.domain import (
    FileIdentity,
    FileStamp,
    FoundFile,
    PhotoState,
    PictureFacts,
    VolumeId,
)
from photofind.core.errors import Cancelled, MissingModelError, UnreadablePhotoError
from photofind.core.fingerprints.coming import ComingEmbedder
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.perceptual_hash import grey_for_hash, perceptual_hash
from photofind.core.fingerprints.pipeline import BATCH, RunOptions, fingerprint_files
from photofind.core.fingerprints.reading import digest_of
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.picture import Picture, decode_thumbnail
from photofind.core.task import Pause, Progress, Task
from tests.builders import draw_picture
from tests.core.fingerprints.tiny_models import FEATURES, photofind_model

SOON_S = 30.0  # a test that waits longer has hung


class FakeDecoder:
    """Draws the picture whose seed a file holds; ``broken`` and ``bug`` do what they say."""

    def __init__(self) -> None:
        self.asked_for_full: list[bool] = []

    def read(self, path: Path, data: bytes, *, side_px: int = 320, full: bool = False) -> Picture:
        """Decode as `Decoder.read` does."""
        self.asked_for_full.append(full)
        if data in {b"broken", b""}:
            raise UnreadablePhotoError(path, "it is broken" if data else "the file is empty")
        if data == b"bug":
            raise ZeroDivisionError("a mistake of ours")
        pixels = np.asarray(draw_picture(int(data), (80, 60)))
        facts = PictureFacts("JPEG", 80, 60)
        return Picture(pixels, facts, is_provisional=not full and int(data) % 2 == 1)


class GatedDecoder(FakeDecoder):
    """Holds every decoding until the test opens the gate, but for the first ``free`` ones."""

    def __init__(self, free: int = 0) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.arrived = threading.Semaphore(0)
        self._free = free
        self._lock = threading.Lock()

    def read(self, path: Path, data: bytes, *, side_px: int = 320, full: bool = False) -> Picture:
        """Decode once the gate is open."""
        with self._lock:
            self._free -= 1
            is_free = self._free >= 0
        self.arrived.release()
        if not is_free:
            assert self.gate.wait(SOON_S)
        return super().read(path, data, side_px=side_px, full=full)


class Collector:
    """A sink that remembers, and tells on which thread and how often it was called."""

    def __init__(self) -> None:
        self.results: list[Fingerprinted] = []
        self.threads: set[int] = set()
        self.calls = 0
        self.called = threading.Event()

    def __call__(self, results: list[Fingerprinted]) -> None:
        """Remember results."""
        self.results += results
        self.threads.add(threading.get_ident())
        self.calls += 1
        self.called.set()

    def names(self) -> list[str]:
        """Return the names of all files handed over."""
        return sorted(result.found.path.name for result in self.results)


def found(path: Path) -> FoundFile:
    stamp = FileStamp(path.stat().st_size, 0) if path.exists() else FileStamp(1, 0)
    return FoundFile(path, stamp, VolumeId("v"), FileIdentity(0, 0))


def some_files(folder: Path, count: int) -> list[FoundFile]:
    """Write ``count`` files; each holds the seed of its picture."""
    paths = [folder / f"{number:03}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(str(number).encode())
    return [found(path) for path in paths]


def open_gate_after(event: threading.Event, decoder: GatedDecoder) -> threading.Thread:
    """Open a decoder's gate once something happened; the thread returned is to be joined."""

    def wait() -> None:
        if event.wait(SOON_S):
            decoder.gate.set()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


@pytest.fixture(scope="module")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> Embedder:
    return Embedder.load(photofind_model(tmp_path_factory.mktemp("model") / "m.onnx"))


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("count", [0, 1, 16, 70])
def test_every_file_becomes_a_result(
    tmp_path: Path, embedder: Embedder, workers: int, count: int
) -> None:
    files, sink = some_files(tmp_path, count), Collector()
    fingerprint_files(files, FakeDecoder(), embedder, sink, RunOptions(workers=workers))
    assert sink.names() == [file.path.name for file in files]


def test_photos_are_decoded_while_the_model_is_still_being_loaded(
    tmp_path: Path, embedder: Embedder
) -> None:
    many = BATCH + 8
    files, sink, decoder = some_files(tmp_path, many), Collector(), GatedDecoder(free=many)

    def load() -> Embedder:
        for _ in range(many):
            assert decoder.arrived.acquire(timeout=SOON_S)
        return embedder

    with ComingEmbedder(load) as coming:
        fingerprint_files(files, decoder, coming, sink, RunOptions(workers=2))
    assert sink.names() == [file.path.name for file in files]
    assert {result.model for result in sink.results} == {embedder.name}
    assert all(result.embedding is not None for result in sink.results)


def test_a_model_that_cannot_be_loaded_ends_the_run_with_its_own_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    files, sink = some_files(tmp_path, 3 * BATCH), Collector()
    with (
        ComingEmbedder(partial(Embedder.load, tmp_path / "none.onnx")) as coming,
        pytest.raises(MissingModelError, match="does not exist"),
    ):
        fingerprint_files(files, FakeDecoder(), coming, sink, RunOptions(workers=3))
    assert not sink.results
    assert not caplog.records


def test_a_result_holds_everything(tmp_path: Path, embedder: Embedder) -> None:
    sink = Collector()
    fingerprint_files(some_files(tmp_path, 1), FakeDecoder(), embedder, sink)
    (result,) = sink.results
    pixels = np.asarray(draw_picture(0, (80, 60)))
    assert result.state is PhotoState.READY
    assert result.digest == digest_of(b"0")
    assert result.perceptual_hash == perceptual_hash(grey_for_hash(pixels)).tobytes()
    assert result.embedding is not None
    assert result.embedding.shape == (FEATURES,)
    assert result.model == embedder.name
    assert result.thumbnail is not None
    assert decode_thumbnail(result.thumbnail).shape == pixels.shape
    assert result.facts == PictureFacts("JPEG", 80, 60)
    assert not result.is_plain


def test_without_a_model_there_is_everything_but_an_embedding(tmp_path: Path) -> None:
    sink = Collector()
    fingerprint_files(some_files(tmp_path, 1), FakeDecoder(), None, sink)
    (result,) = sink.results
    assert result.embedding is None
    assert result.model == ""
    assert result.perceptual_hash is not None


def test_previews_are_provisional_until_decoded_in_full(tmp_path: Path) -> None:
    files = some_files(tmp_path, 2)
    first, second = Collector(), Collector()
    fingerprint_files(files, FakeDecoder(), None, first)
    fingerprint_files(files, FakeDecoder(), None, second, RunOptions(full=True))
    assert {result.state for result in first.results} == {PhotoState.READY, PhotoState.PROVISIONAL}
    assert {result.state for result in second.results} == {PhotoState.READY}


def test_files_that_cannot_be_read_are_results_with_a_reason(tmp_path: Path) -> None:
    contents = {"broken.jpg": b"broken", "empty.jpg": b"", "fine.jpg": b"4"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    paths = [tmp_path / name for name in [*contents, "gone.jpg"]]
    (tmp_path / "folder.jpg").mkdir()
    sink = Collector()
    files = [found(path) for path in [*paths, tmp_path / "folder.jpg"]]
    fingerprint_files(files, FakeDecoder(), None, sink, RunOptions(workers=2))
    reasons = {result.found.path.name: result.reason for result in sink.results}
    assert reasons == {
        "broken.jpg": "it is broken",
        "empty.jpg": "the file is empty",
        "fine.jpg": "",
        "gone.jpg": "it vanished during the scan",
        "folder.jpg": "the drive reports: Is a directory",
    }


def test_an_unreadable_file_keeps_its_digest(tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"broken")
    sink = Collector()
    fingerprint_files([found(tmp_path / "broken.jpg")], FakeDecoder(), None, sink)
    assert sink.results[0].digest == digest_of(b"broken")


def test_known_content_is_not_decoded_again(tmp_path: Path) -> None:
    decoder, sink = FakeDecoder(), Collector()
    options = RunOptions(is_known=lambda digest: digest == digest_of(b"1"))
    fingerprint_files(some_files(tmp_path, 3), decoder, None, sink, options)
    known = [result.found.path.name for result in sink.results if result.is_known]
    assert known == ["001.jpg"]
    assert len(decoder.asked_for_full) == 2


def test_the_sink_is_called_on_the_calling_thread_only(tmp_path: Path) -> None:
    sink = Collector()
    fingerprint_files(some_files(tmp_path, 40), FakeDecoder(), None, sink, RunOptions(workers=3))
    assert sink.threads == {threading.get_ident()}


def test_one_slow_file_keeps_no_other_from_being_handed_over(
    tmp_path: Path, embedder: Embedder
) -> None:
    # Fewer than a batch are decoded, and the only other worker is busy for as long as we like.
    decoder, sink = GatedDecoder(free=3), Collector()
    run = threading.Thread(
        target=fingerprint_files,
        args=(some_files(tmp_path, 5), decoder, embedder, sink, RunOptions(workers=2)),
    )
    run.start()
    assert sink.called.wait(SOON_S)
    assert len(sink.results) == 3
    decoder.gate.set()
    run.join(SOON_S)
    assert len(sink.results) == 5


def test_a_cancelled_run_hands_over_what_is_finished(tmp_path: Path) -> None:
    is_cancelled = threading.Event()
    sink = Collector()

    def cancel_after_the_first_batch(results: list[Fingerprinted]) -> None:
        sink(results)
        is_cancelled.set()

    decoder = GatedDecoder(free=4)
    task = Task(is_cancelled=is_cancelled.is_set)
    opener = open_gate_after(is_cancelled, decoder)
    with pytest.raises(Cancelled):
        fingerprint_files(
            some_files(tmp_path, 50),
            decoder,
            None,
            cancel_after_the_first_batch,
            RunOptions(workers=2),
            task,
        )
    opener.join()
    # The four first, and the file that each worker had in hand.
    assert len(sink.results) == 6


def test_a_paused_run_takes_no_new_file(tmp_path: Path) -> None:
    pause, decoder, sink = Pause(), GatedDecoder(), Collector()
    run = threading.Thread(
        target=fingerprint_files,
        args=(some_files(tmp_path, 6), decoder, None, sink),
        kwargs={"options": RunOptions(workers=2), "task": Task(pause=pause)},
    )
    run.start()
    assert decoder.arrived.acquire(timeout=SOON_S)
    assert decoder.arrived.acquire(timeout=SOON_S)
    pause.pause()
    decoder.gate.set()
    # What was in hand is handed over although nothing moves any more.
    assert sink.called.wait(SOON_S)
    assert not decoder.arrived.acquire(timeout=0.3)
    pause.resume()
    run.join(SOON_S)
    assert len(sink.results) == 6


def test_a_bug_in_a_worker_surfaces(tmp_path: Path) -> None:
    files = some_files(tmp_path, 30)
    files[7].path.write_bytes(b"bug")
    with pytest.raises(ZeroDivisionError):
        fingerprint_files(files, FakeDecoder(), None, Collector(), RunOptions(workers=3))


def test_a_failing_sink_ends_the_run(tmp_path: Path) -> None:
    def fail(_results: list[Fingerprinted]) -> None:
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        fingerprint_files(some_files(tmp_path, 90), FakeDecoder(), None, fail, RunOptions(3))


def test_an_interrupted_run_hands_over_what_is_finished(tmp_path: Path) -> None:
    sink = Collector()

    def interrupt(results: list[Fingerprinted]) -> None:
        sink(results)
        if sink.calls == 1:
            raise KeyboardInterrupt

    decoder = GatedDecoder(free=2)
    opener = open_gate_after(sink.called, decoder)
    with pytest.raises(KeyboardInterrupt):
        fingerprint_files(some_files(tmp_path, 40), decoder, None, interrupt, RunOptions(2))
    opener.join()
    assert sink.calls == 2


def test_a_list_of_files_that_fails_surfaces(tmp_path: Path) -> None:
    def files() -> Iterator[FoundFile]:
        yield from some_files(tmp_path, 3)
        raise RuntimeError("the list broke off")

    sink = Collector()
    with pytest.raises(RuntimeError, match="broke off"):
        fingerprint_files(files(), FakeDecoder(), None, sink, RunOptions(workers=2))
    assert len(sink.results) == 3


def test_progress_counts_what_was_handed_over(tmp_path: Path) -> None:
    reports: list[Progress] = []
    files = some_files(tmp_path, 20)
    files[3].path.write_bytes(b"broken")
    task = Task(report=reports.append)
    task.begin("read", len(files))
    fingerprint_files(files, FakeDecoder(), None, Collector(), RunOptions(2), task)
    assert (reports[-1].done, reports[-1].skipped) == (20, 1)
