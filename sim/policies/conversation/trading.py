"""Answers to offers, trades and demands, weighed by the delegation's stakes, line and style."""

from __future__ import annotations

from collections.abc import Sequence

from sim.exercise.texts.queries import standing
from sim.policies.conversation.matter import Matter
from sim.policies.conversation.parts import (
    bargains,
    discloses,
    elsewhere,
    other_wish,
    recall,
    tables,
    vague,
    want,
    weightiest,
    with_reason,
)
from sim.policies.conversation.points import Point, pairs, point, slack
from sim.policies.conversation.wording import Draft
from sim.policies.desk import Desk

ELSEWHERE = ("settled-so", "settled-otherwise", "not-ours")
"""Relations of points that are not this delegation's to trade."""
MARGIN = 4.0
"""Points by which a trade must help those who want something for all that they give."""


def offer(matter: Matter) -> Draft:
    """The answer to an offer."""
    given = [made for i, o in pairs(matter.read.trade.give) if (made := point(matter.desk, i, o)) is not None]
    chosen = weightiest(given or matter.points)
    if chosen is None:
        return matter.draft("unclear").add("took-offer-plain", needed=True).add("next-figure-plain")
    matter.on(chosen)
    if chosen.option is None:
        return vague(matter, chosen, "took-offer-on")
    draft = matter.draft(chosen.relation)
    match chosen.relation:
        case "wish":
            return draft.add("took-offer").add("yes-wish", needed=True).add("next-you-table")
        case "room" if not bargains(matter.desk):
            return draft.add("took-offer").add("yes-room", needed=True).add("next-you-table")
        case "room" | "dear" | "red":
            want(matter, chosen)
            draft.add("took-offer")
            if chosen.relation == "red" and discloses(matter.desk, matter.writer):
                return with_reason(draft.add("no-red", needed=True), matter, chosen).add("need")
            if chosen.relation == "red":
                draft.template = "answer.offer.dear"
            return draft.add("more-needed", needed=True).add("next-return")
        case "easy":
            if other_wish(matter, chosen):
                return draft.add("took-offer").add("easy", needed=True).add("since-elsewhere")
            return draft.add("took-offer").add("easy", needed=True)
    return elsewhere(draft, matter, chosen, "took-offer")


def trade(matter: Matter) -> Draft:
    """The answer to a conditional offer: weighed by what each side moves."""
    desk = matter.desk
    gives = [made for i, o in pairs(matter.read.trade.give) if (made := point(desk, i, o)) is not None]
    asks = [made for i, o in pairs(matter.read.trade.ask) if (made := point(desk, i, o)) is not None]
    # Of several points on a side the one that cannot be agreed to is answered, else the first.
    given, wanted = _foremost(gives), _foremost(asks)
    if given is None or wanted is None:
        one = given or wanted or weightiest(matter.points)
        if one is None:
            return matter.draft("unclear").add("took-trade-plain", needed=True).add("next-figure-plain")
        matter.on(one)
        closed = one.relation in ("dear", "red") and not discloses(desk, matter.writer)
        draft = matter.draft("half-closed" if closed else f"half-{one.relation}").add("took-trade-on", needed=True)
        if one.option is not None and one.relation in ("dear", "red") and wanted is one:
            return draft.add("no-closed" if closed else f"no-{one.relation}")
        return draft.add("next-figure")
    if given.relation == "red" and wanted.relation == "wish":
        # Nobody gives what one cannot take and asks for what one wants most: it was meant the other way round.
        given, wanted, gives, asks = wanted, given, asks, gives
    matter.on(given)
    matter.on(wanted, "3")
    draft = Draft("answer.conditional-offer.weighed", values=matter.values).add("took-trade", needed=True)
    also = [(one, "ask") for one in asks if one is not wanted] + [(one, "give") for one in gives if one is not given]
    for one in (wanted, given):
        if one.relation in ELSEWHERE:
            matter.on(one)
            return elsewhere(matter.draft(one.relation).add("took-trade-on", needed=True), matter, one, "")
    if also:
        # A trade of three points is not answered as one of two.
        matter.on(also[0][0], "4")
        draft.add(f"took-trade-also-{also[0][1]}")
    if wanted.relation == "red":
        draft.template = "answer.conditional-offer.red"
        draft.add("no-red-there", needed=True)
        return draft.add("next-seek") if other_wish(matter, wanted, *gives, *asks) else draft
    if given.relation == "red":
        draft.template = "answer.conditional-offer.red"
        want(matter, given)
        return draft.add("no-red", needed=True).add("need")
    gain = _gain(desk, gives, asks)
    if gain >= 0.0:
        draft.template = "answer.conditional-offer.yes"
        return draft.add("yes-trade", needed=True).add("next-table" if tables(desk, given) else "next-you-table")
    if gain >= -12.0 and other_wish(matter, wanted, *gives, *asks):
        draft.template = "answer.conditional-offer.if"
        return draft.add("if-price", needed=True)
    draft.template = "answer.conditional-offer.no"
    draft.add("no-trade", needed=True)
    return draft.add("next-seek") if other_wish(matter, wanted, *gives, *asks) else draft


def _foremost(points: Sequence[Point]) -> Point | None:
    """Of the points on one side of a trade the one that stands in its way, else the first with an option."""
    hindering = [made for made in points if made.relation in ("red", *ELSEWHERE)]
    return weightiest(hindering or points)


def _gain(desk: Desk, gives: Sequence[Point], asks: Sequence[Point]) -> float:
    """Points by which a trade helps the delegation: what it is given against what it gives, less what it insists on.

    What is given counts from where the other side stands, half-way between best and worst where that is not known; what
    is wanted, from the delegation's own best.
    """
    margin = (MARGIN if bargains(desk) else 0.0) - sum(slack_share(desk, one) for one in asks)
    return sum(_worth_given(desk, one) for one in gives) - sum(_cost(one) for one in asks) - margin


def _worth_given(desk: Desk, made: Point) -> float:
    if made.worth is None or made.option is None:
        return 0.0
    row = made.worth.tables[made.worth.shape.issues.index(made.issue)]
    others = [option for actor, option in standing(desk.view, made.text)[made.issue].items() if actor != desk.actor]
    stood = [made.worth.option_value(made.issue, option) for option in others]
    before = sum(stood) / len(stood) if stood else (max(row) + min(row)) / 2
    return made.worth.option_value(made.issue, made.option) - before


def _cost(made: Point) -> float:
    if made.worth is None or made.option is None:
        return 0.0
    best = made.worth.option_value(made.issue, made.worth.best_option(made.issue))
    return best - made.worth.option_value(made.issue, made.option)


def slack_share(desk: Desk, made: Point) -> float:
    """A share of the room that the delegation has by now, as the issue weighs in the whole."""
    if made.worth is None:
        return 0.0
    return slack(desk, made.text, made.worth) * made.worth.weight(made.issue) / 100.0


def demand(matter: Matter) -> Draft:
    """The answer to a demand."""
    asked = [made for i, o in pairs(matter.read.trade.ask) if (made := point(matter.desk, i, o)) is not None]
    chosen = weightiest(asked or matter.points)
    if chosen is None:
        return matter.draft("unclear").add("took-demand-plain", needed=True).add("next-figure-plain")
    matter.on(chosen)
    if chosen.option is None:
        return vague(matter, chosen, "took-demand-on")
    draft = matter.draft(chosen.relation)
    recall(draft, matter, chosen)
    if chosen.relation in ("dear", "red") and not discloses(matter.desk, matter.writer):
        draft.template = "answer.demand.closed"
        with_reason(draft.add("took-demand").add("no-closed", needed=True), matter, chosen)
        return draft.add("next-seek") if other_wish(matter, chosen) else draft
    match chosen.relation:
        case "wish":
            return draft.add("took-demand").add("yes-wish", needed=True).add("next-you-table")
        case "easy":
            draft.add("took-demand").add("easy", needed=True)
            return draft.add("next-seek") if other_wish(matter, chosen) else draft
        case "room" if not bargains(matter.desk):
            return draft.add("took-demand").add("yes-room", needed=True).add("next-you-table")
        case "room":
            if other_wish(matter, chosen):
                return draft.add("took-demand").add("if-price", needed=True)
            return draft.add("took-demand").add("if-open", needed=True)
        case "dear":
            draft.add("took-demand").add("no-dear", needed=True)
            return draft.add("if-price") if other_wish(matter, chosen) else draft.add("if-open")
        case "red":
            draft.add("took-demand").add("no-red", needed=True)
            with_reason(draft, matter, chosen)
            return draft.add("next-seek") if other_wish(matter, chosen) else draft
    return elsewhere(draft, matter, chosen, "took-demand")
