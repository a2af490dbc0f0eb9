"""Block B3, publishing and learning: what was said in public, and what was drawn from it all afterwards."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, entries, found, names_a_figure, rule, some, sources
from sim.exercise import events as ev
from sim.exercise.core.names import Filled, Said


@rule("B3.6c")
def nothing_unverified(dossier: Dossier) -> Finding | None:
    """Released press lines, by the grade of the news they cite and by what turned out false."""
    released = {e.document: m for m, e in dossier.delegation(ev.DocumentReleased)}
    lines = [(m, e) for m, e in dossier.documents("press-line") if e.document in released]
    if not lines:
        return None
    refs = dict.fromkeys(ref for _, e in lines for ref in sources(e))
    cited = [news for ref in refs if (news := dossier.inject_of(ref)) is not None]
    weak = [(m, n) for m, n in cited if _weak(n.reliability)]
    false = [(m, n) for m, n in cited if dossier.is_false(n)]
    basis = any(entries(e.fields.get("basis")) for _, e in lines)
    level = 1 if false else 2 if weak or not (cited or basis) else 4 if cited and basis else 3
    moments = [m for m, _ in lines] + [released[e.document] for _, e in lines]
    return found(
        level,
        "nothing-unverified",
        (*some(moments, 4), *some((m for m, _ in (*false, *weak)), 3)),
        lines=len(lines),
        reports=len(cited),
        weak=len(weak),
        false=len(false),
    )


def _weak(reliability: str) -> bool:
    """Admiralty grades D-F for the source or 4-6 for the information."""
    return reliability[:1] in "DEF" or reliability[1:2] in "456"


def _spoken(value: Filled | None) -> str:
    words = value if isinstance(value, tuple) else (value,)
    return " ".join(w.text for w in words if isinstance(w, Said))


REVIEW = "after-action-review"


def _review(dossier: Dossier) -> tuple[Moment, ev.DocumentSubmitted] | None:
    reviews = dossier.documents(REVIEW)
    return reviews[-1] if reviews else None


def _missing_review(dossier: Dossier) -> Finding | None:
    missed = [m for m, d in dossier.dues(REVIEW) if dossier.overdue(d)]
    return found(1, "review-missing", missed[:1]) if missed else None


@rule("B3.7a", version=2)
def faithful_timeline(dossier: Dossier) -> Finding | None:
    """The turning points told, and the recorded moments they cite."""
    review = _review(dossier)
    if review is None:
        return _missing_review(dossier)
    moment, document = review
    points, cited = entries(document.fields.get("timeline")), len(sources(document))
    numbers = {m.ref: m for m in dossier.moments if dossier.was_shown(m)}
    moments = [numbers[ref] for ref in sources(document) if ref in numbers]
    level = 1 if points < 2 else 2 if cited == 0 else 4 if points >= 4 and cited >= 4 else 3
    return found(level, "faithful-timeline", (moment, *some(moments, 4)), points=points, cited=cited)


@rule("B3.7b")
def causes_not_blame(dossier: Dossier) -> Finding | None:
    """Causes listed; a line that names a person of another delegation is taken for blame."""
    review = _review(dossier)
    if review is None:
        return _missing_review(dossier)
    moment, document = review
    causes = entries(document.fields.get("causes"))
    told = _spoken(document.fields.get("causes")).lower()
    blamed = [s for s in dossier.blueprint.seats if s.persona.split()[-1].lower() in told.split()]
    level = 1 if causes == 0 else 2 if blamed or causes == 1 else 4 if causes >= 3 else 3
    return found(level, "causes-not-blame", [moment], causes=causes, blamed=bool(blamed))


@rule("B3.7c")
def improvement_actions(dossier: Dossier) -> Finding | None:
    """Actions listed, with an owner and a date as far as a figure or a colon shows them."""
    review = _review(dossier)
    if review is None:
        return _missing_review(dossier)
    moment, document = review
    value = document.fields.get("actions")
    lines = value if isinstance(value, tuple) else ((value,) if value is not None else ())
    count = entries(value)
    dated = sum(1 for w in lines if names_a_figure(w))
    level = 1 if count == 0 else 2 if dated == 0 else 4 if count >= 3 and dated == count else 3
    return found(level, "improvement-actions", [moment], actions=count, dated=dated)
