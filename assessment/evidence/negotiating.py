"""Block B1, conducting: mandate, questions, packages and what came of them."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.outcome import common_gain, gains
from assessment.evidence.rule import Finding, found, rule, some
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId

Binding = ev.PackageTabled | ev.PackageAnswered | ev.PositionTaken | ev.VoteCast


@rule("B1.3a", version=2)
def mandate_discipline(dossier: Dossier) -> Finding | None:
    """Every binding act within the mandate as it then stood; beyond it only ad referendum, and regularised later."""
    acts: list[tuple[Moment, Binding]] = [
        *dossier.own(ev.PackageTabled),
        *[(m, e) for m, e in dossier.own(ev.PackageAnswered) if e.answer == "accept"],
        *dossier.own(ev.PositionTaken),
        *[(m, e) for m, e in dossier.own(ev.VoteCast) if e.vote == "yes"],
    ]
    acts = sorted((a for a in acts if dossier.blueprint.actor(a[1].actor).stakes), key=lambda a: a[0].seq)
    if not acts:
        return None
    over = [(m, e.actor) for m, e in acts if e.authority == "ad-referendum"]
    grants = [(m, e) for m, e in dossier.shown(ev.CapitalAnswered) if e.granted]
    asked = [m for m, _ in dossier.own(ev.CapitalAsked)]
    if not over:
        ahead = [m for m, g in grants if any(m.seq < act.seq and g.actor == e.actor for act, e in acts)]
        widened = bool(ahead and asked)
        moments = (*some((m for m, _ in acts), 4), *some(asked, 2), *some(ahead, 2))
        return found(4 if widened else 3, "mandate-discipline", moments, acts=len(acts), widened=widened)
    # Each delegation has its own capital: what one regularised says nothing about what was done for another.
    first: dict[ActorId, Moment] = {}
    for moment, actor in over:
        first.setdefault(actor, moment)
    later = [(m, g.actor) for m, g in grants if g.actor in first and m.seq > first[g.actor].seq]
    approved = {actor for _, actor in later} == first.keys()
    moments = (*some((m for m, _ in over), 4), *some((m for m, _ in later), 2))
    return found(2 if approved else 1, "mandate-discipline.beyond", moments, acts=len(over), approved=approved)


@rule("B1.3b", version=2)
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
    partners = {a for m, e in questions for a in dossier.others(m, e.channel)}
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


@rule("B1.3d", version=2)
def joint_gain(dossier: Dossier) -> Finding | None:
    """The worth of the signed texts to each party above no agreement, and their share of the possible joint gain."""
    signed = [
        (m, e, actor)
        for m, e in dossier.shown(ev.InstrumentInForce)
        for actor in sorted(dossier.actors_at(m.seq) & {*e.parties})
        if _has_a_stake(dossier, actor)
    ]
    if not signed:
        ended = [m for m, _ in dossier.shown(ev.ExerciseEnded)][-1:]
        concerned = any(_has_a_stake(dossier, actor) for m in ended for actor in dossier.actors_at(m.seq))
        return found(1, "joint-gain.none", ended) if concerned else None
    moment, text, actor = signed[0]
    worth = gains(dossier.blueprint, text.instrument, text.choices)
    mine = worth.get(actor, 0.0)
    losers = sum(g < 0 for g in worth.values())
    share = common_gain(dossier.blueprint, text.instrument, text.choices)
    level = 1 if mine < 0 else 2 if losers else 4 if share >= 0.9 else 3
    return found(level, "joint-gain", [moment], points=round(mine), losers=losers, share=round(100 * share))


def _has_a_stake(dossier: Dossier, actor: ActorId) -> bool:
    """Whether a delegation is party to a text that is worth something to it."""
    stakes = dossier.blueprint.actor(actor).stakes
    return any(actor in text.parties and text.id in stakes for text in dossier.blueprint.instruments)
