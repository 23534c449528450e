"""One photo as verification sees it: its thumbnail, its features, and the file if it is there.

What is made of a thumbnail is made once, however many pairs the photo is in, and whichever threads
ask for it. `functools.cached_property` would let only one thread at a time make features of any
photo, which are most of what a thorough look costs.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

from photofind.core.domain import PictureFacts
from photofind.core.matching.align import Pixels, Tiny
from photofind.core.matching.features import Features, extract, extract_coarse

Load = Callable[[int], Pixels]


@dataclass(eq=False)
class Subject:
    """One photo as verification sees it. Safe to use from several threads.

    Attributes:
        pixels: Its thumbnail, RGB.
        facts: Full size, format and quality.
        known_features: Features made before, or None.
        load: Decodes the file to about the given long side, for what a thumbnail cannot show; None
            if the file cannot be read now.
        find_features: Makes the features, or takes them from a store.
    """

    pixels: Pixels
    facts: PictureFacts
    known_features: Features | None = None
    load: Load | None = field(default=None, repr=False)
    find_features: Callable[[Pixels], Features] = field(default=extract, repr=False)
    _tiny: Tiny | None = field(default=None, init=False, repr=False)
    _coarse: Features | None = field(default=None, init=False, repr=False)
    _making: Lock = field(default_factory=Lock, init=False, repr=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the thumbnail."""
        return self.pixels.shape[1], self.pixels.shape[0]

    @property
    def features(self) -> Features:
        """Local features, made when they are first needed."""
        with self._making:
            if self.known_features is None:
                self.known_features = self.find_features(self.pixels)
            return self.known_features

    @property
    def coarse(self) -> Features:
        """The features that a glance needs."""
        with self._making:
            if self._coarse is None:
                self._coarse = extract_coarse(self.pixels)
            return self._coarse

    @property
    def tiny(self) -> Tiny:
        """Its eight orientations, to lay whole frames on each other."""
        with self._making:
            if self._tiny is None:
                self._tiny = Tiny.of(self.pixels)
            return self._tiny
