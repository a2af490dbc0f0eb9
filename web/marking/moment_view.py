"""One moment of an exercise as one seat saw it, as plain values in the reader's language.

Everything here comes from the seat's own stream up to that event, folded once: nothing of the full state is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from assessment.evaluation import shortened
from assessment.exports.words import clock
from assessment.kinds import kind_name
from assessment.text import Language
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, ActorId, Filled, IssueId, SeatId
from sim.exercise.core.paper import Field as FormField
from sim.exercise.evolve import evolve
from sim.exercise.papers import reading
from sim.exercise.papers.forms import form_of
from sim.exercise.papers.picture import DueShown
from sim.exercise.picture import DeskShown, picture
from sim.exercise.seats.picture import ActorShown
from sim.exercise.state import State
from sim.exercise.telling import Teller
from sim.exercise.texts.picture import joined
from sim.exercise.texts.shown import ProvisionWhole, TextWhole
from sim.exercise.views import may_see
from sim.exercise.vocabulary import kind_of
from sim.language import in_language
from sim.policies.phrases import renderer
from sim.world.ladder import LADDER
from web.marking.curve import Gauge, gauge
from web.marking.evidence import ICONS, quoted, spoken
from web.words import say

BEFORE = 10
"""The number of events told before the moment."""


@dataclass(frozen=True, slots=True)
class Line:
    """One event of the seat's story."""

    seq: int
    time: str
    sentence: tuple[tuple[str, str], ...]
    icon: str
    kind: str


@dataclass(frozen=True, slots=True)
class Field:
    """One filled part of a document, or one choice of a package."""

    label: str
    entries: tuple[str, ...]
    columns: tuple[str, ...] = ()
    """Of a table, the heads of its columns; each row has a text for each."""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """An event that a document cites, by its number, and what it is cited for."""

    seq: int
    stance: str


@dataclass(frozen=True, slots=True)
class Cable:
    """News as it stood on the seat's screen."""

    form: str
    source: str
    reliability: str
    priority: str
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision's state then."""

    number: str
    title: str
    state: str
    word: str
    chosen: str
    stands: tuple[tuple[str, str, int, str], ...]
    """(code, delegation, colour, option) of who stood where."""


@dataclass(frozen=True, slots=True)
class Text:
    """An instrument's state then; what was never negotiated counts as agreed, as on the desk."""

    title: str
    agreed: int
    contested: int
    packages: int
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """Options in the mandate on one issue."""

    issue: str
    options: str


@dataclass(frozen=True, slots=True)
class Due:
    """A document asked of the seat."""

    form: str
    subject: str
    state: str
    filed: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """The whole page."""

    line: Line
    persona: str
    role: str
    code: str
    colour: int
    actor: str
    turn: int
    turns: int
    day: int
    elapsed: str
    left: str | None
    """Time left in the turn; None outside one."""
    fields: tuple[Field, ...]
    cable: Cable | None
    cites: tuple[Cited, ...]
    before: tuple[Line, ...]
    rung: int
    rung_name: str
    rung_meaning: str
    gauges: tuple[Gauge, ...]
    texts: tuple[Text, ...]
    limits: tuple[Limit, ...]
    dues: tuple[Due, ...]
    previous: int | None
    following: int | None


def moment(log: Sequence[Recorded], seq: int, seat: SeatId, language: Language) -> Moment:
    """Event `seq` as the seat saw it. Raises LookupError where there is no such event or the seat may not see it."""
    if not 1 <= seq <= len(log) or seat == CONTROL or not may_see(log[seq - 1].event, seat):
        raise LookupError(f"seat {seat} did not see event {seq}")
    own = [record for record in log if may_see(record.event, seat)]
    place = next(i for i, record in enumerate(own) if record.seq == seq)
    told = [record.seq for record in own[:place] if not kind_of(record.event).silent][-BEFORE:]
    state, lines = _fold(own[: place + 1], {*told, seq}, language)
    if state.scene is None:
        raise LookupError(f"at event {seq} the seat had nothing before it yet")
    seen = picture(state, seat)
    whole = joined(seen)
    articles = {p["issue"]: p["number"] for t in whole for p in t["provisions"] if p["issue"] is not None}
    tell = Teller(state, language, renderer(state))
    event = own[place].event
    content = _content(event, own[: place + 1], tell, articles)
    return Moment(
        line=replace(lines[seq], sentence=_heading(event, tell, fields=bool(content["fields"]))),
        **_holder(state, seat, language),
        **_time(state, log[seq - 1].at),
        **content,
        before=tuple(lines[s] for s in told if s in lines),
        rung=state.rung,
        rung_name=LADDER[state.rung].names[language],
        rung_meaning=LADDER[state.rung].meaning[language],
        gauges=tuple(gauge(g, language) for g in seen["world"]["gauges"]),
        texts=tuple(_text(t, seen["people"]["actors"], language) for t in whole if t["open"]),
        limits=_limits(seen["desk"], tell, articles),
        dues=tuple(_due(d, seat, state, log[seq - 1].at, language) for d in seen["desk"]["due"] if d["seat"] == seat),
        previous=own[place - 1].seq if place else None,
        following=own[place + 1].seq if place + 1 < len(own) else None,
    )


def witnesses(log: Sequence[Recorded], seq: int) -> tuple[SeatId, ...]:
    """The seats that saw an event, who made it first; empty where only CONTROL did. Raises LookupError for no event."""
    if not 1 <= seq <= len(log):
        raise LookupError(f"no event {seq}")
    event = log[seq - 1].event
    opened = next((r.event for r in log if isinstance(r.event, ev.ExerciseOpened)), None)
    seats = [s.id for s in opened.blueprint.seats] if opened is not None else []
    maker = getattr(event, "seat", None)
    return tuple(sorted((s for s in seats if may_see(event, s)), key=lambda s: s != maker))


def _fold(own: Sequence[Recorded], wanted: set[int], language: Language) -> tuple[State, dict[int, Line]]:
    """The seat's state after these events, and the wanted ones told with the names it knew as they came."""
    state = State()
    tell = Teller(state, language, renderer(state))
    lines: dict[int, Line] = {}
    for n, record in enumerate(own, start=1):
        evolve(state, Entry(n, record.ref, record.at, record.event))
        if record.seq in wanted and state.scene is not None:
            kind = kind_of(record.event).evidence
            elapsed = clock(state.timer.elapsed(record.at))
            sentence = quoted(shortened(tell.tell(record.event)), spoken(record.event))
            lines[record.seq] = Line(record.seq, elapsed, sentence, ICONS[kind], kind_name(kind, language))
    return state, lines


def _heading(event: ev.Event, tell: Teller, *, fields: bool) -> tuple[tuple[str, str], ...]:
    """The event as the page's heading tells it, whole; what the `fields` below it say is not told twice."""
    if isinstance(event, ev.PackageTabled):
        letter, where = tell.package(event.package), tell.channel(event.channel, "in-channel")
        return (("words", say("who-tables-package", who=tell.seat(event.seat), letter=letter, where=where)),)
    return (("words", tell.line(event)),) if fields else quoted(tell.tell(event), spoken(event))


def _content(event: ev.Event, own: Sequence[Recorded], tell: Teller, articles: Mapping[IssueId, str]) -> dict[str, Any]:
    fields: tuple[Field, ...] = ()
    cable: Cable | None = None
    if isinstance(event, ev.DocumentSubmitted):
        form = form_of(event.form, tell.scene)
        filled = [f for f in form.fields if f.id in event.fields] if form is not None else []
        fields = tuple(_field(f, event.fields[f.id], tell) for f in filled)
    if isinstance(event, ev.PackageTabled):
        chosen = [i for i in articles if i in event.choices]
        fields = tuple(Field(f"{articles[i]} {tell.issue(i)}", (tell.option(i, event.choices[i]),)) for i in chosen)
        if event.amends is not None:
            fields += (Field(say("amends"), (tell.package(event.amends),)),)
        if event.authority == "ad-referendum":
            fields += (Field(say("authority"), (say("subject-to-the-capitals-approval"),)),)
        if event.note is not None:
            fields += (Field(say("said-with-it"), (tell.words(event.note),)),)
    if isinstance(event, ev.InjectReleased):
        cable = Cable(
            event.form,
            tell.of(event.source),
            event.reliability,
            event.priority,
            tell.of(event.title),
            tell.of(event.body),
        )
    refs = {record.ref: record.seq for record in own}
    cites: tuple[Cited, ...] = ()
    if isinstance(event, ev.DocumentSubmitted):
        named = ((refs[one.ref], say(f"stance-{one.stance}")) for one in event.cites if one.ref in refs)
        cites = tuple(Cited(*one) for one in sorted(named))
    return {"fields": fields, "cable": cable, "cites": cites}


_NUMBERED = re.compile(r"^\s*\d{1,2}[.)]\s+")


def _field(field: FormField, value: Filled, tell: Teller) -> Field:
    if field.columns:
        heads = tuple(tell.of(column.label) for column in field.columns)
        return Field(tell.of(field.label), (), heads, reading.table(field, value, tell))
    told = reading.entries(field, value, tell)
    # The page numbers the entries of a list itself.
    return Field(tell.of(field.label), tuple(_NUMBERED.sub("", t) for t in told) if isinstance(value, tuple) else told)


def _holder(state: State, seat: SeatId, language: Language) -> dict[str, Any]:
    card = state.card(seat)
    assert card is not None, "a seat that sees a scene is in it"
    actor = next(a for a in state.the_scene.actors if a.id == card.actor)
    return {
        "persona": card.persona,
        "role": in_language(card.role, language),
        "code": actor.code,
        "colour": actor.colour,
        "actor": in_language(actor.name, language),
    }


def _time(state: State, at: int) -> dict[str, Any]:
    elapsed = state.timer.elapsed(at)
    running = state.phase in ("running", "paused") and state.turn_ends is not None
    return {
        "turn": state.turn,
        "turns": state.clock_plan.turns,
        "day": state.day,
        "elapsed": clock(elapsed),
        "left": clock(max(0, state.turn_ends - elapsed)) if running else None,
    }


# --- the picture -----------------------------------------------------------------------------------------------------


def _text(text: TextWhole, actors: Sequence[ActorShown], language: Language) -> Text:
    cards = {a["id"]: a for a in actors}
    negotiated = tuple(_provision(p, cards, language) for p in text["provisions"] if p["issue"] is not None)
    packages = sum(not p["withdrawn"] for p in text["packages"])
    return Text(in_language(text["title"], language), text["agreed"], text["contested"], packages, negotiated)


def _provision(provision: ProvisionWhole, cards: Mapping[ActorId, ActorShown], language: Language) -> Provision:
    options = {o["id"]: in_language(o["label"], language) for o in provision["options"]}
    stands = tuple(
        (cards[actor]["code"], in_language(cards[actor]["name"], language), cards[actor]["colour"], options[o["id"]])
        for o in provision["options"]
        for actor in o["stands"]
        if actor in cards
    )
    words = {
        "agreed": say("agreed"),
        "contested": say("in-brackets"),
        "blank": say("not-discussed-yet"),
        "fixed": say("agreed"),
    }
    chosen = options.get(provision["option"], "") if provision["option"] else ""
    title = in_language(provision["issue_title"] or provision["title"], language)
    return Provision(
        provision["number"], title, provision["state"], words[provision["state"]], chosen, stands if not chosen else ()
    )


def _limits(desk: DeskShown, tell: Teller, articles: Mapping[IssueId, str]) -> tuple[Limit, ...]:
    """The mandate on each issue, in the order of the articles."""
    limits = {i["issue"]: i["limits"] for instrument in desk["instruments"] for i in instrument["issues"]}
    return tuple(
        Limit(f"{number} {tell.issue(issue)}", ", ".join(tell.option(issue, o) for o in limits[issue]))
        for issue, number in articles.items()
        if limits.get(issue)
    )


def _due(due: DueShown, seat: SeatId, state: State, at: int, language: Language) -> Due:
    left = due["ends"] - state.timer.elapsed(at)
    filed = due["filed"] is not None
    if filed:
        said = say("filed-2")
    elif due["lapsed"]:
        said = say("lapsed")
    elif left >= 0:
        said = say("minutes-min-left", minutes=left // 60_000)
    else:
        said = say("minutes-min-late", minutes=-left // 60_000)
    form = form_of(due["document"], state.the_scene)
    name = in_language(form.name, language) if form is not None else due["document"]
    return Due(name, in_language(due["subject"], language), said, filed)
