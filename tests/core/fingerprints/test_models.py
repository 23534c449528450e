"""Models come from files and from the catalogue, and another file is another model."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from photofind.core.errors import DownloadError, MissingModelError, ModelOptionsError
from photofind.core.fingerprints.classifier import cut_classifier
from photofind.core.fingerprints.download import RemoteFile
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.model_catalogue import CATALOGUE, CatalogueEntry
from photofind.core.fingerprints.model_spec import Fit, ModelOptions
from photofind.core.fingerprints.models import ModelInfo, Models, NewModel, Origin
from tests.builders import draw_picture
from tests.core.fingerprints.tiny_models import (
    FEATURES,
    classifier_model,
    colour_pair,
    nchw_logits_model,
    nhwc_feature_map_model,
    photofind_model,
    token_model,
)

A_PICTURE = np.asarray(draw_picture(1, (64, 48)))


@pytest.fixture
def models(tmp_path: Path) -> Models:
    return Models(tmp_path / "library" / "models", catalogue=())


def named(models: Models, name: str) -> ModelInfo:
    (info,) = [info for info in models.list() if info.name == name]
    return info


@pytest.mark.parametrize(
    "make",
    [photofind_model, nchw_logits_model, nhwc_feature_map_model, token_model],
    ids=lambda make: make.__name__,
)
def test_any_image_model_can_be_added(models: Models, tmp_path: Path, make: "type[Path]") -> None:
    info = models.add(NewModel(make(tmp_path / "mine.onnx")))
    assert (info.name, info.origin, info.dimension) == ("mine", Origin.ADDED, FEATURES)
    assert models.load("mine").embed([A_PICTURE]).shape == (1, FEATURES)
    assert named(models, "mine") == info


def test_options_are_remembered(models: Models, tmp_path: Path) -> None:
    options = ModelOptions(
        name="mine", mean=(0.1, 0.2, 0.3), deviation=(1, 1, 0.5), is_bgr=True, fit=Fit.STRETCH
    )
    source = nchw_logits_model(tmp_path / "m.onnx", batch=2)
    models.add(NewModel(source, options))
    expected = Embedder.load(source, options).embed([A_PICTURE] * 3)
    assert np.array_equal(models.load("mine").embed([A_PICTURE] * 3), expected)


def test_another_file_under_an_old_name_is_another_model(models: Models, tmp_path: Path) -> None:
    models.add(NewModel(photofind_model(tmp_path / "mine.onnx", seed=1)))
    before = models.load("mine").name
    models.add(NewModel(photofind_model(tmp_path / "mine.onnx", seed=2)))
    assert models.load("mine").name != before
    assert models.load("mine").name.startswith("mine@")


def test_a_classifier_is_compared_by_its_features(models: Models, tmp_path: Path) -> None:
    info = models.add(NewModel(classifier_model(tmp_path / "classes.onnx")))
    assert info.dimension == 3


def test_a_classifier_keeps_its_classes_on_request(models: Models, tmp_path: Path) -> None:
    source = classifier_model(tmp_path / "classes.onnx")
    assert models.add(NewModel(source, keep_classes=True)).dimension == 1000
    chosen = ModelOptions(name="chosen", output="output")
    assert models.add(NewModel(source, chosen)).dimension == 1000


def test_the_features_of_a_cut_classifier_are_those_before_its_last_layer(tmp_path: Path) -> None:
    source = classifier_model(tmp_path / "classes.onnx")
    output = cut_classifier(source, tmp_path / "cut.onnx")
    assert output == "features"
    assert (tmp_path / "cut.onnx").stat().st_size < source.stat().st_size / 2


def test_a_graph_without_a_last_layer_is_not_cut(tmp_path: Path) -> None:
    image, _, _ = colour_pair(tmp_path)
    with pytest.raises(ModelOptionsError, match="no last layer"):
        cut_classifier(image, tmp_path / "cut.onnx")


def test_a_damaged_classifier_gets_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.onnx").write_bytes(b"\xff" * 100)
    with pytest.raises(MissingModelError, match=r"is damaged\.$"):
        cut_classifier(tmp_path / "bad.onnx", tmp_path / "cut.onnx")


def test_a_pair_finds_photos_by_words(models: Models, tmp_path: Path) -> None:
    image, text, tokenizer = colour_pair(tmp_path)
    options = ModelOptions(name="pair", mean=(0.5, 0.5, 0.5))
    assert models.add(NewModel(image, options, text, tokenizer)).has_text
    words = models.load_text("pair")
    assert words is not None
    red = np.full((9, 9, 3), (255, 0, 0), dtype=np.uint8)
    assert models.load("pair").embed([red])[0] @ words.embed("red") > 0.9


def test_without_a_text_tower_there_is_none(models: Models, tmp_path: Path) -> None:
    models.add(NewModel(token_model(tmp_path / "mine.onnx")))
    assert models.load_text("mine") is None
    assert models.load_text("") is None


def test_towers_that_are_no_pair_are_refused(models: Models, tmp_path: Path) -> None:
    _, text, tokenizer = colour_pair(tmp_path)
    new = NewModel(token_model(tmp_path / "mine.onnx"), text=text, tokenizer=tokenizer)
    with pytest.raises(ModelOptionsError, match="no pair"):
        models.add(new)
    with pytest.raises(ModelOptionsError, match="needs the tokenizer"):
        models.add(NewModel(token_model(tmp_path / "mine.onnx"), text=text))
    assert_nothing_is_left(models, tmp_path)


@pytest.mark.parametrize("content", [None, b"", b"text", b"\x08\x07" * 50])
def test_bad_files_get_one_sentence_and_leave_nothing(
    models: Models, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "bad.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(
        MissingModelError, match=r"(does not exist|damaged or not an ONNX model)\.$"
    ):
        models.add(NewModel(path))
    assert_nothing_is_left(models, tmp_path)


def assert_nothing_is_left(models: Models, tmp_path: Path) -> None:
    assert [info for info in models.list() if info.origin is Origin.ADDED] == []
    assert list((tmp_path / "library" / "models").iterdir()) == []


@pytest.mark.parametrize("name", ["../evil", "", ".hidden", "a/b", "x" * 80])
def test_names_that_are_no_folders_are_refused(models: Models, tmp_path: Path, name: str) -> None:
    source = photofind_model(tmp_path / f"{'' if name else '.'}m.onnx")
    options = ModelOptions(name=name) if name else ModelOptions(name="-")
    with pytest.raises(ModelOptionsError, match="may not be named"):
        models.add(NewModel(source, options))


def test_a_model_that_is_not_here_gets_one_sentence(models: Models) -> None:
    with pytest.raises(MissingModelError, match=r"The model none is not installed\.$"):
        models.load("none")


def test_a_damaged_description_hides_its_model_only(models: Models, tmp_path: Path) -> None:
    models.add(NewModel(photofind_model(tmp_path / "good.onnx")))
    models.add(NewModel(photofind_model(tmp_path / "bad.onnx")))
    (tmp_path / "library" / "models" / "bad" / "model.json").write_text("{")
    names = [info.name for info in models.list() if info.origin is Origin.ADDED]
    assert names == ["good"]
    with pytest.raises(MissingModelError, match=r"is damaged\.$"):
        models.load("bad")


def test_a_model_can_be_removed(models: Models, tmp_path: Path) -> None:
    models.add(NewModel(photofind_model(tmp_path / "mine.onnx")))
    models.remove("mine")
    assert_nothing_is_left(models, tmp_path)


def an_entry(source: Path, *, sha256: str = "") -> CatalogueEntry:
    content = source.read_bytes()
    digest = sha256 or hashlib.sha256(content).hexdigest()
    file = RemoteFile("tiny.onnx", (source.as_uri(),), digest, len(content))
    return CatalogueEntry(
        "tiny", "A tiny model", "MIT", FEATURES, file, ModelOptions(name="tiny", size_px=16)
    )


def test_a_model_of_the_catalogue_is_installed(tmp_path: Path) -> None:
    entry = an_entry(photofind_model(tmp_path / "tiny.onnx"))
    models = Models(tmp_path / "models", catalogue=(entry,))
    assert named(models, "tiny").origin is Origin.AVAILABLE
    info = models.install("tiny")
    assert (info.origin, info.licence, info.summary) == (Origin.INSTALLED, "MIT", "A tiny model")
    assert named(models, "tiny").origin is Origin.INSTALLED
    assert models.load("tiny").dimension == FEATURES


def test_wrong_content_is_not_installed(tmp_path: Path) -> None:
    entry = an_entry(photofind_model(tmp_path / "tiny.onnx"), sha256="0" * 64)
    models = Models(tmp_path / "models", catalogue=(entry,))
    with pytest.raises(DownloadError, match="not what was expected"):
        models.install("tiny")
    assert named(models, "tiny").origin is Origin.AVAILABLE


def test_an_unknown_name_is_not_installed(models: Models) -> None:
    with pytest.raises(ModelOptionsError, match="no model named none"):
        models.install("none")


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)
def test_entries_of_the_catalogue_are_pinned(entry: CatalogueEntry) -> None:
    assert entry.licence
    assert (entry.text is None) == (entry.tokenizer is None)
    for file in entry.files:
        assert len(bytes.fromhex(file.sha256)) == 32
        assert file.size_bytes > 1_000_000
        assert len(file.mirrors) >= 2
        assert all(mirror.startswith("https://") for mirror in file.mirrors)


def test_the_catalogue_has_no_name_twice() -> None:
    names = [entry.name for entry in CATALOGUE]
    assert len(names) == len(set(names))
