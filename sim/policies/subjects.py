"""Subjects of documents, and the true facts of this exercise that a seat can put on paper about each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from sim.exercise import events as ev
from sim.exercise.core.due import SubjectKind
from sim.exercise.core.event import Entry
from sim.exercise.core.names import PLENARY, ActorId, IssueId, Phrase, Text, Words
from sim.exercise.scene.events import GaugeCard
from sim.policies.desk import Desk, Value
from sim.policies.excerpts import stems, told_of
from sim.policies.figures import Fact, gauges, level, line, moved, watched, worse
from sim.policies.phrases import in_each, variants
from sim.policies.roles import AGENCIES, behind, keeps, kind, role
from sim.policies.scenes import at_the_table, corrected, doubtful, tension

News = tuple[Entry, ev.InjectReleased] | None
TENSE = 2.0
"""The tension from which a relation is worth naming."""

STRAINED = 2.0
"""Tension under which a relation is no fact about the talks."""


OURS = ("doc.fact-we-spoke", "doc.fact-exchanged", "doc.fact-tasked")
"""Lines on the delegation's own doings about an event: told in a report, and no fact that a report could rest on."""


class Topic(NamedTuple):
    """The subject of a document as its writer knows it."""

    kind: SubjectKind | Literal["talks"]
    news: News = None
    issue: IssueId | None = None
    gauge: GaugeCard | None = None
    asked: Text | None = None
    """The subject in the words of whoever asks for the document."""
    measure: Text | None = None
    """A measure for the day that the document prepares for."""


def topic_of(desk: Desk, due: ev.DocumentDue) -> Topic:
    """The subject of a document that is due."""
    news = next(((e, n) for e, n in desk.view.injects if n.inject == (due.tells or due.inject)), None)
    gauge = next((g for g in desk.view.the_scene.gauges if g.id == due.gauge), None)
    kind: SubjectKind | Literal["talks"] = due.about or ("event" if news is not None else "talks")
    return Topic(kind, news, due.issue, gauge, due.subject, due.measure or None)


def facts(desk: Desk, topic: Topic) -> list[Fact]:
    """All that this seat knows of the subject, the nearest to it first; each line is true of this exercise."""
    match topic.kind:
        case "issue" if topic.issue is not None:
            found = [*_on_issue(desk, topic.issue), *_on_talks(desk)]
        case "indicator" | "contingency" if topic.gauge is not None:
            found = [*_on_gauge(desk, topic.gauge), *_news(desk, 2)]
        case "nationals":
            about = list(_on_nationals(desk))
            told_of = {ref for _, ref in about}
            event = _on_event(desk, *topic.news, topic.asked) if topic.news is not None else ()
            again = "doc.known-says"
            found = [*about, *(f for f in event if not (f[0].template == again and f[1] in told_of))]
        case "cyber-24h" | "cyber-72h" | "cyber-final":
            event = _on_event(desk, *topic.news, topic.asked) if topic.news is not None else ()
            # What the world's indicators show is no part of a report on a network.
            apart = ("doc.fact-tension", "doc.fact-spoke")
            network = (f for f in event if "gauge" not in f[0].values and f[0].template not in apart)
            found = [*_on_incident(desk, topic), *network]
        case "event" if topic.news is not None:
            found = list(_on_event(desk, *topic.news, topic.asked))
        case _:
            found = list(_on_talks(desk))
    return [fact for place, fact in enumerate(found) if fact[0] not in [earlier for earlier, _ in found[:place]]]


def told(template: str, news: ev.InjectReleased, **values: Value) -> Phrase:
    """A line about a piece of news, with its title, its source and its grade."""
    words = {**in_each("title", news.title), **in_each("source", news.source)}
    return Phrase(template, {**words, "reliability": news.reliability, **values})


def concerned(desk: Desk, news: News) -> ActorId:
    """The other actor to speak with about an event: who owns what it happened to, was hurt, or else is tensest.

    States before others among those who own it; an owner speaks with those who were hurt, a lender with its borrower.
    """
    if news is not None:
        parts = news[1].roles
        author = (news[1].author,) if news[1].author is not None else ()
        kinds = {actor.id: actor.kind for actor in desk.view.the_scene.actors}
        owners = tuple(sorted(parts.owner, key=lambda a: kinds[a] != "state"))
        named: tuple[ActorId, ...] = (*author, *owners, *parts.accused, *parts.victims)
        if news[1].author == desk.actor and not news[1].ultimatum:
            # Whoever calls for help speaks with those on whom it depends.
            named = (*parts.addressee, *named)
        if desk.actor in parts.accused:
            named = (*parts.accused, *parts.victims, *named)
        elif desk.actor in parts.lender:
            named = (*parts.addressee, *owners, *named)
        elif desk.actor in parts.owner:
            named = (*parts.victims, *named)
        for actor in named:
            if actor != desk.actor and actor in at_the_table(desk):
                return actor
    parties = {party for text in desk.view.the_scene.instruments for party in text.parties}
    seated = at_the_table(desk)
    return next((a for a in seated if a in parties), next(iter(seated), desk.actor))


# --- by subject


def _told_to_all_of_us(desk: Desk, news: ev.InjectReleased) -> bool:
    """Whether the whole delegation was told: its papers give the words of no cable that one of its seats had alone."""
    return all(news.audience.includes(seat) for seat in desk.view.seats_of(desk.actor))


def _on_event(desk: Desk, entry: Entry, news: ev.InjectReleased, asked: Text | None) -> Iterator[Fact]:
    """The event as far as it was asked about, then the seat's own part in it, its doings since, and what it saw."""
    if (not doubtful(news) or corrected(desk, news)) and _told_to_all_of_us(desk, news):
        yield told("doc.known-says", news, **in_each("words", told_of(news.body, asked))), entry.ref
    actor = desk.actor
    if behind(desk, news):
        yield line("doc.fact-behind"), entry.ref
    if news.deaths:
        yield line("doc.fact-deaths", count=news.deaths), entry.ref
    for words in _parts(desk, news):
        yield words, entry.ref
    if actor in news.roles.lender:
        # What it is to say of its money rests on what its own side has written about it.
        earlier = [(e, n) for e, n in desk.view.injects if actor in n.roles.lender and n.author == actor]
        for other, note in [(e, n) for e, n in earlier if e.n < entry.n and _told_to_all_of_us(desk, n)][-1:]:
            yield told("doc.known-says", note, **in_each("words", told_of(note.body))), other.ref
    for other, told_later in desk.view.injects:
        if told_later.corrects == news.inject:
            yield told("doc.fact-corrected", told_later), other.ref
    if not news.deaths:
        # Those who were shot at are not reported on by the price of grain.
        yield from _seen_from_here(desk, news, asked)
    yield from _acts(desk, since=entry.n)
    yield from _done(desk, entry, news)
    for other, more in desk.view.injects:
        ours_alone = more.follows == news.inject and other.event.audience.seats is not None
        if ours_alone and not doubtful(more) and _told_to_all_of_us(desk, more):
            yield told("doc.known-report", more), other.ref
    spoken = len(desk.notebook.on_news.get(news.inject, set()) - {actor})
    if spoken:
        yield line("doc.fact-others-spoke", count=spoken), None
    met = concerned(desk, (entry, news))
    if tension(desk, met) >= TENSE:
        yield line("doc.fact-tension", actor=met, tension=round(tension(desk, met), 1)), None


def _parts(desk: Desk, news: ev.InjectReleased) -> Iterator[Phrase]:
    """The delegation's own part in an event, and the parts of those with whom it has to do in it.

    Whoever was hurt, lent, stands between the sides or is accused looks to those who answer for it; they look to those
    who were hurt, and so do agencies.
    """
    parts, actor = news.roles, desk.actor
    if actor in parts.victims:
        yield line("doc.fact-own-people")
    if actor in parts.owner:
        yield line("doc.fact-own")
    if actor in parts.lender:
        yield line("doc.fact-lender")
    of = _part(desk, news)
    if of not in ("lender", "addressee"):
        yield from _named("doc.fact-hurt", [one for one in parts.victims if one != actor])
    if of not in ("agency", "bystander"):
        yield from _named("doc.fact-answer", [one for one in parts.owner if one != actor])


def _named(template: str, actors: list[ActorId]) -> Iterator[Phrase]:
    """Actors, two to a line."""
    for at in range(0, len(actors), 2):
        pair = actors[at : at + 2]
        yield line(template, actor=pair[0], actor2=pair[-1], count=len(pair))


def _done(desk: Desk, entry: Entry, news: ev.InjectReleased) -> Iterator[Fact]:
    """The delegation's doings about an event since: its words in the plenary and in private, and its tasks."""
    public = next((e for e, m in desk.heard(PLENARY) if e.n > entry.n and _ours_on(desk, m, news)), None)
    if public is not None:
        minutes = round(desk.minutes_since(entry.at) - desk.minutes_since(public.at))
        yield line("doc.fact-we-spoke", minutes=minutes), public.ref
    mine: dict[ActorId, int] = {}
    theirs: dict[ActorId, int] = {}
    for channel in desk.my_channels:
        for heard, message in desk.heard(channel.id) if channel.form == "bilateral" else ():
            if heard.n <= entry.n:
                continue
            for other in {desk.view.actor_of(s) for s in channel.seats} - {desk.actor}:
                own = desk.view.actor_of(message.seat) == desk.actor
                (mine if own else theirs)[other] = (mine if own else theirs).get(other, 0) + 1
    for other in sorted(mine, key=lambda a: (-mine[a] - theirs.get(a, 0), a))[:2]:
        yield line("doc.fact-exchanged", actor=other, sent=mine[other], count=theirs.get(other, 0)), None
    for task in desk.view.tasks.values():
        about = isinstance(task.text, Phrase) and task.text.values.get("inject") == news.inject
        if about and task.outcome is None and task.owner != desk.seat:
            yield line("doc.fact-tasked", seat=task.owner), None


def _ours_on(desk: Desk, message: ev.MessageSent, news: ev.InjectReleased) -> bool:
    words = message.words
    about = isinstance(words, Phrase) and words.values.get("inject") == news.inject
    return about and desk.view.actor_of(message.seat) == desk.actor


def _seen_from_here(desk: Desk, news: ev.InjectReleased, asked: Text | None) -> list[Fact]:
    """Two indicators: those that were asked about beside the event, then the writer's own to read, then the worst.

    Its own people's are, those measured where it runs the place, and for an agency those of anybody's people.
    """
    chart = desk.view.the_scene.chart
    run = {g for p in (chart.places if chart is not None else ()) if p.actor == desk.actor for g in p.gauges}
    agency = _part(desk, news) == "agency"
    questions = {
        language: stems(words) - stems(news.title.get(language, "")) for language, words in (asked or {}).items()
    }

    def nearness(gauge: GaugeCard) -> tuple[int, bool, float]:
        named = sum(
            len(beside & stems(f"{gauge.name.get(language, '')} {gauge.place.get(language, '')}"))
            for language, beside in questions.items()
        )
        own = gauge.people == desk.actor or gauge.id in run or (agency and gauge.people is not None)
        return -named, not own, -moved(desk, gauge) if worse(desk, gauge) else 1.0

    ranked = sorted(watched(desk), key=lambda g: (*nearness(g), g.id))
    return [(level(desk, gauge), None) for gauge in ranked[:2]]


def _on_issue(desk: Desk, issue: IssueId) -> Iterator[Fact]:
    text = next((t for t in desk.view.the_scene.instruments if issue in t.issues), None)
    if text is None:
        return
    worth = desk.worth(text)
    for actor in text.parties:
        shown = [p for p in desk.packages(text.id) if p.actor == actor and issue in p.choices]
        if shown:
            last = shown[-1]
            option = last.choices[issue]
            own = worth.option_value(issue, option) if worth is not None else None
            values: dict[str, Value] = {"actor": actor, "issue": issue, "option": option, "package": last.id}
            if own is None:
                yield line("doc.fact-offers", **values), last.ref
            else:
                template = "doc.fact-we-offer" if actor == desk.actor else "doc.fact-offers-worth"
                yield line(template, value=round(own, 1), **values), last.ref
    if worth is not None:
        best = worth.best_option(issue)
        yield line("doc.fact-weight", issue=issue, option=best, weight=round(worth.weight(issue), 1)), None


def _on_talks(desk: Desk) -> Iterator[Fact]:
    view = desk.view
    yield line("doc.fact-time", turn=view.turn, of=view.clock_plan.turns, day=view.day), None
    for text in view.the_scene.instruments:
        at = view.instruments[text.id]
        packages = desk.packages(text.id)
        if at.adopted is not None:
            yield line("doc.time-adopted", instrument=text.id), None
        elif packages:
            last = packages[-1]
            accepted = sum(answer == "accept" for who, answer in last.answers.items() if who != last.actor)
            values: dict[str, Value] = {"instrument": text.id, "count": len(packages), "package": last.id}
            yield line("doc.fact-packages", actor=last.actor, accepted=accepted, **values), last.ref
            yield line("doc.fact-agreed", instrument=text.id, count=len(at.agreed), of=len(text.issues)), None
    asked = [a for a in view.answered if a.event.actor == desk.actor]
    if asked:
        granted = sum(a.event.granted for a in asked)
        yield line("doc.fact-asked", count=len(asked), granted=granted, home=desk.actor), None
    yield from _acts(desk, since=0)
    yield from gauges(desk, 1)
    met = next(iter(at_the_table(desk)), desk.actor)
    if tension(desk, met) >= STRAINED:
        yield line("doc.fact-tension", actor=met, tension=round(tension(desk, met), 1)), None


def _on_gauge(desk: Desk, gauge: GaugeCard) -> Iterator[Fact]:
    yield level(desk, gauge), None
    if gauge.threshold is not None:
        now = desk.view.indicators.get(gauge.id, gauge.value)
        over = (now >= gauge.threshold) == (gauge.better == "lower")
        gap = round(abs(now - gauge.threshold), gauge.decimals)
        values: dict[str, Value] = {"gauge": gauge.id, "level": round(gauge.threshold, gauge.decimals), "gap": gap}
        passed = "passed" if over else "ahead"
        yield line("doc.fact-line", state=passed, **values, **in_each("unit", gauge.unit)), None
    near = [
        other
        for other in desk.view.the_scene.gauges
        if other.id != gauge.id and (other.place == gauge.place or other.people == desk.actor)
    ]
    turned = [a.id for a in desk.view.the_scene.actors].index(desk.actor) % max(1, len(near))
    for other in [*near[turned:], *near[:turned]][:2]:
        yield level(desk, other), None
    yield from _acts(desk, since=0)


def _on_nationals(desk: Desk) -> Iterator[Fact]:
    for entry, news in desk.view.injects:
        if desk.actor in news.roles.victims and not doubtful(news):
            yield told("doc.fact-nationals", news), entry.ref
            for owner in news.roles.owner:
                if owner != desk.actor:
                    yield line("doc.fact-nationals-at", actor=owner), entry.ref


def _on_incident(desk: Desk, topic: Topic) -> Iterator[Fact]:
    for incident, happened in desk.view.incidents.items():
        yield line("doc.fact-incident", **in_each("name", happened.name), actor=happened.victim), None
        if topic.kind == "cyber-24h":
            continue
        yield line("doc.fact-score", score=round(happened.score, 1)), None
        belief = desk.view.beliefs.get((desk.actor, incident))
        if belief is not None:
            for who, share in sorted(belief.belief.items(), key=lambda one: (-one[1], one[0]))[:2]:
                percent = round(100 * share)
                known = who in {a.id for a in desk.view.the_scene.actors}
                yield line("doc.fact-suspect" if known else "doc.fact-unknown", actor=who, percent=percent), None
    began = topic.news[0].n if topic.news is not None else 0
    for entry, news in desk.view.injects if topic.kind != "cyber-24h" else ():
        if entry.n > began and not doubtful(news) and news.roles.accused:
            yield told("doc.known-report", news), entry.ref


def _news(desk: Desk, most: int) -> Iterator[Fact]:
    sure = [(e, n) for e, n in desk.view.injects if not doubtful(n)]
    for entry, news in sure[-most:]:
        yield told("doc.known-report", news), entry.ref


def _acts(desk: Desk, since: int) -> Iterator[Fact]:
    """The last acts by the delegation or to it since an event."""
    ours = [(e, a) for e, a in desk.view.actions if e.n > since and desk.actor in (a.actor, a.target)]
    for entry, act in ours[-2:]:
        own = act.actor == desk.actor
        if act.target is not None:
            template = "doc.known-own-act" if own else "doc.known-act"
            yield line(template, actor=act.actor, actor2=act.target, act=act.act), entry.ref
        else:
            yield line("doc.fact-own-act" if own else "doc.fact-act", actor=act.actor, act=act.act), entry.ref


def worded(desk: Desk, topic: Topic, words: Words) -> Words:
    """The line in a wording that is not that of others with the same part in the same matter, where it has several."""
    if not isinstance(words, Phrase) or "v" in words.values or variants(words.template) < 2:
        return words
    place = [a.id for a in desk.view.the_scene.actors].index(desk.actor)
    if topic.news is not None:
        parts = topic.news[1].roles
        for one in (parts.owner, parts.accused, parts.victims):
            if desk.actor in one:
                place = one.index(desk.actor)
                break
    # Those whose places are the same but for whole rounds differ by template, so that no two say all alike.
    count = variants(words.template)
    rounds = place // count * sum(map(ord, words.template))
    return Phrase(words.template, {**words.values, "v": (place + rounds) % count})


def part(desk: Desk, news: News) -> str:
    """The role in which a delegation writes of an event, agencies among bystanders apart."""
    if news is None:
        return "bystander"
    return _part(desk, news[1])


def _part(desk: Desk, news: ev.InjectReleased) -> str:
    found = role(desk, news)
    if found == "owner" and keeps(news):
        return "keeper"
    agency = kind(desk) in AGENCIES
    return "agency" if agency and (found == "bystander" or (found == "author" and not news.ultimatum)) else found
