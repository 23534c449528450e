"""Any image model gives unit vectors; a file that is none gets one sentence."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from photofind.core.errors import MissingModelError, ModelOptionsError, PhotofindError
from photofind.core.fingerprints.embedding import LARGEST_BATCH, Embedder
from photofind.core.fingerprints.model_spec import Layout, ModelOptions
from tests.builders import draw_picture
from tests.core.fingerprints.tiny_models import (
    FEATURES,
    SIDE,
    nchw_logits_model,
    nhwc_feature_map_model,
    photofind_model,
    token_model,
)

Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def pictures() -> list[Pixels]:
    return [np.asarray(draw_picture(seed, (32 + seed, 24))) for seed in range(5)]


def assert_are_unit_vectors(vectors: NDArray[np.float32], count: int) -> None:
    assert vectors.shape == (count, FEATURES)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_model_of_ours_describes_itself(tmp_path: Path) -> None:
    spec = Embedder.load(photofind_model(tmp_path / "m.onnx", name="small")).spec
    assert (spec.name, spec.size_px, spec.is_uint8) == ("small-1", SIDE, True)
    assert spec.pad == (128, 128, 128)
    assert spec.propose_cosine == 0.6
    assert spec.alike_cosine is None


def test_pictures_become_unit_vectors(tmp_path: Path, pictures: list[Pixels]) -> None:
    embedder = Embedder.load(photofind_model(tmp_path / "m.onnx"))
    assert embedder.dimension == FEATURES
    assert_are_unit_vectors(embedder.embed(pictures), len(pictures))


def test_a_picture_gets_the_same_vector_alone_and_among_others(
    tmp_path: Path, pictures: list[Pixels]
) -> None:
    embedder = Embedder.load(photofind_model(tmp_path / "m.onnx"))
    many = embedder.embed(pictures * (LARGEST_BATCH // 2))
    assert np.allclose(many[-1], embedder.embed(pictures[-1:])[0], atol=1e-6)


def test_no_pictures_give_no_vectors(tmp_path: Path) -> None:
    embedder = Embedder.load(photofind_model(tmp_path / "m.onnx"))
    assert embedder.embed([]).shape == (0, FEATURES)


@pytest.mark.parametrize(
    "make", [nchw_logits_model, nhwc_feature_map_model, token_model], ids=lambda make: make.__name__
)
def test_models_of_other_shapes_embed_too(
    tmp_path: Path, pictures: list[Pixels], make: "type[Path]"
) -> None:
    embedder = Embedder.load(make(tmp_path / "other.onnx"))
    vectors = embedder.embed(pictures)
    assert_are_unit_vectors(vectors, len(pictures))
    assert embedder.dimension == FEATURES
    assert vectors[0] @ vectors[1] < 0.9999


def test_the_layout_and_size_are_read_from_the_graph(tmp_path: Path) -> None:
    spec = Embedder.load(nchw_logits_model(tmp_path / "m.onnx")).spec
    assert (spec.layout, spec.size_px, spec.is_uint8) == (Layout.NCHW, SIDE, False)


@pytest.mark.parametrize("count", [1, 3, 4, 9])
def test_a_fixed_batch_is_filled_up(tmp_path: Path, pictures: list[Pixels], count: int) -> None:
    fixed = Embedder.load(nchw_logits_model(tmp_path / "fixed.onnx", batch=4))
    free = Embedder.load(nchw_logits_model(tmp_path / "free.onnx"))
    some = (pictures * 2)[:count]
    assert np.allclose(fixed.embed(some), free.embed(some), atol=1e-6)


def test_the_file_name_names_a_model_without_metadata(tmp_path: Path) -> None:
    assert Embedder.load(token_model(tmp_path / "dino.onnx")).name == "dino"
    named = Embedder.load(token_model(tmp_path / "dino.onnx"), ModelOptions(name="mine"))
    assert named.name == "mine"


def test_colour_order_and_normalisation_change_the_vectors(
    tmp_path: Path, pictures: list[Pixels]
) -> None:
    path = nchw_logits_model(tmp_path / "m.onnx")
    plain = Embedder.load(path).embed(pictures)
    turned = Embedder.load(path, ModelOptions(is_bgr=True)).embed(pictures)
    unscaled = Embedder.load(path, ModelOptions(mean=(0, 0, 0))).embed(pictures)
    assert not np.allclose(plain, turned)
    assert not np.allclose(plain, unscaled)


def test_many_threads_share_one_embedder(tmp_path: Path, pictures: list[Pixels]) -> None:
    embedder = Embedder.load(photofind_model(tmp_path / "m.onnx"))
    alone = embedder.embed(pictures)
    with ThreadPoolExecutor(4) as pool:
        for vectors in pool.map(lambda _turn: embedder.embed(pictures), range(40)):
            assert np.array_equal(vectors, alone)


def test_files_that_are_no_models_get_one_sentence(tmp_path: Path) -> None:
    whole = photofind_model(tmp_path / "whole.onnx").read_bytes()
    contents = {"text": b"no model", "empty": b"", "truncated": whole[: len(whole) // 2]}
    for name, content in contents.items():
        path = tmp_path / f"{name}.onnx"
        path.write_bytes(content)
        with pytest.raises(MissingModelError, match=f"{name}.onnx is damaged or not") as caught:
            Embedder.load(path)
        assert_is_one_sentence(caught.value)


@pytest.mark.parametrize("name", ["absent.onnx", "."])
def test_a_missing_model_gets_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(MissingModelError, match="does not exist") as caught:
        Embedder.load(tmp_path / name)
    assert_is_one_sentence(caught.value)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (ModelOptions(input="pixels"), "no input named pixels, only data"),
        (ModelOptions(output="pool5"), "no output named pool5, only logits"),
        (ModelOptions(size_px=SIDE * 2), f"takes {SIDE} pixels, not {SIDE * 2}"),
    ],
)
def test_wrong_options_get_one_sentence(tmp_path: Path, options: ModelOptions, words: str) -> None:
    path = nchw_logits_model(tmp_path / "m.onnx")
    with pytest.raises(ModelOptionsError, match=words) as caught:
        Embedder.load(path, options)
    assert_is_one_sentence(caught.value)


def assert_is_one_sentence(error: PhotofindError) -> None:
    message = str(error)
    assert message.endswith(".")
    assert "\n" not in message
    assert message[0].isupper()
