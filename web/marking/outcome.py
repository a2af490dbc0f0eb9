"""The panel beside a block that says what the exercise came to for its candidate, and the plays it is compared with.

It stands apart from the marks: nothing here is written with a decision, and no level reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

from flask import Blueprint, current_app, redirect, request, url_for

from assessment.exports.words import number
from assessment.outcome.place import Place, place
from assessment.outcome.process import of_the_result, process
from assessment.outcome.result import NoResult, Result, result
from assessment.outcome.table import Table, faced
from sim.exercise.core.names import ActorId
from sim.language import in_language
from sim.language.functions import Decimal
from web.access import NoAccess, signed_in
from web.apart import have_played
from web.marking import blocks
from web.marking.references import EXTENSION, Full, References, Standing, Wish
from web.marking.room import Work, enter
from web.words import current, say

routes = Blueprint("outcome", __name__)

WHY_NONE = {
    NoResult.NOT_OVER: "outcome-none-not-over",
    NoResult.LEFT: "outcome-none-left",
    NoResult.BRIEFLY: "outcome-none-briefly",
    NoResult.NOTHING_AT_STAKE: "outcome-none-nothing-at-stake",
}


@dataclass(frozen=True, slots=True)
class Panel:
    """The words of the panel, in the reader's language."""

    said: tuple[str, ...]
    """Sentences on what it came to, or why it has no outcome for this candidate."""
    lines: tuple[tuple[str, str], ...]
    """Figures with their labels."""
    drawn: Place | None
    """The place to draw."""
    drawn_said: str
    faced: str
    """The holders of the other delegations, then and in the plays."""
    standing: Standing | None
    """The plays, where there are not enough of them yet."""
    refused: str


def panel(work: Work) -> Panel | None:
    """The panel of a block with criteria that read the result; None for another block."""
    if not _of_the_result(work):
        return None
    found = result(work.room.evaluation.dossiers[work.pseudonym])
    if isinstance(found, NoResult):
        return Panel((say(WHY_NONE[found]),), (_process(work),), None, "", "", None, "")
    table = _table(work, found.actor)
    standing = references().standing(work.room.evaluation.index.blueprint, table)
    placed = together = None
    if standing.reference is not None:
        placed = place(found.gain, standing.reference.gains[found.actor])
        together = place(found.joint, standing.reference.joint)
    return Panel(
        said=tuple(_said(work, found)),
        lines=(
            (say("outcome-result"), points(found.gain)),
            *(_placed(placed) if placed is not None else ()),
            (say("outcome-of-all"), _together(found.joint, together)),
            _process(work),
        ),
        drawn=placed,
        drawn_said=_drawn(placed) if placed is not None else "",
        faced=_faced(work, table, found.actor),
        standing=standing if standing.reference is None else None,
        refused=say("outcome-too-many-wait") if request.args.get("outcome") == "full" else "",
    )


@routes.post("/assess/<exercise>/<pseudonym>/<block>/outcome")
@signed_in
def play_it(exercise: str, pseudonym: str, block: str) -> Any:
    """Have the candidate's table played by minds, or no more: {do: play|stop}."""
    room = enter(exercise)
    if not room.may_mark:
        raise NoAccess
    work = room.opened(pseudonym, block, request.form.get("criterion"))
    found, asked = result(room.evaluation.dossiers[pseudonym]), {"criterion": str(work.row.code)}
    if isinstance(found, Result) and panel(work) is not None:
        table, stop = _table(work, found.actor), request.form.get("do") == "stop"
        try:
            have_played(current_app)(Wish(room.evaluation.index.blueprint, table, stop))
        except Full:
            asked["outcome"] = "full"
    here = url_for("marking.criterion", exercise=exercise, pseudonym=pseudonym, block=block)
    return redirect(f"{here}?{urlencode(asked)}#outcome", 303)


def references() -> References:
    """The references of this server process."""
    return cast(References, current_app.extensions[EXTENSION])


def _of_the_result(work: Work) -> list[str]:
    """The criteria of the block that read the result."""
    codes = of_the_result(work.room.evaluation.framework)
    return [row.code for row in blocks.criteria_of(work.block) if row.code in codes]


def _table(work: Work, actor: ActorId) -> Table:
    return faced(work.room.evaluation.index, actor)


# --- sentences -------------------------------------------------------------------------------------------------------


def points(value: float) -> str:
    """Points above or below no deal."""
    shown = round(value, 1)
    key = "outcome-points-above" if shown > 0 else "outcome-points-below" if shown < 0 else "outcome-points-none"
    words: str = say(key, points=Decimal(abs(shown), maximumFractionDigits=1))
    return words


def _said(work: Work, found: Result) -> list[str]:
    if found.texts:
        blueprint = work.room.evaluation.index.blueprint
        titles = ", ".join(in_language(blueprint.instrument(text).title, current()) for text in found.texts)
        return [say("outcome-in-force", texts=titles)]
    if found.best_open is None:
        return [say("outcome-no-deal"), say("outcome-nothing-open")]
    if found.good_no:
        return [say("outcome-no-deal"), say("outcome-good-no")]
    best = Decimal(round(found.best_open, 1), maximumFractionDigits=1)
    return [say("outcome-no-deal"), say("outcome-left-lying", points=best)]


def _placed(placed: Place) -> list[tuple[str, str]]:
    lines = [
        (
            say("outcome-among", num=placed.plays),
            say("outcome-less-same-more", less=placed.less, same=placed.same, more=placed.more),
        ),
        (say("outcome-place"), _interval(placed.percentile, placed.interval.low, placed.interval.high, 0)),
    ]
    if placed.score is None:
        return [*lines, (say("outcome-score"), say("outcome-no-spread"))]
    score = placed.score
    return [*lines, (say("outcome-score"), _interval(score.value, score.interval.low, score.interval.high, 2))]


def _drawn(placed: Place) -> str:
    words: str = say(
        "outcome-drawn",
        place=round(placed.percentile),
        low=round(placed.interval.low),
        high=round(placed.interval.high),
    )
    return words


def _together(joint: float, placed: Place | None) -> str:
    if placed is None:
        return points(joint)
    words: str = say("outcome-together", points=points(joint), less=placed.less, same=placed.same, more=placed.more)
    return words


def _interval(value: float, low: float, high: float, decimals: int) -> str:
    shown = {name: number(one, current(), decimals) for name, one in (("value", value), ("low", low), ("high", high))}
    words: str = say("outcome-value-interval", **shown)
    return words


def _process(work: Work) -> tuple[str, str]:
    found = process(work.room.evaluation.framework, work.block)
    label = say("process-of-block", block=work.block.code)
    if found is None:
        return label, say("process-none")
    left_out = ", ".join(_of_the_result(work))
    mean = number(found.mean, current(), 2)
    return label, say("process-said", mean=mean, num=found.criteria, decided=found.decided, criteria=left_out)


def _faced(work: Work, table: Table, own: ActorId) -> str:
    blueprint = work.room.evaluation.index.blueprint
    others = {seat.actor for seat in blueprint.seats} - {own}
    known = [in_language(blueprint.actor(actor).name, current()) for actor in sorted(table.grades)]
    key = (
        "outcome-faced-none"
        if not known
        else "outcome-faced-all"
        if len(known) == len(others)
        else "outcome-faced-some"
    )
    words: str = say(key, known=", ".join(known))
    return words
