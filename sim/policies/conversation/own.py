"""Answers to a person of one's own delegation: what the brief says, with its numbers."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import IssueId, OptionId, PackageId, Said
from sim.exercise.talk.reading import reading
from sim.language import in_language, languages
from sim.policies.conversation import facts
from sim.policies.conversation.points import Point, named, point
from sim.policies.conversation.wording import Draft, worded
from sim.policies.desk import Desk
from sim.policies.saying import send
from sim.policies.worth import Worth
from sim.reading.reading import Reading


def reply(desk: Desk, entry: Entry, message: ev.MessageSent, worn: frozenset[str]) -> cmd.Command | None:
    """The answer of a colleague in the delegation's room."""
    read = reading(desk.view, message)
    if read is None:
        return None
    draft = _draft(desk, read, message)
    words = worded(desk, draft, worn)
    if words is None:
        return None
    issue = draft.values.get("issue")
    about = (IssueId(str(issue)),) if issue is not None else ()
    return send(desk, message.channel, words, None, entry, about=about)


def _draft(desk: Desk, read: Reading, message: ev.MessageSent) -> Draft:
    draft = Draft(f"answer.own.{read.intent}")
    points = [made for issue, option in named(read) if (made := point(desk, issue, option)) is not None]
    if not points and (guess := _by_unit(desk, message)) is not None:
        points = [guess]
    chosen = min(points, key=lambda p: (p.option is None, points.index(p)), default=None)
    package = next((PackageId(one.id) for one in read.about if one.kind == "package"), None)
    match read.intent:
        case "greeting":
            draft.values["seat"] = message.seat
            return draft.add("own-greeting", needed=True)
        case "thanks" | "apology":
            return draft.add("own-pleasure", needed=True)
        case "threat":
            return draft.add("own-warn", needed=True)
    if package is not None and _package(draft, desk, package):
        return draft
    asks = read.intent in ("question-fact", "question-interests")
    if chosen is not None:
        draft.values["issue"] = chosen.issue
        if chosen.worth is not None:
            return _limits(draft, desk, chosen, chosen.worth)
        if asks:
            return facts.on_point(
                Draft("answer.question-fact.own", values=draft.values), desk, chosen, read, desk.actor
            )
        return draft.add("own-noted-on", needed=True)
    if asks:
        return _general(draft, desk, read, message)
    if read.intent == "unclear":
        return draft.add("own-unclear", needed=True)
    return draft.add("own-noted", needed=True)


def _limits(draft: Draft, desk: Desk, chosen: Point, worth: Worth) -> Draft:
    """Of an option, whether the mandate covers it and what it costs; of an issue, the limit, the aim and the weight."""
    if chosen.option is not None:
        draft.values["option"] = chosen.option
        if not worth.permits(chosen.issue, chosen.option):
            return draft.add("own-red", needed=True)
        best = worth.option_value(chosen.issue, worth.best_option(chosen.issue))
        draft.values["loss"] = round(best - worth.option_value(chosen.issue, chosen.option))
        return draft.add("own-ok", needed=True).add("own-cost")
    limit = _limit(worth, chosen.issue)
    if limit is None:
        draft.add("own-free", needed=True)
    else:
        draft.values["option2"] = limit
        draft.values["issue2"] = chosen.issue
        draft.add("own-least", needed=True)
    draft.values |= {"option": worth.best_option(chosen.issue), "weight": round(worth.weight(chosen.issue))}
    return draft.add("own-best").add("own-worth")


def _limit(worth: Worth, issue: IssueId) -> OptionId | None:
    """The option worth least that the mandate still covers; None where it covers all."""
    options = worth.shape.options[worth.shape.issues.index(issue)]
    inside = [o for o in options if worth.permits(issue, o)]
    if len(inside) == len(options) or not inside:
        return None
    return min(inside, key=lambda o: worth.option_value(issue, o))


def _package(draft: Draft, desk: Desk, name: PackageId) -> bool:
    package = desk.view.packages.get(name)
    worth = None if package is None else desk.notes(package.instrument).worth
    if package is None or worth is None:
        return False
    draft.values |= {
        "package": package.id,
        "value": round(worth.value(package.choices)),
        "value2": round(worth.reservation),
    }
    draft.add("own-package", needed=True)
    return True


def _general(draft: Draft, desk: Desk, read: Reading, message: ev.MessageSent) -> Draft:
    """The delegation's interests in order, where it is asked for interests; else a fact, or that it is unknown."""
    worths = [
        w for t in desk.view.the_scene.instruments if (w := desk.worth(t)) is not None and desk.view.turn >= t.opens
    ]
    if read.intent == "question-interests" and worths:
        issues = [desk.view.issue(i) for i in worths[0].ranked]
        listed = {
            language: ", ".join(in_language(i.in_a_sentence or i.title, language) for i in issues)
            for language in languages()
        }
        draft.values |= {f"issues_{language}": text for language, text in listed.items()}
        draft.values["value"] = round(worths[0].reservation)
        return draft.add("own-order", needed=True).add("own-floor")
    found = facts.told(Draft("answer.question-fact.unknown"), desk, read, message, (), None)
    if found.template.endswith("unknown"):
        return draft.add("own-unknown", needed=True)
    return found


def _by_unit(desk: Desk, message: ev.MessageSent) -> Point | None:
    """The issue whose options are counted in a unit that the text names without a number: *how many m³*."""
    if not isinstance(message.words, Said):
        return None
    text = message.words.text.casefold().replace("m3", "m³")
    words = set("".join(c if c.isalnum() or c in "³%€$" else " " for c in text).split())
    found: list[tuple[float, IssueId]] = []
    for issue in desk.view.the_scene.issues:
        units = {
            word
            for option in issue.options
            for label in option.label.values()
            if any(c.isdigit() for c in label)
            for word in "".join(c if c.isalnum() or c in "³%€$" else " " for c in label.casefold()).split()
            if not any(c.isdigit() for c in word) and (len(word) > 1 or not word.isalpha())
        } | {"m³" for option in issue.options for label in option.label.values() if "m³" in label}
        made = point(desk, issue.id, None)
        if units & words and made is not None and made.worth is not None:
            found.append((-made.worth.weight(issue.id), issue.id))
    return point(desk, min(found)[1], None) if found else None
