"""ONNX graphs, loaded and run: the only owner of onnxruntime.

A session may be run from several threads at once; each call uses the caller's thread only (or as
many as it was opened for).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.errors import MissingModelError
from photofind.core.fingerprints.model_spec import Port

if TYPE_CHECKING:
    import onnxruntime

SEVERITY_ERROR = 3  # onnxruntime's scale: warnings about a graph are no business of the user's


class OnnxSession:
    """One loaded graph.

    Attributes:
        inputs: What it takes.
        outputs: What it gives.
        metadata: What its file says of itself, as texts.
    """

    def __init__(self, session: "onnxruntime.InferenceSession", name: str) -> None:
        self._session = session
        self._name = name
        self.inputs = tuple(_as_port(port) for port in session.get_inputs())
        self.outputs = tuple(_as_port(port) for port in session.get_outputs())
        self.metadata: Mapping[str, str] = session.get_modelmeta().custom_metadata_map

    @classmethod
    def open(cls, model: Path, threads: int = 1) -> Self:
        """Load a file.

        Raises:
            MissingModelError: It is absent, truncated or not a model.
        """
        import onnxruntime  # 70 ms, which no command without a scan should wait for

        if not model.is_file():
            raise MissingModelError(f"The embedding model {model} does not exist.")
        onnxruntime.disable_telemetry_events()  # builds for Windows report to their maker
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = SEVERITY_ERROR
        try:
            session = onnxruntime.InferenceSession(
                str(model), options, providers=["CPUExecutionProvider"]
            )
        except _onnxruntime_errors() as error:
            raise MissingModelError(
                f"The embedding model {model} is damaged or not an ONNX model."
            ) from error
        return cls(session, model.name)

    def run(self, output: str, inputs: Mapping[str, NDArray[np.generic]]) -> NDArray[np.float32]:
        """Compute one output.

        Raises:
            MissingModelError: The graph fails: its file is damaged, or it is no such model.
        """
        try:
            (values,) = self._session.run([output], dict(inputs))
        except _onnxruntime_errors() as error:
            reason = str(error).strip().splitlines()[0].rstrip(".")
            raise MissingModelError(f"The model {self._name} cannot be run: {reason}.") from error
        return np.asarray(values, dtype=np.float32)


def _as_port(port: "onnxruntime.NodeArg") -> Port:
    return Port(port.name, port.type, tuple(port.shape or ()))


def _onnxruntime_errors() -> tuple[type[Exception], ...]:
    """Return what onnxruntime raises; its exceptions have no common base of their own."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    values = vars(state).values()
    return tuple(v for v in values if isinstance(v, type) and issubclass(v, Exception))
