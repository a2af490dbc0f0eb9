"""Observations that a colleague can make in the delegation's room: each rests on what that colleague has seen."""

from __future__ import annotations

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, IssueId
from sim.policies.desk import Desk, Value
from sim.policies.others import declared
from sim.policies.worth import Worth

Observation = tuple[str, dict[str, Value]]


def _spoke_on(desk: Desk, text: Instrument, issue: IssueId, party: ActorId) -> bool:
    """Whether this seat has heard a party on an issue: in words, or by a package that it tabled or accepted."""
    said = any(issue in m.about and desk.view.actor_of(m.seat) == party for _, m in desk.view.messages)
    return said or any(issue in p.choices and p.answers.get(party) == "accept" for p in desk.notes(text.id).tabled)


def observations(desk: Desk, text: Instrument, worth: Worth) -> list[Observation]:
    """The notes that are true of this text now, as (template, values); none on an article that is agreed."""
    settled = desk.settled(text)
    issues = [i for i in worth.ranked if i not in settled]
    found: list[Observation] = [
        ("talk.room-note-weight", {"issue": i, "weight": round(worth.weight(i), 1)})
        for i in issues[: 1 + len(issues) // 2]
    ]
    notes, stands = desk.notes(text.id), declared(desk, text)
    others = {party: places for party, places in stands.items() if party != desk.actor}
    beyond = {issue for choices in notes.over.values() for issue, _ in choices}
    found += [("talk.room-note-limit", {"issue": i}) for i in issues if i in beyond]
    gaps = {}
    for i in issues:
        at = worth.shape.issues.index(i)
        said = [worth.tables[at][place] for places in others.values() if (place := places[at]) is not None]
        if said:
            gaps[i] = worth.option_value(i, worth.best_option(i)) - min(said)
        for party in text.parties:
            if party != desk.actor and others and (party not in others or others[party][at] is None):
                if _spoke_on(desk, text, i, party):
                    continue
                found.append(("talk.room-note-silent", {"issue": i, "actor": party}))
    if gaps and max(gaps.values()) > 0.0:
        widest = max(gaps, key=lambda i: (round(gaps[i], 9), -issues.index(i)))
        found.append(("talk.room-note-apart", {"issue": widest}))
    return found
