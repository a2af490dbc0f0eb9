"""Block B1, conducting: mandate, questions, packages and what came of them."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.outcome import common_gain, gains
from assessment.evidence.rule import Finding, found, rule, some
from sim.exercise import events as ev

Binding = ev.PackageTabled | ev.PackageAnswered | ev.PositionTaken | ev.VoteCast


@rule("B1.3a")
def mandate_discipline(dossier: Dossier) -> Finding | None:
    """Every binding act within the mandate as it then stood; beyond it only ad referendum, and regularised later."""
    acts: list[tuple[Moment, Binding]] = [
        *dossier.own(ev.PackageTabled),
        *[(m, e) for m, e in dossier.own(ev.PackageAnswered) if e.answer == "accept"],
        *dossier.own(ev.PositionTaken),
        *[(m, e) for m, e in dossier.own(ev.VoteCast) if e.vote == "yes"],
    ]
    if not acts or not dossier.principal.stakes:
        return None
    acts.sort(key=lambda a: a[0].seq)
    over = [m for m, e in acts if e.authority == "ad-referendum"]
    grants = [(m, e) for m, e in dossier.shown(ev.CapitalAnswered) if e.granted]
    asked = [m for m, _ in dossier.own(ev.CapitalAsked)]
    if not over:
        ahead = [m for m, _ in grants if any(m.seq < act.seq for act, _ in acts)]
        widened = bool(ahead and asked)
        moments = (*some((m for m, _ in acts), 4), *some(asked, 2), *some(ahead, 2))
        return found(4 if widened else 3, "mandate-discipline", moments, acts=len(acts), widened=widened)
    later = [m for m, _ in grants if m.seq > over[0].seq]
    moments = (*some(over, 4), *some(later, 2))
    return found(2 if later else 1, "mandate-discipline.beyond", moments, acts=len(over), approved=bool(later))


@rule("B1.3b")
def interests_asked(dossier: Dossier) -> Finding | None:
    """Questions about interests, and offers that touch what was asked about."""
    said = dossier.own(ev.MessageSent)
    if len(said) < 3:
        return None
    questions = [(m, e) for m, e in said if e.intent == "question"]
    if not questions:
        return found(1, "interests-asked.none", some(m for m, _ in said), messages=len(said))
    used = [
        m
        for m, e in dossier.delegation(ev.PackageTabled)
        if any(m.seq > q.seq and (not asked.about or set(asked.about) & set(e.choices)) for q, asked in questions)
    ]
    partners = {a for _, e in questions for a in dossier.members(e.channel)} - {dossier.actor}
    level = 2 if not used else 4 if len(questions) >= 3 and len(partners) >= 2 else 3 if len(questions) >= 2 else 2
    moments = (*some((m for m, _ in questions), 4), *some(used, 3))
    return found(level, "interests-asked", moments, questions=len(questions), packages=len(used))


@rule("B1.3c")
def options_across_issues(dossier: Dossier) -> Finding | None:
    """Packages over three issues or more, explained, and better still adopted."""
    packages = dossier.own(ev.PackageTabled)
    if not packages:
        return None
    rich = [(m, e) for m, e in packages if len(e.choices) >= 3]
    explained = [m for m, e in rich if e.note is not None]
    adopted = {e.package for _, e in dossier.shown(ev.TextAdopted)}
    won = [m for m, e in packages if e.package in adopted]
    level = 4 if len(rich) >= 2 and won else 3 if len(rich) >= 2 and explained else 2 if rich else 1
    return found(
        level,
        "options-across-issues",
        some((*won, *(m for m, _ in rich), *(m for m, _ in packages))),
        packages=len(packages),
        rich=len(rich),
        explained=len(explained),
        adopted=bool(won),
    )


@rule("B1.3d")
def joint_gain(dossier: Dossier) -> Finding | None:
    """The worth of the signed texts to each party above no agreement, and their share of the possible joint gain."""
    parties = [
        i for i in dossier.blueprint.instruments if dossier.actor in i.parties and i.id in dossier.principal.stakes
    ]
    if not parties:
        return None
    signed = [(m, e) for m, e in dossier.shown(ev.InstrumentInForce) if dossier.actor in e.parties]
    if not signed:
        ended = [m for m, _ in dossier.shown(ev.ExerciseEnded)]
        return found(1, "joint-gain.none", ended[-1:]) if ended else None
    moment, text = signed[0]
    worth = gains(dossier.blueprint, text.instrument, text.choices)
    mine = worth.get(dossier.actor, 0.0)
    losers = sum(g < 0 for g in worth.values())
    share = common_gain(dossier.blueprint, text.instrument, text.choices)
    level = 1 if mine < 0 else 2 if losers else 4 if share >= 0.9 else 3
    return found(level, "joint-gain", [moment], points=round(mine), losers=losers, share=round(100 * share))
