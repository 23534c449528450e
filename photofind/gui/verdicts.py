"""The answer to a query in one sentence."""

from photofind.core.domain import Grade
from photofind.core.finding.values import Findings, Query
from photofind.gui import wording


def is_words(query: Query) -> bool:
    """Whether a query is words and no picture."""
    return query.path is None and query.data is None and query.photo is None


def verdict(findings: Findings) -> str:
    """Say in one sentence whether the picture is in the library."""
    copies = [
        wording.grade_count(grade, findings.counts[grade])
        for grade in sorted(findings.counts, reverse=True)
        if grade >= Grade.EDITED and findings.counts[grade]
    ]
    if copies:
        return wording.say("In your library: {0}").format(", ".join(copies))
    if any(result.is_self for result in findings.results):
        return wording.say("In your library once; no copies")
    moments = findings.counts.get(Grade.MOMENT, 0)
    if moments:
        return wording.say("Not in your library, but %Ln of the same moment", moments)
    if findings.results:
        closest = wording.similarity(max(result.similarity for result in findings.results))
        return wording.say("Not in your library; the closest is {0} alike").format(closest)
    return wording.say("Not in your library")


def short_verdict(answer: Findings | Exception) -> str:
    """Say the verdict in two or three words, for the list of several queries."""
    if isinstance(answer, Exception):
        return wording.say("cannot be read")
    copies = sum(count for grade, count in answer.counts.items() if grade >= Grade.EDITED)
    if copies or any(result.is_self for result in answer.results):
        return wording.say("in your library")
    return wording.say("not in your library")
