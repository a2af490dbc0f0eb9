"""Block B3, publishing and learning: what was said in public, and what was drawn from it all afterwards."""

from __future__ import annotations

from assessment.evidence.citing import is_weak, news, sources, unsound
from assessment.evidence.claiming import claimed
from assessment.evidence.cues import ANSWERS, BLAME, NO_CHANGE, OURS, WHEN, asserted
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, noise, rule, some
from assessment.evidence.secrecy import quotes_brief
from assessment.evidence.writing import Written
from sim.exercise import events as ev

LARGEST = 5
"""Turning points that a timeline is held against."""


@rule("B3.6c", version=3)
def nothing_unverified(dossier: Dossier) -> Finding | None:
    """The candidate's press lines that were released: what they rely on, by its grade and its correction by then.

    A line that states what weak news says relies on it, be it cited or not; elsewhere in the document that is a 2. To report
    or refute something is not to rely on it, and what only the author knows to be false is not held against anybody.
    """
    released = {e.document: m for m, e in dossier.delegation(ev.DocumentReleased)}
    lines = [(m, e) for m, e in dossier.documents("press-line") if e.document in released]
    if not lines:
        return None
    read = [(m, e, dossier.reader.written(m, e)) for m, e in lines]
    moments = [m for m, _ in lines] + [released[e.document] for _, e in lines]
    for moment, _, said in read:
        if (empty := noise(moment, said)) is not None:
            return empty
    weak = [w for m, e, said in read for w in (*unsound(dossier, m, e), *claimed(dossier, m, said.stated("line")))]
    unpublished = [w for m, _, said in read for w in claimed(dossier, m, said.stated("basis", "unsaid"))]
    quoted = [m for m, e, said in read if any(quotes_brief(dossier, e.seat, x.text) for x in said.of("line"))]
    sound = [(m, n) for _, e in lines for m, n in news(dossier, sources(e)) if not is_weak(n.reliability)]
    basis = any(said.of("basis") for _, _, said in read)
    level = 1 if weak or quoted else 2 if unpublished or not (sound or basis) else 4 if sound and basis else 3
    weak = [*{m.seq: (m, n) for m, n in (*weak, *unpublished)}.values()]
    return found(
        level,
        "nothing-unverified",
        (*some(moments, 4), *some((m for m, _ in (*weak, *sound)), 3), *quoted[:1]),
        lines=len(lines),
        reports=len(sound) + len(weak),
        weak=len(weak),
        secret=bool(quoted),
        basis=basis,
    )


REVIEW = "after-action-review"


def _review(dossier: Dossier) -> tuple[Moment, ev.DocumentSubmitted, Written] | Finding | None:
    """The candidate's review as it last stood, or why there is none to judge."""
    reviews = dossier.documents(REVIEW)
    if not reviews:
        missed = [m for m, d in dossier.dues(REVIEW) if dossier.overdue(d)]
        return found(1, "review-missing", missed[:1]) if missed else None
    moment, document = reviews[-1]
    said = dossier.reader.written(moment, document)
    return noise(moment, said) or (moment, document, said)


@rule("B3.7a", version=4)
def faithful_timeline(dossier: Dossier) -> Finding | None:
    """Turning points told, the recorded moments they cite in the order in which they came, and the largest among them."""
    review = _review(dossier)
    if review is None or isinstance(review, Finding):
        return review
    moment, document, said = review
    points = len(said.of("timeline"))
    numbers = {m.ref: m for m in dossier.moments if dossier.was_shown(m)}
    cited = [numbers[ref] for ref in sources(document) if ref in numbers]
    largest = _largest(dossier, moment)
    covered = [m for m in largest if m in cited]
    ordered = [m.seq for m in cited] == sorted(m.seq for m in cited)
    level = 1 if points < 2 else 2 if not cited else 3
    if level == 3 and points >= 4 and ordered and 2 * len(covered) > len(largest):
        level = 4
    return found(
        level,
        "faithful-timeline",
        (moment, *some(cited, 4)),
        points=points,
        cited=len(cited),
        covered=len(covered),
        largest=len(largest),
        ordered=ordered,
    )


def _largest(dossier: Dossier, before: Moment) -> list[Moment]:
    """The turning points that the candidate was shown before writing, in order: what was agreed, the gravest news, what
    was put right, crises and climbs, the weightiest first where there are more than a timeline is held against.
    """
    weights: dict[int, tuple[int, Moment]] = {}

    def weigh(moment: Moment, weight: int) -> None:
        if moment.seq < before.seq:
            weights[moment.seq] = max(weights.get(moment.seq, (0, moment)), (weight, moment), key=lambda w: w[0])

    for moment, _ in (*dossier.shown(ev.InstrumentInForce), *dossier.shown(ev.UltimatumGiven)):
        weigh(moment, 4)
    for moment, released in dossier.shown(ev.InjectReleased):
        inject = dossier.inject(released)
        grave = released.deaths or released.ultimatum or (inject is not None and inject.major)
        weigh(moment, 4 if grave else 3 if released.corrects is not None else 0)
    for moment, _ in dossier.shown(ev.TextAdopted):
        weigh(moment, 3)
    for moment, _ in dossier.shown(ev.CrisisOpened):
        weigh(moment, 2)
    for moment, moved in dossier.shown(ev.LadderMoved):
        weigh(moment, 1 if moved.rung > moved.was else 0)
    heaviest = sorted((w for w in weights.values() if w[0]), key=lambda w: (-w[0], w[1].seq))[:LARGEST]
    return sorted((m for _, m in heaviest), key=lambda m: m.seq)


@rule("B3.7b", version=3)
def causes_not_blame(dossier: Dossier) -> Finding | None:
    """Causes that name what happened, one's own side's among them; guilt laid on somebody is for a person to weigh."""
    review = _review(dossier)
    if review is None or isinstance(review, Finding):
        return review
    moment, document, said = review
    causes = said.of("causes")
    blamed = [e for e in causes if asserted(BLAME, e.text) and e.named("seat", "actor")]
    own = [e for e in causes if document.actor in e.named("actor") or OURS.search(e.text)]
    level = (
        1 if len(blamed) == len(causes) else 2 if blamed or len(causes) == 1 else 4 if len(causes) >= 3 and own else 3
    )
    return found(level, "causes-not-blame", [moment], causes=len(causes), blamed=bool(blamed), own=bool(own))


@rule("B3.7c", version=3)
def improvement_actions(dossier: Dossier) -> Finding | None:
    """Actions, each with somebody who answers for it and a date."""
    review = _review(dossier)
    if review is None or isinstance(review, Finding):
        return review
    moment, _, said = review
    actions = [e for e in said.of("actions") if not NO_CHANGE.search(e.text)]
    owned = [e for e in actions if e.named("actor", "seat") or ANSWERS.search(e.text)]
    dated = [e for e in actions if WHEN.search(e.text)]
    whole = [e for e in owned if e in dated]
    level = 1 if not actions else 2 if not whole else 4 if len(actions) >= 3 and len(whole) == len(actions) else 3
    return found(level, "improvement-actions", [moment], actions=len(actions), owned=len(owned), dated=len(dated))
