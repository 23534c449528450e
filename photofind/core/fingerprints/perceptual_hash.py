"""Perceptual hashes: 256 bits that stay nearly the same when a photo is resized or re-encoded.

Two photos are *near duplicates* when their hashes differ in few bits. The hash sees how brightness
is spread over the frame, so it survives scaling, compression and mild colour edits, and does not
survive crops; `photofind.core.fingerprints.embedding` is for those.

It is the DCT hash of N. Krawetz, "Looks Like It", The Hacker Factor Blog, 2011, in the form that
the imagehash package gave it: ``imagehash.phash(picture, hash_size=16)``, bit for bit. A picture of
64 x 64 greys is transformed, and each of the 16 x 16 lowest frequencies gives one bit: whether it
lies above their median.

Many pictures at once are transformed as two matrix products. Where a frequency equals the median
but for rounding (flat, one-dimensional and symmetrical pictures), its bit depends on the order of
additions; only such pictures go through `_exact_spectra`, which adds in the order of pocketfft.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image  # its filters are part of the hash's definition

GREY_SIDE_PX = 64
LOW_SIDE = 16  # frequencies kept along each axis
ORIENTATIONS = 8
LARGEST_MATRIX_PX = 512  # beyond, matrices cost more than they save; thumbnails are smaller
LUMA = np.array([[19595, 38470, 7471, 32768]], dtype=np.float32) / 65_536  # and half a step
BAND_PX = 16  # target pixels that are computed together: fewer make too many products
LANCZOS_LOBES = 3.0
ONE = float(1 << 22)  # Pillow's weights have 22 bits after the point
TIE = 2.0**-20  # a thousand times the rounding errors of a matrix product, far below any signal


def grey_for_hash(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Shrink a picture to the greys that are hashed, as imagehash does.

    Args:
        pixels: RGB, shape ``(height, width, 3)``, any size.

    Returns:
        Shape ``(64, 64)``; the aspect ratio is not kept.
    """
    height, width = pixels.shape[:2]
    # Tall pictures are shrunk downwards first by newer Pillows: those are left to Pillow.
    if max(height, width) > LARGEST_MATRIX_PX or height > 2 * width - GREY_SIDE_PX:
        grey = Image.fromarray(pixels).convert("L")
        size = (GREY_SIDE_PX, GREY_SIDE_PX)
        shrunk: NDArray[np.uint8] = np.asarray(grey.resize(size, Image.Resampling.LANCZOS))
        return shrunk
    return _shrunk(_luma(pixels), _lanczos(width), _lanczos(height))


def _luma(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return brightness as Pillow computes it: 16-bit weights, rounded. Floats hold it exactly."""
    import cv2  # heavy, and only needed once a scan runs

    weighted = cv2.transform(pixels.astype(np.float32), LUMA)  # of 24 bits
    levels: NDArray[np.float64] = np.floor(weighted, dtype=np.float64)
    return levels


def _shrunk(
    grey: NDArray[np.float64], across: Sequence["_Band"], down: Sequence["_Band"]
) -> NDArray[np.uint8]:
    """Resample as Pillow does, first across and then down, each time rounded to a byte.

    Pillow's own code computes the same whole numbers, but holds Python's lock for half a
    millisecond, for which all other workers wait. Sums have 32 bits at most: exact in any order.
    """
    columns = np.empty((len(grey), GREY_SIDE_PX))
    for band in across:
        np.matmul(grey[:, band.source], band.weights.T, out=columns[:, band.target])
    columns = np.floor(_as_levels(columns))
    shrunk = np.empty((GREY_SIDE_PX, GREY_SIDE_PX))
    for band in down:
        np.matmul(band.weights, columns[band.source], out=shrunk[band.target])
    return _as_levels(shrunk).astype(np.uint8)


def _as_levels(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Bring sums of weighted bytes to 0 to 255, in place; what is below the point is to be cut."""
    sums += 0.5
    return np.clip(sums, 0, 255, out=sums)


@dataclass(frozen=True, slots=True, eq=False)
class _Band:
    """Neighbouring target pixels, and the part of the source that they depend on.

    A target pixel depends on a tenth of a thumbnail's side: products of all with all would
    mostly multiply by zero.
    """

    target: slice
    source: slice
    weights: NDArray[np.float64]


@lru_cache(maxsize=64)
def _lanczos(length: int) -> tuple[_Band, ...]:
    """Return the weights that shrink ``length`` pixels to 64, as Pillow rounds them, in bands.

    They have 22 bits after the point.
    """
    weights = _lanczos_weights(length)
    bands = []
    for start in range(0, GREY_SIDE_PX, BAND_PX):
        target = slice(start, start + BAND_PX)
        used = np.flatnonzero(weights[target].any(axis=0))
        source = slice(int(used[0]), int(used[-1]) + 1)
        bands.append(_Band(target, source, _frozen(weights[target, source].copy())))
    return tuple(bands)


def _lanczos_weights(length: int) -> NDArray[np.float64]:
    """Return all weights at once, shape ``(64, length)``."""
    scale = length / GREY_SIDE_PX
    stretch = max(scale, 1.0)
    support = LANCZOS_LOBES * stretch
    weights = np.zeros((GREY_SIDE_PX, length))
    for row, target in enumerate(weights):
        centre = (row + 0.5) * scale
        first = max(0, int(centre - support + 0.5))
        last = min(length, int(centre + support + 0.5))
        bell = [_bell((place - centre + 0.5) * (1 / stretch)) for place in range(first, last)]
        total = sum(bell)
        for place, weight in enumerate(bell, start=first):
            share = weight / total * ONE
            target[place] = int(share - 0.5 if share < 0 else share + 0.5)
    return weights / ONE


def _bell(x: float) -> float:
    if not -LANCZOS_LOBES <= x < LANCZOS_LOBES:
        return 0.0
    return _sinc(x) * _sinc(x / LANCZOS_LOBES)


def _sinc(x: float) -> float:
    x *= math.pi
    return math.sin(x) / x if x else 1.0


def perceptual_hash(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Hash one grey picture of shape ``(64, 64)``; return its 32 bytes, shape ``(32,)``."""
    return perceptual_hashes(grey[np.newaxis]).reshape(-1)


def perceptual_hashes(greys: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Hash many grey pictures at once.

    Bits go row by row from the lowest frequency, eight to a byte, the first one highest; that is
    the order in which imagehash flattens them.

    Args:
        greys: Shape ``(n, 64, 64)``, brightness 0 to 255.

    Returns:
        Shape ``(n, 32)``.

    Raises:
        ValueError: ``greys`` has another shape: shrinking is the decoder's job, because the
            resampling filter is part of the hash's definition.
    """
    if greys.shape[1:] != (GREY_SIDE_PX, GREY_SIDE_PX):
        raise ValueError(f"expected grey pictures of 64 x 64, got {greys.shape}")
    spectra = _spectra(greys).reshape(len(greys), -1)
    hashes, is_tied = _bits_above_median(spectra)
    if is_tied.any():
        exact = _exact_spectra(greys[is_tied]).reshape(int(is_tied.sum()), -1)
        hashes[is_tied] = _bits_above_median(exact)[0]
    return hashes


def orientations(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Hash a picture in its eight orientations, from one transform.

    Turning a picture only transposes its spectrum and flips signs in it.

    Args:
        grey: Shape ``(64, 64)``.

    Returns:
        Shape ``(8, 32)``. Row ``i`` is the picture turned clockwise by ``i % 4`` quarter turns,
        rows 4 to 7 after mirroring it left to right.
    """
    spectrum = _spectra(grey[np.newaxis])[0]
    turned = np.stack([_turn_spectrum(spectrum, index) for index in range(ORIENTATIONS)])
    hashes, is_tied = _bits_above_median(turned.reshape(ORIENTATIONS, -1))
    for index in np.flatnonzero(is_tied):
        hashes[index] = perceptual_hash(turn(grey, int(index)))
    return hashes


def turned_hashes(hashes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Turn hashes without their pictures.

    The median moves a little when signs flip, so that frequencies close to it may get the other
    bit: on photos 6 bits in the mean, 20 or fewer for 99 of 100, of 256. Good enough to propose a
    pair; `orientations` is exact.

    Args:
        hashes: Shape ``(n, 32)``.

    Returns:
        Shape ``(n, 8, 32)``, orientations in the order of `orientations`.
    """
    bits = np.unpackbits(hashes, axis=1).reshape(-1, LOW_SIDE, LOW_SIDE)
    across = np.packbits(np.swapaxes(bits, 1, 2).reshape(len(hashes), -1), axis=1)
    # The lowest frequency is the mean brightness: no orientation changes its sign.
    signs = [_turn_spectrum(np.ones((LOW_SIDE, LOW_SIDE)), turn) for turn in range(ORIENTATIONS)]
    flips = np.packbits(np.stack(signs).reshape(ORIENTATIONS, -1) < 0, axis=1)
    return np.stack(
        [(across if turn % 2 else hashes) ^ flips[turn] for turn in range(ORIENTATIONS)], axis=1
    )


def turn(picture: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Turn pixels into one of the eight orientations, numbered as by `orientations`."""
    upright = picture[:, ::-1] if orientation >= 4 else picture
    return np.ascontiguousarray(np.rot90(upright, -(orientation % 4)))


def hamming(hashes: NDArray[np.uint8], one: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Count differing bits between many hashes and one.

    Args:
        hashes: Shape ``(n, 32)``.
        one: Shape ``(32,)``, or ``(n, 32)`` to compare row by row.

    Returns:
        Bits from 0 to 256, shape ``(n,)``.
    """
    words = np.ascontiguousarray(hashes).view(np.uint64)
    difference = words ^ np.ascontiguousarray(one).view(np.uint64)
    bits: NDArray[np.int64] = np.bitwise_count(difference).sum(axis=-1, dtype=np.int64)
    return bits


def _bits_above_median(
    spectra: NDArray[np.float64],
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return packed bits, shape ``(n, 32)``, and where a value is too close to the median."""
    middle = spectra.shape[1] // 2
    parted = np.partition(spectra, (middle - 1, middle), axis=1)
    medians = (parted[:, middle - 1 : middle] + parted[:, middle : middle + 1]) / 2
    above = spectra - medians
    # The two values around the median are the closest to it.
    gap = parted[:, middle] - parted[:, middle - 1]
    return np.packbits(above > 0, axis=1), gap < 2 * TIE


def _turn_spectrum(spectra: NDArray[np.float64], orientation: int) -> NDArray[np.float64]:
    """Turn spectra of shape ``(..., 16, 16)`` as turning their pictures would."""
    mirror_x = _alternating_signs()  # mirroring left to right negates every odd column
    turned = spectra * mirror_x if orientation >= 4 else spectra
    match orientation % 4:
        case 1:
            return np.swapaxes(turned, -1, -2) * mirror_x
        case 2:
            return turned * mirror_x * mirror_x[:, np.newaxis]
        case 3:
            return np.swapaxes(turned, -1, -2) * mirror_x[:, np.newaxis]
        case _:
            return turned


def _spectra(greys: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the low frequencies of pictures, shape ``(n, 16, 16)``, as two matrix products."""
    cosines = _cosines()
    return cosines @ greys.astype(np.float64) @ cosines.T


def _exact_spectra(greys: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the low frequencies with the very rounding errors that imagehash makes."""
    columns = _exact_dct(np.swapaxes(greys, 1, 2).astype(np.float64))[..., :LOW_SIDE]
    return _exact_dct(np.swapaxes(columns, 1, 2))[..., :LOW_SIDE]


def _exact_dct(signals: NDArray[np.float64]) -> NDArray[np.float64]:
    """Transform the last axis (64 long) as SciPy's pocketfft does, operation by operation.

    NumPy's real FFT is pocketfft too; only the cosine transform around it is written out here.
    The results are equal to the last bit.
    """
    half = GREY_SIDE_PX // 2
    twiddles = _pocketfft_twiddles()
    spectrum = np.zeros((*signals.shape[:-1], half + 1), dtype=np.complex128)
    spectrum[..., 0] = signals[..., 0] * 2
    spectrum[..., half] = signals[..., -1] * 2
    spectrum[..., 1:half].real = signals[..., 2::2] + signals[..., 1:-1:2]
    spectrum[..., 1:half].imag = signals[..., 2::2] - signals[..., 1:-1:2]
    result = np.fft.irfft(spectrum, GREY_SIDE_PX, norm="forward")
    low = np.arange(1, half)
    high = GREY_SIDE_PX - low
    first = twiddles[low] * result[..., high] + twiddles[high] * result[..., low]
    second = twiddles[low] * result[..., low] - twiddles[high] * result[..., high]
    result[..., low] = 0.5 * (first + second)
    result[..., high] = 0.5 * (first - second)
    result[..., half] *= twiddles[half]
    return result


def _frozen(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Make an array that is shared by threads unchangeable."""
    values.setflags(write=False)
    return values


@cache
def _alternating_signs() -> NDArray[np.float64]:
    return _frozen(np.where(np.arange(LOW_SIDE) % 2 == 1, -1.0, 1.0))


@cache
def _cosines() -> NDArray[np.float64]:
    """Return the lowest rows of the DCT-II matrix without normalisation, shape ``(16, 64)``."""
    frequency = np.arange(LOW_SIDE)[:, np.newaxis]
    place = 2 * np.arange(GREY_SIDE_PX) + 1
    return _frozen(2 * np.cos(np.pi * frequency * place / (2 * GREY_SIDE_PX)))


@cache
def _pocketfft_twiddles() -> NDArray[np.float64]:
    """Return ``cos(pi k / 128)`` for k from 0 to 64, rounded as pocketfft rounds.

    It makes each from a coarse and a fine angle, which costs the last bit that we must copy.
    """
    return _frozen(np.array([_pocketfft_cosine(k) for k in range(GREY_SIDE_PX + 1)]))


def _pocketfft_cosine(step: int) -> float:
    coarse_cos, coarse_sin = _unit_vector(step & ~15)
    fine_cos, fine_sin = _unit_vector(step & 15)
    return fine_cos * coarse_cos - fine_sin * coarse_sin


def _unit_vector(step: int) -> tuple[float, float]:
    """Return cosine and sine of ``pi step / 128``, 0 to a right angle, from the nearest axis."""
    eighth = 0.25 * math.pi / (4 * GREY_SIDE_PX)
    if step * 8 < 4 * GREY_SIDE_PX:
        return math.cos(step * 8 * eighth), math.sin(step * 8 * eighth)
    rest = 8 * (GREY_SIDE_PX - step)
    return math.sin(rest * eighth), math.cos(rest * eighth)
