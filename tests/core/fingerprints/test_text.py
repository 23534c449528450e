"""Words lie near the pictures they describe; files that are no text model get one sentence."""

from pathlib import Path

import numpy as np
import pytest

from photofind.core.errors import MissingModelError
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.model_spec import ModelOptions
from photofind.core.fingerprints.text import TextEmbedder
from tests.core.fingerprints.tiny_models import COLOURS, colour_pair, photofind_model

RGB_OF = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255)}


@pytest.mark.parametrize("length", ["words", 77, 4])
@pytest.mark.parametrize("word", COLOURS)
def test_a_word_finds_its_picture(tmp_path: Path, word: str, length: int | str) -> None:
    image, text, tokenizer = colour_pair(tmp_path, length=length)
    embedder = Embedder.load(image, ModelOptions(mean=(0.5, 0.5, 0.5)))
    pictures = [np.full((20, 30, 3), RGB_OF[name], dtype=np.uint8) for name in COLOURS]
    cosines = embedder.embed(pictures) @ TextEmbedder.load(text, tokenizer).embed(word)
    assert list(COLOURS)[int(cosines.argmax())] == word


def test_words_have_vectors_of_unit_length(tmp_path: Path) -> None:
    _, text, tokenizer = colour_pair(tmp_path)
    embedder = TextEmbedder.load(text, tokenizer)
    assert embedder.dimension == 3
    assert np.linalg.norm(embedder.embed("something red and blue")) == pytest.approx(1)


def test_more_words_than_the_model_reads_are_cut(tmp_path: Path) -> None:
    _, text, tokenizer = colour_pair(tmp_path, length=4)
    embedder = TextEmbedder.load(text, tokenizer)
    assert np.allclose(embedder.embed("red " * 500), embedder.embed("red"))


def test_an_image_model_is_no_text_model(tmp_path: Path) -> None:
    _, _, tokenizer = colour_pair(tmp_path)
    with pytest.raises(MissingModelError, match="takes no words"):
        TextEmbedder.load(photofind_model(tmp_path / "m.onnx"), tokenizer)


@pytest.mark.parametrize("content", [b"", b"no json", b"{}", b"\xff\xfe"])
def test_a_damaged_tokenizer_gets_one_sentence(tmp_path: Path, content: bytes) -> None:
    _, text, tokenizer = colour_pair(tmp_path)
    tokenizer.write_bytes(content)
    with pytest.raises(MissingModelError, match=r"is damaged\.$"):
        TextEmbedder.load(text, tokenizer)


def test_a_missing_tokenizer_gets_one_sentence(tmp_path: Path) -> None:
    _, text, _ = colour_pair(tmp_path)
    with pytest.raises(MissingModelError, match="does not exist"):
        TextEmbedder.load(text, tmp_path / "none.json")
