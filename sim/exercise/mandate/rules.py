"""The mandate: what a delegation may agree to, and asking the capital for more."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Issue
from sim.exercise.core.names import ActorId, Choices, InstrumentId, IssueId, OptionId, Phrase, Text
from sim.exercise.core.refusals import Refused
from sim.exercise.core.words import say
from sim.exercise.deciding import acting_seat, delegation, power, rule, running, written
from sim.exercise.mandate.queries import beyond
from sim.exercise.mandate.state import Asked
from sim.exercise.scene.queries import home
from sim.exercise.state import State
from sim.language import in_language

ANSWER_MINUTES = 3
"""The capital takes this long to answer, in minutes of exercise time."""
CLOSING_MINUTES = 1
"""The same once last packages have been called: somebody sits by the telephone then."""


def within_mandate(
    state: State, actor: ActorId, instrument: InstrumentId, choices: Choices, authority: ev.Authority, code: str
) -> None:
    """Refuse choices beyond the mandate unless the delegation binds itself ad referendum."""
    over = beyond(state, actor, instrument, choices)
    if over and authority == "mandate":
        raise Refused(code, what=_named(state, over), home=home(state.the_scene, actor))


def _named(state: State, over: list[tuple[IssueId, OptionId]]) -> tuple[Text, ...]:
    def named(issue: Issue, option: OptionId) -> Text:
        label = issue.option(option).label
        return {
            language: say(
                "option-named", language, option=in_language(label, language), issue=in_language(issue.title, language)
            )
            for language in issue.title
        }

    return tuple(named(state.issue(issue), option) for issue, option in over)


@rule(cmd.AskCapital)
def ask_capital(command: cmd.AskCapital, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "ask-capital")
    written(command.argument)
    mandate = state.mandates.get(actor)
    limits = mandate.limits.get(command.instrument, {}) if mandate else {}
    if command.issue not in limits:
        raise Refused("unknown-instrument")
    if command.option not in {o.id for o in state.issue(command.issue).options}:
        raise Refused("unknown-option")
    if command.option in limits[command.issue]:
        raise Refused("inside-mandate")
    if any((a.actor, a.issue, a.option) == (actor, command.issue, command.option) for a in state.asked):
        raise Refused("already-asked", home=home(state.the_scene, actor))
    return [
        ev.CapitalAsked(
            audience=delegation(state, actor),
            seat=command.seat,
            actor=actor,
            instrument=command.instrument,
            issue=command.issue,
            option=command.option,
            argument=command.argument,
            answer_due=state.timer.elapsed(now) + (CLOSING_MINUTES if state.closing else ANSWER_MINUTES) * 60_000,
        )
    ]


def answers_due(state: State, elapsed: int) -> list[ev.Event]:
    """The capital's answers to what was asked long enough ago."""
    return [answer(state, asked) for asked in state.asked if asked.answer_due <= elapsed]


def close_all(state: State, elapsed: int) -> list[ev.Event]:
    """Every question to a capital closed, since the exercise ends: what is due is answered, the rest lapses."""
    lapsed = (
        ev.QuestionLapsed(
            audience=delegation(state, asked.actor),
            actor=asked.actor,
            instrument=asked.instrument,
            issue=asked.issue,
            option=asked.option,
        )
        for asked in state.asked
        if asked.answer_due > elapsed
    )
    return [*answers_due(state, elapsed), *lapsed]


def answer(state: State, asked: Asked) -> ev.CapitalAnswered:
    """The capital's answer: what it grants is fixed in the blueprint; the argument is for people to judge."""
    assert state.blueprint is not None
    stakes = state.blueprint.actor(asked.actor).stakes[asked.instrument]
    limits = state.mandates[asked.actor].limits[asked.instrument][asked.issue]
    grant = next((g for g in stakes.grants if (g.issue, g.option) == (asked.issue, asked.option)), None)
    granted = grant is not None and state.turn >= grant.turn
    template = "capital.granted" if granted else "capital.not-yet" if grant is not None else "capital.refused"
    if granted:
        order = [o.id for o in state.issue(asked.issue).options]
        limits = tuple(sorted({*limits, asked.option}, key=order.index))
    return ev.CapitalAnswered(
        audience=delegation(state, asked.actor),
        actor=asked.actor,
        instrument=asked.instrument,
        issue=asked.issue,
        option=asked.option,
        granted=granted,
        limits=limits,
        words=Phrase(template, {"issue": asked.issue, "option": asked.option}),
    )
