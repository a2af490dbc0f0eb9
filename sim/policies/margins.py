"""Answers in the margin: to remarks of people on an article, and to reservations and declarations made on signing.

Silence on a declaration is consent (Vienna Convention on the Law of Treaties, article 20(5)): a mind says something
where its interests do, and nothing otherwise.
"""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument, Provision
from sim.exercise.core.names import InstrumentId, Phrase, ProvisionId, Said, Words
from sim.exercise.remarks.queries import MOST
from sim.exercise.remarks.state import Remark
from sim.exercise.reservations.queries import declared
from sim.exercise.reservations.state import Declaration
from sim.exercise.talk.reading import reading_of
from sim.policies.asking import asks_for, short
from sim.policies.desk import Desk
from sim.policies.worth import Worth
from sim.reading.reading import Reading

AFTER = 0.25
"""Pulses for which a remark or a declaration is read before it is answered."""
MATTERS = 0.5
"""Share of the weight of its first issue from which an issue is a delegation's own business."""
EMPTIED = 0.5
"""Share of an article's weight that the option adopted must give a delegation for it to defend the article."""


def answer_remark(desk: Desk) -> cmd.Command | None:
    """A short remark in return, where a person's remark is on an article that decides what the delegation cares for."""
    if not desk.view.remarks or not desk.leads("table"):
        return None
    latest = {(one.instrument, one.provision, one.seat): one for one in desk.view.remarks}
    for remark in latest.values():
        if remark.actor == desk.actor or not isinstance(remark.words, Said) or not desk.is_person(remark.seat):
            continue
        if desk.since(remark.at) < AFTER or _answered(desk, remark):
            continue
        found = _own_business(desk, remark.instrument, remark.provision)
        if found is None or desk.view.instruments[remark.instrument].adopted is not None:
            continue
        text, worth, provision = found
        read = reading_of(desk.view, remark.words.text, remark.words.language)
        named = {mention.id for mention in read.about if mention.kind == "actor"}
        if named & set(text.parties) and desk.actor not in named:
            continue  # it is said to others
        words = _in_return(desk, text, worth, provision, read)
        return desk.command(
            cmd.MakeRemark,
            desk.why("why.remark", issue=str(provision.issue), weight=worth.weight(provision.issue)),  # type: ignore[arg-type]
            instrument=text.id,
            provision=provision.id,
            words=words,
        )
    return None


def _answered(desk: Desk, remark: Remark) -> bool:
    """Whether the delegation has spoken on the article since, or can say no more on it this turn."""
    own = [
        one
        for one in desk.view.remarks
        if one.actor == desk.actor and (one.instrument, one.provision) == (remark.instrument, remark.provision)
    ]
    spent = sum(one.seat == desk.seat and one.turn == desk.view.turn for one in own) >= MOST
    return spent or any(one.at >= remark.at for one in own)


def _own_business(
    desk: Desk, instrument: InstrumentId, name: ProvisionId
) -> tuple[Instrument, Worth, Provision] | None:
    """The text and the article, where it decides an issue that matters to the delegation."""
    text = desk.view.instrument(instrument)
    worth = None if text is None or desk.actor not in text.parties else desk.worth(text)
    provision = None if text is None else next((p for p in text.provisions if p.id == name), None)
    if text is None or worth is None or provision is None or provision.issue is None:
        return None
    if worth.weight(provision.issue) < MATTERS * worth.weight(worth.ranked[0]):
        return None
    return text, worth, provision


def _in_return(desk: Desk, text: Instrument, worth: Worth, provision: Provision, read: Reading) -> Phrase:
    """The standing of the option that the remark names; the need of the delegation, where it names none."""
    issue = provision.issue
    assert issue is not None
    ours = asks_for(desk, text, worth, issue)
    settled = desk.settled(text).get(issue)
    if settled is not None:
        return desk.phrase("remark.settled", issue=issue, option=settled)
    said = {mention.id for mention in read.about if mention.kind == "option"}
    options = worth.shape.options[worth.shape.issues.index(issue)]
    named = next((option for option in options if f"{issue}/{option}" in said), None)
    if named is None:
        return desk.phrase("remark.need", issue=issue, option=ours)
    if short(desk, text, worth, issue, named) <= 1e-9:
        return desk.phrase("remark.shared", issue=issue, option=named)
    template = "remark.price" if worth.permits(issue, named) else "remark.beyond"
    return desk.phrase(template, issue=issue, option=named, issue2=issue, option2=ours)


def answer_declaration(desk: Desk) -> cmd.Command | None:
    """An objection, with its ground, to a declaration that takes from the delegation what it adopted the text for."""
    if not desk.view.declarations or not desk.leads("sign"):
        return None
    for text in desk.view.the_scene.instruments:
        if desk.actor not in text.signatories:
            continue
        for one in declared(desk.view, text.id):
            if one.actor == desk.actor or any(objection.actor == desk.actor for objection in one.objections):
                continue
            ground = _ground(desk, text, one)
            if ground is not None:
                why = desk.why("why.objection", form=one.form)
                return desk.command(cmd.ObjectToDeclaration, why, declaration=one.id, words=ground)
    return None


def _ground(desk: Desk, text: Instrument, one: Declaration) -> Words | None:
    """The ground on which the delegation objects; None where it has none."""
    provision = next((p for p in text.provisions if p.id == one.provision), None)
    adopted = desk.view.instruments[text.id].adopted
    if provision is None or adopted is None:
        return None
    if one.form == "reservation" and any(
        duty.by == one.actor and desk.actor in duty.to for duty in provision.obligations
    ):
        return desk.phrase("objection.duty", actor=one.actor)
    found = _own_business(desk, text.id, one.provision)
    if found is None or provision.issue is None:
        return None
    worth, issue = found[1], provision.issue
    option = adopted[issue]
    worst = min(worth.option_value(issue, o) for o in worth.shape.options[worth.shape.issues.index(issue)])
    if worth.option_value(issue, option) - worst < EMPTIED * worth.weight(issue):
        return None
    if one.form == "reservation":
        return desk.phrase("objection.option", issue=issue, option=option)
    if not isinstance(one.words, Said):
        return None
    read = reading_of(desk.view, one.words.text, one.words.language)
    others = {mention.id for mention in read.about if mention.kind == "option"} - {f"{issue}/{option}"}
    if any(name.startswith(f"{issue}/") for name in others):
        return desk.phrase("objection.reading", issue=issue, option=option)
    return None
