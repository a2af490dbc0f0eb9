"""Decision notes and press lines that minds write, each by the kind of its subject and the writer's role in it."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, Filled, InstrumentId, IssueId, Phrase, Said, Words
from sim.exercise.papers.events import Citation
from sim.policies import subjects
from sim.policies.acting import ANSWERS, AS, affordable, towards
from sim.policies.desk import Desk, Value
from sim.policies.figures import line, worst_first
from sim.policies.needs import in_need
from sim.policies.phrases import in_each, key
from sim.policies.reports import Written, cited, writes
from sim.policies.roles import AGENCIES, kind, role
from sim.policies.scenes import HOSTILE, at_the_table, corrected, doubtful, tension
from sim.policies.subjects import Topic, concerned, facts, part, told
from sim.world.catalogue import Act
from sim.world.crisis import CRISIS_FROM

GIVING = ("humanitarian-aid", "open-humanitarian-corridor", "grant-humanitarian-access")
"""Acts by which help reaches people; they are done where the need is."""
OPENING_UP = ("admit-inspectors", "invite-observers")
"""Acts by which others are let in to look."""
SAYING = ("accused", "victim", "mediator")
"""Parts in an event whose way out is to speak of it: once they have, their notes are about what follows."""
READY = (
    "notify-planned-measures",
    "invite-observers",
    "admit-inspectors",
    "convene-emergency-meeting",
)
"""Acts that a delegation keeps ready for a day that may come."""


@writes("decision-note")
def decision(desk: Desk, topic: Topic) -> Written:
    """A decision note: distinct options with what each costs, one recommended, how surely, and what would change it."""
    news, met = topic.news, concerned(desk, topic.news)
    values: dict[str, Value] = {"actor": met, "turn": desk.view.turn, "home": desk.actor}
    known = facts(desk, topic)
    unsure = news is None or doubtful(news[1])
    act = None if topic.kind == "issue" else _measure(desk, topic, met)
    legal: Words = line("doc.legal-none")
    if act is not None:
        met = _target(desk, topic, act, met)
        values |= {"act": act.id, "cost": act.cost, "kind": kind(desk)}
        legal = line("doc.legal-act", act=act.id, kind=kind(desk))
    match topic:
        case Topic(kind="issue", issue=issue) if issue is not None:
            question, options, chosen, trigger = _on_issue(desk, issue, values)
            legal = _on_article(desk, issue) or legal
        case Topic(kind="contingency", gauge=gauge) if gauge is not None:
            found = desk.view.indicators.get(gauge.id, gauge.value)
            side, worst = ("above", gauge.high) if gauge.better == "lower" else ("below", gauge.low)
            mark = worst if gauge.threshold is None else gauge.threshold
            passed = found >= mark if side == "above" else found <= mark
            # A line that has been passed already warns of nothing: half the way to the worst there can be does.
            level = float(round((found + worst) / 2.0 if passed else mark, gauge.decimals))
            now = float(round(found, gauge.decimals))
            values |= {"gauge": gauge.id, "level": level, "now": now, "side": side, **in_each("unit", gauge.unit)}
            values["shown"] = "unit" if any(gauge.unit.values()) else "bare"
            seat = desk.lead(desk.actor, "sign") or desk.seat
            question = line("doc.question-contingency", **values)
            options = [line("doc.plan-nothing", **values), line("doc.plan-warn", **values)]
            if topic.measure is not None:
                second = next((s for s in desk.view.seats_of(desk.actor) if s != seat), seat)
                deputy = "no" if second == seat else "yes"
                measure = in_each("measure", topic.measure)
                options.append(line("doc.plan-measure", seat=seat, seat2=second, deputy=deputy, **measure))
                legal = line("doc.legal-measure")
            elif act is not None:
                options.append(line("doc.plan-act", **{**values, "actor": met}))
            else:
                options.append(line("doc.plan-text", **values))
            chosen = line("doc.recommend-plan", **values)
            trigger = line("doc.trigger-gauge", seat=seat, **values)
        case _ if news is not None and (adopted := _overtaken(desk, news[1])) is not None:
            status = desk.view.instruments[adopted]
            text = next(t for t in desk.view.the_scene.instruments if t.id == adopted)
            by_now = "-signed" if set(text.signatories) <= set(status.signed) else ""
            question = told(f"doc.question-overtaken{by_now}", news[1], instrument=adopted, **values)
            options = [line(f"doc.silent-overtaken{by_now}"), line("doc.speak-overtaken", **values)]
            chosen = line("doc.recommend-overtaken")
            trigger = line(f"doc.trigger-overtaken{by_now}", instrument=adopted)
            legal = line("doc.legal-none")
        case _ if news is not None:
            of = part(desk, news)
            question = told("doc.question", news[1], **values)
            if of in SAYING and desk.actor in desk.notebook.on_news.get(news[1].inject, ()):
                of = "spoken"
            options = [line(f"doc.silent-{of}", **values), line(f"doc.speak-{of}", **values)]
            if of == "addressee" and news[1].ultimatum:
                # Whoever is asked for something weighs giving it, too; an act of protest is no answer to a date.
                options.append(line("doc.yield-addressee", **values))
                legal = line("doc.legal-none")
            elif act is not None:
                template = "doc.option-act" if act.family in HOSTILE else "doc.option-act-calm"
                options.append(line(template, target=met, **{**values, "actor": met}))
            chosen = line(f"doc.recommend-{of}", **values)
            trigger = _trigger(desk, *news, part(desk, news), values)
        case _:
            question = line("doc.question-talks", **values)
            options = [line("doc.option-nothing"), line("doc.option-talk", **values)]
            chosen = line("doc.recommend-talk", **values)
            trigger = line("doc.trigger-talks", **values)
    options += [words for words, _ in known[:2]] if topic.kind == "issue" else []
    confidence = 60 if unsure else 75
    fields: dict[str, Filled] = {
        "question": question,
        "options": tuple(options),
        "recommendation": chosen,
        "confidence": Said(str(confidence if desk.grade.careful else 95)),
        "trigger": trigger,
        "legal": legal,
    }
    cites = [Citation(ref, "relies-on") for _, ref in known if ref is not None]
    return fields, cites if desk.grade.careful else cites[:1]


def _next_rung(desk: Desk, other: ActorId) -> int:
    """The rung that would be a step up between the delegation and another, of those of a crisis at the least."""
    standing = next((c.rung for c in desk.view.crises.values() if c.open and c.of(desk.actor, other)), 0)
    return min(10, max(CRISIS_FROM, max(standing, int(tension(desk, other))) + 1))


def _trigger(desk: Desk, entry: Entry, news: ev.InjectReleased, of: str, values: dict[str, Value]) -> Words:
    """The event that would have the note written anew: a date that was set or its answer, else awaited proof."""
    rung = _next_rung(desk, concerned(desk, (entry, news)))
    if not news.ultimatum:
        done = news.author is not None or news.roles.accused or news.roles.owner
        return line("doc.trigger" if done and of != "agency" else "doc.trigger-need", rung=rung, **values)
    author = news.author or next(iter(news.roles.accused), None)
    asked = next((a for a in news.roles.addressee if a != desk.actor), None)
    if of == "addressee":
        return line("doc.trigger-addressee", rung=rung, **values)
    if asked is None or author is None:
        return line("doc.trigger-date", rung=rung)
    if author == desk.actor:
        given = "-answered" if _has_answered(desk, news, asked) else ""
        return line(f"doc.trigger-own-date{given}", **{**values, "actor": asked})
    if _has_answered(desk, news, asked):
        return line("doc.trigger-addressee", rung=rung, **{**values, "actor": author})
    return line("doc.trigger-their-date", **{**values, "actor": asked, "actor2": author})


def _has_answered(desk: Desk, news: ev.InjectReleased, actor: ActorId) -> bool:
    """Whether an actor of whom something is demanded has spoken on it in the plenary."""
    return actor in desk.notebook.on_news.get(news.inject, ())


def _measure(desk: Desk, topic: Topic, met: ActorId) -> Act | None:
    """The act that the delegation would take in this matter, from those it has and its purse allows."""
    if desk.mandate is None:
        return None
    # A note advises the delegation: what only the head may sign is an option, too.
    found = towards(desk, affordable(desk), met)
    order = AS.get(role(desk, topic.news[1]), ANSWERS[desk.style]) if topic.news is not None else ANSWERS[desk.style]
    helps = kind(desk) in AGENCIES
    if topic.kind == "contingency":
        # For a day that nobody has caused yet: help, notice and eyes on the ground, and no complaint.
        # Help is for the people whose figure it is, and not for those who hold the road to them.
        of = topic.gauge.people if topic.gauge is not None else None
        order = (*GIVING, *READY) if helps and of is not None and of != desk.actor else READY
    elif helps and topic.news is not None and topic.news[1].roles.victims:
        order = (*GIVING, *order)
    # What has been done already is no option any more.
    done = {(a.act, a.target) for _, a in desk.notebook.acted}
    left = [a for a in found if _is_option(a) and done.isdisjoint({(a.id, _target(desk, topic, a, met)), (a.id, None)})]
    return next((a for name in order for a in left if a.id == name), None)


def _target(desk: Desk, topic: Topic, act: Act, met: ActorId) -> ActorId:
    """The actor to whom an act would be done: help goes where the need is."""
    if act.id in GIVING:
        theirs = topic.gauge.people if topic.kind == "contingency" and topic.gauge is not None else None
        return theirs or in_need(desk) or met
    if act.id in OPENING_UP:
        # Nobody is shown round by the other side of a quarrel where there is somebody whom both would believe.
        return next((a for a in at_the_table(desk) if _even(desk, a)), met)
    return met


def _even(desk: Desk, actor: ActorId) -> bool:
    return next(a.kind for a in desk.view.the_scene.actors if a.id == actor) == "organisation"


def _is_option(act: Act) -> bool:
    return act.family != "talk" or act.id in READY


def _overtaken(desk: Desk, news: ev.InjectReleased) -> InstrumentId | None:
    """The text whose adoption has taken its object from a date that was set: the last, where none is open any more."""
    if not news.ultimatum or desk.open_texts:
        return None
    adopted = [t.id for t in desk.view.the_scene.instruments if desk.view.instruments[t.id].adopted is not None]
    return adopted[-1] if adopted else None


def _on_article(desk: Desk, issue: IssueId) -> Words | None:
    """The law or practice on which the article of an issue rests, where its author names any."""
    for text in desk.view.the_scene.instruments:
        found = next((p for p in text.provisions if p.issue == issue), None)
        if found is not None and any(found.basis.values()):
            return line("doc.legal-article", **in_each("words", found.basis))
    return None


def _on_issue(desk: Desk, issue: IssueId, values: dict[str, Value]) -> tuple[Words, list[Words], Words, Words]:
    """The question how far to go on an issue: to hold, to trade for another issue, or to ask for more room."""
    text = next(t for t in desk.view.the_scene.instruments if issue in t.issues)
    worth = desk.worth(text)
    if worth is None:
        return (
            line("doc.question-talks", **values),
            [line("doc.option-nothing")],
            line("doc.recommend-talk", **values),
            line("doc.trigger-talks", **values),
        )
    at = worth.shape.issues.index(issue)
    ranked = sorted(worth.shape.options[at], key=lambda o: (-worth.option_value(issue, o), o))
    inside = [o for o in ranked if worth.permits(issue, o)]
    best, second = ranked[0], (inside[1] if len(inside) > 1 else ranked[1])
    other = next((i for i in worth.ranked if i != issue), issue)
    loss = worth.option_value(issue, best) - worth.option_value(issue, second)
    gain = worth.weight(other)
    values = {**values, "issue": issue, "issue2": other, "option": best}
    options: list[Words] = [
        line("doc.hold", value=worth.option_value(issue, best), **values),
        line("doc.exchange", **{**values, "option": second}, loss=loss, gain=gain),
    ]
    outside = [o for o in ranked if not worth.permits(issue, o)]
    asked = next((a.option for a in desk.view.asked if (a.actor, a.issue) == (desk.actor, issue)), None)
    if asked is not None:
        options.append(line("doc.room-asked", **{**values, "option": asked}))
    elif outside and outside[0] != ranked[-1]:
        options.append(line("doc.ask-room", **{**values, "option": outside[0]}))
    trade = gain > loss
    chosen = line("doc.recommend-exchange" if trade else "doc.recommend-hold", **values)
    return line("doc.question-issue", **values), options, chosen, line("doc.trigger-offer", **values)


def _event(desk: Desk, news: ev.InjectReleased) -> ev.InjectReleased | None:
    """The event itself: the news, or that whose story it carries on where it is a rumour; None where all is doubt."""
    if not doubtful(news) or corrected(desk, news):
        return news
    earlier = next((n for _, n in desk.view.injects if n.inject == news.follows), None)
    return None if earlier is None or doubtful(earlier) else earlier


def _established(desk: Desk, news: ev.InjectReleased) -> ev.InjectReleased:
    """The news on which a line can rest: what corrected it, where anything did."""
    return next((n for _, n in desk.view.injects if n.corrects == news.inject), news)


def _naming_victims(desk: Desk, topic: Topic, news: ev.InjectReleased, words: Phrase) -> Phrase:
    """A press line that opens with those whom the event killed or hurt, where there are any."""
    event = _event(desk, news)
    if event is None or not (event.deaths or event.roles.victims):
        return words
    if words.template == "doc.press-rumour-hurt" and not event.deaths:
        return words  # it speaks of nobody else
    others = [a for a in event.roles.victims if a != desk.actor]
    ours = desk.actor in event.roles.victims
    whose = "both" if ours and others else "ours" if ours else ("two" if others[1:] else "one" if others else "none")
    named = {
        "whose": whose,
        "actor3": others[0] if others else desk.actor,
        "actor4": others[-1] if others else desk.actor,
    }
    chosen = subjects.worded(desk, topic, words)
    assert isinstance(chosen, Phrase)
    wording = f".v{chosen.values['v']}" if "v" in chosen.values else ""
    first = "doc-press-killed" if event.deaths else "doc-press-hurt"
    parts = f"{first} {key(words.template)}{wording}"
    return line(words.template, **{**chosen.values, **named, "deaths": event.deaths, "parts": parts})


@writes("press-line")
def press(desk: Desk, topic: Topic) -> Written:
    """A press line that repeats no rumour and says nothing unverified, what it leaves unsaid, and what it rests on."""
    news, met = topic.news, concerned(desk, topic.news)
    public = news is not None and news[0].event.audience.seats is None
    if topic.kind == "indicator" and topic.gauge is not None:
        now = float(round(desk.view.indicators.get(topic.gauge.id, topic.gauge.value), topic.gauge.decimals))
        unit = in_each("unit", topic.gauge.unit)
        return {
            "line": line("doc.press-indicator", gauge=topic.gauge.id, level=now, day=desk.view.day, **unit),
            "unsaid": line("doc.unsaid-figures", actor=met),
            "basis": line("doc.press-basis-figures", gauge=topic.gauge.id),
        }, [] if news is None else [cited(desk, news)]
    if news is None or not public:
        return {
            "line": line("doc.press-talks"),
            "unsaid": line("doc.press-unsaid", actor=met),
            "basis": line("doc.press-basis-talks"),
        }, []
    of = part(desk, news)
    figures: Mapping[str, Value] = {}
    aside: Mapping[str, Value] = {}
    unsure = doubtful(news[1]) and not corrected(desk, news[1])
    if unsure:
        of = of if of in ("accused", "owner", "victim", "agency") else "other"
        template = f"doc.press-rumour-{of}"
        if not desk.grade.careful and of in ("victim", "other"):
            template = "doc.press-careless"
        elif of in ("victim", "other") and (hurt := _event(desk, news[1])) and desk.actor in hurt.roles.victims:
            place = hurt.roles.victims.index(desk.actor)
            of, template, figures = "victim", "doc.press-rumour-hurt", {"v": place}
            aside = {"v": place % 2}
        elif role(desk, news[1]) == "mediator" and (shown := worst_first(desk, 1)):
            template, figures = "doc.press-rumour-mediator", shown[0][0].values
    else:
        template = f"doc.press-{of}"
    # On whom a rumour is about nothing is said; to those who answer for the place something may be.
    blamed = next((a for a in news[1].roles.accused if a != desk.actor), met) if unsure else met
    unsaid = f"doc.unsaid-{of if of in ('accused', 'owner', 'victim') else 'other'}"
    if of == "victim" and news[1].deaths:
        unsaid = "doc.unsaid-names"
    said = line(template, **{**figures, "actor": met})
    return {
        "line": said if template == "doc.press-careless" else _naming_victims(desk, topic, news[1], said),
        "unsaid": line(unsaid, actor=blamed if unsaid == "doc.unsaid-other" else met, **aside),
        "basis": told("doc.press-basis-grade" if unsure else "doc.press-basis", _established(desk, news[1])),
    }, [cited(desk, news)]
