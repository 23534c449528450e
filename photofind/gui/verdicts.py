"""The answer to a query in one sentence."""

from photofind.core.domain import Grade
from photofind.core.finding.values import Findings, Query
from photofind.gui import wording


def is_words(query: Query) -> bool:
    """Whether a query is words and no picture."""
    return query.path is None and query.data is None and query.photo is None


def is_there(findings: Findings) -> bool:
    """Whether the picture is in the library: itself, or in any form that was verified."""
    copies = sum(count for grade, count in findings.counts.items() if grade >= Grade.EDITED)
    return copies > 0 or any(result.is_self for result in findings.results)


def verdict(findings: Findings, *, is_narrowed: bool = False) -> str:
    """Say in one sentence whether the picture is in the library.

    Args:
        findings: The answer.
        is_narrowed: Only the photos that pass a filter were looked at.
    """
    copies = [
        wording.grade_count(grade, findings.counts[grade])
        for grade in sorted(findings.counts, reverse=True)
        if grade >= Grade.EDITED and findings.counts[grade]
    ]
    if copies:
        among = wording.say("Among these photos: {0}")
        here = among if is_narrowed else wording.say("In your library: {0}")
        return here.format(", ".join(copies))
    if is_there(findings):
        return wording.say("In your library once; no copies")
    return _not_there(findings, is_narrowed=is_narrowed)


def _not_there(findings: Findings, *, is_narrowed: bool) -> str:
    moments = findings.counts.get(Grade.MOMENT, 0)
    if moments and is_narrowed:
        return wording.say("Not among these photos, but %Ln of the same moment", moments)
    if moments:
        return wording.say("Not in your library, but %Ln of the same moment", moments)
    if not findings.results and is_narrowed:
        return wording.say("Not among these photos")
    if not findings.results:
        return wording.say("Not in your library")
    closest = wording.similarity(max(result.similarity for result in findings.results))
    if is_narrowed:
        return wording.say("Not among these photos; the closest is {0} alike").format(closest)
    return wording.say("Not in your library; the closest is {0} alike").format(closest)


def short_verdict(answer: Findings | Exception) -> str:
    """Say the verdict in two or three words, for the list of several queries."""
    if isinstance(answer, Exception):
        return wording.say("cannot be read")
    return (
        wording.say("in your library") if is_there(answer) else wording.say("not in your library")
    )
