"""Decisions on texts, weighed: packages answered, let pass and tabled, votes, and signatures."""

from __future__ import annotations

from sim.debrief.look import ways
from sim.debrief.look.choices import Bar, Choice, no_answer
from sim.debrief.look.decided import HALF, Kind, Weighed
from sim.debrief.look.standpoint import Standpoint
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import DecisionId, InstrumentId
from sim.exercise.mandate.queries import beyond
from sim.exercise.texts.queries import complete
from sim.exercise.texts.state import Package


def answered(here: Standpoint, package: Package, answer: str) -> Weighed | None:
    """An answer to a package: it could have been the other one, or a better package."""
    side = here.side(package.instrument)
    if side is None or not complete(side.space.text, package.choices):
        return None
    about, figures = _about(package), side.figures(package.choices)
    if answer == "reject":
        done = Choice("as-done", bars=(no_answer(package.id, "accept"),))
        score = side.refused(package.choices)
        return Weighed("rejected", score, (ways.accept(here, package),), about, figures, done)
    better, more = side.better(package.choices)
    others = [ways.reject(here, package)]
    if better is not None:
        others.append(ways.table(here, package.instrument, better, (no_answer(package.id, "accept"),)))
    value = side.value(package.choices)
    score = max(side.floor - value, more, side.fair - value)
    done = Choice("as-done", bars=(no_answer(package.id, "reject"),))
    return Weighed("accepted", score, tuple(others), about, {**figures, "more": more}, done)


def passed_over(here: Standpoint, package: Package) -> Weighed | None:
    """A package that nobody of the delegation answered: it could have been accepted, or the capital asked for it."""
    side = here.side(package.instrument)
    if side is None:
        return None
    figures, score = side.figures(package.choices), side.missed(package.choices)
    over = beyond(here.state, here.actor, package.instrument, package.choices)
    if not over:
        done = Choice("as-done", bars=(no_answer(package.id, "accept"),))
        return Weighed("passed-over", score, (ways.accept(here, package),), _about(package), figures, done)
    question = ways.question(here, side, over)
    if question is None:
        return None
    issue, option = question
    about = {"instrument": package.instrument, "issue": issue, "option": option}
    return Weighed("did-not-ask", HALF * score, (ways.ask(here, package.instrument, issue, option),), about, figures)


def tabled(here: Standpoint, event: ev.PackageTabled) -> Weighed | None:
    """A package of its own: there may have been a better one that nobody would have lost by."""
    side = here.side(event.instrument)
    if side is None or not complete(side.space.text, event.choices):
        return None
    better, more = side.better(event.choices)
    if better is None:
        return None
    about = {"instrument": event.instrument, "package": event.package}
    figures = {"value": side.value(event.choices), "no_deal": side.floor, "more": more}
    return Weighed("tabled", HALF * more, (ways.table(here, event.instrument, better),), about, figures)


def signed(here: Standpoint, instrument: InstrumentId) -> Weighed | None:
    """A signature: it could have been withheld."""
    side = here.side(instrument)
    adopted = here.state.instruments[instrument].adopted
    if side is None or adopted is None:
        return None
    value = side.value(adopted)
    others = (Choice("do-not-sign", bars=(Bar(cmd.Sign.kind, instrument),)),)
    figures = {"value": value, "no_deal": side.floor}
    return Weighed("signed", side.floor - value, others, {"instrument": instrument}, figures)


def broke_silence(here: Standpoint, decision: DecisionId) -> Weighed | None:
    """A silence broken: the package could have passed."""
    return _stopped(
        here,
        "broke-silence",
        here.state.packages[here.state.decisions[decision].package],
        Choice("let-pass", bars=(Bar(cmd.BreakSilence.kind, decision),)),
    )


def voted(here: Standpoint, decision: DecisionId) -> Weighed | None:
    """A vote that was no yes."""
    package = here.state.packages[here.state.decisions[decision].package]
    return _stopped(here, "voted", package, ways.vote_yes(here, decision, package))


def _stopped(here: Standpoint, kind: Kind, package: Package, other: Choice) -> Weighed | None:
    side = here.side(package.instrument)
    if side is None:
        return None
    score = side.missed(package.choices)
    return Weighed(kind, score, (other,), _about(package), side.figures(package.choices))


def _about(package: Package) -> dict[str, str]:
    return {"instrument": package.instrument, "package": package.id}
