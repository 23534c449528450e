"""What a library remembers of a model that is not bundled, as JSON beside its files."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from photofind.core.errors import MissingModelError
from photofind.core.fingerprints.model_spec import RGB, Fit, ModelOptions


@dataclass(frozen=True, slots=True)
class ModelDescription:
    """What cannot be read from the model's own file.

    Attributes:
        sha256: Of the image tower, in hexadecimal.
        origin: ``"installed"`` or ``"added"``.
    """

    options: ModelOptions
    dimension: int
    sha256: str
    origin: str
    licence: str = ""
    summary: str = ""

    def save(self, path: Path) -> None:
        """Write it."""
        options = asdict(self.options)
        options["fit"] = self.options.fit.value if self.options.fit else None
        path.write_text(json.dumps({**asdict(self), "options": options}, indent=2), "utf-8")

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read it.

        Raises:
            MissingModelError: It is not there, or not what `save` wrote.
        """
        name = path.parent.name
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            return cls(
                options=_options(stored["options"]),
                dimension=int(stored["dimension"]),
                sha256=str(stored["sha256"]),
                origin=str(stored["origin"]),
                licence=str(stored["licence"]),
                summary=str(stored["summary"]),
            )
        except FileNotFoundError as error:
            raise MissingModelError(f"The model {name} is not installed.") from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise MissingModelError(f"The description of the model {name} is damaged.") from error


def _options(stored: Mapping[str, object]) -> ModelOptions:
    """Read options field by field: a newer photofind may have written more of them."""
    size, fit = stored.get("size_px"), stored.get("fit")
    return ModelOptions(
        name=str(stored.get("name", "")),
        input=str(stored.get("input", "")),
        output=str(stored.get("output", "")),
        size_px=None if size is None else int(str(size)),
        mean=_three(stored.get("mean")),
        deviation=_three(stored.get("deviation")),
        is_bgr=bool(stored.get("is_bgr", False)),
        fit=None if fit is None else Fit(fit),
    )


def _three(values: object) -> RGB | None:
    if not isinstance(values, list):
        return None
    red, green, blue = (float(value) for value in values)
    return red, green, blue
