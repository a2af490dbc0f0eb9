"""Block B1, conducting: mandate, questions, packages and what came of them."""

from __future__ import annotations

from collections.abc import Sequence

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.outcome import left_open, worth_to
from assessment.evidence.rule import Finding, found, rule, some
from assessment.evidence.talking import asked_about, exchanges, said, unreadable
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, InstrumentId, Said

Binding = ev.PackageTabled | ev.PackageAnswered | ev.PositionTaken | ev.VoteCast
Tabled = tuple[Moment, ev.PackageTabled]

RICH = 3
"""Issues that a package settles to be a trade across issues; all of them where a text has fewer."""


def _binding(dossier: Dossier) -> list[tuple[Moment, Binding]]:
    """The candidate's acts that bind a delegation with something at stake, in order."""
    acts: list[tuple[Moment, Binding]] = [
        *dossier.own(ev.PackageTabled),
        *[(m, e) for m, e in dossier.own(ev.PackageAnswered) if e.answer == "accept"],
        *dossier.own(ev.PositionTaken),
        *[(m, e) for m, e in dossier.own(ev.VoteCast) if e.vote == "yes"],
    ]
    return sorted((a for a in acts if dossier.blueprint.actor(a[1].actor).stakes), key=lambda a: a[0].seq)


@rule("B1.3a", version=4)
def mandate_discipline(dossier: Dossier) -> Finding | None:
    """Binding acts within the mandate as it then stood; beyond it openly reserved, put to the capital, and never signed
    without its yes. For 4, authority asked for ahead and then used. Clicks on which the candidate never said a word show
    nothing of it, but for one beyond the mandate.
    """
    acts = _binding(dossier)
    over = [(m, e) for m, e in acts if e.authority == "ad-referendum"]
    if not acts or not (over or _spoken(dossier, acts)):
        return None
    asked = dossier.own(ev.CapitalAsked)
    grants = [(m, e) for m, e in dossier.shown(ev.CapitalAnswered) if e.granted]
    if not over:
        used = [(g, act) for g, e in grants for act, made in acts if act.seq > g.seq and _uses(made, e, asked)]
        moments = (*some((m for m, _ in acts), 4), *(m for m, _ in asked[:2]), *(m for pair in used[:1] for m in pair))
        return found(4 if used else 3, "mandate-discipline", moments, acts=len(acts), widened=bool(used))
    # Each delegation has its own capital: what one approved says nothing about what was done for another.
    first: dict[ActorId, Moment] = {}
    for moment, act in over:
        first.setdefault(act.actor, moment)
    put = [m for m, q in asked if q.actor in first]
    approved = {g.actor: m for m, g in grants if g.actor in first and m.seq > first[g.actor].seq}
    unapproved = first.keys() - approved.keys()
    bound = [m for m, e in dossier.delegation(ev.TextSigned) if e.actor in unapproved and m.seq > first[e.actor].seq]
    ahead = bool(put) and not unapproved and all(any(m.turn <= f.turn for m in put) for f in first.values())
    level = 1 if bound or not (put or approved) else 3 if ahead else 2
    moments = (*some((m for m, _ in over), 4), *put[:1], *some(approved.values(), 2), *bound[:1])
    return found(level, "mandate-discipline.beyond", moments, acts=len(over), approved=not unapproved, put=bool(put))


def _spoken(dossier: Dossier, acts: Sequence[tuple[Moment, Binding]]) -> bool:
    """Whether the candidate said anything on what was negotiated: in a note, to others, in a remark, or to the capital."""
    notes = (getattr(act, "note", None) for _, act in acts)
    return (
        any(note is not None and dossier.reader.substantial(note) for note in notes)
        or bool(dossier.own(ev.CapitalAsked) or dossier.own(ev.RemarkMade))
        or any(s.says and dossier.reader.issues(s.message) for s in said(dossier))
    )


def _uses(act: Binding, grant: ev.CapitalAnswered, asked: Sequence[tuple[Moment, ev.CapitalAsked]]) -> bool:
    """Whether an act rests on what the candidate had asked the capital for, and was granted."""
    mine = any((q.actor, q.issue, q.option) == (grant.actor, grant.issue, grant.option) for _, q in asked)
    if not mine or act.actor != grant.actor:
        return False
    if isinstance(act, ev.PackageTabled):
        return act.choices.get(grant.issue) == grant.option
    if isinstance(act, ev.PositionTaken):
        return (act.issue, act.option) == (grant.issue, grant.option)
    return True


@rule("B1.3b", version=4)
def interests_asked(dossier: Dossier) -> Finding | None:
    """Questions that the others answered, and offers of the candidate that touch what was asked or answered."""
    spoken = said(dossier)
    if len(spoken) < 3:
        return None
    if (noise := unreadable(dossier, spoken)) is not None:
        return noise
    asked = exchanges(dossier)
    if not asked:
        return found(1, "interests-asked.none", some(s.moment for s in spoken), messages=len(spoken))
    answered = [e for e in asked if e.answers]
    used: list[Moment] = []
    for moment, package in dossier.own(ev.PackageTabled):
        if any(
            e.answers[0].moment.seq < moment.seq and asked_about(dossier, e) & set(package.choices) for e in answered
        ):
            used.append(moment)
    partners = frozenset(a for e in answered for a in e.of)
    level = 2 if not used or len(answered) < 2 else 4 if len(answered) >= 3 and len(partners) >= 2 else 3
    moments = (
        *some((e.question.moment for e in asked), 4),
        *some((a.moment for e in answered for a in e.answers[:1]), 3),
        *used[:3],
    )
    return found(level, "interests-asked", moments, questions=len(asked), answered=len(answered), packages=len(used))


@rule("B1.3c", version=2)
def options_across_issues(dossier: Dossier) -> Finding | None:
    """Packages across issues that give something up, explained, and better still accepted by another delegation."""
    packages = dossier.own(ev.PackageTabled)
    if not packages:
        return None
    rich = [(m, e) for m, e in packages if len(e.choices) >= min(RICH, _size(dossier, e.instrument))]
    giving = [(m, e) for m, e in rich if _gives(dossier, e)]
    explained = [m for m, e in giving if _explains(dossier, m, e)]
    mine = {e.package: e.actor for _, e in giving}
    won = [
        m
        for m, a in dossier.shown(ev.PackageAnswered)
        if a.answer == "accept" and a.package in mine and mine[a.package] in dossier.actors_at(m.seq) - {a.actor}
    ]
    level = 1 if not rich else 2 if not giving else 4 if won and explained else 3 if won or explained else 2
    return found(
        level,
        "options-across-issues",
        (*some(m for m, _ in (*giving, *rich, *packages)), *won[:2]),
        packages=len(packages),
        rich=len(rich),
        giving=len(giving),
        explained=len(explained),
        accepted=bool(won),
    )


def _size(dossier: Dossier, instrument: InstrumentId) -> int:
    return len(dossier.blueprint.instrument(instrument).issues)


def _gives(dossier: Dossier, package: ev.PackageTabled) -> bool:
    """Whether an offer gives up, on some issue, what its own mandate values most, and is worth more than no deal."""
    stakes = dossier.blueprint.actor(package.actor).stakes.get(package.instrument)
    if stakes is None:
        return True
    if worth_to(dossier.blueprint, package.actor, package.instrument, package.choices)[0] < 0:
        return False
    return any(
        stakes.values[issue][option] < max(stakes.values[issue].values()) - 1e-9
        for issue, option in package.choices.items()
        if issue in stakes.values and option in stakes.values[issue]
    )


def _explains(dossier: Dossier, moment: Moment, package: ev.PackageTabled) -> bool:
    """Whether its note, or a message of its author in the same turn, says what the offer is for."""
    if package.note is not None and not isinstance(package.note, Said):
        return True
    if package.note is not None and dossier.reader.substantial(package.note):
        return True
    return any(
        s.message.package == package.package or dossier.reader.issues(s.message) & set(package.choices)
        for s in said(dossier)
        if s.moment.turn == moment.turn and s.says
    )


@rule("B1.3d", version=3)
def own_gain(dossier: Dossier) -> Finding | None:
    """The worth of the texts in force to the candidate's delegation by its own mandate, where they had a part in them,
    and its trust with the other parties. No deal is a failure only where a better one lay on the table at the end.
    """
    signed = [
        (m, e, actor)
        for m, e in dossier.shown(ev.InstrumentInForce)
        for actor in sorted(dossier.actors_at(m.seq) & {*e.parties})
        if e.instrument in dossier.blueprint.actor(actor).stakes and _part(dossier, e.instrument)
    ]
    if not signed:
        return _no_deal(dossier)
    values = [(m, *worth_to(dossier.blueprint, actor, e.instrument, e.choices)) for m, e, actor in signed]
    moments = some(m for m, _, _ in values)
    below = [m for m, gain, _ in values if gain < 0]
    half = all(gain >= 0.5 * aim for _, gain, aim in values)
    worse = _trust_lost(dossier, signed[-1][0], signed[-1][2], signed[-1][1].parties)
    level = 1 if below else 4 if half and not worse else 3
    return found(
        level, "own-gain", (*moments, *worse[:1]), points=round(sum(g for _, g, _ in values)), lost=bool(worse)
    )


def _part(dossier: Dossier, instrument: InstrumentId) -> bool:
    """Whether the candidate had a part in that text beyond a click: tabled on it, took positions, answered with reasons,
    or accepted what they had spoken of.
    """
    packages = {e.package for _, e in dossier.seen(ev.PackageTabled) if e.instrument == instrument}
    answers = [(m, e) for m, e in dossier.own(ev.PackageAnswered) if e.package in packages]
    issues = set(dossier.blueprint.instrument(instrument).issues)
    return (
        any(e.instrument == instrument for _, e in dossier.own(ev.PackageTabled))
        or any(e.instrument == instrument for _, e in dossier.own(ev.PositionTaken))
        or any(e.note is not None and dossier.reader.substantial(e.note) for _, e in answers)
        or (bool(answers) and any(s.says and dossier.reader.issues(s.message) & issues for s in said(dossier)))
    )


def _no_deal(dossier: Dossier) -> Finding | None:
    """2 where an offer better than none, by the candidate's own mandate, lay open at the end and they had refused it."""
    ended = [m for m, _ in dossier.shown(ev.ExerciseEnded)][-1:]
    if not ended:
        return None
    refused = {e.package: m for m, e in dossier.own(ev.PackageAnswered) if e.answer == "reject"}
    for actor in sorted(dossier.actors_at(ended[0].seq)):
        for moment, package, gain, aim in left_open(dossier, actor):
            if package.package in refused and gain >= 0.5 * aim:
                return found(2, "own-gain.refused", (moment, refused[package.package], *ended), points=round(gain))
    return None


def _trust_lost(dossier: Dossier, until: Moment, own: ActorId, parties: Sequence[ActorId]) -> list[Moment]:
    """The moment at which trust with another party fell below where the candidate found it, if it stayed there."""
    first: dict[ActorId, float] = {}
    last: dict[ActorId, tuple[float, Moment]] = {}
    for moment, moved in dossier.shown(ev.RelationsMoved):
        for dyad in moved.dyads:
            if moment.seq <= until.seq and dyad.b == own and dyad.a in parties:
                trust = dyad.alpha / (dyad.alpha + dyad.beta)
                first.setdefault(dyad.a, trust)
                last[dyad.a] = trust, moment
    return [m for actor, (trust, m) in last.items() if trust < first[actor] - 1e-9]
