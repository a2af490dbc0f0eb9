"""Asking the capital: for which option, and when; the answer is the capital's."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import IssueId, OptionId
from sim.exercise.mandate.state import Answered
from sim.policies.desk import Desk
from sim.policies.level import ambition
from sim.policies.worth import Worth

ASKED = 8
"""Questions that a delegation puts to its capital in an exercise, at the most, and never two in a turn: a head who
cables more often is told to negotiate."""
MOST = 4
"""Refusals by the capital on one text after which a delegation stops asking."""


def ask_capital(desk: Desk) -> cmd.Command | None:
    """Ask for the option, beyond the mandate, that stands between the delegation and the packages on the table."""
    if not desk.leads("ask-capital") or desk.mandate is None:
        return None
    asked_in = desk.mandate.asked_in
    if len(asked_in) >= ASKED or (asked_in and asked_in[-1] == desk.view.turn):
        return None
    if any(a.actor == desk.actor for a in desk.view.asked):
        return None
    blocked = [t for t in desk.view.the_scene.instruments if desk.view.turn >= t.opens and desk.notes(t.id).over]
    if len(blocked) > 1:
        blocked.sort(key=lambda t: _times_asked(desk, t))
    for text in blocked:
        worth = desk.worth(text)
        if worth is None:
            continue
        status = desk.view.instruments[text.id]
        if status.adopted is not None:
            if desk.actor in text.signatories and desk.actor not in status.signed:
                over = [c for c in status.adopted.items() if not worth.permits(*c)]
                found = next((c for c in over if _askable(desk, *c)), None)
                if found is not None:
                    return _asked(desk, text, worth, *found)
            continue
        if desk.time(text) < desk.grade.asks_capital_from:
            continue
        if sum(_refused(a, desk) and a.event.instrument == text.id for a in desk.view.answered) >= MOST:
            continue
        found = _key(desk, text, worth)
        if found is not None:
            return _asked(desk, text, worth, *found)
    return None


def _askable(desk: Desk, issue: IssueId, option: OptionId) -> bool:
    """Not answered yet, or answered "not yet" in an earlier turn; a red line on an issue ends the questions on it."""
    answers = [a for a in desk.view.answered if (a.event.actor, a.event.issue) == (desk.actor, issue)]
    if any(_refused(a, desk) for a in answers):
        return False
    last = next((a for a in reversed(answers) if a.event.option == option), None)
    if last is None:
        return True
    from_turn = last.event.words.values.get("turn", last.turn + 1)
    return desk.view.turn >= int(from_turn) and last.event.instead is None and not last.event.granted


def _key(desk: Desk, text: Instrument, worth: Worth) -> tuple[IssueId, OptionId] | None:
    """The option others ask for most that the mandate leaves out, while a package with it can still be worth having.

    Of two that are asked for on one issue the better one goes to the capital; the worst that there is never does.
    """
    now = ambition(desk, text, worth)
    wanted: dict[tuple[IssueId, OptionId], float] = {}
    notes = desk.notes(text.id)
    for package in notes.standing():
        over = notes.over.get(package.id)
        if not over or package.actor == desk.actor:
            continue
        for choice in over:
            asked = _short_of_worst(worth, *choice)
            if asked is not None:
                # The fewer answers of the capital a package needs, the more each of them counts.
                wanted[asked] = wanted.get(asked, 0.0) + 1.0 / len(over)
    ranked = sorted(wanted, key=lambda c: (-round(wanted[c], 6), -round(worth.option_value(*c), 9), c))
    for issue, option in ranked:
        mine = worth.option_value(issue, option)
        if worth.permits(issue, option) or (desk.style == "mediator" and _far_end(worth, issue, option)):
            continue
        if any(i == issue and worth.option_value(i, o) > mine and not worth.permits(i, o) for i, o in wanted):
            continue
        loss = worth.option_value(issue, worth.best_option(issue)) - mine
        if now.best - loss >= now.floor and _askable(desk, issue, option):
            return issue, option
    return None


def _far_end(worth: Worth, issue: IssueId, option: OptionId) -> bool:
    """Whether an option is the furthest that one side can ask; nobody who stands between the two asks leave for it."""
    at = worth.shape.issues.index(issue)
    options = worth.shape.options[at]
    return worth.shape.ordered[at] and len(options) > 2 and option in (options[0], options[-1])


def _short_of_worst(worth: Worth, issue: IssueId, option: OptionId) -> tuple[IssueId, OptionId] | None:
    """The option to ask for where others want `option`: where that is the delegation's own worst, one step short of it.

    None where that step is within the mandate, or there is none.
    """
    at = worth.shape.issues.index(issue)
    row, options, limits = worth.tables[at], worth.shape.options[at], worth.limits[at]
    place = options.index(option)
    if len(row) < 3 or row[place] > min(row) + 1e-9:
        return issue, option
    inside = [k for k, ok in enumerate(limits) if ok]
    if not worth.shape.ordered[at] or not inside:
        return None
    nearest = min(inside, key=lambda k: abs(k - place))
    short = place + (1 if nearest > place else -1)
    return None if limits[short] else (issue, options[short])


def _refused(answered: Answered, desk: Desk) -> bool:
    return answered.event.actor == desk.actor and answered.event.words.template.startswith("capital.refused")


def _times_asked(desk: Desk, text: Instrument) -> int:
    return sum(a.event.actor == desk.actor and a.event.instrument == text.id for a in desk.view.answered)


def _asked(desk: Desk, text: Instrument, worth: Worth, issue: IssueId, option: OptionId) -> cmd.Command:
    loss = worth.option_value(issue, worth.best_option(issue)) - worth.option_value(issue, option)
    # Where it is one step short of what others want, nobody has asked for just this.
    others = (p for p in desk.notes(text.id).standing() if p.actor != desk.actor)
    adopted = desk.view.instruments[text.id].adopted
    wanted = adopted is not None or any(p.choices.get(issue) == option for p in others)
    near = "" if wanted else "-near"
    return desk.command(
        cmd.AskCapital,
        desk.why(f"why.ask-capital{near}", issue=issue, option=option, loss=loss, time=desk.time(text)),
        instrument=text.id,
        issue=issue,
        option=option,
        argument=desk.phrase(f"capital.argument{near}", issue=issue, option=option),
    )
