"""The models of a library: the bundled one, those fetched by name, and those added from files.

Each added model is a folder of its own below the library's ``models``, with ``image.onnx``, maybe
``text.onnx`` and ``tokenizer.json``, and ``model.json``, which says the rest. Vectors carry the
name and the first digits of the file's checksum, so that another file under an old name is another
model and its vectors are never mixed with the old ones.
"""

import hashlib
import logging
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory

from photofind.core.errors import (
    DiskFullError,
    MissingModelError,
    ModelOptionsError,
)
from photofind.core.fingerprints.classifier import cut_classifier, looks_like_a_classifier
from photofind.core.fingerprints.download import download
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.model_catalogue import CATALOGUE, CatalogueEntry
from photofind.core.fingerprints.model_description import ModelDescription
from photofind.core.fingerprints.model_spec import ModelOptions
from photofind.core.fingerprints.text import TextEmbedder
from photofind.core.resources import BUNDLED_MODEL, resource
from photofind.core.task import Task

BUNDLED = ""  # the name under which settings know the bundled model
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
IMAGE, TEXT, TOKENIZER, DESCRIPTION = "image.onnx", "text.onnx", "tokenizer.json", "model.json"
CHECKSUM_DIGITS = 8  # of the file's SHA-256 in the name of its vectors

logger = logging.getLogger(__name__)


class Origin(Enum):
    """Where a model comes from."""

    BUNDLED = "bundled"
    INSTALLED = "installed"
    ADDED = "added"
    AVAILABLE = "available"  # in the catalogue, not fetched yet


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What a list of models shows.

    Attributes:
        name: What ``models use`` takes; empty for the bundled one.
        dimension: Length of its vectors.
        size_bytes: On the disk, or to be fetched.
        has_text: Photos can be searched by words with it.
    """

    name: str
    origin: Origin
    dimension: int
    size_bytes: int
    has_text: bool = False
    licence: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class NewModel:
    """Files that a user adds as a model.

    Attributes:
        image: The ONNX file that embeds pictures.
        options: What the file does not say of itself.
        text: The text tower of a text-and-image model.
        tokenizer: The ``tokenizer.json`` of the text tower.
        keep_classes: Compare the classes of a classifier, though its features say more.
    """

    image: Path
    options: ModelOptions = field(default_factory=ModelOptions)
    text: Path | None = None
    tokenizer: Path | None = None
    keep_classes: bool = False


class Models:
    """The models of one library."""

    def __init__(self, folder: Path, catalogue: tuple[CatalogueEntry, ...] = CATALOGUE) -> None:
        """Look at a library's models.

        Args:
            folder: `LibraryPaths.models`; need not exist.
            catalogue: What can be fetched by name.
        """
        self._folder = folder
        self._catalogue = {entry.name: entry for entry in catalogue}

    def list(self) -> list[ModelInfo]:
        """Return the bundled model, then those that are here, then those that can be fetched."""
        here = list(self._here())
        known = {info.name for info in here}
        return [
            *_bundled(),
            *here,
            *(_available(entry) for name, entry in self._catalogue.items() if name not in known),
        ]

    def load(self, name: str = BUNDLED, *, threads: int = 1) -> Embedder:
        """Load the image tower of a model.

        Raises:
            MissingModelError: It is not here, or damaged.
        """
        if name == BUNDLED:
            return Embedder.load(_bundled_file(), threads=threads)
        described = ModelDescription.load(self._folder / name / DESCRIPTION)
        full_name = f"{name}@{described.sha256[:CHECKSUM_DIGITS]}"
        options = replace(described.options, name=full_name)
        return Embedder.load(self._folder / name / IMAGE, options, threads=threads)

    def stamp(self, name: str = BUNDLED) -> str:
        """Return what tells a model's file from others, unread; empty if it is not here."""
        try:
            file = _bundled_file() if name == BUNDLED else self._folder / name / IMAGE
            found = file.stat()
        except (MissingModelError, OSError):
            return ""
        return f"{name or file.name} {found.st_size} {found.st_mtime_ns}"

    def load_text(self, name: str) -> TextEmbedder | None:
        """Load the text tower of a model; None if it has none.

        Raises:
            MissingModelError: It is damaged, or the tokenizers package is not installed.
        """
        folder = self._folder / name
        if name == BUNDLED or not (folder / TEXT).exists():
            return None
        return TextEmbedder.load(folder / TEXT, folder / TOKENIZER)

    def add(self, new: NewModel) -> ModelInfo:
        """Copy files into the library as a model, and try it.

        Raises:
            MissingModelError: A file is absent, damaged or not a model.
            ModelOptionsError: Something must be said of the model, or was said wrongly.
            DiskFullError: There is no room for the copy.
        """
        name = new.options.name or new.image.stem
        self._check_name(name)
        return self._put(name, new, _Terms(Origin.ADDED))

    def install(self, name: str, task: Task | None = None) -> ModelInfo:
        """Fetch a model of the catalogue.

        Raises:
            ModelOptionsError: The catalogue has no such model.
            DownloadError: It cannot be fetched.
            DiskFullError: There is no room for it.
            Cancelled: ``task`` was cancelled; the next attempt goes on from there.
        """
        entry = self._catalogue.get(name)
        if entry is None:
            names = ", ".join(self._catalogue)
            raise ModelOptionsError(f"There is no model named {name} to install, only {names}.")
        fetched = self._folder / ".downloads" / name
        for file in entry.files:
            download(file, fetched, task)
        new = NewModel(
            fetched / entry.image.name,
            entry.options,
            fetched / entry.text.name if entry.text else None,
            fetched / entry.tokenizer.name if entry.tokenizer else None,
        )
        info = self._put(name, new, _Terms(Origin.INSTALLED, entry.licence, entry.summary))
        shutil.rmtree(fetched)
        return info

    def remove(self, name: str) -> None:
        """Delete an added or installed model; its vectors stay in the catalog.

        Raises:
            MissingModelError: It is not here.
        """
        ModelDescription.load(self._folder / name / DESCRIPTION)
        shutil.rmtree(self._folder / name)

    def _put(self, name: str, new: NewModel, terms: "_Terms") -> ModelInfo:
        """Make the model's folder beside its place, try it there, and move it in."""
        target = self._folder / name
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(dir=self._folder, prefix=".new-") as temporary:
                made = Path(temporary) / "model"
                made.mkdir()
                _fill(made, new, terms)
                if target.exists():
                    shutil.rmtree(target)
                made.rename(target)
        except OSError as error:
            raise DiskFullError(f"The model {name} cannot be written to {self._folder}.") from error
        return self._info(name)

    def _here(self) -> Iterator[ModelInfo]:
        """Describe the models that are here; a damaged one is left out."""
        for path in sorted(self._folder.glob(f"[!.]*/{DESCRIPTION}")):
            try:
                yield self._info(path.parent.name)
            except MissingModelError as error:
                logger.warning("%s", error)

    def _info(self, name: str) -> ModelInfo:
        folder = self._folder / name
        described = ModelDescription.load(folder / DESCRIPTION)
        return ModelInfo(
            name=name,
            origin=Origin(described.origin),
            dimension=described.dimension,
            size_bytes=sum(path.stat().st_size for path in folder.iterdir()),
            has_text=(folder / TEXT).exists(),
            licence=described.licence,
            summary=described.summary,
        )

    @staticmethod
    def _check_name(name: str) -> None:
        if not NAME.fullmatch(name):
            raise ModelOptionsError(
                f"A model may not be named {name!r}: use letters, digits, points and dashes."
            )


@dataclass(frozen=True, slots=True)
class _Terms:
    """Where a model comes from, and what comes with it."""

    origin: Origin
    licence: str = ""
    summary: str = ""


def _bundled() -> Iterator[ModelInfo]:
    """Describe the bundled model, if it is there."""
    try:
        file = _bundled_file()
        embedder = Embedder.load(file)
    except MissingModelError as error:
        logger.warning("%s", error)
        return
    size = file.stat().st_size
    yield ModelInfo(BUNDLED, Origin.BUNDLED, embedder.dimension, size, summary=embedder.name)


def _bundled_file() -> Path:
    try:
        return resource(BUNDLED_MODEL)
    except FileNotFoundError as error:
        raise MissingModelError("The embedding model that ships with photofind is gone.") from error


def _available(entry: CatalogueEntry) -> ModelInfo:
    return ModelInfo(
        name=entry.name,
        origin=Origin.AVAILABLE,
        dimension=entry.dimension,
        size_bytes=entry.size_bytes,
        has_text=entry.text is not None,
        licence=entry.licence,
        summary=entry.summary,
    )


def _fill(folder: Path, new: NewModel, terms: _Terms) -> None:
    """Copy a model's files into a folder, try them, and describe them there."""
    options = _copy_image(folder / IMAGE, new)
    dimension = Embedder.load(folder / IMAGE, options).dimension
    if new.text is not None:
        _copy_text(folder, new, dimension)
    with (folder / IMAGE).open("rb") as content:
        sha256 = hashlib.file_digest(content, "sha256").hexdigest()
    described = ModelDescription(
        options, dimension, sha256, terms.origin.value, terms.licence, terms.summary
    )
    described.save(folder / DESCRIPTION)


def _copy_image(target: Path, new: NewModel) -> ModelOptions:
    """Copy the image tower, without its last layer if that names classes; return its options."""
    if not new.image.is_file():
        raise MissingModelError(f"The embedding model {new.image} does not exist.")
    shutil.copyfile(new.image, target)
    dimension = Embedder.load(target, new.options).dimension
    if new.keep_classes or new.options.output or not looks_like_a_classifier(dimension):
        return new.options
    try:
        return replace(new.options, output=cut_classifier(new.image, target))
    except ModelOptionsError as error:
        logger.warning("the classes of %s are compared: %s", new.image.name, error)
        return new.options


def _copy_text(folder: Path, new: NewModel, dimension: int) -> None:
    if new.text is None or new.tokenizer is None:
        raise ModelOptionsError("A text model needs the tokenizer that belongs to it.")
    for source, name in ((new.text, TEXT), (new.tokenizer, TOKENIZER)):
        if not source.is_file():
            raise MissingModelError(f"The file {source} does not exist.")
        shutil.copyfile(source, folder / name)
    text = TextEmbedder.load(folder / TEXT, folder / TOKENIZER)
    if text.dimension != dimension:
        raise ModelOptionsError(
            f"Image and text model are no pair: {dimension} and {text.dimension} numbers."
        )
