"""Values for the sentences of obligations; each sentence names its article."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.names import IndicatorId
from sim.exercise.scene.index import indexed
from sim.exercise.teller import Parts, Teller, told

Named = (
    ev.ConductOrdered
    | ev.ObligationPerformed
    | ev.ObligationBreached
    | ev.ObligationDisputed
    | ev.DisputeSettled
    | ev.ObligationSuspended
    | ev.ObligationRevived
    | ev.ObligationEnded
)


@told(ev.ConductOrdered, ev.ObligationPerformed, ev.ObligationBreached)
def by_obligor(event: Named, tell: Teller) -> Parts:
    """The obligation in the words of its text, and its obligor."""
    standing = tell.state.obligations.get(event.obligation)
    return {
        "what": tell.clause(event.obligation),
        "actor": tell.obligor(event.obligation),
        "home": tell.home(standing.obligor if standing else ""),
    }


@told(ev.ObligationDisputed, ev.DisputeSettled, ev.ObligationSuspended, ev.ObligationRevived, ev.ObligationEnded)
def about_obligation(event: Named, tell: Teller) -> Parts:
    """The obligation in the words of its text."""
    return {"what": tell.clause(event.obligation)}


@told(ev.ObligationOpened)
def obligation_opened(event: ev.ObligationOpened, tell: Teller) -> Parts:
    """The obligation, its obligor and its creditors."""
    return {
        "what": tell.clause(event.obligation),
        "actor": tell.actor(event.obligor),
        "to": tuple(tell.actor(actor) for actor in event.creditors),
    }


@told(ev.ObligationObserved)
def obligation_observed(event: ev.ObligationObserved, tell: Teller) -> Parts:
    """The obligation, its obligor, and the reading as the gauge shows it."""
    return {
        "what": tell.clause(event.obligation),
        "actor": tell.actor(event.obligor),
        "reading": "" if event.reading is None else tell.number(event.reading, _places(event.reading)),
    }


@told(ev.WordKept, ev.WordBroken)
def word(event: ev.WordKept | ev.WordBroken, tell: Teller) -> Parts:
    """Those to whom the word was given."""
    return {"to": tuple(tell.actor(actor) for actor in event.to)}


def _places(value: float) -> int:
    """As many decimals as six significant digits leave."""
    return len(f"{value:g}".partition(".")[2])


@told(ev.ConsequenceFollowed)
def consequence_followed(event: ev.ConsequenceFollowed, tell: Teller) -> Parts:
    """The article, and each quantity that it moved by as much as its decimals show."""
    told_of = [line for shift in event.shifts if (line := _shifted(shift, tell)) is not None]
    return {
        "article": tell.say(
            "article-of", number=event.number, number_given=bool(event.number), text=tell.text(event.instrument)
        ),
        "shifts": tell.listed(told_of) if told_of else tell.say("change-none"),
    }


def _shifted(shift: ev.Shift, tell: Teller) -> str | None:
    was, now = (figure(shift.what, shift.of, value, tell) for value in (shift.was, shift.now))
    if was.strip("-−") == now.strip("-−"):
        return None
    return tell.say("change", name=quantity(shift.what, shift.of, shift.about, tell), was=was, now=now)


def quantity(what: str, of: str, about: str | None, tell: Teller) -> str:
    """The name of a quantity, as a sentence and a table need it."""
    gauge = indexed(tell.scene).gauges.get(IndicatorId(of))
    name = tell.actor(of) if what not in ("indicator", "pull") else of if gauge is None else tell.gauge(gauge)
    return tell.say("quantity", what=what, of=name, about=tell.actor(about))


def decimals(what: str, of: str, tell: Teller) -> int:
    """With how many decimals a value of that quantity is read."""
    gauge = indexed(tell.scene).gauges.get(IndicatorId(of))
    return gauge.decimals if what == "indicator" and gauge is not None else 1 if what == "legitimacy" else 2


def figure(what: str, of: str, value: float, tell: Teller) -> str:
    """A value of that quantity with as many decimals as it is read with."""
    return tell.number(value, decimals(what, of, tell))
