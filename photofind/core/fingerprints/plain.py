"""Tell pictures that are too plain to compare: blank, near black, a clear sky, a gradient.

Such frames resemble each other whatever they show, so that no hash, vector or keypoint can say
that two of them are one picture. They are never given a grade below `Grade.PIXELS`.
"""

import numpy as np
from numpy.typing import NDArray

STEP = 12  # greys between neighbours; compression and sensor noise in shadows stay below
FEWEST_STEPS = (
    24  # of 7 938 pairs of neighbours: a horizon of a third of the frame, or a small bird
)


def is_plain(grey: NDArray[np.uint8]) -> bool:
    """Tell whether a picture shows too little to compare it with others.

    Args:
        grey: The picture as the perceptual hash sees it, shape ``(64, 64)``, 0 to 255.
    """
    signed = grey.astype(np.int16)
    across = np.count_nonzero(np.abs(np.diff(signed, axis=1)) > STEP)
    down = np.count_nonzero(np.abs(np.diff(signed, axis=0)) > STEP)
    return int(across + down) < FEWEST_STEPS
