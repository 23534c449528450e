"""Words to vectors that lie near the photos they describe: the text tower of a CLIP-like pair.

The image tower of the same pair embeds the photos; vectors of two different pairs mean nothing to
each other. Words become numbers by the tokenizer that the pair comes with, read by the optional
``tokenizers`` package, of which this module is the only owner.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.errors import MissingModelError
from photofind.core.fingerprints.embedding import unit_rows
from photofind.core.fingerprints.model_spec import Port
from photofind.core.fingerprints.onnx_session import OnnxSession

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LONGEST_TOKENS = 77  # what CLIP was trained with
INTEGERS = {"tensor(int64)": np.int64, "tensor(int32)": np.int32}


class TextEmbedder:
    """Embeds words. Safe to use from several threads at once.

    Attributes:
        dimension: Length of its vectors; that of the pair's image tower.
    """

    def __init__(self, session: OnnxSession, tokenizer: "Tokenizer") -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._length = _fixed_length(session.inputs)
        self._output = _output(session.outputs)
        self.dimension = len(self.embed("a photo"))

    @classmethod
    def load(cls, model: Path, tokenizer: Path) -> Self:
        """Load a text tower and its tokenizer.

        Args:
            model: An ONNX file that takes token numbers.
            tokenizer: The ``tokenizer.json`` that belongs to it.

        Raises:
            MissingModelError: A file is absent, damaged or not what it should be, or the
                tokenizers package is not installed.
        """
        return cls(OnnxSession.open(model), _load_tokenizer(tokenizer))

    def embed(self, words: str) -> NDArray[np.float32]:
        """Embed a description; words beyond what the model reads are ignored.

        Returns:
            Unit length, shape ``(dimension,)``.

        Raises:
            MissingModelError: The model fails.
        """
        tokens = self._tokenizer.encode(words).ids[: self._length or LONGEST_TOKENS]
        missing = max(0, (self._length or 0) - len(tokens))
        ids = np.array([tokens + [self._pad()] * missing], dtype=np.int64)
        mask = np.array([[1] * len(tokens) + [0] * missing], dtype=np.int64)
        return unit_rows(self._session.run(self._output, self._inputs(ids, mask))).reshape(-1)

    def _inputs(
        self, ids: NDArray[np.int64], mask: NDArray[np.int64]
    ) -> Mapping[str, NDArray[np.generic]]:
        """Give every input of the graph what its name asks for."""
        values = {}
        for port in self._session.inputs:
            if "mask" in port.name:
                value = mask
            elif "type" in port.name:
                value = np.zeros_like(ids)
            else:
                value = ids
            values[port.name] = value.astype(INTEGERS.get(port.type, np.int64))
        return values

    def _pad(self) -> int:
        padding = self._tokenizer.padding
        return int(padding["pad_id"]) if padding else 0


def _load_tokenizer(path: Path) -> "Tokenizer":
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise MissingModelError("Install photofind[text] to search photos by words.") from error
    try:
        tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise MissingModelError(f"The tokenizer {path} does not exist.") from error
    except Exception as error:  # the package raises bare Exception for anything it cannot read
        raise MissingModelError(f"The tokenizer {path} is damaged.") from error
    tokenizer.enable_truncation(LONGEST_TOKENS)  # keeps the mark of the end
    return tokenizer


def _fixed_length(inputs: tuple[Port, ...]) -> int | None:
    """Return how many tokens the graph wants at once, or None for any number."""
    if not inputs or any(port.type not in INTEGERS for port in inputs):
        raise MissingModelError("The text model takes no words.")
    shape = inputs[0].shape
    return shape[1] if len(shape) == 2 and isinstance(shape[1], int) else None


def _output(outputs: tuple[Port, ...]) -> str:
    """Return the output that is one vector a text, not one for each word."""
    flat = [port for port in outputs if len(port.shape) == 2]
    named = [port for port in flat if "embed" in port.name]
    if not flat:
        raise MissingModelError("The text model gives no vector for a text.")
    return (named or flat)[0].name
