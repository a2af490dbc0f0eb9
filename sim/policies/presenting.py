"""The words with which a delegation tables a package: what it changes in another's, what it holds to and gives."""

from __future__ import annotations

from collections.abc import Sequence

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import Choices, IssueId, PackageId, Phrase
from sim.exercise.texts.state import Package
from sim.negotiation.packages import Places
from sim.policies.desk import Desk, Value
from sim.policies.worth import Worth


def presented(
    desk: Desk,
    text: Instrument,
    worth: Worth,
    choices: Choices,
    offers: list[Places],
    base: Package | None,
    before: Package | None,
) -> Phrase:
    """The note on a package, given the others' offers, the package it amends and the own one that said the same."""
    if before is not None:
        return desk.phrase("talk.table-back", package=before.id)
    stood = desk.notes(text.id).stood_by()
    leaves = stood.id if stood is not None and stood.actor != desk.actor else None
    mine = desk.notes(text.id).mine
    back = _taken_back(worth, choices, mine)
    if base is not None:
        return amended(desk, base, choices, leaves, back)
    held, gives = _highlights(worth, choices, mine[-1] if mine else None, offers, _accepted(desk, text))
    values: dict[str, Value] = {"issue": held or worth.ranked[0]}
    if leaves is not None:
        return desk.phrase("talk.table-after-yes", package=leaves, **values)
    if back:
        values = {"issue": back[0], "option": choices[back[0]]}
        if gives is None:
            return desk.phrase("talk.table-return", **values)
        return desk.phrase("talk.table-swap", **values, issue2=gives, option2=choices[gives])
    if gives is None:
        return desk.voice("talk.table-again" if mine else "talk.table-first", **values)
    values |= {"issue2": gives, "option2": choices[gives]}
    return desk.voice("talk.table-give" if held is None else "talk.table-trade", **values)


def amended(desk: Desk, base: Package, choices: Choices, leaves: PackageId | None, back: list[IssueId]) -> Phrase:
    """The note on an amendment that changes one article or two: each that changes, with what it says now.

    It says so where the delegation had accepted the base (`leaves`), or itself offered more on some articles (`back`).
    """
    first, *rest = sorted((i for i, o in choices.items() if base.choices.get(i) != o), key=lambda i: i not in back)
    values: dict[str, Value] = {"issue": first, "option": choices[first]}
    if rest:
        values |= {"issue2": rest[0], "option2": choices[rest[0]]}
    if leaves == base.id:
        name = "talk.amend-after-yes-two" if rest else "talk.amend-after-yes"
        return desk.phrase(name, package=base.id, **values)
    if first in back:
        return desk.phrase("talk.amend-back-two" if rest else "talk.amend-back", **values)
    return desk.phrase("talk.amend-two" if rest else "talk.amend-one", **values)


def _taken_back(worth: Worth, choices: Choices, mine: Sequence[Package]) -> list[IssueId]:
    """The issues on which a package asks for more than the delegation's last one before the plenary, most first."""
    last = next((p.choices for p in reversed(mine) if p.public), {})
    more = [
        (round(gain, 9), i)
        for i in worth.ranked
        if i in last and (gain := worth.option_value(i, choices[i]) - worth.option_value(i, last[i])) > 1e-9
    ]
    return [issue for _, issue in sorted(more, key=lambda found: -found[0])]


def _accepted(desk: Desk, text: Instrument) -> list[Choices]:
    """The packages of others that the delegation has said yes to, whether they still stand or not."""
    tabled = desk.notes(text.id).tabled
    return [p.choices for p in tabled if p.actor != desk.actor and p.answers.get(desk.actor) == "accept"]


def _highlights(
    worth: Worth, choices: Choices, mine: Package | None, offers: list[Places], accepted: list[Choices]
) -> tuple[IssueId | None, IssueId | None]:
    """The issue that the delegation holds to in this package, and the one it gives most on since its last package.

    It holds to what these others would have otherwise: a need that everybody meets is none. It gives what neither its
    last package nor one that it accepted gave already. None where there is no such issue.
    """
    last: Choices = mine.choices if mine is not None else {}
    given = [
        (round(worth.option_value(i, choices[i]) - before, 9), i)
        for i in worth.shape.issues
        if i in last
        and choices[i] != last[i]
        and (before := min(worth.option_value(i, c[i]) for c in (last, *accepted) if i in c))
        > worth.option_value(i, choices[i])
    ]
    gives = min(given)[1] if given else None
    places = worth.shape.places(choices)
    apart = {i for k, i in enumerate(worth.shape.issues) if any(offer[k] != places[k] for offer in offers)}
    pool = [i for i in worth.ranked if i != gives and (i in apart or not offers)]
    unmoved = [i for i in pool if last.get(i, choices[i]) == choices[i]]
    at_best = [i for i in unmoved if choices[i] == worth.best_option(i)]
    return next(iter([*at_best, *unmoved, *pool]), None), gives
