"""The bundled model keeps its promises to the product: shape, unit length, facts, checksum."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

if TYPE_CHECKING:
    import onnxruntime

MODELS = Path(__file__).parents[2] / "resources" / "models"
MODEL = MODELS / "photofind-mobilenet.onnx"
CARD = MODELS / "README.md"
LARGEST_BYTES = 12_000_000
DIMENSION = 256


@pytest.fixture(scope="module")
def session() -> onnxruntime.InferenceSession:
    import onnxruntime

    return onnxruntime.InferenceSession(MODEL, providers=["CPUExecutionProvider"])


@pytest.fixture(scope="module")
def facts(session: onnxruntime.InferenceSession) -> dict[str, str]:
    return dict(session.get_modelmeta().custom_metadata_map)


def embed(
    session: onnxruntime.InferenceSession, pictures: NDArray[np.uint8]
) -> NDArray[np.float32]:
    vectors: NDArray[np.float32] = session.run(["embedding"], {"image": pictures})[0]
    return vectors


def some_pictures(count: int, size: int) -> NDArray[np.uint8]:
    rng = np.random.default_rng(1)
    coarse = rng.integers(0, 256, (count, 4, 4, 3), dtype=np.uint8)
    return np.kron(coarse, np.ones((1, size // 4, size // 4, 1), np.uint8))


def test_it_reads_bytes_and_gives_one_vector_a_photo(
    session: onnxruntime.InferenceSession, facts: dict[str, str]
) -> None:
    (image,), (embedding,) = session.get_inputs(), session.get_outputs()
    size = int(facts["photofind.size"])
    assert (image.name, image.type, image.shape[1:]) == ("image", "tensor(uint8)", [size, size, 3])
    assert (embedding.name, embedding.type) == ("embedding", "tensor(float)")
    assert embedding.shape[1] == DIMENSION


@pytest.mark.parametrize("count", [1, 3, 16])
def test_any_number_of_photos_gives_unit_vectors(
    session: onnxruntime.InferenceSession, facts: dict[str, str], count: int
) -> None:
    vectors = embed(session, some_pictures(count, int(facts["photofind.size"])))
    assert vectors.shape == (count, DIMENSION)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_a_vector_does_not_depend_on_its_batch(
    session: onnxruntime.InferenceSession, facts: dict[str, str]
) -> None:
    pictures = some_pictures(5, int(facts["photofind.size"]))
    together = embed(session, pictures)
    alone = np.concatenate([embed(session, pictures[n : n + 1]) for n in range(5)])
    np.testing.assert_allclose(together, alone, atol=1e-3)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_blank_picture_has_a_vector_too(
    session: onnxruntime.InferenceSession, facts: dict[str, str], level: int
) -> None:
    size = int(facts["photofind.size"])
    blank = np.full((1, size, size, 3), level, np.uint8)
    assert np.isfinite(embed(session, blank)).all()


def test_a_darker_picture_stays_closer_than_another(
    session: onnxruntime.InferenceSession, facts: dict[str, str]
) -> None:
    pictures = some_pictures(2, int(facts["photofind.size"]))
    darker = (pictures[0] * 0.8).astype(np.uint8)
    first, other, copy = embed(session, np.stack([*pictures, darker]))
    assert first @ copy > first @ other


def test_the_part_that_tells_copies_has_one_length(
    session: onnxruntime.InferenceSession, facts: dict[str, str]
) -> None:
    length = int(facts["photofind.copies_dimension"])
    assert 0 < length < DIMENSION
    lengths = np.linalg.norm(
        embed(session, some_pictures(8, int(facts["photofind.size"])))[:, :length], axis=1
    )
    np.testing.assert_allclose(lengths, lengths[0], rtol=1e-3)


def test_vectors_of_this_version_are_those_that_libraries_hold(
    session: onnxruntime.InferenceSession, facts: dict[str, str]
) -> None:
    """A file that computes otherwise, but for rounding, needs another version."""
    held = Path(__file__).parent / f"vectors-{facts['photofind.version']}.npy"
    pictures = varied_pictures(int(facts["photofind.size"]))
    np.testing.assert_allclose(embed(session, pictures), np.load(held), atol=1e-3)


def varied_pictures(size: int) -> NDArray[np.uint8]:
    """Return pictures with edges, slopes, fine noise and letterboxes, the same everywhere."""
    pictures = some_pictures(6, size)
    slopes = np.linspace(0, 90, size).astype(np.uint8)
    pictures[1:3] = pictures[1:3] // 2 + slopes[:, np.newaxis]
    pictures[3] //= 8
    pictures[4] ^= np.random.default_rng(2).integers(0, 64, (size, size, 3), dtype=np.uint8)
    pictures[4:, : size // 5] = pictures[4:, -(size // 5) :] = 128
    pictures[2, :, : size // 4] = pictures[2, :, -(size // 4) :] = 128
    return pictures


def test_the_file_states_how_it_wants_its_photos(facts: dict[str, str]) -> None:
    assert facts["photofind.fit"] == "letterbox"
    assert re.fullmatch(r"\d+,\d+,\d+", facts["photofind.pad"])
    assert facts["photofind.name"] == "photofind-mobilenet"
    assert facts["photofind.version"]


@pytest.mark.parametrize("level", ["photofind.propose_cosine", "photofind.alike_cosine"])
def test_the_file_states_levels_of_likeness(facts: dict[str, str], level: str) -> None:
    assert 0 < float(facts[level]) < 1


def test_the_file_is_small_enough_to_ship() -> None:
    assert MODEL.stat().st_size < LARGEST_BYTES


def test_the_card_states_the_checksum_of_the_file() -> None:
    assert hashlib.sha256(MODEL.read_bytes()).hexdigest() in CARD.read_text(encoding="utf-8")
