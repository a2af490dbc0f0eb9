"""Answers to questions of fact, from what the seat was given: texts, positions, figures, news, the clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, IssueId, OptionId, PackageId, ProvisionId, Said
from sim.exercise.texts.queries import standing
from sim.exercise.texts.state import Package
from sim.language import SOURCE, in_language, languages
from sim.policies.asking import asks_for, short
from sim.policies.conversation.counting import counted, counts
from sim.policies.conversation.parts import discloses
from sim.policies.conversation.points import Point
from sim.policies.conversation.wanted import asks
from sim.policies.conversation.wording import Draft
from sim.policies.desk import Desk
from sim.policies.phrases import in_each
from sim.reading.reading import Reading

TELLING = 45
"""Characters from which the words of an option in the article say more than its label does."""
_STANCES: Mapping[str, str] = {
    "wish": "yes-wish",
    "room": "if-open",
    "dear": "no-dear",
    "red": "no-red",
    "easy": "easy",
}
SURE = 0.6
"""Share of a belief from which a delegation names whom it suspects, as an estimate."""
LONGEST = 400
"""Characters of an authored text that are read out; a longer one ends at the last whole sentence before."""


def told(
    draft: Draft,
    desk: Desk,
    read: Reading,
    message: ev.MessageSent,
    points: Sequence[Point],
    package: PackageId | None,
) -> Draft:
    """The answer to a question of fact: of what the text names the most particular first; else that it is unknown."""
    names = {one.kind: one.id for one in reversed(read.about)}
    if asks(message, "cues-of-author") and author(draft, desk, names.get("inject"), desk.view.actor_of(message.seat)):
        return draft
    if "gauge" in names and gauge(draft, desk, names["gauge"]):
        return draft
    if package is not None:
        return on_package(draft, desk, package)
    chosen = min(points, key=lambda p: (p.option is None, points.index(p)), default=None)
    if chosen is None and counts(message) and not _by_number(read, message):
        # Whoever asks how many is not answered by the words of an article that speaks of the same things.
        return draft if counted(draft, desk, message) else unknown(draft, desk, None)
    if "provision" in names and (chosen is None or chosen.option is None) and article(draft, desk, names["provision"]):
        return draft
    if chosen is not None:
        return on_point(draft, desk, chosen, read, desk.view.actor_of(message.seat))
    if "inject" in names and news(draft, desk, names["inject"]):
        return draft
    if "instrument" in names and progress(draft, desk, names["instrument"]):
        return draft
    if asks(message, "cues-of-time"):
        return time(draft, desk)
    if "actor" in names and (others := _others(read, desk)) and actor(draft, desk, others[0]):
        return draft
    return unknown(draft, desk, None)


def _by_number(read: Reading, message: ev.MessageSent) -> bool:
    """Whether a text names an article by its number."""
    said = message.words
    found = [one for one in read.about if one.kind == "provision"]
    return isinstance(said, Said) and any(c.isdigit() for one in found for c in said.text[one.start : one.end])


def _others(read: Reading, desk: Desk) -> list[ActorId]:
    return [ActorId(one.id) for one in read.about if one.kind == "actor" and one.id != desk.actor]


def gauge(draft: Draft, desk: Desk, name: str) -> bool:
    """Its last value, and the first."""
    face = next((g for g in desk.view.the_scene.gauges if g.id == name), None)
    history = desk.view.history.get(face.id) if face is not None else None
    if face is None or not history:
        return False
    decimals = max(0, face.decimals)
    draft.template = "answer.question-fact.gauge"
    draft.values |= {"gauge": face.id, "value": round(history[-1][1], decimals), **in_each("unit", face.unit)}
    draft.add("fact-gauge", needed=True)
    if round(history[0][1], decimals) != draft.values["value"]:
        draft.values["value2"] = round(history[0][1], decimals)
        draft.add("fact-gauge-was")
    return True


def on_package(draft: Draft, desk: Desk, name: PackageId) -> Draft:
    """The author of a package, those who accept it, and its place for this delegation."""
    package = desk.view.packages.get(name)
    if package is None:
        draft.template = f"answer.{draft.template.split('.')[1]}.no-package"
        return draft.add("pack-unknown", needed=True)
    yes = sum(said == "accept" for who, said in package.answers.items() if who != package.actor)
    draft.template = f"answer.{draft.template.split('.')[1]}.package"
    draft.values |= {"package": package.id, "actor": package.actor, "count": yes}
    return judged(draft.add("fact-package", needed=True), desk, name)


def judged(draft: Draft, desk: Desk, name: PackageId) -> Draft:
    """This delegation's view of a package of others: a base, or where it fails."""
    package = desk.view.packages.get(name)
    worth = None if package is None else desk.notes(package.instrument).worth
    if package is None or worth is None or package.actor == desk.actor:
        return draft
    value, within = desk.notes(package.instrument).values.get(package.id, (worth.value(package.choices), False))
    if within and value >= worth.reservation:
        return draft.add("fact-package-good")
    issue, option = worst(package, worth.shape.issues, desk)
    draft.values |= {"issue2": issue, "option2": option}
    return draft.add("fact-package-bad")


def worst(package: Package, issues: Sequence[IssueId], desk: Desk) -> tuple[IssueId, OptionId]:
    """The issue on which a package costs the delegation most, and what it wants there."""
    notes = desk.notes(package.instrument)
    text, worth = notes.text, notes.worth
    assert worth is not None
    losses = []
    for place, issue in enumerate(issues):
        option = package.choices.get(issue)
        if option is None:
            continue
        lost = short(desk, text, worth, issue, option)
        losses.append((lost + (0.0 if worth.permits(issue, option) else 100.0), -place, issue))
    issue = max(losses)[2] if losses else issues[0]
    return issue, asks_for(desk, text, worth, issue)


def article(draft: Draft, desk: Desk, name: str) -> bool:
    """The words of an article, with the option agreed or three dots where it is open."""
    instrument, _, provision = name.partition("/")
    for text in desk.view.the_scene.instruments:
        found = next((p for p in text.provisions if p.id == (provision or instrument)), None)
        if found is None or (provision and text.id != instrument):
            continue
        agreed = desk.view.instruments[text.id].agreed.get(ProvisionId(found.id))
        option = None if found.issue is None or agreed is None else desk.view.option(found.issue, agreed)
        words = {
            language: _shortened(written.replace("{choice}", in_language(option.words, language) if option else "…"))
            for language, written in found.text.items()
        }
        draft.template = "answer.question-fact.article"
        draft.values |= {"article": found.number, **in_each("words", words)}
        draft.add("fact-article", needed=True)
        return True
    return False


def on_point(draft: Draft, desk: Desk, chosen: Point, read: Reading, asker: ActorId) -> Draft:
    """An option's words in the article; for an issue its options and who stands where."""
    draft.values["issue"] = chosen.issue
    issue = desk.view.issue(chosen.issue)
    option = None if chosen.option is None else desk.view.option(chosen.issue, chosen.option)
    if option is not None and chosen.relation in _STANCES and len(in_language(option.words, SOURCE)) < TELLING:
        draft.template = "answer.question-fact.stance"
        draft.values |= {"option": option.id}
        closed = chosen.relation in ("dear", "red") and not discloses(desk, asker)
        draft.add("no-closed" if closed else _STANCES[chosen.relation], needed=True)
        assert chosen.worth is not None
        wanted = asks_for(desk, chosen.text, chosen.worth, chosen.issue)
        draft.values |= {"issue2": chosen.issue, "option2": wanted}
        return draft if chosen.relation == "wish" else draft.add("need")
    if option is not None and sum(one.kind == "option" for one in read.about) == 1:
        draft.template = "answer.question-fact.option"
        draft.values |= {"option": option.id, **in_each("words", option.words)}
        draft.add("fact-option", needed=True)
    else:
        draft.template = "answer.question-fact.issue"
        said = [o.in_a_sentence or o.label for o in issue.options]
        listed = {language: ", ".join(in_language(text, language) for text in said) for language in languages()}
        draft.values |= in_each("options", listed)
        draft.add("fact-options", needed=True)
    if chosen.agreed is not None:
        draft.values["option"] = chosen.agreed
        return draft.add("settled-so")
    stands = standing(desk.view, chosen.text)[chosen.issue]
    other = next(((a, o) for a, o in stands.items() if a != desk.actor), None)
    if chosen.worth is not None and desk.actor in chosen.text.parties:
        wanted = asks_for(desk, chosen.text, chosen.worth, chosen.issue)
        draft.values |= {"issue2": chosen.issue, "option2": wanted}
        return draft.add("fact-ours")
    if other is not None:
        draft.values |= {"actor": other[0], "issue2": chosen.issue, "option2": other[1]}
        return draft.add("fact-stands")
    return draft.add("fact-nobody-stands")


def news(draft: Draft, desk: Desk, name: str) -> bool:
    """A piece of news by its title, with the grade of its source."""
    event = next((e for _, e in desk.view.injects if e.inject == name), None)
    if event is None:
        return False
    draft.template = "answer.question-fact.news"
    draft.values |= {**in_each("title", event.title), "reliability": event.reliability}
    draft.add("fact-news", needed=True)
    return True


def author(draft: Draft, desk: Desk, name: str | None, asker: ActorId) -> bool:
    """The author of an act that a piece of news tells of: its known one, a denial, an estimate, or that nobody knows.

    A hidden author answers as one who is suspected without cause: what it says must not tell it from the innocent.
    Without a name the last event that points at anybody is meant. Nobody tells a suspect that it is one.
    """
    events = [e for _, e in desk.view.injects if (e.inject == name if name is not None else bool(e.roles.accused))]
    if not events:
        return False
    event = events[-1]
    draft.template = "answer.question-fact.author"
    if event.author is not None:
        draft.values["actor"] = event.author
        return bool(draft.add("author-known", needed=True))
    if desk.actor in event.roles.accused:
        return bool(draft.add("author-not-ours", needed=True))
    for (whose, _), moved in reversed(desk.view.beliefs.items()):
        if whose != desk.actor:
            continue
        suspect, share = max(moved.belief.items(), key=lambda one: (one[1], one[0]))
        if suspect in desk.view.index.actors and suspect != asker and share >= SURE:
            draft.values |= {"actor": suspect, "percent": round(100 * share)}
            return bool(draft.add("author-likely", needed=True))
    return bool(draft.add("author-open", needed=True))


def progress(draft: Draft, desk: Desk, name: str) -> bool:
    """The count of a text's open points that are agreed."""
    text = desk.view.index.instruments.get(name)  # type: ignore[call-overload]
    if text is None:
        return False
    agreed = desk.view.instruments[text.id]
    count = len(text.issues) if agreed.adopted is not None else len(agreed.agreed)
    draft.template = "answer.question-fact.text"
    draft.values |= {"instrument": text.id, "number": count, "count": len(text.issues)}
    draft.add("fact-text", needed=True)
    return True


def actor(draft: Draft, desk: Desk, name: ActorId) -> bool:
    """Public facts of an actor."""
    card = desk.view.index.actors.get(name)
    if card is None:
        return False
    draft.template = "answer.question-fact.actor"
    draft.values |= {"actor": name, **in_each("words", card.summary)}
    draft.add("fact-actor", needed=True)
    return True


def time(draft: Draft, desk: Desk) -> Draft:
    """The time left in this turn, and the turns there are."""
    left = max(0, desk.view.turn_ends - desk.elapsed) / 60_000
    draft.template = "answer.question-fact.time"
    draft.values |= {"minutes": int(left), "turn": desk.view.turn, "of": desk.plan.turns}
    return draft.add("fact-time", needed=True)


def unknown(draft: Draft, desk: Desk, issue: IssueId | None) -> Draft:
    """That it is not known, and who may know."""
    draft.template = f"answer.{draft.template.split('.')[1]}.unknown"
    draft.add("fact-unknown", needed=True)
    others = [card.actor for card in desk.view.the_scene.seats if card.actor != desk.actor]
    chairs = [card.actor for card in desk.view.the_scene.seats if "chair" in card.powers and card.actor != desk.actor]
    people = {a for a in others if any(desk.is_person(s) for s in desk.view.seats_of(a))}
    found = [a for a in (*chairs, *others) if a not in people]
    if found:
        draft.values["actor"] = found[0]
        draft.add("ask-other")
    return draft


def _shortened(text: str) -> str:
    """The text, or its first whole sentences."""
    if len(text) <= LONGEST:
        return text
    return text[: text.rfind(". ", 0, LONGEST) + 1] or text[:LONGEST] + "…"
