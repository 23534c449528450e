"""Judge a pair of photos: align them, compare them, and say what kind of match they are.

`verify` looks at two thumbnails. If whole frames coincide and agree, they are the `same` picture.
If one lies on the other by its local features, and what differs was laid on top (or nothing does),
one is an `edited` copy. If the geometry is the same and the content is not, it is another shot of
the `moment`. Anything else is no match: a wrong group is worse than a missed one.

A pair is judged the same way round whichever photo comes first; the transformation always leads
from the first to the second.
"""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Change, Grade, Transformation
from photofind.core.matching import changes, closer
from photofind.core.matching.align import (
    Alignment,
    Matrix,
    best_orientation,
    by_features,
    is_sane,
    may_fit,
    quadrangle,
)
from photofind.core.matching.compare import Registered, look_alike, motion, register
from photofind.core.matching.confidence import stated
from photofind.core.matching.differences import Differences, find_differences
from photofind.core.matching.ink import shows_ink
from photofind.core.matching.light import has_wandered
from photofind.core.matching.outside import is_next_frame, is_tile, unseen_content
from photofind.core.matching.overlay import (
    Covered,
    is_in_other_colours,
    is_recoloured_thing,
    judge,
    traits,
)
from photofind.core.matching.pieces import are_drawn
from photofind.core.matching.refine import settled
from photofind.core.matching.still import has_moved
from photofind.core.matching.subject import Subject

ALGORITHM_VERSION = (
    6  # of everything that decides a verdict; judged pairs of an older one are redone
)

GLANCE_VERSION = -ALGORITHM_VERSION  # of pairs that a glance left open
# Of pairs that a thorough look left open, because a file could not be opened.
WAITING_VERSION = GLANCE_VERSION - 1000

LIKELY_WHOLE = 0.55  # correlation of tiny frames from which laying them on each other is tried
SURELY_WHOLE = 0.8  # the same, from which a glance looks no further where all colours agree
UNTOUCHED = changes.Seen(0, 0, 0, 0, 0, 0)
COINCIDE = 0.006  # of the long side: corners of one frame move less than this when settled
STILL_PX = 0.02  # of 108: frames that coincide hardly move, and need no second thoughts
COINCIDE_UNSURE = 0.02  # the same where there is no difference to see: soft and clipped pictures
SAME_SHARE, SAME_LARGEST, SAME_SPECKS = 0.004, 0.003, 0.009
SAME_STRANGE = 0.002  # of the texture: a word that is another word
SAME_AGREEMENT = 0.8
EDITED_SHARE = 0.36  # of the shared area that may be covered
EDITED_AGREEMENT, EDITED_EVIDENCE = 0.83, 0.45
EDITED_HEART = 0.22  # of the texture in the middle has to agree
FILL_PROBABILITY = 0.97  # that a pure black or white side was put there by somebody
PART_LARGEST = 0.002  # a larger place has to look drawn: scaling seldom leaves any, glints move
CLEAN_SHARE, CLEAN_SPECKS = 0.005, 0.02  # below, nothing lies on top
COINCIDING = 0.97  # share of both frames: not cropped, so that a copy owes all it differs in
OVERLAY_PROBABILITY = 0.75
INK_PROBABILITY = 0.9
BARE = 0.12  # of the frame has texture: a thing on white, of which little speaks for one picture
BARE_OVERLAY_PROBABILITY = 0.95
BARE_STRANGE = 0.0005  # of the texture: more is another label
BARE_COVERED_STRANGE = 0.005  # the same beside a cover: ink on even ground has nothing strange
BARE_DOUBTFUL = 0.004  # the same; of 215 copies of things on white none has more than .002
DYED_STRANGE, DYED_SPECKS = 0.0001, 0.001  # the same of a bare thing in other colours
EDGE, BARE_EDGE = 0.35, 0.05  # steepness at the rim on both sides, lightness per pixel / 10
MOMENT_INLIERS = 14
ALIKE = 0.5  # agreement of any two shots of a moment
MOMENT_AGREEMENT, MOMENT_EVIDENCE = 0.7, 0.2
LEAST_SHOWN = 0.1  # of a frame: a smaller part is a tile of a mosaic at most
WELL_SETTLED = 0.93  # merit of a refined map that need not be compared with the rough one
UNSEEN_SHARE = 0.12  # of both frames: two shots side by side rather than two crops


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What was found out about a pair.

    Attributes:
        grade: None if the pair is no match.
        is_reencoding: Nothing but re-encoding or scaling lies between them.
        difference: Where they differ, 0 to 255, in the frame of ``difference_in_first``; None if
            they were never laid on each other.
        is_tile: One is a tile of a collage.
        is_open: Not all can be told: a glance does not see whether it is a re-encoding, or whether
            it is a match; and a file that cannot be opened now may tell later.
    """

    grade: Grade | None
    transformation: Transformation = field(default_factory=Transformation)
    confidence: float = 1.0
    is_reencoding: bool = False
    difference: NDArray[np.uint8] | None = None
    difference_in_first: bool = True
    is_tile: bool = False
    is_open: bool = False


NO_MATCH = Verdict(None)


@dataclass(frozen=True, slots=True, eq=False)
class _Laid:
    """A pair laid on each other by one alignment."""

    alignment: Alignment
    matrix: Matrix
    pair: Registered
    found: Differences

    @classmethod
    def by(cls, first: Subject, second: Subject, alignment: Alignment, matrix: Matrix) -> "_Laid":
        pair = register(first.pixels, second.pixels, matrix)
        return cls(alignment, matrix, pair, find_differences(pair))


def verify(first: Subject, second: Subject, *, is_glance: bool = False) -> Verdict:
    """Judge a pair; the verdict does not depend on which comes first.

    Args:
        first: One photo.
        second: The other one.
        is_glance: Leave out what costs more than reading a photo does: opening the files to see
            whether one is a mere re-encoding, and fine features where coarse ones have nothing in
            common, and, where two frames agree in every place, all that tells a re-encoding from
            the next frame of a burst. A verdict that this may change is open.
    """
    if _goes_first(first, second):
        return _verify(first, second, is_glance=is_glance)
    back = _verify(second, first, is_glance=is_glance)
    return replace(
        back,
        transformation=changes.inverted(back.transformation),
        difference_in_first=not back.difference_in_first,
    )


def _goes_first(first: Subject, second: Subject) -> bool:
    """Order a pair by content, so that a library's ids, which depend on its scans, do not count."""
    if first.facts.pixels != second.facts.pixels:
        return first.facts.pixels > second.facts.pixels
    return first.pixels.tobytes() <= second.pixels.tobytes()


def _verify(first: Subject, second: Subject, *, is_glance: bool) -> Verdict:
    whole = best_orientation(first.tiny, second.tiny)
    if is_glance and whole is not None and _looks_untouched(first, second, whole):
        return _same_at_a_glance(first, second, whole)
    laid: _Laid | None = None
    if whole is not None and whole.likeness > LIKELY_WHOLE:
        laid = _whole_frames(first, second, whole)
    if laid is not None:
        verdict = _judge_whole(first, second, laid, is_glance=is_glance)
        if verdict is not None:
            return verdict
    if is_glance and not may_fit(first.coarse, second.coarse, first.size, second.size):
        return replace(_moment_or_nothing(laid), is_open=True)
    return _judge_by_features(first, second, laid)


def _looks_untouched(first: Subject, second: Subject, whole: Alignment) -> bool:
    is_upright = whole.turn_degrees == 0 and not whole.is_mirrored
    is_likely = is_upright and whole.likeness > SURELY_WHOLE
    return is_likely and look_alike(first.pixels, second.pixels)


def _same_at_a_glance(first: Subject, second: Subject, whole: Alignment) -> Verdict:
    how = changes.whole_transformation(first.facts, second.facts, whole, UNTOUCHED)
    return Verdict(Grade.SAME, how, stated(Grade.SAME, 1.0), is_open=True)


def _whole_frames(first: Subject, second: Subject, whole: Alignment) -> _Laid | None:
    """Lay whole frames on each other if they coincide."""
    moved = settled(first.pixels, second.pixels, whole.matrix, unknowns=6, still_px=STILL_PX).matrix
    corners = quadrangle(moved, first.size) - quadrangle(whole.matrix, first.size)
    drift = float(np.abs(corners).max()) / max(second.size)
    if drift > COINCIDE and whole.likeness < 0.9:
        return None
    laid = _Laid.by(first, second, whole, whole.matrix)
    if drift <= COINCIDE or (drift <= COINCIDE_UNSURE and laid.found.share <= SAME_SHARE):
        return laid
    return None


def _judge_whole(
    first: Subject, second: Subject, laid: _Laid, *, is_glance: bool
) -> Verdict | None:
    """Judge coinciding frames; None if features should be asked."""
    found = laid.found
    is_clean = found.share <= SAME_SHARE and found.largest <= SAME_LARGEST
    is_clean = is_clean and found.specks <= SAME_SPECKS and not _is_filled(found)
    is_clean = is_clean and found.strange <= SAME_STRANGE and _is_faultless(laid)
    if is_clean and found.agreement >= SAME_AGREEMENT:
        if shows_ink(laid.pair):
            return _edited(first, second, laid, Covered(INK_PROBABILITY, _is_busier(laid.pair)))
        return _same(first, second, laid, is_glance=is_glance)
    covered = _covered(laid)
    return None if covered is None else _edited(first, second, laid, covered)


def _is_faultless(laid: _Laid) -> bool:
    """Tell whether a bare frame agrees in all it has: two products may differ in a word only."""
    found = laid.found
    if found.textured >= BARE:
        return True
    if found.strange > BARE_STRANGE or found.doubtful > BARE_DOUBTFUL:
        return False
    is_exact = found.strange <= DYED_STRANGE and found.specks <= DYED_SPECKS
    return is_exact or not is_in_other_colours(laid.pair, found)


def _is_busier(pair: Registered) -> bool:
    """Tell whether the second picture has more detail: the ink is on it."""
    return changes.detail_and_grain(pair)[0] > 0


def _covered(laid: _Laid) -> Covered | None:
    """Return what lies on top; None if nothing was laid there or too little else agrees."""
    found = laid.found
    if found.share > EDITED_SHARE or found.agreement < EDITED_AGREEMENT:
        return None
    if found.evidence < EDITED_EVIDENCE or found.heart < EDITED_HEART:
        return None
    if _is_filled(found) and found.share <= CLEAN_SHARE and found.specks <= CLEAN_SPECKS:
        return Covered(FILL_PROBABILITY, found.fills_second)
    if not found.unexplained.any() or _is_another_thing(laid):
        return None
    moved = motion(laid.pair)
    measured = traits(laid.pair, found, moved)
    is_bare = found.textured < BARE
    if is_recoloured_thing(measured, BARE_EDGE if is_bare else EDGE):
        return None
    covered = judge(measured)
    least = BARE_OVERLAY_PROBABILITY if is_bare else OVERLAY_PROBABILITY
    is_on_top = covered.probability >= least and are_drawn(laid.pair, found, moved)
    return covered if is_on_top else None


def _is_another_thing(laid: _Laid) -> bool:
    """Tell whether a bare thing has another word in place of a word, or another colour besides."""
    found = laid.found
    if found.textured >= BARE:
        return False
    return found.strange > BARE_COVERED_STRANGE or is_in_other_colours(laid.pair, found)


def _is_filled(found: Differences) -> bool:
    return found.filled > SAME_LARGEST


def _judge_by_features(first: Subject, second: Subject, whole: _Laid | None) -> Verdict:
    alignment = by_features(first.features, second.features, first.size, second.size)
    if alignment is None:
        return _moment_or_nothing(whole)
    laid = _settle(first, second, alignment)
    if min(laid.pair.first_shown, laid.pair.second_shown) < LEAST_SHOWN:
        return NO_MATCH
    found = laid.found
    if found.agreement < EDITED_AGREEMENT or found.evidence < EDITED_EVIDENCE:
        return _moment_or_nothing(whole or laid)
    return _judge_part(first, second, laid) or _moment_or_nothing(whole or laid)


def _judge_part(first: Subject, second: Subject, laid: _Laid) -> Verdict | None:
    """Judge pictures of which a part agrees; None if what differs is no edit."""
    found = laid.found
    if is_tile(first.pixels, second.pixels, laid.matrix):
        return Verdict(Grade.SIMILAR, is_tile=True)
    unseen = unseen_content(first.pixels, second.pixels, laid.matrix)
    if min(unseen) > UNSEEN_SHARE or is_next_frame(first.size, second.size, laid.matrix):
        return _moment(laid)
    is_clean = found.share <= CLEAN_SHARE and found.specks <= (
        SAME_SPECKS if _is_coinciding(laid) else CLEAN_SPECKS
    )
    is_clean = is_clean and not _is_filled(found) and found.largest <= PART_LARGEST
    if _is_coinciding(laid):
        is_clean = is_clean and found.strange <= SAME_STRANGE and _is_faultless(laid)
    covered = None if is_clean else _covered(laid)
    if is_clean or covered is not None:
        return _edited(first, second, laid, covered, unseen)
    return None


def _is_coinciding(laid: _Laid) -> bool:
    shown = min(laid.pair.first_shown, laid.pair.second_shown)
    return shown > COINCIDING and abs(changes.tilt_of(laid.matrix)) < 0.5


def _settle(first: Subject, second: Subject, alignment: Alignment) -> _Laid:
    """Refine an alignment by features, and keep whichever map explains more."""
    matrix = settled(first.pixels, second.pixels, alignment.matrix, unknowns=8).matrix
    if not is_sane(matrix, first.size):
        return _Laid.by(first, second, alignment, alignment.matrix)
    fine = _Laid.by(first, second, alignment, matrix)
    if _merit(fine) > WELL_SETTLED:
        return fine
    rough = _Laid.by(first, second, alignment, alignment.matrix)
    return fine if _merit(fine) >= _merit(rough) else rough


def _merit(laid: _Laid) -> float:
    return laid.found.agreement * laid.found.evidence - laid.found.share


def _moment_or_nothing(laid: _Laid | None) -> Verdict:
    """Judge a pair that has the same geometry and other content."""
    if laid is None:
        return NO_MATCH
    found, alignment = laid.found, laid.alignment
    is_held = alignment.inliers >= MOMENT_INLIERS or alignment.likeness > 0.75
    if is_held and found.agreement >= MOMENT_AGREEMENT and found.evidence >= MOMENT_EVIDENCE:
        return _moment(laid)
    return NO_MATCH


def _moment(laid: _Laid) -> Verdict:
    return Verdict(
        Grade.MOMENT, confidence=stated(Grade.MOMENT, ALIKE), difference=_map(laid),
        difference_in_first=laid.pair.is_in_first,
    )  # fmt: skip


def _same(first: Subject, second: Subject, laid: _Laid, *, is_glance: bool) -> Verdict:
    if has_moved(laid.pair, laid.found) or has_wandered(laid.pair, laid.found):
        return _moment(laid)
    seen = changes.global_changes(laid.pair)
    is_upright = laid.alignment.turn_degrees == 0 and not laid.alignment.is_mirrored
    is_open = is_upright and seen.may_be_reencoding
    if not is_glance:
        seen = closer.look(first, second, laid.alignment, seen)
        is_open = is_open and not seen.is_looked_at
    how = changes.whole_transformation(first.facts, second.facts, laid.alignment, seen)
    confidence = stated(Grade.SAME, laid.found.agreement * (1 - 20 * laid.found.share))
    return Verdict(
        Grade.SAME, how, confidence, is_upright and seen.is_reencoding, _map(laid),
        laid.pair.is_in_first, is_open=is_open,
    )  # fmt: skip


def _edited(
    first: Subject,
    second: Subject,
    laid: _Laid,
    covered: Covered | None,
    unseen: tuple[float, float] = (0.0, 0.0),
) -> Verdict:
    if covered is None and has_moved(laid.pair, laid.found):
        return _moment(laid)
    if has_wandered(laid.pair, laid.found):
        return _moment(laid)
    on_top = None
    if covered is not None:
        on_top = Change.COVERED if covered.is_second else Change.UNCOVERED
    placed = changes.Placed.of(laid.matrix, laid.alignment, first, second)
    how = changes.partial_transformation(laid.pair, placed, unseen, on_top)
    sure = 1.0 if covered is None else covered.probability
    return Verdict(
        Grade.EDITED, how, stated(Grade.EDITED, laid.found.agreement * sure), is_reencoding=False,
        difference=_map(laid), difference_in_first=laid.pair.is_in_first,
    )  # fmt: skip


def _map(laid: _Laid) -> NDArray[np.uint8]:
    return np.asarray(laid.found.map, np.uint8) * np.uint8(255)
