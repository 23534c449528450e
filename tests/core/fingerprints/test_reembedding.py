"""Photos get another model's vectors from their thumbnails alone."""

import threading

import numpy as np
import pytest

from photofind.core.domain import PhotoId
from photofind.core.errors import Cancelled
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.reembedding import Vectors, embed_thumbnails
from photofind.core.intake.picture import decode_thumbnail, encode_thumbnail
from photofind.core.task import Progress, Task
from tests.builders import draw_picture
from tests.core.fingerprints.tiny_models import photofind_model

PHOTOS = [PhotoId(number) for number in range(50)]
THUMBNAILS = {
    photo: encode_thumbnail(np.asarray(draw_picture(photo, (48, 32)))) for photo in PHOTOS
}


@pytest.fixture(scope="module")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> Embedder:
    return Embedder.load(photofind_model(tmp_path_factory.mktemp("model") / "m.onnx"))


class Collector:
    """A sink that remembers vectors and the threads it was called on."""

    def __init__(self) -> None:
        self.vectors: dict[PhotoId, np.ndarray] = {}
        self.threads: set[int] = set()

    def __call__(self, vectors: Vectors) -> None:
        """Remember vectors."""
        self.vectors.update(vectors)
        self.threads.add(threading.get_ident())


@pytest.mark.parametrize("workers", [1, 3])
def test_every_photo_gets_its_vector(embedder: Embedder, workers: int) -> None:
    sink, reports = Collector(), list[Progress]()
    task = Task(report=reports.append)
    task.begin("embed", len(PHOTOS))
    missing = embed_thumbnails(PHOTOS, THUMBNAILS.get, embedder, sink, workers=workers, task=task)
    assert missing == []
    assert sorted(sink.vectors) == PHOTOS
    pixels = decode_thumbnail(THUMBNAILS[PHOTOS[7]])
    assert np.allclose(sink.vectors[PHOTOS[7]], embedder.embed([pixels])[0], atol=1e-6)
    assert sink.threads == {threading.get_ident()}
    assert reports[-1].done == len(PHOTOS)


def test_photos_without_a_usable_thumbnail_are_returned(embedder: Embedder) -> None:
    thumbnails = {**THUMBNAILS, PHOTOS[3]: b"damaged"}
    del thumbnails[PHOTOS[40]]
    sink = Collector()
    assert embed_thumbnails(PHOTOS, thumbnails.get, embedder, sink) == [PHOTOS[3], PHOTOS[40]]
    assert len(sink.vectors) == len(PHOTOS) - 2


def test_a_cancelled_run_keeps_what_is_finished(embedder: Embedder) -> None:
    sink = Collector()
    task = Task(is_cancelled=lambda: bool(sink.vectors))
    with pytest.raises(Cancelled):
        embed_thumbnails(PHOTOS, THUMBNAILS.get, embedder, sink, workers=2, task=task)
    assert 0 < len(sink.vectors) < len(PHOTOS)


def test_a_bug_in_a_worker_surfaces(embedder: Embedder) -> None:
    def fail(_photo: PhotoId) -> bytes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        embed_thumbnails(PHOTOS, fail, embedder, Collector())
