"""Models that can be fetched by name: where from, what they must be, and on which terms.

Addresses may rot; the checksum decides. The ONNX Model Zoo moved its files to Hugging Face, so
each of its entries has both places, and GitHub's store of large files as a third.
"""

from dataclasses import dataclass

from photofind.core.fingerprints.download import RemoteFile
from photofind.core.fingerprints.model_spec import RGB, Fit, ModelOptions

CLIP_MEAN: RGB = (0.48145466, 0.4578275, 0.40821073)
CLIP_DEVIATION: RGB = (0.26862954, 0.26130258, 0.27577711)
CLIP_REVISION = "d15189d7028b43f1d3e65039190477f6af591c2a"


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One model that `photofind models install` knows.

    Attributes:
        dimension: Length of its vectors; of a classifier, before its last layer.
        is_classifier: Its last layer names classes; the layer before it is what we want.
        text: The text tower of a text-and-image model, or None.
        tokenizer: What turns words into that tower's numbers, or None.
    """

    name: str
    summary: str
    licence: str
    dimension: int
    image: RemoteFile
    options: ModelOptions
    is_classifier: bool = False
    text: RemoteFile | None = None
    tokenizer: RemoteFile | None = None

    @property
    def files(self) -> tuple[RemoteFile, ...]:
        """All files to fetch."""
        return tuple(file for file in (self.image, self.text, self.tokenizer) if file is not None)

    @property
    def size_bytes(self) -> int:
        """Bytes to fetch."""
        return sum(file.size_bytes for file in self.files)


def _zoo_mirrors(name: str, family: str) -> tuple[str, ...]:
    path = f"validated/vision/classification/{family}/model/{name}.onnx"
    return (
        f"https://huggingface.co/onnxmodelzoo/{name}/resolve/main/{name}.onnx",
        f"https://media.githubusercontent.com/media/onnx/models/main/{path}",
        f"https://github.com/onnx/models/raw/main/{path}",
    )


def _zoo(  # the Model Zoo's classifiers differ in nothing else
    name: str, family: str, summary: str, dimension: int, content: tuple[str, int]
) -> CatalogueEntry:
    sha256, size_bytes = content
    mirrors = _zoo_mirrors(name, family)
    return CatalogueEntry(
        name=name,
        summary=summary,
        licence="Apache-2.0 (ONNX Model Zoo; trained on ImageNet)",
        dimension=dimension,
        image=RemoteFile(f"{name}.onnx", mirrors, sha256, size_bytes),
        options=ModelOptions(name=name, size_px=224),
        is_classifier=True,
    )


def _clip_file(path: str, sha256: str, size_bytes: int) -> RemoteFile:
    places = ("huggingface.co", "hf-mirror.com")
    mirrors = tuple(
        f"https://{place}/Xenova/clip-vit-base-patch32/resolve/{CLIP_REVISION}/{path}"
        for place in places
    )
    return RemoteFile(path.rpartition("/")[2], mirrors, sha256, size_bytes)


def _clip(name: str, summary: str, image: RemoteFile, text: RemoteFile) -> CatalogueEntry:
    return CatalogueEntry(
        name=name,
        summary=summary,
        licence="MIT (OpenAI CLIP, ONNX export by Xenova)",
        dimension=512,
        image=image,
        options=ModelOptions(
            name=name, size_px=224, mean=CLIP_MEAN, deviation=CLIP_DEVIATION, fit=Fit.CROP
        ),
        text=text,
        tokenizer=_clip_file(
            "tokenizer.json",
            "f7f3b7af117d467b58374797691a6438d3e6b9e9cef800dfd5dced7f697a90cd",
            2_224_119,
        ),
    )


CATALOGUE = (
    _zoo(
        "mobilenetv2-12",
        "mobilenet",
        "MobileNetV2, a small ImageNet classifier",
        1280,
        ("c0c3f76d93fa3fd6580652a45618618a220fced18babf65774ed169de0432ad5", 13_964_571),
    ),
    _zoo(
        "resnet50-v1-12",
        "resnet",
        "ResNet-50, the field's usual 2048-d features",
        2048,
        ("3f03fdef724b22947eed826f1eef1dc5c34151bb4c37d634f1db89dfa2dd1526", 102_576_593),
    ),
    _zoo(
        "vgg16-12",
        "vgg",
        "VGG-16, large and slow",
        4096,
        ("722c42f53ca03a5480296bf8f9c85a151de3eed9ec982d7d2302ff6e2900c67b", 553_437_752),
    ),
    _clip(
        "clip-vit-b32",
        "CLIP ViT-B/32: search by words and by likeness of meaning",
        _clip_file(
            "onnx/vision_model.onnx",
            "fd6e1402a588279d1723c7534d4bcba5bc0b14b47dfab0e46f8c47b8270d7d40",
            351_685_709,
        ),
        _clip_file(
            "onnx/text_model.onnx",
            "3f6571f5bad13a97c469c1622e1cfc4d9aef78b79fdbfcff804ca357bfada8cc",
            254_058_553,
        ),
    ),
    _clip(
        "clip-vit-b32-int8",
        "CLIP ViT-B/32 in a quarter of the size, a little less exact",
        _clip_file(
            "onnx/vision_model_quantized.onnx",
            "583fd1110a514667812fee7d684952aaf82a99b959760c8d7dca7e0ab9839299",
            89_117_001,
        ),
        _clip_file(
            "onnx/text_model_quantized.onnx",
            "73baab855d406190da9faa498cfedf65f15cf309f4cc7385b7b032e6d08e5c3a",
            64_504_507,
        ),
    ),
)
