"""The output of `plenipo negotiate`, as an object for a program or as tables for a person."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from sim.language import Language
from web.cli.sentences import chosen, figure, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scenarios.domains import Opened
    from scenarios.domains.deals import Series
    from sim.negotiation.alternating import Agreement, Move
    from sim.negotiation.measures import Yardstick

SHOWN_MOVES = 30
"""Moves of one negotiation that a person is shown; where there are more, the first and the last of them."""
MOST_OUTCOMES_SHOWN = 10


@dataclass(frozen=True)
class Played:
    """A series with all that is needed to print it."""

    options: argparse.Namespace
    opened: Opened
    words: tuple[str, ...]
    series: Series
    scales: Mapping[Literal["raw", "normalised"], Yardstick]

    @property
    def runs(self) -> int:
        """The number of negotiations that ended: fewer than were asked for where the user stopped them."""
        return len(self.series.results)

    @property
    def reservations(self) -> tuple[float, ...]:
        return tuple(preferences.reservation for preferences in self.opened.preferences)

    @property
    def deals(self) -> list[Agreement]:
        return [agreement for agreement in self.series.results if agreement is not None]


def as_json(played: Played) -> dict[str, Any]:
    """One negotiation with its moves, or the distribution of many, as one JSON object; rounds count from 1."""
    opened, options = played.opened, played.options
    head = {
        "path": opened.path,
        **({} if opened.instrument is None else {"instrument": opened.instrument}),
        "form": opened.form,
        "parties": list(opened.parties),
        "tactics": list(played.words),
        "rounds": options.rounds,
        "seed": options.seed,
        "runs": played.runs,
    }
    return {**head, **(_one(played) if options.runs == 1 else _many(played))}


def _one(played: Played) -> dict[str, Any]:
    opened, utilities = played.opened, played.scales["raw"].utilities
    agreement = played.series.results[0]
    moves = [
        {
            "round": move.round + 1,
            "party": opened.parties[move.party],
            "move": move.kind,
            "outcome": opened.outcome(move.outcome),
            "utilities": utilities[move.outcome].tolist(),
        }
        for move in played.series.moves
    ]
    if agreement is None:
        return {"agreement": False, "outcome": None, "utilities": list(played.reservations), "moves": moves}
    return {
        "agreement": True,
        "outcome": opened.outcome(agreement.outcome),
        "utilities": list(agreement.utilities),
        "round": agreement.round + 1,
        "offers": agreement.offers,
        "proposer": opened.parties[agreement.proposer],
        **_deals(played, agreement.outcome),
        "moves": moves,
    }


def _many(played: Played) -> dict[str, Any]:
    from sim.summary import spread

    opened, deals, runs = played.opened, played.deals, played.runs
    counted = Counter(agreement.outcome for agreement in deals)
    gained = zip(opened.parties, _columns(played), strict=True)
    return {
        "agreements": len(deals),
        "utilities": {party: asdict(spread(values)) for party, values in gained},
        "round": asdict(spread([float(agreement.round + 1) for agreement in deals])) if deals else None,
        "offers": asdict(spread([float(agreement.offers) for agreement in deals])) if deals else None,
        "outcomes": [
            {
                "runs": count,
                "share": count / runs,
                "outcome": opened.outcome(outcome),
                **_deals(played, outcome),
            }
            for outcome, count in counted.most_common()
        ],
    }


MEASURES = ("utilities", "pareto_distance", "nash_distance", "joint_gain_left", "shares")


def _deals(played: Played, outcome: int) -> dict[str, Any]:
    """The measures of a deal on each scale."""
    measured = ((scale, asdict(stick.measure(stick.domain.choices(outcome)))) for scale, stick in played.scales.items())
    return {scale: {name: measures[name] for name in MEASURES} for scale, measures in measured}


def _columns(played: Played) -> list[list[float]]:
    """Each party's utility in every run; its reservation value where there was no agreement."""
    none = played.reservations
    rows = [none if agreement is None else agreement.utilities for agreement in played.series.results]
    return [list(column) for column in zip(*rows, strict=True)]


def as_text(played: Played) -> Iterator[str]:
    """One negotiation move by move, or the distribution of many, for a person."""
    opened, options = played.opened, played.options
    language = options.language
    parties = [opened.party(party, language) for party in opened.parties]
    sides = ", ".join(f"{party} ({word})" for party, word in zip(parties, played.words, strict=True))
    yield say(
        "negotiate-head", language, path=opened.title(language), sides=sides, rounds=options.rounds, seed=options.seed
    )
    yield ""
    yield from _one_as_text(played, language) if options.runs == 1 else _many_as_text(played, language)


def _one_as_text(played: Played, language: Language) -> Iterator[str]:
    opened, agreement = played.opened, played.series.results[0]
    number, party, move = (say(f"negotiate-{column}", language) for column in ("round", "party", "move"))
    width = max(len(party), *(len(opened.party(name, language)) for name in opened.parties))
    yield f"{number:>6}  {party:<{width}}  {move}"
    moves = played.series.moves
    half = SHOWN_MOVES // 2
    if len(moves) <= SHOWN_MOVES:
        yield from (_move(played, made, width, language) for made in moves)
    else:
        yield from (_move(played, made, width, language) for made in moves[:half])
        yield f"{'':>6}  {say('negotiate-more', language, count=len(moves) - 2 * half)}"
        yield from (_move(played, made, width, language) for made in moves[-half:])
    yield ""
    if agreement is None:
        yield say("negotiate-none", language, values=_figures(played.reservations, language))
        return
    proposer = opened.party(opened.parties[agreement.proposer], language)
    yield say("negotiate-agreed", language, round=agreement.round + 1, offers=agreement.offers, party=proposer)
    yield f"  {chosen(opened.names(opened.outcome(agreement.outcome), language), language)}"
    yield from _far(played, agreement.outcome, language)


def _move(played: Played, move: Move, width: int, language: Language) -> str:
    party = f"{move.round + 1:>6}  {played.opened.party(played.opened.parties[move.party], language):<{width}}"
    if move.kind == "accept":
        return f"{party}  {say('negotiate-accept', language)}"
    worth = _figures(played.scales["raw"].utilities[move.outcome].tolist(), language)
    offered = chosen(played.opened.names(played.opened.outcome(move.outcome), language), language)
    return f"{party}  {say('negotiate-offer', language)}  [{worth}]  {offered}"


def _many_as_text(played: Played, language: Language) -> Iterator[str]:
    from sim.summary import spread

    opened, deals = played.opened, played.deals
    yield say("negotiate-many", language, runs=played.runs, agreements=len(deals))
    yield ""
    yield say("negotiate-utilities", language)
    names = [opened.party(party, language) for party in opened.parties]
    width = max(map(len, names))
    for party, values in zip(names, _columns(played), strict=True):
        yield "  " + say("negotiate-spread", language, name=party.ljust(width), **asdict(spread(values)))
    if not deals:
        return
    yield ""
    yield say("negotiate-rounds", language)
    width = max(len(say(f"negotiate-{name}", language)) for name in ("round", "offers"))
    for name, counts in (("round", [a.round + 1 for a in deals]), ("offers", [a.offers for a in deals])):
        figures = asdict(spread([float(count) for count in counts]))
        yield "  " + say("negotiate-spread", language, name=say(f"negotiate-{name}", language).ljust(width), **figures)
    yield ""
    yield say("negotiate-outcomes", language)
    counted = Counter(agreement.outcome for agreement in deals)
    for outcome, count in counted.most_common(MOST_OUTCOMES_SHOWN):
        yield f"  {count:>6}  {chosen(opened.names(opened.outcome(outcome), language), language)}"
        yield from (f"        {line}" for line in _far(played, outcome, language))
    if len(counted) > MOST_OUTCOMES_SHOWN:
        yield "  " + say("negotiate-rest", language, count=len(counted) - MOST_OUTCOMES_SHOWN)


def _far(played: Played, outcome: int, language: Language) -> Iterator[str]:
    """A line for each scale: utilities, and the distances of the deal."""
    for scale, measures in _deals(played, outcome).items():
        yield "  " + say(
            "negotiate-far",
            language,
            scale=say(f"negotiate-{scale}", language),
            utilities=_figures(measures["utilities"], language),
            pareto=measures["pareto_distance"],
            nash=measures["nash_distance"],
            left=measures["joint_gain_left"],
        )


def _figures(values: Sequence[float], language: Language) -> str:
    return " ".join(figure(value, language) for value in values)
