"""Asking the capital: for which option, and when; the answer is the capital's."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import IssueId, OptionId
from sim.exercise.mandate.state import Answered
from sim.policies.desk import Desk
from sim.policies.level import ambition
from sim.policies.worth import Worth

MOST = 4
"""Refusals by the capital on one text after which a delegation stops asking."""


def ask_capital(desk: Desk) -> cmd.Command | None:
    """Ask for the option, beyond the mandate, that stands between the delegation and the packages on the table."""
    if not desk.leads("ask-capital") or desk.mandate is None:
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
    return last is None or desk.view.turn > last.turn


def _key(desk: Desk, text: Instrument, worth: Worth) -> tuple[IssueId, OptionId] | None:
    """The option others offer most that the mandate leaves out, while a package with it can still be worth having."""
    now = ambition(desk, text, worth)
    wanted: dict[tuple[IssueId, OptionId], float] = {}
    notes = desk.notes(text.id)
    for package in notes.standing():
        over = notes.over.get(package.id)
        if not over or package.actor == desk.actor:
            continue
        for choice in over:
            # The fewer answers of the capital a package needs, the more each of them counts.
            step = _next_step(worth, *choice)
            wanted[step] = wanted.get(step, 0.0) + 1.0 / len(over)
    ranked = sorted(wanted, key=lambda c: (-round(wanted[c], 6), -round(worth.option_value(*c), 9), c))
    for issue, option in ranked:
        loss = worth.option_value(issue, worth.best_option(issue)) - worth.option_value(issue, option)
        if now.best - loss >= now.floor and _askable(desk, issue, option):
            return issue, option
    return None


def _next_step(worth: Worth, issue: IssueId, option: OptionId) -> tuple[IssueId, OptionId]:
    """Where options have an order, the one just beyond the mandate on the way to `option`; a capital moves by steps."""
    at = worth.shape.issues.index(issue)
    options, limits = worth.shape.options[at], worth.limits[at]
    inside = [k for k, ok in enumerate(limits) if ok]
    wanted = options.index(option)
    if not worth.shape.ordered[at] or not inside:
        return issue, option
    nearest = min(inside, key=lambda k: abs(k - wanted))
    return issue, options[nearest + (1 if wanted > nearest else -1)]


def _refused(answered: Answered, desk: Desk) -> bool:
    return answered.event.actor == desk.actor and answered.event.words.template == "capital.refused"


def _times_asked(desk: Desk, text: Instrument) -> int:
    return sum(a.event.actor == desk.actor and a.event.instrument == text.id for a in desk.view.answered)


def _asked(desk: Desk, text: Instrument, worth: Worth, issue: IssueId, option: OptionId) -> cmd.Command:
    loss = worth.option_value(issue, worth.best_option(issue)) - worth.option_value(issue, option)
    return desk.command(
        cmd.AskCapital,
        desk.why("why.ask-capital", issue=issue, option=option, loss=loss, time=desk.time(text)),
        instrument=text.id,
        issue=issue,
        option=option,
        argument=desk.phrase("capital.argument", issue=issue, option=option),
    )
