"""How sure a verdict is: the share of verdicts with such numbers that were right.

Verification measures how well two pictures agree. What that is worth was counted on the tuning half
of the quality benchmark, by ``tests/benchmarks/fit_confidence.py``: the tables below lead from the
agreement to the share of right verdicts, and rise throughout, so that a better fit is a surer one.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Grade
from photofind.core.matching.confidence_tables import TABLES

Row = NDArray[np.float64]


@cache
def _table(grade: Grade) -> tuple[Row, Row]:
    """Return agreements and the shares of right verdicts; both rise."""
    if grade not in TABLES:
        return np.array([0.0, 1.0]), np.array([0.0, 1.0])
    measured, observed = TABLES[grade].strip().splitlines()
    return np.array(measured.split(), np.float64), np.array(observed.split(), np.float64)


def stated(grade: Grade, agreement: float) -> float:
    """Return the probability that a grade is deserved; ``agreement`` is from 0 to 1."""
    measured, observed = _table(grade)
    return float(np.interp(agreement, measured, observed))


def agreement_of(grade: Grade, confidence: float) -> float:
    """Return the agreement behind a confidence: the way back, for whoever compares fits."""
    measured, observed = _table(grade)
    return float(np.interp(confidence, observed, measured))
