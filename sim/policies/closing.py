"""Bringing a text home: votes and silences, calling a decision, positions line by line, initials and signatures."""

from __future__ import annotations

import math

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import PLENARY, ActorId, IssueId, OptionId, Phrase
from sim.exercise.decisions.state import Decision
from sim.exercise.texts.state import Package
from sim.negotiation.kinds import KINDS
from sim.policies.asking import asks_for, short
from sim.policies.desk import Desk
from sim.policies.level import ambition
from sim.policies.roles import mediates
from sim.policies.saying import send
from sim.policies.text_notes import TO_SIGN
from sim.policies.worth import Worth

LATE = 0.75
"""Share of the talks from which a decision is called on a package that does not have all it needs yet."""
NEAR = 0.8
"""Share of acceptances at which a silence is tried: few break one for little."""
SHY = 0.4
"""Share of the gain asked for at the table that a delegation still asks for when it would have to break a silence."""
LAST = 3.0
"""Pulses before the end by which a text that takes no vote is about to lapse."""
EASE = 8.0
"""Points below the level asked for at which a delegation still lets a text put to decision pass."""


def answer_decision(desk: Desk) -> cmd.Command | None:
    """A vote, or the silence broken, on a decision that is open; a mind keeps silent by doing nothing."""
    if not desk.leads("vote"):
        return None
    for decision in desk.view.decisions.values():
        text = desk.view.instrument(decision.instrument)
        if not decision.open or text is None or desk.actor not in text.parties:
            continue
        if text.rule.kind == "silence":
            move = _silence(desk, decision, text)
        else:
            move = None if desk.actor in decision.votes else _vote(desk, decision, text)
        if move is not None:
            return move
    return None


def _judged(desk: Desk, package: Package, text: Instrument) -> tuple[float, float, bool]:
    """The value of what is put to decision, what the delegation lets pass, and whether the mandate covers it."""
    worth = desk.worth(text)
    if worth is None or not desk.complete(text, package):
        return 100.0, 0.0, True
    now = ambition(desk, text, worth)
    accepted = package.answers.get(desk.actor) == "accept"
    floor = now.floor
    if text.rule.kind == "silence":
        # Breaking a silence is seen and resented: a delegation accepts less then than it would at the table.
        floor = worth.reservation + SHY * (now.floor - worth.reservation)
    least = floor if accepted else max(floor, now.level - EASE)
    return worth.value(package.choices), least, worth.within(package.choices)


def _silence(desk: Desk, decision: Decision, text: Instrument) -> cmd.Command | None:
    value, least, within = _judged(desk, desk.view.packages[decision.package], text)
    if decision.seat == desk.seat or (within and (value >= least - 1e-9 or mediates(desk))):
        return None  # who put it to the room does not stop it, and a mediator stops nothing for points of its own
    why = desk.why("why.break", value=value, level=least, within=int(within))
    return desk.command(cmd.BreakSilence, why, decision=decision.id, note=_objection(desk, decision, text))


def _objection(desk: Desk, decision: Decision, text: Instrument) -> Phrase:
    worth, package = desk.worth(text), desk.view.packages[decision.package]
    assert worth is not None
    # What the mandate does not cover comes before what costs most: it is why the silence is broken.
    over = [c for c in package.choices.items() if not worth.permits(*c)]
    prices = {} if over else worth.asked(package.choices)
    if prices:
        # What the capital allowed stands: what is missing is the other article for which it allowed it.
        issue, options = next(iter(prices.items()))
        asked = asks_for(desk, text, worth, issue)
        return desk.phrase("talk.break", issue=issue, option=asked if asked in options else options[0])
    losses = [
        (-round(short(desk, text, worth, i, o), 9), k, i) for k, (i, o) in enumerate(over or package.choices.items())
    ]
    loss, _, issue = min(losses)
    asked = asks_for(desk, text, worth, issue)
    if over:
        stands = asked if worth.permits(issue, asked) else worth.best_option(issue)
        return desk.phrase("talk.break", issue=issue, option=stands)
    if loss >= 0:
        # Article by article nothing is short of what is asked: it is the whole that gives too little.
        return desk.phrase("talk.break-whole")
    return desk.phrase("talk.break", issue=issue, option=asked)


def _vote(desk: Desk, decision: Decision, text: Instrument) -> cmd.Command | None:
    value, least, within = _judged(desk, desk.view.packages[decision.package], text)
    vote = "yes" if within and value >= least - 1e-9 else "no"
    if vote == "no" and within and value >= least - 4.0 and text.rule.abstention in ("not-counted", "constructive"):
        vote = "abstain"
    why = desk.why("why.vote", value=value, level=least, within=int(within))
    return desk.command(cmd.CastVote, why, decision=decision.id, vote=vote)


# --- calling a decision


def call_decision(desk: Desk) -> cmd.Command | None:
    """Put the best supported package to decision where the rule needs one: first the chair, late a party."""
    chairs = "chair" in desk.powers
    if desk.idle < 0.5 or not (chairs or desk.leads("table")):
        return None
    for text in desk.open_texts:
        if not chairs and (desk.time(text) < 0.7 or desk.actor not in text.parties):
            continue
        if not text.rule.voted or desk.view.open_decision(text.id) is not None:
            continue
        if desk.turns_gone + text.rule.minutes / desk.plan.minutes > desk.plan.turns - TO_SIGN / desk.plan.pulses:
            continue
        package = _ripe(desk, text)
        if package is None:
            continue
        if not chairs and package.answers.get(desk.actor) != "accept":
            continue
        yes = sum(package.answers.get(p) == "accept" for p in text.parties)
        why = desk.why("why.decide", package=package.id, count=yes, of=len(text.parties), time=desk.time(text))
        return desk.command(cmd.PutToDecision, why, package=package.id)
    return None


def too_late(desk: Desk, text: Instrument) -> bool:
    """Whether the exercise ends before a text could be decided: its procedure takes longer, or no time is left.

    A decision that is under way may still carry it.
    """
    if desk.view.open_decision(text.id) is not None:
        return False
    return desk.pulses_left < text.rule.minutes * 60_000 / desk.beat if text.rule.voted else desk.pulses_left < LAST


def tell_too_late(desk: Desk) -> cmd.Command | None:
    """The chair says, once for each text, that it can no longer be closed: no text dies in silence."""
    if "chair" not in desk.powers or desk.idle < 0.1:
        return None
    for text in desk.open_texts:
        if not too_late(desk, text) or desk.said("talk.too-late", instrument=text.id):
            continue
        template = "talk.too-late" if text.rule.voted else "talk.too-late-unless"
        return send(desk, PLENARY, desk.phrase(template, instrument=text.id), None, None)
    return None


def _ripe(desk: Desk, text: Instrument) -> Package | None:
    """The package with the most support, when that is enough, or when little time is left."""
    late = desk.time(text) >= LATE
    notes = desk.notes(text.id)
    fewest = 1 if late else notes.fewest if text.rule.kind != "silence" else math.ceil(NEAR * len(text.parties))
    ripe = [p for p in desk.packages(text.id) if list(p.answers.values()).count("accept") >= fewest]
    if not ripe:
        return None
    failed = {d.package: len(d.votes) for d in desk.view.decisions.values() if d.adopted is False}
    last = max((d.ends for d in desk.view.decisions.values() if d.instrument == text.id), default=0)
    found: list[tuple[bool, float, int, Package]] = []
    carried = notes.game.wins
    weights = [text.rule.weights.get(p, 1.0) for p in text.parties]
    total = math.fsum(weights) or 1.0
    for package in ripe:
        if not desk.complete(text, package) or desk.since(package.at) < 0.8 or not _lets_pass(desk, text, package):
            continue
        answers = [package.answers.get(p) for p in text.parties]
        backers = [k for k, said in enumerate(answers) if said == "accept"]
        yes, no = math.fsum([weights[k] for k in backers]) / total, answers.count("reject")
        if package.id in failed and yes < 1.0:
            continue
        found.append((carried(backers), round(yes - 0.1 * no, 9), -package.n, package))
    if not found:
        return None
    enough, support, _, best = max(found, key=lambda f: f[:3])
    if last and desk.elapsed - last < desk.beat and support < 1.0:
        return None
    near = text.rule.kind == "silence" and support >= NEAR
    return best if enough or near or (late and support >= 0.3) else None


def _lets_pass(desk: Desk, text: Instrument, package: Package) -> bool:
    """Whether the delegation, were it a party, would itself leave alone what it puts to the room."""
    if desk.actor not in text.parties:
        return True
    value, least, within = _judged(desk, package, text)
    return within and (value >= least - 1e-9 or mediates(desk))


# --- line by line


def take_position(desk: Desk) -> cmd.Command | None:
    """Stand for the option most others stand for, where that keeps the whole worth what the delegation asks for."""
    if not desk.leads("table") or desk.idle < 0.5 or desk.pulses_left < TO_SIGN:
        return None
    for text in desk.open_texts:
        worth = desk.worth(text)
        if not KINDS[text.rule.kind].consensus or desk.actor not in text.parties or worth is None:
            continue
        now = ambition(desk, text, worth)
        if now.time < 0.3 or not desk.chance(0.5, f"position {text.id}"):
            continue
        stands = {i: at[desk.actor] for i, at in desk.view.instruments[text.id].positions.items() if desk.actor in at}
        leanings = _leanings(desk, text)
        for issue in text.issues:
            option = leanings.get(issue)
            if option is None or stands.get(issue) == option or not worth.permits(issue, option):
                continue
            if worth.unpaid({**stands, issue: option}):
                continue
            if (
                desk.grade.careful
                and now.time < 0.9
                and len(stands) + 1 < len(text.issues)
                and option != worth.best_option(issue)
            ):
                continue  # what is conceded by itself is agreed, and buys nothing
            value = _with(worth, {**stands, issue: option})
            # Before the last bracket a concession needs a margin: the open ones may turn out worse than assumed.
            least = now.level if len(stands) + 1 >= len(text.issues) else now.level + 1.0
            if value >= least - 1e-9:
                why = desk.why("why.position", issue=issue, option=option, value=value, level=now.level)
                return desk.command(cmd.TakePosition, why, instrument=text.id, issue=issue, option=option)
    return None


def _with(worth: Worth, stands: dict[IssueId, OptionId]) -> float:
    """Value of the text with these provisions settled and the others at the delegation's best."""
    whole = {i: stands.get(i) or worth.best_option(i) for i in worth.shape.issues}
    return worth.value(whole)


def _leanings(desk: Desk, text: Instrument) -> dict[IssueId, OptionId]:
    """By issue, the option that at least half of the other parties stand for or offer, all of them for a mediator."""
    others = [p for p in text.parties if p != desk.actor]
    backed: dict[ActorId, dict[IssueId, OptionId]] = {p: {} for p in others}
    for package in desk.packages(text.id):
        for party in others:
            if package.answers.get(party) == "accept":
                backed[party].update(package.choices)
    positions = desk.view.instruments[text.id].positions
    found: dict[IssueId, OptionId] = {}
    for issue in text.issues:
        votes: dict[OptionId, int] = {}
        for party in others:
            option = positions.get(issue, {}).get(party) or backed[party].get(issue)
            if option is not None:
                votes[option] = votes.get(option, 0) + 1
        if votes:
            best = max(sorted(votes), key=lambda o: votes[o])
            # A mediator that went along with half of the others would stand with one side.
            if votes[best] == len(others) if mediates(desk) else 2 * votes[best] >= len(others):
                found[issue] = best
    return found


# --- initials and signatures


def sign(desk: Desk) -> cmd.Command | None:
    """Initial and sign what was adopted, where the mandate covers it and it beats having no agreement."""
    for text in desk.view.the_scene.instruments:
        status = desk.view.instruments[text.id]
        if status.adopted is None or desk.actor not in text.signatories or desk.actor in status.signed:
            continue
        worth = desk.worth(text)
        value = 100.0 if worth is None else worth.value(status.adopted)
        least = 0.0 if worth is None else worth.reservation
        if value < least - 1e-9 or (worth is not None and not worth.within(status.adopted)):
            continue
        if desk.actor not in status.initialled:
            if desk.leads("initial"):
                return desk.command(
                    cmd.Initial, desk.why("why.initial", instrument=text.id, value=value), instrument=text.id
                )
        elif desk.leads("sign"):
            return desk.command(cmd.Sign, desk.why("why.sign", instrument=text.id, value=value), instrument=text.id)
    return None
