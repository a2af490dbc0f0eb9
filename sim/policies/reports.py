"""Contents of each kind of document that a mind writes, from what its seat saw; `papers` decides when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from sim.exercise import events as ev
from sim.exercise.core.blueprint import DocumentKindId, Instrument
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, OptionId, Phrase, Ref, Said, Words
from sim.policies.desk import Desk, Value
from sim.policies.others import tables
from sim.policies.phrases import in_each
from sim.policies.scenes import at_the_table, corrected, doubtful, rivals, tension
from sim.policies.worth import Worth
from sim.world.catalogue import ACTS

News = tuple[Entry, ev.InjectReleased] | None
Written = tuple[Mapping[str, Words | tuple[Words, ...]], list[Ref]]
Writer = Callable[[Desk, News], Written]
W = TypeVar("W", bound=Writer)

WRITERS: dict[DocumentKindId, Writer] = {}
"""By the kind of document: every form has one."""


def writes(kind: DocumentKindId) -> Callable[[W], W]:
    """Declare what a mind writes into documents of that kind: the fields, and the events that they rest on."""

    def declare(function: W) -> W:
        WRITERS[kind] = function
        return function

    return declare


SURE = {"1": 90, "2": 75, "3": 55, "4": 30, "5": 10, "6": 40}
"""Estimated probability that information of each Admiralty grade is true, in percent."""


@writes("negotiation-plan")
def plan(desk: Desk, news: News) -> Written:
    """A negotiation plan on the first text in which the delegation has stakes."""
    found = _stakes(desk)
    others = [a for a in (found[0].parties if found else tuple(at_the_table(desk))) if a != desk.actor]
    allies = at_the_table(desk)
    fields: dict[str, Words | tuple[Words, ...]] = {
        "others": tuple(_other(desk, found[0] if found else None, a) for a in others) or (_line("doc.trade-none"),),
        "allies": _line("doc.allies", actor=allies[-1]) if allies else _line("doc.trade-none"),
    }
    if found is None:
        fields |= {
            "objectives": (_line("doc.objective-process", n=1),),
            "reservation": _line("doc.stop-none"),
            "alternative": _alternative(desk, None),
            "trades": (_line("doc.trade-none"),),
        }
        return fields, []
    worth = found[1]
    ranked = worth.ranked
    shown = ranked if desk.grade.careful else ranked[:2]
    fields["objectives"] = tuple(
        _line("doc.objective", n=n, issue=i, option=worth.best_option(i), weight=_points(worth.weight(i)))
        for n, i in enumerate(shown, start=1)
    )
    least = _least(worth)
    fields["reservation"] = _line(
        "doc.stop", reservation=_points(worth.reservation), issue=ranked[0], option=least, home=desk.actor
    )
    fields["alternative"] = _alternative(desk, worth)
    pairs = list(zip(reversed(ranked), ranked, strict=False))[: max(1, len(ranked) // 2)]
    fields["trades"] = tuple(
        _line("doc.trade", issue=a, weight=_points(worth.weight(a)), issue2=b, weight2=_points(worth.weight(b)))
        for a, b in (pairs if desk.grade.careful else pairs[:1])
    )
    cites = [p.ref for p in desk.view.packages.values()][-3:]
    return fields, cites + [e.ref for e, _ in desk.view.injects[-2:]]


@writes("situation-report")
def situation(desk: Desk, news: News) -> Written:
    """A situation report: what is known with its source, what is assumed with a degree, what was asked."""
    known: list[Words] = []
    assumed: list[Words] = []
    unknown: list[Words] = []
    cites: list[Ref] = []
    recent = [(e, n) for e, n in desk.view.injects if news is None or e.n <= news[0].n or desk.since(e.at) < 6.0][-5:]
    for entry, told in recent:
        cites.append(entry.ref)
        if not desk.grade.careful:
            known.append(_report("doc.known-careless", told))
        elif doubtful(told) and not corrected(desk, told):
            assumed.append(_report("doc.assumed-report", told, percent=SURE.get(told.reliability[-1:], 40)))
            unknown.append(_report("doc.unknown-verify", told))
        elif not corrected(desk, told):
            known.append(_report("doc.known-report", told))
    for entry, done in desk.view.actions[-3:] if desk.grade.careful else ():
        if done.target is not None:
            known.append(_line("doc.known-act", actor=done.actor, actor2=done.target, act=done.act))
            cites.append(entry.ref)
    known.append(_line("doc.known-rung", rung=desk.view.rung, day=desk.view.day))
    known += _gauges(desk)
    met = _met(desk)
    percent = round(85 - 6 * tension(desk, met))
    assumed.append(_line("doc.assumed-intent", actor=met, percent=percent))
    unknown.append(_line("doc.unknown-cause" if news is not None else "doc.unknown-next", actor=met))
    unsure = news is not None and doubtful(news[1]) and not corrected(desk, news[1])
    fields: dict[str, Words | tuple[Words, ...]] = {
        "summary": _summary(desk, news),
        "known": tuple(known),
        "assumed": tuple(assumed),
        "unknown": tuple(unknown),
        "next": _line("doc.next-verify" if unsure else "doc.next-talk", actor=met),
    }
    return fields, cites if desk.grade.careful else cites[-1:]


@writes("decision-note")
def decision(desk: Desk, news: News) -> Written:
    """A decision note: doing nothing, talking, acting; one recommended, how surely, and what would change it."""
    rival = next(iter(rivals(desk)), desk.actor)
    options: list[Words] = [_line("doc.option-nothing"), _line("doc.option-talk", actor=_met(desk))]
    acts = desk.mandate.acts if desk.mandate is not None else ()
    protest = next((ACTS[a] for a in acts if a in ACTS and ACTS[a].family == "protest"), None)
    if protest is not None:
        options.append(_line("doc.option-act", actor=rival, act=protest.id, cost=protest.cost))
    unsure = news is None or doubtful(news[1])
    talk = unsure or protest is None or desk.style not in ("hard", "spoiler")
    confidence = 65 if unsure else 75
    fields: dict[str, Words | tuple[Words, ...]] = {
        "question": _line("doc.question-talks", turn=desk.view.turn)
        if news is None
        else _report("doc.question", news[1], turn=desk.view.turn),
        "options": tuple(options),
        "recommendation": _line("doc.recommend-talk" if talk else "doc.recommend-act"),
        "confidence": Said(str(confidence if desk.grade.careful else 95)),
        "trigger": _line("doc.trigger", actor=rival, rung=min(10, desk.view.rung + 1)),
        "legal": _line("doc.legal"),
    }
    return fields, _cites(desk, news)


@writes("press-line")
def press(desk: Desk, news: News) -> Written:
    """A press line that says nothing unverified, what it leaves unsaid, and what it rests on."""
    rival = next(iter(rivals(desk)), desk.actor)
    public = news is not None and news[0].event.audience.seats is None
    if news is None or not public:
        return {
            "line": desk.phrase("doc.press-talks"),
            "unsaid": _line("doc.press-unsaid", actor=rival),
            "basis": _line("doc.press-basis-talks"),
        }, []
    unsure = doubtful(news[1]) and not corrected(desk, news[1])
    template = "doc.press-verify" if unsure else "doc.press-fact"
    if not desk.grade.careful and unsure:
        template = "doc.press-careless"
    return {
        "line": desk.phrase(template, **in_each("title", news[1].title)),
        "unsaid": _line("doc.press-unsaid", actor=rival),
        "basis": _report("doc.press-basis", news[1]),
    }, [news[0].ref]


@writes("after-action-review")
def review(desk: Desk, news: News) -> Written:
    """An after-action review: the turning points in order with their events, causes, what to keep, who does what."""
    moments: list[tuple[int, int, Words, Ref]] = []
    for entry, told in desk.view.injects:
        moments.append((entry.at, entry.n, _report("doc.time-report", told), entry.ref))
    for package in desk.view.packages.values():
        if package.public:
            words = _line("doc.time-package", actor=package.actor, package=package.id, instrument=package.instrument)
            moments.append((package.at, package.n, words, package.ref))
    for entry, done in desk.view.actions:
        moments.append((entry.at, entry.n, _line("doc.time-act", actor=done.actor, act=done.act), entry.ref))
    moments.sort(key=lambda m: (m[0], m[1]))
    kept = moments if len(moments) <= 12 else [moments[round(k * (len(moments) - 1) / 11)] for k in range(12)]
    timeline: list[Words] = [m[2] for m in (kept if desk.grade.careful else kept[-3:])]
    for text in desk.view.the_scene.instruments:
        adopted = desk.view.instruments[text.id].adopted is not None
        template = "doc.time-adopted" if adopted else "doc.time-not-adopted"
        timeline.append(_line(template, instrument=text.id, **({} if adopted else {"day": desk.view.day})))
    rival = next(iter(rivals(desk)), desk.actor)
    found = _stakes(desk)
    causes: list[Words] = [_line("doc.cause-trust", actor=rival, tension=round(tension(desk, rival), 1))]
    actions: list[Words] = [_line("doc.action-contact", actor=_met(desk), seat=desk.seat)]
    news_seen = [n for _, n in desk.view.injects]
    if news_seen:
        count = sum(doubtful(n) for n in news_seen)
        causes.append(_line("doc.cause-information", count=count, of=len(news_seen)))
        actions.append(_line("doc.action-verify", seat=desk.seat))
    if found is not None:
        top = found[1].ranked[0]
        free = sum(sum(row) > 1 for row in found[1].limits)
        asked = sum(a.event.actor == desk.actor for a in desk.view.answered)
        causes += [
            _line("doc.cause-priorities", issue=top),
            _line("doc.cause-mandate", count=free, asked=asked, home=desk.actor),
        ]
        actions.append(
            _line("doc.action-ask", issue=top, home=desk.actor, seat=desk.lead(desk.actor, "ask-capital") or desk.seat)
        )
    own = sum(p.actor == desk.actor for p in desk.view.packages.values())
    talks = sum(c.form == "bilateral" for c in desk.my_channels)
    fields: dict[str, Words | tuple[Words, ...]] = {
        "timeline": tuple(timeline),
        "causes": tuple(causes),
        "kept": (_line("doc.kept-contact", count=talks), _line("doc.kept-packages", count=own)),
        "actions": tuple(actions),
    }
    return fields, [m[3] for m in (kept if desk.grade.careful else kept[-1:])]


# --- parts


def _line(template: str, **values: Value) -> Phrase:
    return Phrase(template, values)


def _met(desk: Desk) -> ActorId:
    """The actor to speak with: the tensest relation among those who can be spoken with."""
    return next(iter(at_the_table(desk)), desk.actor)


def _points(value: float) -> float:
    return round(value, 1)


def _report(template: str, news: ev.InjectReleased, **values: Value) -> Phrase:
    told = {**in_each("title", news.title), **in_each("source", news.source)}
    return Phrase(template, {**told, "reliability": news.reliability, **values})


def _summary(desk: Desk, news: News) -> Words:
    if news is None:
        return _line("doc.summary-quiet", turn=desk.view.turn, rung=desk.view.rung)
    told = _report("doc.summary", news[1]).values
    return desk.phrase("doc.summary", **{**told, "turn": desk.view.turn, "rung": desk.view.rung})


def _stakes(desk: Desk) -> tuple[Instrument, Worth] | None:
    for text in desk.view.the_scene.instruments:
        worth = desk.worth(text)
        if worth is not None:
            return text, worth
    return None


def _least(worth: Worth) -> OptionId:
    """Of the first issue's allowed options, the one worth least: the limit as it stands."""
    issue = worth.ranked[0]
    at = worth.shape.issues.index(issue)
    allowed = [o for o, ok in zip(worth.shape.options[at], worth.limits[at], strict=True) if ok]
    return min(allowed or list(worth.shape.options[at]), key=lambda o: (worth.option_value(issue, o), o))


def _alternative(desk: Desk, worth: Worth | None) -> Words:
    words = desk.mandate.alternative if desk.mandate is not None else {}
    values = in_each("alternative", {language: text.rstrip(".") for language, text in words.items()})
    if worth is None:
        return Phrase("doc.alternative-none", values)
    return Phrase("doc.alternative", {**values, "reservation": _points(worth.reservation)})


def _other(desk: Desk, text: Instrument | None, actor: ActorId) -> Words:
    found = tables(desk, text, actor) if text is not None else None
    if text is None or found is None:
        return _line("doc.other-unknown", actor=actor)
    shape = desk.shape(text)
    spans = [max(row) - min(row) for row in found]
    at = max(range(len(spans)), key=lambda k: (spans[k], -k))
    option = shape.options[at][max(range(len(found[at])), key=lambda k: (found[at][k], -k))]
    return _line("doc.other", actor=actor, issue=shape.issues[at], option=option)


def _gauges(desk: Desk) -> list[Words]:
    lines: list[Words] = []
    for gauge in desk.view.the_scene.gauges[:2] if desk.grade.careful else ():
        level = round(desk.view.indicators.get(gauge.id, gauge.value), gauge.decimals)
        values = {"gauge": gauge.id, "level": float(level), "day": desk.view.day, **in_each("unit", gauge.unit)}
        lines.append(Phrase("doc.known-gauge", values))
    return lines


def _cites(desk: Desk, news: News) -> list[Ref]:
    refs = [] if news is None else [news[0].ref]
    if desk.grade.careful:
        refs += [e.ref for e, _ in desk.view.injects[-3:]] + [e.ref for e, _ in desk.view.actions[-2:]]
    return refs
