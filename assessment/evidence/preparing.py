"""Block B1, analysing and preparing: what the plan says, when it came, and whether the offers followed it."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier, Moment
from assessment.evidence.rule import Finding, entries, plural, rule, some
from sim.exercise import events as ev

PLAN = "negotiation-plan"


def _plan(dossier: Dossier) -> tuple[Moment, ev.DocumentSubmitted] | None:
    """The candidate's own plan, as it last stood before their delegation's first offer (or at all)."""
    plans = dossier.documents(PLAN)
    first = _first_offer(dossier)
    before = [p for p in plans if first is None or p[0].seq < first.seq]
    return before[-1] if before else plans[0] if plans else None


def _first_offer(dossier: Dossier) -> Moment | None:
    offers = dossier.delegation(ev.PackageTabled)
    return offers[0][0] if offers else None


def _missing_plan(dossier: Dossier) -> Finding | None:
    """1 where a plan was asked of this seat and its time passed without one; otherwise no occasion."""
    dues = [(m, d) for m, d in dossier.dues(PLAN) if dossier.moments[-1].elapsed > d.ends]
    if not dues:
        return None
    return Finding(
        1,
        "A negotiation plan was asked of this seat and none was written.",
        "Un plan de négociation était demandé à ce siège ; aucun n’a été rédigé.",
        (dues[0][0],),
    )


@rule("B1.1a")
def actors_mapped(dossier: Dossier) -> Finding | None:
    """Counts the delegations that the plan's "others" speaks of, against those there are."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    lines, others = entries(document.fields.get("others")), len(dossier.blueprint.actors) - 1
    level = 4 if lines >= others else 3 if lines >= max(2, others // 2) else 2 if lines else 1
    return Finding(
        level,
        f"The plan describes {plural(lines, 'other delegation', 'other delegations')} of {others}.",
        f"Le plan décrit {lines} des {others} autres délégations.",
        (moment,),
    )


@rule("B1.1b")
def facts_and_assessment(dossier: Dossier) -> Finding | None:
    """Facts and judgements in separate fields of the situation report, with the events they rest on."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    moment, report = max(reports, key=lambda r: len(r[1].cites))
    both = entries(report.fields.get("known")) > 0 and entries(report.fields.get("assumed")) > 0
    cited = len(report.cites)
    level = 1 if not both else 2 if cited == 0 else 3 if cited < 4 else 4
    return Finding(
        level,
        f"The situation report {'separates' if both else 'does not separate'} facts from judgements and cites "
        f"{plural(cited, 'event', 'events')}.",
        f"Le compte rendu {'sépare' if both else 'ne sépare pas'} les faits des appréciations et cite "
        f"{plural(cited, 'événement', 'événements')}.",
        (moment,),
    )


@rule("B1.1c")
def analysis_used(dossier: Dossier) -> Finding | None:
    """A plan that comes before the offers and shows in them: several issues traded, and better still adopted."""
    plan, first = _plan(dossier), _first_offer(dossier)
    if plan is None or first is None:
        return None
    moment, _ = plan
    offers = [(m, e) for m, e in dossier.delegation(ev.PackageTabled) if m.seq > moment.seq]
    if not offers:
        return Finding(
            2,
            "A plan was written, but no offer followed it.",
            "Un plan a été rédigé, mais aucune offre ne l’a suivi.",
            (moment,),
        )
    rich = [m for m, e in offers if len(e.choices) >= 3]
    adopted = {e.package for _, e in dossier.shown(ev.TextAdopted)}
    won = [m for m, e in offers if e.package in adopted]
    level = 4 if won else 3 if rich else 2
    return Finding(
        level,
        f"After the plan, the delegation tabled {plural(len(offers), 'package', 'packages')}, {len(rich)} of them trading "
        f"three issues or more{', and one was adopted' if won else ''}.",
        f"Après le plan, la délégation a déposé {plural(len(offers), 'ensemble', 'ensembles')}, dont {len(rich)} portant "
        f"sur au moins trois questions{' ; l’un a été adopté' if won else ''}.",
        (moment, *some(won or rich or [m for m, _ in offers], 3)),
    )


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
    return Finding(
        level,
        f"The plan ranks {plural(objectives, 'objective', 'objectives')}, "
        f"{'states' if complete else 'does not state'} limit and alternative, and prepares {plural(trades, 'trade', 'trades')}.",
        f"Le plan classe {plural(objectives, 'objectif', 'objectifs')}, "
        f"{'énonce' if complete else 'n’énonce pas'} limite et solution de rechange, et prépare "
        f"{plural(trades, 'échange', 'échanges')}.",
        (moment,),
    )


@rule("B1.2b")
def mandate_validated(dossier: Dossier) -> Finding | None:
    """The plan signed off before the delegation's first offer."""
    plan = _plan(dossier)
    if plan is None:
        return _missing_plan(dossier)
    moment, document = plan
    approval, first = dossier.approval(document), _first_offer(dossier)
    if approval is None:
        return Finding(
            1 if first is not None else 2,
            "The plan was never signed off.",
            "Le plan n’a jamais été visé.",
            (moment,) if first is None else (moment, first),
        )
    if first is not None and approval.seq > first.seq:
        return Finding(
            2,
            "The plan was signed off only after the delegation's first offer.",
            "Le plan n’a été visé qu’après la première offre de la délégation.",
            (moment, first, approval),
        )
    early = approval.turn <= 1
    return Finding(
        4 if early else 3,
        f"The plan was signed off before the first offer{', in the first turn' if early else ''}.",
        f"Le plan a été visé avant la première offre{', dès le premier tour' if early else ''}.",
        (moment, approval),
    )


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
    return Finding(
        level,
        f"The plan estimates what {plural(lines, 'other side needs', 'other sides need')} and would do without a deal.",
        f"Le plan estime les besoins et la solution de rechange de {plural(lines, 'autre partie', 'autres parties')}.",
        (moment,),
    )
