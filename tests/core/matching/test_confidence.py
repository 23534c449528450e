"""A confidence rises with the agreement behind it, and leads back to it."""

from itertools import pairwise

import numpy as np
import pytest

from photofind.core.domain import Grade
from photofind.core.matching.confidence import agreement_of, stated
from tests.benchmarks.fit_confidence import Seen, table

GRADES = (Grade.SAME, Grade.EDITED, Grade.MOMENT)


@pytest.mark.parametrize("grade", GRADES)
def test_a_better_agreement_is_a_surer_one(grade: Grade) -> None:
    # Groups choose the reference that fits best: two fits must never look alike.
    sure = [stated(grade, agreement) for agreement in np.linspace(0, 1, 50)]
    assert all(low < high for low, high in pairwise(sure))
    assert sure[0] == 0
    assert sure[-1] < 1


@pytest.mark.parametrize("grade", GRADES)
def test_the_way_back_leads_back(grade: Grade) -> None:
    for agreement in (0.3, 0.8, 0.97, 0.995):
        assert agreement_of(grade, stated(grade, agreement)) == pytest.approx(agreement)


def test_what_is_not_judged_by_looking_keeps_its_confidence() -> None:
    assert stated(Grade.PIXELS, 1.0) == 1.0


def test_a_table_says_how_many_were_right() -> None:
    def seen(agreement: float, is_right: bool) -> Seen:
        return Seen(Grade.SAME, agreement, is_right, is_checked=False)

    weak = [seen(0.8 + 0.0001 * n, n % 4 != 0) for n in range(100)]
    strong = [seen(0.95 + 0.0001 * n, True) for n in range(100)]
    measured, observed = table([*strong, *weak])
    assert np.interp(0.805, measured, observed) == pytest.approx(0.75, abs=0.02)
    assert np.interp(0.955, measured, observed) == pytest.approx(0.995, abs=0.005)
    assert all(low < high for low, high in pairwise(observed))
