"""Block B1, allies, signature and representation: who was won over, how it was signed, and how one spoke."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, rule, some
from sim.exercise import events as ev
from sim.exercise.core.names import PLENARY, Said, SeatId


@rule("B1.4a", version=2)
def allies_in_time(dossier: Dossier) -> Finding | None:
    """Delegations spoken to in private in the first third of the exercise."""
    private = [(m, e) for m, e in dossier.own(ev.MessageSent) if e.channel != PLENARY]
    outside = [(m, dossier.others(m, e.channel)) for m, e in private]
    reached = [(m, actors) for m, actors in outside if actors]
    if not dossier.own(ev.MessageSent):
        return None
    if not reached:
        return found(1, "allies-in-time.none", some((m for m, _ in dossier.own(ev.MessageSent)), 3))
    third = max(1, dossier.blueprint.clock.turns // 3)
    early = {a for m, actors in reached if m.turn <= third for a in actors}
    ever = {a for _, actors in reached for a in actors}
    level = 4 if len(early) >= 3 else 3 if early else 2
    moments = some(m for m, _ in reached)
    return found(level, "allies-in-time", moments, ever=len(ever), early=len(early), turn=third)


@rule("B1.4b", version=2)
def common_position(dossier: Dossier) -> Finding | None:
    """A package that another delegation also stands for, written and not gone back on."""
    shared: list[Moment] = []
    own_packages = {e.package: (m, e.actor) for m, e in dossier.delegation(ev.PackageTabled)}
    for moment, answer in dossier.shown(ev.PackageAnswered):
        if answer.package in own_packages and answer.answer == "accept":
            tabled, actor = own_packages[answer.package]
            if answer.actor != actor and actor in dossier.actors_at(moment.seq):
                shared += [tabled, moment]
    for moment, own in dossier.delegation(ev.PackageAnswered):
        if own.answer == "accept":
            shared.append(moment)
    if not shared:
        return None
    turned = _reversals(dossier)
    level = 2 if turned else 4 if len(shared) >= 4 else 3
    moments = (*some(shared), *some(turned, 2))
    return found(level, "common-position", moments, moments=len(shared), held=not turned)


def _reversals(dossier: Dossier) -> list[Moment]:
    """Packages that the same delegation accepted and then rejected."""
    accepted: set[tuple[str, str]] = set()
    turned: list[Moment] = []
    for moment, answer in dossier.delegation(ev.PackageAnswered):
        if answer.answer == "accept":
            accepted.add((answer.actor, answer.package))
        elif (answer.actor, answer.package) in accepted:
            turned.append(moment)
    return turned


@rule("B1.5c", version=2)
def signed_with_authority(dossier: Dossier) -> Finding | None:
    """The signature itself; the rules let nobody sign beyond power or mandate, so 3 is a fact and 4 needs foresight."""
    signatures = dossier.own(ev.TextSigned)
    if not signatures:
        return None
    first, signature = signatures[0]
    asked = [m for m, e in dossier.delegation(ev.CapitalAsked) if e.actor == signature.actor]
    checked = [m for m in asked if m.seq < first.seq]
    moments = (*some((m for m, _ in signatures), 3), *some(checked, 2))
    level = 4 if checked else 3
    return found(level, "signed-with-authority", moments, texts=len(signatures), asked=bool(checked))


@rule("B1.6a")
def register_and_channel(dossier: Dossier) -> Finding | None:
    """Messages that say what they are for, in the channel that fits, without threats."""
    said = dossier.own(ev.MessageSent)
    if len(said) < 4:
        return None
    threats = [m for m, e in said if e.intent == "threat"]
    marked = [m for m, e in said if e.intent is not None]
    channels = {e.channel for _, e in said}
    share = len(marked) / len(said)
    level = 1 if len(threats) > 1 else 2 if threats or share < 0.3 else 4 if share >= 0.6 and len(channels) >= 3 else 3
    return found(
        level,
        "register-and-channel",
        some((*threats, *marked) or (m for m, _ in said)),
        marked=len(marked),
        messages=len(said),
        channels=len(channels),
        threats=len(threats),
    )


@rule("B1.6c", version=2)
def nothing_disclosed(dossier: Dossier) -> Finding | None:
    """Looks for eight words in a row of the brief they had then in what the candidate told other delegations."""
    outside = [
        (m, e) for m, e in dossier.own(ev.MessageSent) if isinstance(e.words, Said) and dossier.others(m, e.channel)
    ]
    if len(outside) < 4:
        return None
    secret = {e.seat: _secrets(dossier, e.seat) for _, e in outside}
    leaks = [m for m, e in outside if isinstance(e.words, Said) and _runs(e.words.text) & secret[e.seat]]
    if leaks:
        return found(1, "nothing-disclosed.leaks", some(leaks), leaks=len(leaks))
    return found(3, "nothing-disclosed", some((m for m, _ in outside), 4), messages=len(outside))


def _secrets(dossier: Dossier, seat: SeatId) -> set[tuple[str, ...]]:
    card = dossier.blueprint.seat(seat)
    principal = dossier.blueprint.actor(card.actor)
    secret = (card.brief, principal.alternative, *principal.interests)
    return {run for text in secret for words in text.values() for run in _runs(words)}


def _runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    words = [w.strip(".,;:!?«»“”()").lower() for w in text.split()]
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}
