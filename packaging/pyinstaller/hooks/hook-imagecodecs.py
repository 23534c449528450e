"""Take the seven codecs photofind calls, and what they call, of the seventy there are.

Each is an extension that imagecodecs imports by name when its function is first called, so nothing
in the code tells PyInstaller of them. The shared libraries follow from the extensions.
"""

from PyInstaller.utils.hooks import copy_metadata

_CALLED = ("apng", "avif", "brotli", "cms", "jpeg2k", "jpegxl", "png", "tiff", "webp")
_CALLED_BY_THEM = (
    "_imcd", "_shared", "_shared_cython", "_zlib", "_deflate", "_lzma", "_zstd", "_jpeg8",
)  # fmt: skip

hiddenimports = [f"imagecodecs._{name}" for name in _CALLED]
hiddenimports += [f"imagecodecs.{name}" for name in _CALLED_BY_THEM]
excludedimports = ["matplotlib", "tifffile", "zarr", "numcodecs"]
datas = copy_metadata("imagecodecs")
