"""Which file the embedding model of a library is."""

from pathlib import Path

from photofind.core.errors import MissingModelError
from photofind.core.paths import LibraryPaths
from photofind.core.resources import BUNDLED_MODEL, resource
from photofind.core.settings import Settings


def model_file(paths: LibraryPaths, settings: Settings) -> Path:
    """Return the ONNX file of the chosen model; the bundled one unless the user chose.

    Raises:
        MissingModelError: It is not there.
    """
    if settings.model:
        chosen = paths.models / f"{settings.model}.onnx"
        if not chosen.is_file():
            raise MissingModelError(f"The model {settings.model} is not installed.")
        return chosen
    try:
        return resource(BUNDLED_MODEL)
    except FileNotFoundError as error:
        raise MissingModelError("The embedding model that ships with photofind is gone.") from error
