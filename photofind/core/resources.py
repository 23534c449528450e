"""Find the files that ship with photofind, in a checkout and in an installed wheel alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")  # wheel, checkout

BUNDLED_MODEL = "models/photofind-mobilenet.onnx"


def resource(name: str) -> Path:
    """Return the path of a shipped file.

    Args:
        name: Below ``resources/``, with slashes: ``"icons/photofind.svg"``.

    Raises:
        FileNotFoundError: No such file ships; a mistake of ours or a broken installation.
    """
    for place in _PLACES:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(f"photofind ships no file named {name}")
