"""A delegation's answer to a person's package, with its reason in words."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import PLENARY, ActorId, Phrase, SeatId
from sim.exercise.pledges.given import given, keeps
from sim.exercise.state import State
from sim.exercise.texts.state import Package
from sim.policies.answering import hardest
from sim.policies.asking import asks_for
from sim.policies.conversation.wording import Draft, Part, met, worded
from sim.policies.desk import Ambition, Desk
from sim.policies.home import LIKELY, ratification
from sim.policies.level import ambition, would_accept
from sim.policies.worth import Worth

CLOSE = 8.0
"""Points under the level asked for at which a package is said to be close."""


def judges(state: State, package: Package) -> list[SeatId]:
    """The minds' seats that are to answer a person's package, by what the whole state knows."""
    text = state.instrument(package.instrument)
    if text is None or not package.alive or state.held[package.seat].holder != "person":
        return []
    if state.instruments[text.id].adopted is not None or state.turn < text.opens:
        return []
    asked = [a for a in text.parties if a != package.actor and a not in package.answers]
    seats = [seat for actor in asked if (seat := _leading(state, actor)) is not None]
    inside = None if package.channel == PLENARY else state.channels[package.channel].seats
    return [s for s in seats if state.held[s].mind is not None and (inside is None or s in inside)]


def _leading(state: State, actor: ActorId) -> SeatId | None:
    """The seat that negotiates for a delegation: a person before a mind, the head before the others."""
    able = [card for card in state.the_scene.seats if card.actor == actor and "table" in card.powers]
    able.sort(key=lambda card: (state.held[card.id].holder != "person", "sign" not in card.powers))
    return able[0].id if able else None


def awaited(desk: Desk, package: Package) -> Instrument | None:
    """The text of a package that this seat is to answer: one of a person's, open, and not answered yet."""
    text = desk.view.instrument(package.instrument)
    if text is None or desk.actor not in text.parties or package.actor == desk.actor or not desk.leads("table"):
        return None
    if not package.alive or desk.actor in package.answers or not desk.is_person(package.seat):
        return None
    if desk.view.instruments[text.id].adopted is not None or text.id not in {t.id for t in desk.open_texts}:
        return None
    if package.channel != PLENARY and desk.seat not in desk.view.channels[package.channel].seats:
        return None
    return text


def judge(desk: Desk, package: Package, worn: frozenset[str] | None = None) -> cmd.Command | None:
    """Yes or no to a person's package, and why; None for one that this seat has not to answer."""
    text = awaited(desk, package)
    worth = None if text is None else desk.worth(text)
    if text is None or worth is None:
        return None
    heard = met(desk.view, package.seat, desk.now) if worn is None else worn
    now = ambition(desk, text, worth)
    value, within = desk.notes(text.id).values.get(package.id, (worth.value(package.choices), False))
    complete = desk.complete(text, package)
    likely = ratification(desk, text, package.choices) if complete else None
    yes = complete and within and would_accept(desk, text, worth, now, value, True)
    if yes and (likely is None or likely >= LIKELY):
        note = worded(desk, _accepted(package, worth), heard)
        why = desk.why("why.accept", package=package.id, value=value, level=now.level, floor=now.floor, time=now.time)
        return desk.command(cmd.AnswerPackage, why, package=package.id, answer="accept", note=note)
    issue = hardest(desk, text, worth, package) or worth.ranked[0]
    draft = _rejected(desk, text, package, worth, now, value, within)
    _reminded(draft, desk, package)
    note = worded(desk, draft, heard)
    why = desk.why("why.reject", package=package.id, value=value, level=now.level, issue=issue, time=now.time)
    return desk.command(cmd.AnswerPackage, why, package=package.id, answer="reject", note=note or _plain(package))


def _accepted(package: Package, worth: Worth) -> Draft:
    draft = Draft("answer.package.accept", values={"package": package.id}).add("pack-yes", needed=True)
    best = next((i for i in worth.ranked if package.choices.get(i) == worth.best_option(i)), None)
    if best is not None:
        draft.values |= {"issue": best, "option": package.choices[best]}
        draft.add("pack-yes-why")
    return draft


def _rejected(
    desk: Desk, text: Instrument, package: Package, worth: Worth, now: Ambition, value: float, within: bool
) -> Draft:
    """No, because of the line it crosses, of having nothing in it, of what costs most, or because it is early."""
    draft = Draft("answer.package.reject", values={"package": package.id}).add("pack-no", needed=True)
    issue = hardest(desk, text, worth, package)
    if issue is None:
        return draft.add("pack-early")
    option = package.choices[issue]
    draft.values |= {"issue": issue, "option": option, "issue2": issue, "option2": asks_for(desk, text, worth, issue)}
    if within and value >= now.level - CLOSE:
        draft.add("pack-close")
    elif value < worth.reservation / 2:
        draft.add("pack-nothing")
    elif within and value >= worth.reservation:
        draft.add("pack-early")
    draft.add("pack-costs" if worth.permits(issue, option) else "pack-red")
    return draft.add("pack-needs")


def _reminded(draft: Draft, desk: Desk, package: Package) -> None:
    """First of all, the word given to this delegation that the package breaks."""
    for one in given(desk.view, package.actor):
        option = package.choices.get(one.issue)
        broken = desk.view.words.get(one.said) is False and desk.actor in one.to
        if broken and option is not None and not keeps(desk.view, one, option):
            draft.values |= {"issue4": one.issue, "option4": one.option}
            draft.parts.insert(0, Part("recall-broken"))
            return


def _plain(package: Package) -> Phrase:
    return Phrase("answer.package.reject", {"package": package.id, "parts": "pack-no.v0"})
