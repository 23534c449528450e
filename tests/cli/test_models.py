"""models and find: another embedding model, and photos by words."""

from pathlib import Path

from PIL import Image

from tests.builders import draw_library, save_jpeg
from tests.cli.conftest import Run
from tests.cli.test_contract import records
from tests.core.fingerprints.tiny_models import colour_pair, photofind_model


def test_models_are_listed_with_the_one_in_use(photofind: Run) -> None:
    bundled, *others = records(photofind("models", "list", "--json").json["models"])
    assert (bundled["name"], bundled["origin"], bundled["used"]) == ("bundled", "bundled", True)
    assert others
    assert not any(model["used"] for model in others)
    assert photofind("models", "list").out.startswith("* bundled")


def test_an_added_model_is_used_and_put_back(photofind: Run, tmp_path: Path) -> None:
    draw_library(tmp_path / "photos", 3)
    photofind("scan", tmp_path / "photos")
    added = photofind("models", "add", photofind_model(tmp_path / "tiny.onnx"))
    assert added.code == 0, added.err
    used = photofind("models", "use", "tiny", "--json").json
    assert (used["embedded"], used["missing"]) == (3, 0)
    assert str(photofind("status", "--json").json["model"]).startswith("tiny@")
    found = photofind("similar", tmp_path / "photos" / "picture-0001.jpg", "--json").json
    assert len(records(found["results"])) == 3
    back = photofind("models", "use", "bundled", "--json").json
    assert back["embedded"] == 0, "its vectors were kept"


def test_a_model_that_is_not_here_is_one_sentence(photofind: Run) -> None:
    outcome = photofind("models", "use", "nowhere")
    assert outcome.code == 1
    assert outcome.err == "photofind: The model nowhere is not installed.\n"


def test_a_name_the_catalogue_does_not_know_is_one_sentence(photofind: Run) -> None:
    outcome = photofind("models", "install", "nowhere")
    assert outcome.code == 1
    assert outcome.err.startswith("photofind: There is no model named nowhere to install")


def test_words_need_a_model_that_knows_them(photofind: Run, tmp_path: Path) -> None:
    draw_library(tmp_path / "photos", 1)
    photofind("scan", tmp_path / "photos")
    outcome = photofind("find", "a boat")
    assert outcome.code == 1
    assert "knows no words" in outcome.err


def test_photos_are_found_by_words(photofind: Run, tmp_path: Path) -> None:
    for name in ("red", "green", "blue"):
        save_jpeg(tmp_path / "photos" / f"{name}.jpg", Image.new("RGB", (300, 200), name))
    photofind("scan", tmp_path / "photos")
    image, text, tokenizer = colour_pair(tmp_path)
    added = photofind(
        "models", "add", image, "--name", "pair", "--mean", "0.5", "0.5", "0.5",
        "--text", text, "--tokenizer", tokenizer,
    )  # fmt: skip
    assert added.code == 0, added.err
    assert photofind("models", "use", "pair").code == 0
    found = photofind("find", "red", "-k", "2", "--json").json
    assert found["words"] == "red"
    best, _next = records(found["results"])
    assert best["path"] == str(tmp_path / "photos" / "red.jpg")
