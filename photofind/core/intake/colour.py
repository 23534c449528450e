"""Colour profiles: what a picture's numbers mean, brought to sRGB by littleCMS.

Most profiles in the wild are sRGB under one of its names and cost nothing; phones write Display
P3, print shops CMYK. Transforms are made once for each profile and kept, because making one costs
more than applying it to a thumbnail.
"""

import io
import threading
from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from photofind.core.intake.picture import BadContentError, Pixels, as_rgb

MAX_TRANSFORMS = 32  # kept; a library has a handful of profiles, an attacker could bring millions
MAX_PROFILE_BYTES = 4 << 20  # CMYK profiles have 0.5 to 3 MB

_SRGB_NAMES = ("srgb", "iec61966-2.1", "iec 61966-2-1", "iec 61966-2.1")
_MODE_OF_CHANNELS = {1: "L", 3: "RGB", 4: "CMYK"}
_SPACE_OF_MODE = {"L": "GRAY", "RGB": "RGB ", "CMYK": "CMYK"}


class ColourConverter:
    """Brings pixels to sRGB. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._transforms: OrderedDict[tuple[bytes, str], ImageCms.ImageCmsTransform | None] = (
            OrderedDict()
        )

    def to_srgb(self, pixels: Pixels, icc: bytes) -> Pixels:
        """Convert grey (h, w, 1), RGB (h, w, 3) or CMYK (h, w, 4) to sRGB of shape (h, w, 3).

        A profile that is damaged or meant for another kind of picture is ignored, as viewers do.
        """
        mode = _MODE_OF_CHANNELS[pixels.shape[2]]
        transform = self._transform(icc, mode) if icc else None
        if transform is None:
            return _plainly(pixels, mode)
        image = Image.fromarray(pixels[:, :, 0] if mode == "L" else pixels, mode)
        converted = ImageCms.applyTransform(image, transform)
        if converted is None:
            return _plainly(pixels, mode)
        return np.asarray(converted)

    def deep_to_srgb(self, samples: NDArray[np.generic], icc: bytes) -> NDArray[np.generic]:
        """Convert grey (h, w, 1) or RGB (h, w, 3) of any depth to sRGB of the same depth.

        Raises:
            BadContentError: These samples cannot be converted, so they cannot be compared.
        """
        if samples.dtype == np.uint8:
            return self.to_srgb(samples.astype(np.uint8, copy=False), icc)
        import imagecodecs

        try:
            converted: NDArray[np.generic] = imagecodecs.cms_transform(
                samples, icc, imagecodecs.cms_profile("srgb"), outcolorspace="rgb"
            )
        except Exception as error:  # littleCMS's errors come as several types
            raise BadContentError("its colour profile cannot be applied exactly") from error
        return converted

    def changes(self, icc: bytes, mode: str) -> bool:
        """Tell whether a profile makes any difference to pixels of this Pillow mode."""
        return bool(icc) and self._transform(icc, mode) is not None

    def _transform(self, icc: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
        key = (icc, mode)
        with self._lock:
            if key in self._transforms:
                self._transforms.move_to_end(key)
                return self._transforms[key]
        transform = _make_transform(icc, mode)
        with self._lock:
            self._transforms[key] = transform
            while len(self._transforms) > MAX_TRANSFORMS:
                self._transforms.popitem(last=False)
        return transform


def _make_transform(icc: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Return the transform to sRGB, or None where there is nothing to be done."""
    if len(icc) > MAX_PROFILE_BYTES:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        if profile.profile.xcolor_space != _SPACE_OF_MODE[mode] or _is_srgb(profile):
            return None
        return ImageCms.buildTransform(
            profile,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.PERCEPTUAL,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _is_srgb(profile: ImageCms.ImageCmsProfile) -> bool:
    description = (profile.profile.profile_description or "").lower()
    return "linear" not in description and any(name in description for name in _SRGB_NAMES)


def _plainly(pixels: Pixels, mode: str) -> Pixels:
    """Convert without a profile."""
    return cmyk_to_rgb(pixels) if mode == "CMYK" else as_rgb(pixels)


def cmyk_to_rgb(pixels: Pixels) -> Pixels:
    """Convert CMYK (255 is full ink) without a profile as Pillow does: (1 - ink)(1 - black)."""
    light = 255 - pixels.astype(np.uint16)
    return ((light[:, :, :3] * light[:, :, 3:] + 127) // 255).astype(np.uint8)
