"""Photos are found by words, in all of the library or in the part that passes a filter."""

from pathlib import Path

from PIL import Image

from photofind.core.domain import PhotoFilter
from photofind.core.fingerprints.model_spec import ModelOptions
from photofind.core.fingerprints.models import NewModel
from photofind.core.library import Library
from tests.core.fingerprints.tiny_models import colour_pair


def paint(folder: Path, *colours: str) -> Path:
    """Save a picture of each colour."""
    folder.mkdir()
    for colour in colours:
        Image.new("RGB", (64, 48), colour).save(folder / f"{colour}.png")
    return folder


def test_words_look_only_among_the_photos_that_pass_a_filter(tmp_path: Path) -> None:
    first = paint(tmp_path / "first", "red", "lime")
    second = paint(tmp_path / "second", "blue", "red")
    with Library.open(tmp_path / "library") as library:
        image, text, tokenizer = colour_pair(tmp_path / "pair")
        options = ModelOptions(name="pair", mean=(0.5, 0.5, 0.5))
        library.models.add(NewModel(image, options, text, tokenizer))
        library.use_model("pair")
        library.scan([first, second])
        everywhere = library.find_words("red", k=2)
        narrowed = library.find_words("red", within=PhotoFilter(folder=second))
        paths = [
            [photo.path for photo in library.photos([found.photo for found in each.results])]
            for each in (everywhere, narrowed)
        ]
    assert set(paths[0]) == {first / "red.png", second / "red.png"}
    assert paths[1] == [second / "red.png", second / "blue.png"]
    assert (everywhere.compared, narrowed.compared) == (4, 2)
