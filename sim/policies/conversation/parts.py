"""Parts that answers have in common: a settled point, a wish in return, a reason, a reminder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sim.exercise.acts.queries import trust
from sim.exercise.core.names import ActorId, IssueId, Phrase
from sim.language import in_language, languages
from sim.language.functions import small
from sim.policies.asking import asks_for
from sim.policies.conversation.matter import Matter
from sim.policies.conversation.points import Point, point
from sim.policies.conversation.wording import Draft
from sim.policies.desk import Desk

TRUSTED = 0.7
"""Trust in another, in [0, 1], from which a delegation tells it whether a thing is beyond its mandate or too dear."""
GUARDED = ("hard", "spoiler")
"""Styles that would rather not say what they need."""
CARRYING = ("mediator", "humanitarian", "conciliatory")
"""Styles that offer to carry a word to those whom it concerns."""


def weightiest(points: Sequence[Point]) -> Point | None:
    """Of the points made, one with an option before one without, then the first named."""
    return min(points, key=lambda p: (p.option is None, points.index(p)), default=None)


def vague(matter: Matter, chosen: Point, took: str) -> Draft:
    """No option was named: whatever is known of the issue, and which option is meant."""
    draft = matter.draft(chosen.relation).add(took, needed=True)
    if chosen.relation in ("not-ours", "settled-so", "settled-otherwise"):
        return elsewhere(draft, matter, chosen, "")
    return draft.add("next-figure")


def elsewhere(draft: Draft, matter: Matter, chosen: Point, took: str) -> Draft:
    """The point is settled, or for others to decide."""
    if took:
        draft.add(took)
    if chosen.relation == "not-ours":
        others = [a for a in chosen.text.parties if a not in (matter.writer, matter.desk.actor)]
        matter.values["actor"] = next(iter(others), matter.writer)
        draft.add("not-ours", needed=True)
        return draft.add("pass-on") if matter.desk.style in CARRYING else draft
    assert chosen.agreed is not None
    if chosen.relation == "settled-so":
        matter.values["option"] = chosen.agreed
        return draft.add("settled-so", needed=True)
    matter.values["option2"] = chosen.agreed
    return draft.add("settled-otherwise", needed=True)


def want(matter: Matter, chosen: Point) -> None:
    """This delegation's wish on the same issue."""
    assert chosen.worth is not None
    option = asks_for(matter.desk, chosen.text, chosen.worth, chosen.issue)
    matter.values |= {"issue2": chosen.issue, "option2": option}


def other_wish(matter: Matter, *aside: Point) -> bool:
    """Put in what the delegation wants on another issue of the text: one of weight, asked for least so far.

    What the other side has offered already is not asked for again.
    """
    desk, worth = matter.desk, aside[0].worth
    if worth is None:
        return False
    spoken = named_before(desk, "answer.")
    found = []
    for rank, issue in enumerate(worth.ranked):
        option = asks_for(desk, aside[0].text, worth, issue)
        offered = matter.remembered("offered", issue)
        if any(issue == one.issue for one in aside) or (offered is not None and offered.option == option):
            continue
        if worth.weight(issue) >= 5.0 and point_open(desk, issue):
            found.append((spoken.count(issue), rank, issue, option))
    if not found:
        return False
    _, _, issue, option = min(found)
    matter.values |= {"issue2": issue, "option2": option}
    return True


def named_before(desk: Desk, template: str) -> list[IssueId]:
    """The issues that this seat brought up itself in messages of such a template."""
    return [
        IssueId(str(message.words.values.get("issue2")))
        for _, message in desk.spoken(template, {})
        if isinstance(message.words, Phrase)
    ]


def point_open(desk: Desk, issue: IssueId) -> bool:
    """Whether an issue can still be talked about."""
    made = point(desk, issue, None)
    return made is not None and made.relation == "open"


def with_reason(draft: Draft, matter: Matter, chosen: Point) -> Draft:
    """Why not: those at home who would lose by it, or how much the issue weighs."""
    assert chosen.worth is not None
    bloc = _bloc(matter.desk, chosen)
    if bloc is not None and matter.desk.rng.random() < 0.5:
        matter.values |= {f"bloc_{language}": name for language, name in bloc.items()}
        return draft.add("since-home")
    return draft.add("since-most" if chosen.worth.ranked[0] == chosen.issue else "since-weighs")


def _bloc(desk: Desk, chosen: Point) -> Mapping[str, str] | None:
    """The bloc at home that would lose most by an option against the delegation's wish, by its name."""
    mandate = desk.mandate
    if mandate is None or chosen.option is None or chosen.worth is None:
        return None
    best = chosen.worth.best_option(chosen.issue)
    losses: list[tuple[float, int]] = []
    for place, bloc in enumerate(mandate.blocs):
        stakes = bloc.stakes.get(chosen.text.id)
        if stakes is None or chosen.issue not in stakes.values:
            continue
        values, share = stakes.values[chosen.issue], stakes.weights[chosen.issue] / sum(stakes.weights.values())
        losses.append((share * (values.get(best, 0.0) - values.get(chosen.option, 0.0)), place))
    if not losses or max(losses)[0] < 0.05:
        return None
    name = mandate.blocs[max(losses)[1]].name
    return {language: small(in_language(name, language)) for language in languages()}


def recall(draft: Draft, matter: Matter, chosen: Point) -> None:
    """Remind them of what they said they could accept, where they now ask for something else on the same issue."""
    before = matter.remembered("offered", chosen.issue) or matter.remembered("promised", chosen.issue)
    if before is not None and before.option is not None and before.option != chosen.option:
        matter.values |= {"issue4": chosen.issue, "option4": before.option, "turn": before.turn}
        draft.add("recall-told")


def bargains(desk: Desk) -> bool:
    """Whether the delegation wants something for all that it gives: the hard, the spoilers and the veterans do."""
    return desk.style in GUARDED or desk.grade.name == "veteran"


def discloses(desk: Desk, to: ActorId) -> bool:
    """Whether the delegation tells another where its mandate ends: it trusts it well, and its style lets it say so.

    To others a refusal reads alike on both sides of the limit, or a few bare demands would find it.
    """
    tie = desk.view.dyads.get((desk.actor, to))
    return to == desk.actor or (desk.style not in GUARDED and tie is not None and trust(tie) >= TRUSTED)


def tables(desk: Desk, made: Point) -> bool:
    """Whether this seat may table a package on that text."""
    return desk.leads("table") and desk.actor in made.text.parties
