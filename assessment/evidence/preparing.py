"""Block B1, analysing and preparing: what the plan says, when it came, and whether the offers followed it."""

from __future__ import annotations

from assessment.evidence.citing import sources, unsound
from assessment.evidence.claiming import claimed
from assessment.evidence.cues import ALTERNATIVE, GRADE
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, noise, rule, some
from assessment.evidence.writing import Written
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId

PLAN = "negotiation-plan"
Filed = tuple[Moment, ev.DocumentSubmitted]


def _plan(dossier: Dossier) -> Filed | None:
    """The candidate's own plan, as it last stood before the first offer of the delegation it is of (or at all)."""
    plans = dossier.documents(PLAN)
    before = [p for p in plans if (first := _first_offer(dossier, p[0])) is None or p[0].seq < first.seq]
    return before[-1] if before else plans[0] if plans else None


def _offers(dossier: Dossier, plan: Moment) -> list[tuple[Moment, ev.PackageTabled]]:
    """The offers of the delegation that the plan is of, while the candidate sat in it."""
    actor = dossier.actor_at(plan.seq)
    return [(m, e) for m, e in dossier.delegation(ev.PackageTabled) if e.actor == actor]


def _first_offer(dossier: Dossier, plan: Moment) -> Moment | None:
    offers = _offers(dossier, plan)
    return offers[0][0] if offers else None


def _missing_plan(dossier: Dossier) -> Finding | None:
    """1 where a plan was asked of this seat and its time passed without one; otherwise no occasion."""
    missed = [m for m, d in dossier.dues(PLAN) if dossier.overdue(d)]
    return found(1, "plan-missing", missed[:1]) if missed else None


def _that_matter(dossier: Dossier, plan: Moment) -> frozenset[ActorId]:
    """The other parties to the texts that the plan's delegation is a party to; all others where it is to none."""
    own = dossier.actor_at(plan.seq)
    texts = [t for t in dossier.blueprint.instruments if own in t.parties]
    parties = frozenset(p for t in texts for p in t.parties) or frozenset(a.id for a in dossier.blueprint.actors)
    return parties - {own}


@rule("B1.1a", version=3)
def actors_mapped(dossier: Dossier) -> Finding | None:
    """The other parties that the plan names, each in an entry that says something of it."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    said = dossier.reader.written(moment, document)
    if (empty := noise(moment, said)) is not None:
        return empty
    named = frozenset[str]().union(*(e.named("actor") for e in said.of("others", "allies", "trades")))
    matter = _that_matter(dossier, moment)
    own = dossier.actor_at(moment.seq)
    mapped, behind = named & matter, named - matter - {own}
    level = 1 if not named - {own} else 2 if mapped != matter else 4 if behind or _complete(dossier, named) else 3
    return found(level, "actors-mapped", [moment], mapped=len(mapped), matter=len(matter), behind=len(behind))


def _complete(dossier: Dossier, named: frozenset[str]) -> bool:
    """Whether more than one other actor there is was named: with a single one nobody stands behind it."""
    return len(dossier.blueprint.actors) > 2 and len(named) >= len(dossier.blueprint.actors) - 1


@rule("B1.1b", version=3)
def facts_and_assessment(dossier: Dossier) -> Finding | None:
    """Facts and judgements in separate fields of the situation report, with the events they rest on and their grades."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    moment, report = max(reports, key=lambda r: (len(dossier.reader.written(*r).of()), len(sources(r[1]))))
    said = dossier.reader.written(moment, report)
    if (empty := noise(moment, said)) is not None:
        return empty
    cited = len(sources(report))
    known, assumed = said.stated("known"), said.of("assumed")
    graded = any(GRADE.search(e.text) for e in (*said.of(), *known))
    separate = bool(known and assumed)
    level = (
        1
        if not separate
        else 2
        if cited == 0 or unsound(dossier, moment, report) or claimed(dossier, moment, known)
        else 3
    )
    if level == 3 and graded and cited >= min(len(said.of("known")), 3) and said.of("unknown", "next"):
        level = 4
    return found(level, "facts-and-assessment", [moment], separate=separate, cited=cited, graded=graded)


@rule("B1.1c", version=4)
def analysis_used(dossier: Dossier) -> Finding | None:
    """A plan whose issues show in the offers that the candidate made after it, and that is revised as the talks go."""
    plan = _plan(dossier)
    if plan is None or not _offers(dossier, plan[0]):
        return None
    moment, document = plan
    said = dossier.reader.written(moment, document)
    if (empty := noise(moment, said)) is not None:
        return empty
    offers = [(m, e) for m, e in dossier.own(ev.PackageTabled) if m.seq > moment.seq]
    if not offers:
        return found(2, "analysis-used.never", [moment])
    analysed = frozenset[str]().union(*(e.named("issue") for e in said.of()))
    followed = [m for m, e in offers if len(analysed & set(e.choices)) >= min(2, len(e.choices))]
    revised = [
        m
        for m, d in dossier.documents(PLAN)
        if m.seq > offers[0][0].seq and d.revision > document.revision and dossier.reader.written(m, d).noise is None
    ]
    after = [m for m in followed if revised and m.seq > revised[0].seq]
    level = 2 if not followed else 4 if after else 3
    moments = (moment, *some(followed or [m for m, _ in offers], 3), *revised[:1])
    return found(level, "analysis-used", moments, offers=len(offers), followed=len(followed), revised=bool(revised))


@rule("B1.2a", version=3)
def objectives_and_limit(dossier: Dossier) -> Finding | None:
    """Objectives in their order, limit and alternative; for 4, an order that is the mandate's, and trades prepared.

    Several issues named in one entry count as each.
    """
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    said = dossier.reader.written(moment, document)
    if (empty := noise(moment, said)) is not None:
        return empty
    objectives = sum(max(1, len(e.named("issue"))) for e in said.of("objectives"))
    limit = [e for e in said.stated("reservation") if e.named("option") or e.figures]
    complete = bool(limit and said.stated("alternative"))
    trades = [e for e in said.of("trades") if len(e.named("issue")) >= 2 or len(e.facts) >= 2]
    ordered = _in_order(dossier, moment, said)
    level = 1 if not objectives or not (limit or said.stated("alternative")) else 2
    if complete and objectives >= 2:
        level = 4 if objectives >= 3 and len(trades) >= 2 and ordered else 3
    return found(
        level,
        "objectives-and-limit",
        [moment],
        objectives=objectives,
        complete=complete,
        trades=len(trades),
        ordered=ordered,
    )


def _in_order(dossier: Dossier, plan: Moment, said: Written) -> bool:
    """Whether the objectives come by their weight in the mandate: at least as many pairs in its order as against it."""
    issues = [issue for e in said.of("objectives") if len(names := e.named("issue")) == 1 for issue in names]
    ahead = behind = 0
    for stakes in dossier.blueprint.actor(dossier.actor_at(plan.seq)).stakes.values():
        weights = {str(issue): weight for issue, weight in stakes.weights.items()}
        ranks = [weights[issue] for issue in dict.fromkeys(issues) if issue in weights]
        ahead += sum(a > b for n, a in enumerate(ranks) for b in ranks[n + 1 :])
        behind += sum(a < b for n, a in enumerate(ranks) for b in ranks[n + 1 :])
    return ahead >= behind


@rule("B1.2b", version=5)
def mandate_validated(dossier: Dossier) -> Finding | None:
    """The plan signed off by somebody else before the delegation's first offer; no occasion where nobody else may and the
    capital was not asked.
    """
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    if (empty := noise(moment, dossier.reader.written(moment, document))) is not None:
        return empty
    approval, first = dossier.approval(document), _first_offer(dossier, moment)
    if approval is None:
        if not dossier.approvers(dossier.actor_at(moment.seq)):
            return None
        return found(1 if first is not None else 2, "mandate-validated.never", [m for m in (moment, first) if m])
    if first is not None and approval.seq > first.seq:
        return found(2, "mandate-validated.late", [moment, first, approval])
    asked = [m for m, _ in dossier.own(ev.CapitalAsked) if first is None or m.seq < first.seq]
    return found(4 if asked else 3, "mandate-validated", [moment, approval, *asked[:1]], asked=bool(asked))


@rule("B1.2c", version=3)
def others_alternatives(dossier: Dossier) -> Finding | None:
    """The other parties of which the plan says what they would do without an agreement."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    said = dossier.reader.written(moment, document)
    if (empty := noise(moment, said)) is not None:
        return empty
    entries = said.of("others", "allies")
    matter = _that_matter(dossier, moment)
    named = frozenset[str]().union(*(e.named("actor") for e in entries)) & matter
    estimated = frozenset[str]().union(*(e.named("actor") for e in entries if ALTERNATIVE.search(e.text))) & matter
    level = 1 if not named else 2 if 2 * len(estimated) < len(matter) else 3
    revised = [
        m for m, d in dossier.documents(PLAN) if m.seq > moment.seq and dossier.reader.written(m, d).noise is None
    ]
    if estimated == matter and (revised or len(matter) > 1):
        level = 4
    return found(level, "others-alternatives", [moment], named=len(named), estimated=len(estimated), of=len(matter))
