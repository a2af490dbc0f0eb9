"""Ways that a seat could have gone: the commands it could have given, with the authority that it had."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from sim.debrief.look.choices import Bar, Choice, no_answer
from sim.debrief.look.side import Side
from sim.debrief.look.standpoint import Standpoint
from sim.debrief.possible.space import red_lines
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import (
    Choices,
    CommandId,
    DecisionId,
    InstrumentId,
    IssueId,
    OptionId,
    Phrase,
)
from sim.exercise.mandate.queries import beyond
from sim.exercise.texts.state import Package

ARGUMENT = Phrase("talk.ask")
"""Words of a question to a capital; no rule reads them."""


def accept(here: Standpoint, package: Package) -> Choice:
    """To accept the package, and not to reject it later."""
    return Choice("accept", _answer(here, package, "accept"), (no_answer(package.id, "reject"),))


def reject(here: Standpoint, package: Package) -> Choice:
    """To reject the package, and not to accept it later."""
    return Choice("reject", _answer(here, package, "reject"), (no_answer(package.id, "accept"),))


def table(
    here: Standpoint, instrument: InstrumentId, choices: Mapping[IssueId, OptionId], bars: tuple[Bar, ...] = ()
) -> Choice:
    """To table this package instead."""
    command = cmd.TablePackage(
        id=CommandId("look-table"),
        seat=here.seat,
        instrument=instrument,
        choices=dict(choices),
        authority=_authority(here, instrument, choices),
    )
    return Choice("table", command, bars)


def vote_yes(here: Standpoint, decision: DecisionId, package: Package) -> Choice:
    """To vote for the package."""
    command = cmd.CastVote(
        id=CommandId("look-vote"),
        seat=here.seat,
        decision=decision,
        vote="yes",
        authority=_authority(here, package.instrument, package.choices),
    )
    return Choice("accept", command)


def ask(here: Standpoint, instrument: InstrumentId, issue: IssueId, option: OptionId) -> Choice:
    """To ask the capital for an option."""
    command = cmd.AskCapital(
        id=CommandId("look-ask"),
        seat=here.seat,
        instrument=instrument,
        issue=issue,
        option=option,
        argument=ARGUMENT,
    )
    return Choice("ask", command)


def question(here: Standpoint, side: Side, over: Sequence[tuple[IssueId, OptionId]]) -> tuple[IssueId, OptionId] | None:
    """The question that would have opened a package beyond the mandate: where its capital grants all it lacks."""
    state = here.state
    card = state.card(here.seat)
    if card is None or "ask-capital" not in card.powers:
        return None
    allowed = red_lines(here.me.stakes[side.space.text.id], side.space.shape)
    asked = {(a.issue, a.option) for a in state.asked if a.actor == here.actor}
    asked |= {(a.event.issue, a.event.option) for a in state.answered if a.event.actor == here.actor}
    if any(option not in allowed.get(issue, (option,)) or (issue, option) in asked for issue, option in over):
        return None
    return over[0]


def _answer(here: Standpoint, package: Package, answer: Literal["accept", "reject"]) -> cmd.Command:
    return cmd.AnswerPackage(
        id=CommandId(f"look-{answer}"),
        seat=here.seat,
        package=package.id,
        answer=answer,
        authority=_authority(here, package.instrument, package.choices),
    )


def _authority(here: Standpoint, instrument: InstrumentId, choices: Choices) -> ev.Authority:
    return "ad-referendum" if beyond(here.state, here.actor, instrument, choices) else "mandate"
