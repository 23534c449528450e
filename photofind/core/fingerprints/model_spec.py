"""What must be known of an ONNX model to make embeddings with it.

A model of ours says everything about itself in its metadata (``photofind.size`` and so on). Of any
other, what can be seen in the graph is taken from there: layout, size, type, a fixed batch. What
cannot be seen (mean, deviation, colour order) is `ModelOptions`, chosen by the user or by the
catalogue of downloads, with ImageNet's values for models that take floats.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from photofind.core.errors import ModelOptionsError

RGB = tuple[float, float, float]

IMAGENET_MEAN: RGB = (0.485, 0.456, 0.406)
IMAGENET_DEVIATION: RGB = (0.229, 0.224, 0.225)
DEFAULT_SIDE_PX = 224  # what nearly every published image network was trained at
GREY_PAD = (128, 128, 128)

Dimension = int | str | None


class Layout(Enum):
    """Where a model wants the colour channels."""

    NHWC = "nhwc"
    NCHW = "nchw"


class Fit(Enum):
    """How a picture of another shape is put on the model's square canvas."""

    LETTERBOX = "letterbox"  # whole and in proportion; the rest is padded
    CROP = "crop"  # in proportion; what sticks out on the long side is lost
    STRETCH = "stretch"  # whole and out of proportion


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """What a user, or the catalogue, says of a model; None where the file is to tell.

    Attributes:
        name: What the model is called; empty means the file's name.
        input: Name of the graph's image input; empty means its only one of rank 4.
        output: Name of the graph's output; empty means the one that looks like an embedding.
        size_px: Side of the square canvas.
        mean: Of RGB, 0 to 1, subtracted from pixels of 0 to 1.
        deviation: Of RGB, 0 to 1, divided by after that.
    """

    name: str = ""
    input: str = ""
    output: str = ""
    size_px: int | None = None
    mean: RGB | None = None
    deviation: RGB | None = None
    is_bgr: bool = False
    fit: Fit | None = None


@dataclass(frozen=True, slots=True)
class Port:
    """One input or output of a graph, as onnxruntime describes it."""

    name: str
    type: str
    shape: tuple[Dimension, ...]


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """Everything that preprocessing and inference need to know.

    Attributes:
        name: Distinguishes vectors: those of two names are never compared.
        is_uint8: Takes pixels as they are, and normalises them itself.
        batch: The only number of pictures it takes at once, or None for any number.
        pad: Colour of the canvas around a letterboxed picture, RGB.
        propose_cosine: Pairs at least this alike are worth verifying; None if never calibrated.
        propose_lead: How much nearer than its usual neighbours a copy is; None likewise.
        alike_cosine: Pictures at least this alike look alike to people; None likewise.
        copies_dimension: So many first numbers tell copies, the rest kinds of things; None if all
            of them tell both. The two cosines of proposing are of the first part.
    """

    name: str
    input: str
    output: str
    size_px: int
    layout: Layout = Layout.NHWC
    is_uint8: bool = True
    batch: int | None = None
    fit: Fit = Fit.LETTERBOX
    pad: tuple[int, int, int] = GREY_PAD
    mean: RGB = IMAGENET_MEAN
    deviation: RGB = IMAGENET_DEVIATION
    is_bgr: bool = False
    propose_cosine: float | None = None
    propose_lead: float | None = None
    alike_cosine: float | None = None
    copies_dimension: int | None = None


def describe_model(
    inputs: Sequence[Port],
    outputs: Sequence[Port],
    metadata: Mapping[str, str],
    options: ModelOptions,
) -> ModelSpec:
    """Put together what the graph, its metadata and the user say of a model.

    Raises:
        ModelOptionsError: Something is missing or contradicts the graph; the sentence says what.
        ValueError: The metadata holds something else than numbers where numbers belong.
    """
    image = _choose(inputs, options.input, "input", _looks_like_an_image)
    output = _choose(outputs, options.output, "output", _looks_like_an_embedding)
    layout = _layout(image)
    ours = {key.removeprefix("photofind."): value for key, value in metadata.items()}
    mean = options.mean or _three(ours.get("mean")) or IMAGENET_MEAN
    return ModelSpec(
        name=_name(options, ours),
        input=image.name,
        output=output.name,
        size_px=_size(image, layout, ours, options),
        layout=layout,
        is_uint8=image.type == "tensor(uint8)",
        batch=image.shape[0] if isinstance(image.shape[0], int) else None,
        fit=options.fit or Fit(ours.get("fit", Fit.LETTERBOX.value)),
        pad=_pad(ours, mean),
        mean=mean,
        deviation=options.deviation or _three(ours.get("deviation")) or IMAGENET_DEVIATION,
        is_bgr=options.is_bgr,
        propose_cosine=_number(ours.get("propose_cosine")),
        propose_lead=_number(ours.get("propose_lead")),
        alike_cosine=_number(ours.get("alike_cosine")),
        copies_dimension=_count(ours.get("copies_dimension")),
    )


def _name(options: ModelOptions, ours: Mapping[str, str]) -> str:
    name = options.name or ours.get("name", "")
    version = ours.get("version", "")
    return f"{name}-{version}" if version and not options.name else name


def _choose(
    ports: Sequence[Port], name: str, kind: str, looks_right: Callable[[Port], bool]
) -> Port:
    """Return the port the user named, or the first one that looks right."""
    names = ", ".join(port.name for port in ports)
    wanted = [port for port in ports if (port.name == name if name else looks_right(port))]
    if wanted:
        return wanted[0]
    what = f"named {name}" if name else "that fits an image"
    raise ModelOptionsError(f"The model has no {kind} {what}, only {names}.")


def _looks_like_an_image(port: Port) -> bool:
    return len(port.shape) == 4 and port.type in ("tensor(uint8)", "tensor(float)")


def _looks_like_an_embedding(port: Port) -> bool:
    return port.type == "tensor(float)" and len(port.shape) in (0, 2, 3, 4)


def _layout(image: Port) -> Layout:
    if image.shape[3] == 3:
        return Layout.NHWC
    if image.shape[1] == 3:
        return Layout.NCHW
    raise ModelOptionsError(f"The input {image.name} does not take pictures of three colours.")


def _size(image: Port, layout: Layout, ours: Mapping[str, str], options: ModelOptions) -> int:
    """Return the canvas side: what the graph demands, else what was said, else the usual."""
    height, width = image.shape[1:3] if layout is Layout.NHWC else image.shape[2:4]
    if isinstance(height, int) and isinstance(width, int):
        if height != width:
            raise ModelOptionsError(f"The model takes {width} x {height} pixels, not a square.")
        if options.size_px not in (None, height):
            raise ModelOptionsError(f"The model takes {height} pixels, not {options.size_px}.")
        return height
    return options.size_px or int(ours.get("size", DEFAULT_SIDE_PX))


def _pad(ours: Mapping[str, str], mean: RGB) -> tuple[int, int, int]:
    """Return the padding colour: what the model was trained with, else what becomes zero."""
    red, green, blue = _three(ours.get("pad")) or tuple(255 * value for value in mean)
    return round(red), round(green), round(blue)


def _three(text: str | None) -> RGB | None:
    """Read three numbers separated by commas."""
    if text is None:
        return None
    first, second, third = (float(part) for part in text.split(","))
    return first, second, third


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)


def _count(text: str | None) -> int | None:
    return None if text is None else int(text)
