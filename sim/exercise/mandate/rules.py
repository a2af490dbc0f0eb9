"""The mandate: what a delegation may agree to, and asking the capital for more."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.blueprint import Issue
from sim.exercise.core.names import ActorId, Choices, InstrumentId, IssueId, OptionId, Phrase, Text
from sim.exercise.core.refusals import Refused
from sim.exercise.core.stakes import Stakes
from sim.exercise.core.words import say
from sim.exercise.core.worth import points
from sim.exercise.deciding import acting_seat, delegation, power, rule, running, written
from sim.exercise.mandate.queries import beyond, unpaid
from sim.exercise.mandate.state import Asked, Mandate
from sim.exercise.scene.queries import home
from sim.exercise.state import State
from sim.language import in_language

LONGEST_ANSWER = 3.0
"""The capital takes this long to answer, in minutes of exercise time; in a short exercise a tenth of it, so that its
answer comes while it still serves."""
CLOSING = 1 / 3
"""Share of that once last packages have been called: somebody sits by the telephone then."""


def within_mandate(
    state: State, actor: ActorId, instrument: InstrumentId, choices: Choices, authority: ev.Authority, code: str
) -> None:
    """Refuse choices beyond the mandate unless the delegation binds itself ad referendum."""
    over = beyond(state, actor, instrument, choices)
    mandate = state.mandates.get(actor)
    owed = unpaid(mandate, instrument, choices) if mandate is not None else []
    if over and authority == "mandate":
        if len(over) == len(owed):
            _, price = owed[0]
            wanted = [(price.issue, option) for option in price.options]
            what, price_named = _named(state, over), _named(state, wanted)
            raise Refused("price-unpaid", what=what, price=price_named, home=home(state.the_scene, actor))
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
            answer_due=state.timer.elapsed(now) + _answer_takes(state),
        )
    ]


def _answer_takes(state: State) -> int:
    """Exercise time (ms) from a question to the capital's answer."""
    plan = state.clock_plan
    minutes = min(LONGEST_ANSWER, plan.turns * plan.minutes / 10) * (CLOSING if state.closing else 1)
    return round(minutes * MINUTE)


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
    """The capital's answer, its reason and its price; what it grants is fixed in the blueprint, whatever is argued."""
    assert state.blueprint is not None
    stakes = state.blueprint.actor(asked.actor).stakes[asked.instrument]
    mandate = state.mandates[asked.actor]
    limits = mandate.limits[asked.instrument][asked.issue]
    order = [option.id for option in state.issue(asked.issue).options]
    open_now = {g.option for g in stakes.grants if g.issue == asked.issue and state.turn >= g.turn}
    on_the_way = _between(state.issue(asked.issue), limits, asked.option)
    given = next((option for option in on_the_way if option in open_now), None)
    if given is not None:
        way = on_the_way[on_the_way.index(given) :]
        limits = tuple(sorted({*limits, *(option for option in way if option in open_now)}, key=order.index))
    price = None if given is None else price_of(state, mandate, asked)
    granted = given == asked.option
    return ev.CapitalAnswered(
        audience=delegation(state, asked.actor),
        actor=asked.actor,
        instrument=asked.instrument,
        issue=asked.issue,
        option=asked.option,
        granted=granted,
        limits=limits,
        words=_reasoned(state, stakes, mandate, asked, given, price),
        instead=None if granted else given,
        price=price,
    )


def _between(issue: Issue, limits: tuple[OptionId, ...], wanted: OptionId) -> list[OptionId]:
    """The option asked for, then, where options have an order, those on the way back from it to the mandate."""
    order = [option.id for option in issue.options]
    at, inside = order.index(wanted), [order.index(option) for option in limits]
    if not issue.ordered or not inside:
        return [wanted]
    nearest = min(inside, key=lambda k: abs(k - at))
    step = 1 if nearest > at else -1
    return [order[k] for k in range(at, nearest, step)]


def price_of(state: State, mandate: Mandate, asked: Asked) -> ev.Price | None:
    """The capital's price for giving way: on the issue that weighs most of the others, its line as it stands now.

    One concession or the other, then, not both.
    """
    stakes = mandate.stakes[asked.instrument]
    limits = mandate.limits[asked.instrument]
    bound = [i for i in stakes.weights if i != asked.issue and len(limits.get(i, ())) < len(state.issue(i).options)]
    if not bound:
        return None
    heaviest = max(bound, key=lambda i: (round(stakes.weights[i], 9), i))
    return ev.Price(heaviest, limits[heaviest]) if limits.get(heaviest) else None


def _reasoned(
    state: State, stakes: Stakes, mandate: Mandate, asked: Asked, given: OptionId | None, price: ev.Price | None
) -> Phrase:
    """The answer in words: why, what instead, and for what."""
    values: dict[str, str | int | float] = {"issue": asked.issue, "option": asked.option}
    if given is not None:
        instead = given != asked.option
        values["option"] = given
        if price is not None:
            worth = stakes.values[price.issue]
            least = min(price.options, key=lambda o: (worth.get(o, 0.0), o))
            values |= {"issue2": price.issue, "option2": least}
        name = "capital.instead" if instead else "capital.granted"
        return Phrase(name if price is None and not instead else f"{name}-{'for' if price else 'free'}", values)
    later = next((g.turn for g in stakes.grants if (g.issue, g.option) == (asked.issue, asked.option)), None)
    if later is not None:
        return Phrase("capital.later", values | {"turn": later})
    first = stakes.weights[asked.issue] >= max(stakes.weights.values()) - 1e-9
    if _best_with(stakes, mandate, asked) < stakes.reservation:
        return Phrase("capital.refused-worse", values)
    return Phrase("capital.refused-first" if first else "capital.refused-line", values)


def _best_with(stakes: Stakes, mandate: Mandate, asked: Asked) -> float:
    """Points of the best that the mandate still allows beside the option asked for."""
    best = {
        issue: max(mandate.limits[asked.instrument].get(issue, tuple(values)), key=lambda o: (values.get(o, 0.0), o))
        for issue, values in stakes.values.items()
    }
    return points(stakes, {**best, asked.issue: asked.option})
