"""Tell whether something moved too softly to count as a difference: a cloud, a face out of focus.

Compression, blur and recolouring take a little agreement everywhere, most where contrast is low.
What moved before the camera takes it in one place, and leaves all others as they were. So the place
that agrees least is held against the usual one.

Other colours take agreement in places, too, where red and green become one grey, or all turns
white: a pair that was recoloured says nothing here.
"""

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.compare import Registered
from photofind.core.matching.differences import Differences

PLACE = 0.1  # of the long side
LEAST_CONTRAST = 2.5  # of lightness, as in `compare.Level`: where less is, noise decides
LEAST_SEEN = 0.15  # of a place has that contrast; where it is less than the next, ...
FULLY_SEEN = 0.3  # ... it counts less
RIM_PX = 4  # frames and turned copies end softly
SLACK = 0.02  # of agreement: a perfect copy has no usual place
MOVED = 6.5  # times the usual; of 1431 copies without a cover one has more
RECOLOURED = 5.0  # in Lab, at MOST_PLACES of all: light changes less between two frames
MOST_PLACES = 75  # in percent: what moved covers less than the rest


def has_moved(pair: Registered, found: Differences) -> bool:
    """Tell whether one place of otherwise equal pictures agrees much less than the others."""
    level = found.levels[min(1, len(found.levels) - 1)]
    counts = ((level.weight > LEAST_CONTRAST) & _free(found)).astype(np.float32)
    side = max(5, round(PLACE * max(counts.shape))) | 1
    seen = opencv.box_mean(counts, side)
    lost = opencv.box_mean(np.clip(1 - level.agreement, 0, 1) * counts, side)
    places = (lost / np.maximum(seen, FULLY_SEEN))[seen > LEAST_SEEN]
    if not len(places):
        return False
    is_uneven = float(places.max()) > MOVED * (float(np.median(places)) + SLACK)
    return is_uneven and not _is_recoloured(pair)


def _is_recoloured(pair: Registered) -> bool:
    change = np.linalg.norm(pair.second - pair.first, axis=2)[pair.inside]
    return float(np.percentile(change, MOST_PLACES)) > RECOLOURED


def _free(found: Differences) -> NDArray[np.bool_]:
    """Return what lies away from rims and from what differs."""
    free = opencv.widen(found.inside, -RIM_PX) & ~opencv.widen(found.map, RIM_PX)
    free[:RIM_PX] = free[-RIM_PX:] = False
    free[:, :RIM_PX] = free[:, -RIM_PX:] = False
    return free
