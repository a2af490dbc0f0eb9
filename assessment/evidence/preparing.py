"""Block B1, analysing and preparing: what the plan says, when it came, and whether the offers followed it."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, entries, found, rule, some, sources
from sim.exercise import events as ev

PLAN = "negotiation-plan"


def _plan(dossier: Dossier) -> tuple[Moment, ev.DocumentSubmitted] | None:
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


@rule("B1.1a")
def actors_mapped(dossier: Dossier) -> Finding | None:
    """Counts the delegations that the plan's "others" speaks of, against those there are."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    lines, others = entries(document.fields.get("others")), len(dossier.blueprint.actors) - 1
    level = 4 if lines >= others else 3 if lines >= max(2, others // 2) else 2 if lines else 1
    return found(level, "actors-mapped", [moment], lines=lines, others=others)


@rule("B1.1b")
def facts_and_assessment(dossier: Dossier) -> Finding | None:
    """Facts and judgements in separate fields of the situation report, with the events they rest on."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    moment, report = max(reports, key=lambda r: len(sources(r[1])))
    both = entries(report.fields.get("known")) > 0 and entries(report.fields.get("assumed")) > 0
    cited = len(sources(report))
    level = 1 if not both else 2 if cited == 0 else 3 if cited < 4 else 4
    return found(level, "facts-and-assessment", [moment], separate=both, cited=cited)


@rule("B1.1c", version=2)
def analysis_used(dossier: Dossier) -> Finding | None:
    """A plan that comes before the offers and shows in them: several issues traded, and better still adopted."""
    plan = _plan(dossier)
    if plan is None or not _offers(dossier, plan[0]):
        return None
    moment, _ = plan
    offers = [(m, e) for m, e in _offers(dossier, moment) if m.seq > moment.seq]
    if not offers:
        return found(2, "analysis-used.never", [moment])
    rich = [m for m, e in offers if len(e.choices) >= 3]
    adopted = {e.package for _, e in dossier.shown(ev.TextAdopted)}
    won = [m for m, e in offers if e.package in adopted]
    level = 4 if won else 3 if rich else 2
    moments = (moment, *some(won or rich or [m for m, _ in offers], 3))
    return found(level, "analysis-used", moments, offers=len(offers), rich=len(rich), adopted=bool(won))


@rule("B1.2a")
def objectives_and_limit(dossier: Dossier) -> Finding | None:
    """Objectives ranked, limit and alternative written."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    objectives = entries(document.fields.get("objectives"))
    limit = entries(document.fields.get("reservation")) > 0
    fallback = entries(document.fields.get("alternative")) > 0
    complete = limit and fallback
    trades = entries(document.fields.get("trades"))
    level = 1 if not complete else 2 if objectives < 2 else 4 if objectives >= 3 and trades >= 2 else 3
    return found(level, "objectives-and-limit", [moment], objectives=objectives, complete=complete, trades=trades)


@rule("B1.2b", version=3)
def mandate_validated(dossier: Dossier) -> Finding | None:
    """The plan signed off by somebody else before the delegation's first offer; no occasion where nobody else may."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    approval, first = dossier.approval(document), _first_offer(dossier, moment)
    if approval is None:
        if not dossier.approvers(dossier.actor_at(moment.seq)):
            return None
        return found(1 if first is not None else 2, "mandate-validated.never", [m for m in (moment, first) if m])
    if first is not None and approval.seq > first.seq:
        return found(2, "mandate-validated.late", [moment, first, approval])
    early = approval.turn <= 1
    return found(4 if early else 3, "mandate-validated", [moment, approval], early=early)


@rule("B1.2c")
def others_alternatives(dossier: Dossier) -> Finding | None:
    """The other parties' needs and alternatives estimated in the plan."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    lines = entries(document.fields.get("others"))
    parties = max((len(i.parties) for i in dossier.blueprint.instruments), default=2) - 1
    level = 1 if lines == 0 else 2 if lines == 1 else 3 if lines < parties else 4
    return found(level, "others-alternatives", [moment], lines=lines)
