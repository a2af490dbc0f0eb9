"""Reacting in words to news, each delegation by its role in the event."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import PLENARY, IssueId, Phrase
from sim.exercise.talk.reading import issues_named
from sim.policies.desk import Desk
from sim.policies.phrases import in_each
from sim.policies.roles import AGENCIES, Role, bereaved, calls_for_help, keeps, kind, role, to_the_press
from sim.policies.scenes import corrected, doubtful

FRESH = 5.0
"""Pulses during which news still calls for a word."""
ENOUGH = {"immediate": 4, "priority": 2, "routine": 1}
"""Number of delegations that speak of the same news before the others stay silent on it."""
SURE = ("1", "2")
"""Grades of information that its owner need neither confirm nor correct, and others take to be true."""
AT_ONCE = ("victim", "accused", "owner")
"""Roles whose silence would be heard: they speak whoever has spoken before them."""


def speak_as_victim(desk: Desk) -> cmd.Command | None:
    """The first words of those that an event has hurt, before they do or say anything else."""
    if not desk.speaks or desk.is_person(desk.seat):
        return None
    for entry, news in reversed(desk.view.injects[-4:]):
        hurt = news.priority == "immediate" or news.deaths > 0
        if desk.since(entry.at) > FRESH or news.inject in desk.notebook.own_news or not hurt:
            continue
        if role(desk, news) == "victim" and _public(news, entry) and not doubtful(news):
            return _as_victim(desk, entry, news)
    return None


def react(desk: Desk) -> cmd.Command | None:
    """A statement in the plenary on recent news, by the seat that speaks for the delegation."""
    if not desk.speaks or desk.is_person(desk.seat) or desk.idle < 0.4:
        return None
    for entry, news in reversed(desk.view.injects[-6:]):
        if desk.since(entry.at) > FRESH or news.inject in desk.notebook.own_news or not _public(news, entry):
            continue
        part = role(desk, news)
        move = _on_ultimatum(desk, entry, news, part) if news.ultimatum else _statement(desk, entry, news, part)
        if move is not None:
            return move
    return None


def _on_ultimatum(desk: Desk, entry: Entry, news: ev.InjectReleased, part: Role) -> cmd.Command | None:
    """An answer by those of whom something is demanded, and good offices; others keep out of it."""
    spoken = desk.said_by_others(news.inject)
    if part == "addressee":
        return _say(desk, entry, news, "talk.ultimatum", None, desk.why("why.ultimatum-answered", count=spoken))
    if part == "mediator" and desk.chance(0.5, news.inject):
        return _say(desk, entry, news, "talk.ultimatum-offices", "proposal", _because(desk, news, part))
    return None


def _statement(desk: Desk, entry: Entry, news: ev.InjectReleased, part: Role) -> cmd.Command | None:
    spoken = desk.said_by_others(news.inject)
    if part == "author":
        return None  # it has just spoken, by the very news
    if news.corrects is not None:
        return _on_correction(desk, entry, news, part)
    if corrected(desk, news):
        return None
    because = _because(desk, news, part)
    if part in AT_ONCE and (part != "victim" or not doubtful(news)):
        if news.priority == "routine" and not doubtful(news) and not desk.chance(0.3, news.inject):
            return None
        if part == "victim":
            return _as_victim(desk, entry, news)
        template = f"talk.as-{part}"
        if part == "accused":
            template += "-rumour" if doubtful(news) else "-words" if to_the_press(news) else ""
        if part == "owner" and keeps(news):
            if news.reliability[-1:] in SURE:
                return None  # there is nothing to check, and nothing to add
            template = "talk.as-keeper"
        elif part == "owner" and doubtful(news):
            template += "-rumour"
        return _say(desk, entry, news, template, None, because)
    if desk.view.closing or spoken >= ENOUGH.get(news.priority, 1) or not desk.chance(0.45, news.inject):
        return None
    why = desk.why("why.react", reliability=news.reliability, count=spoken)
    if doubtful(news):
        if (
            part == "bystander"
            and not desk.grade.careful
            and desk.style in ("hard", "anxious", "spoiler")
            and desk.chance(0.6, f"believe {news.inject}")
        ):
            return _say(desk, entry, news, "talk.believe", "warning", why)
        held = desk.why("why.hold-judgement-yet", reliability=news.reliability, count=spoken)
        return _say(desk, entry, news, "talk.hold-judgement", "question", held)
    hurt = bool(news.roles.victims) or news.deaths > 0
    if news.priority == "immediate" and (part == "mediator" or (part == "lender" and hurt)):
        # A need that nobody is behind has no causes to be silent about.
        relief = part == "mediator" and calls_for_help(news)
        return _say(desk, entry, news, f"talk.as-{part}{'-relief' if relief else ''}", None, because)
    if to_the_press(news):
        template = "talk.note-press-chair" if part == "mediator" else "talk.note-press"
        return _say(desk, entry, news, template, None, why)
    if part == "bystander" and news.roles.victims and kind(desk) in AGENCIES:
        return _say(desk, entry, news, "talk.as-agency", None, why)
    if news.roles.victims:
        # A call for help is not a deed to be judged, and no argument for an article.
        return _say(desk, entry, news, "talk.as-witness", None, why)
    if news.priority != "immediate":
        if not desk.chance(0.4, f"note {news.inject}"):
            return None
        return _say(desk, entry, news, "talk.note" if _stake(desk, news) is None else "talk.note-stake", None, why)
    return _say(desk, entry, news, "talk.concern", None, why)


def _on_correction(desk: Desk, entry: Entry, news: ev.InjectReleased, part: Role) -> cmd.Command | None:
    """An apology by those who had believed what was wrong; a word by those whom it clears, or by one of the others."""
    spoken = desk.said_by_others(news.inject)
    why = desk.why("why.correct-record", count=spoken)
    if desk.said("talk.believe", inject=news.corrects or "") > 0:
        return _say(desk, entry, news, "talk.correction-own", "apology", why)
    if part == "accused":
        return _say(desk, entry, news, "talk.as-cleared", None, _because(desk, news, part))
    if part == "owner":
        return None
    if spoken == 0 and desk.chance(0.5, news.inject):
        return _say(desk, entry, news, "talk.correction", "acknowledgement", why)
    return None


def _stake(desk: Desk, news: ev.InjectReleased) -> IssueId | None:
    """Of the issues that established news speaks of, the one that weighs most with the delegation; None for a chair."""
    if "chair" in desk.powers or news.reliability[-1:] not in SURE:
        return None
    named = issues_named(desk.view, news)
    own = [(text, issue) for text, worth in desk.own_texts for issue in worth.ranked if worth.weight(issue) > 0.0]
    return next((issue for text, issue in own if issue in named and issue not in desk.settled(text)), None)


def _as_victim(desk: Desk, entry: Entry, news: ev.InjectReleased) -> cmd.Command:
    if bereaved(desk, news):
        template = "talk.as-bereaved-agency" if kind(desk) in AGENCIES else "talk.as-bereaved"
    else:
        template = "talk.as-victim"
    return _say(desk, entry, news, template, None, _because(desk, news, "victim"))


def _because(desk: Desk, news: ev.InjectReleased, part: Role) -> Phrase:
    return desk.why("why.role", role=part, count=desk.said_by_others(news.inject))


def _public(news: ev.InjectReleased, entry: Entry) -> bool:
    """Whether everybody got it: news for some seats only is not mentioned in the plenary."""
    return entry.event.audience.seats is None


def _say(
    desk: Desk, entry: Entry, news: ev.InjectReleased, template: str, intent: ev.Intent | None, why: Phrase
) -> cmd.Command:
    named: dict[str, str | int | float] = in_each("news", news.in_a_sentence) if news.in_a_sentence else {}
    if template in ("talk.note-press", "talk.as-accused-words") and news.author is not None:
        named["actor"] = news.author
    if template == "talk.note-stake" and (issue := _stake(desk, news)) is not None:
        named["issue"] = issue
    words = desk.voice(template, inject=news.inject, **in_each("title", news.title), **named)
    return desk.command(cmd.SendMessage, why, channel=PLENARY, words=words, intent=intent, reply_to=entry.ref)
