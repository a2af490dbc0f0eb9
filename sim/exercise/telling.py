"""One sentence for each event, in each language: for transcripts, evidence and moments; not what minds say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import singledispatch
from typing import Any

from sim.exercise import events as ev
from sim.exercise.core.names import (
    PLENARY,
    ActorId,
    BlocId,
    ChannelId,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    Phrase,
    Said,
    SeatId,
    Text,
    Words,
)
from sim.exercise.crises import telling as crises
from sim.exercise.deciding import MINUTE
from sim.exercise.decisions.state import EXERCISE_ENDED
from sim.exercise.incidents import telling as incidents
from sim.exercise.papers.forms import FORMS
from sim.exercise.pledges import telling as pledges
from sim.exercise.pledges.queries import clause_of
from sim.exercise.sentences import SENTENCES
from sim.exercise.state import State
from sim.exercise.texts.queries import letter
from sim.world.catalogue import ACTS

Render = Callable[[Phrase, str], str]
"""Renders a template phrase in a language: `sim.policies.phrases` supplies it."""


Parts = Mapping[str, Any]


NBSP = "\N{NO-BREAK SPACE}"
COLON = {"en": ": ", "fr": f"{NBSP}: "}
STOP = {"en": "; ", "fr": f"{NBSP}; "}


class Teller:
    """Names things in one language, as far as the given fold knows them."""

    def __init__(self, state: State, language: str, render: Render) -> None:
        self.state = state
        self.language: str = language
        self._render = render

    def tell(self, event: ev.Event) -> str:
        """The event in one sentence."""
        return SENTENCES[event.kind][self.language].format_map(_parts(event, self))

    def why(self, reason: Phrase) -> str:
        """A mind's reason for a move."""
        return SENTENCES["move-explained"][self.language].format(reason=self.words(reason))

    # --- names

    def of(self, text: Text) -> str:
        return text.get(self.language) or text.get("en") or next(iter(text.values()), "")

    def actor(self, actor: ActorId | None) -> str:
        if actor is None:
            return {"en": "nobody in particular", "fr": "personne en particulier"}[self.language]
        return next((self.of(a.name) for a in self.state.the_scene.actors if a.id == actor), actor)

    def seat(self, seat: SeatId | None) -> str:
        card = self.state.card(seat) if seat is not None else None
        if card is None:
            return {"en": "Control", "fr": "La direction de l’exercice"}[self.language]
        return f"{card.persona} ({next(a.code for a in self.state.the_scene.actors if a.id == card.actor)})"

    def seats(self, seats: tuple[SeatId, ...]) -> str:
        return ", ".join(self.seat(s) for s in seats)

    def text(self, instrument: InstrumentId) -> str:
        found = self.state.instrument(instrument)
        return self.of(found.title) if found else instrument

    def issue(self, issue: IssueId) -> str:
        return self.of(self.state.issue(issue).title)

    def option(self, issue: IssueId, option: OptionId) -> str:
        return self.of(self.state.issue(issue).option(option).label)

    def choices(self, choices: Mapping[IssueId, OptionId]) -> str:
        colon, stop = COLON[self.language], STOP[self.language]
        ordered = [(i.id, choices[i.id]) for i in self.state.the_scene.issues if i.id in choices]
        return stop.join(f"{self.issue(i)}{colon}{self.option(i, o)}" for i, o in ordered)

    def clause(self, obligation: ObligationId) -> str:
        """What an obligation is, in the words of its text."""
        found = self.state.obligations.get(obligation)
        return self.of(clause_of(self.state, found).words) if found else obligation

    def obligor(self, obligation: ObligationId) -> str:
        found = self.state.obligations.get(obligation)
        return self.actor(found.obligor) if found else obligation

    def bloc(self, actor: ActorId, bloc: BlocId) -> str:
        mandate = self.state.mandates.get(actor)
        return next((self.of(b.name) for b in mandate.blocs if b.id == bloc), bloc) if mandate else bloc

    def gauge(self, card: ev.GaugeCard) -> str:
        """A gauge's name, with its place where another gauge bears the same name."""
        name = self.of(card.name)
        shared = sum(other.name == card.name for other in self.state.the_scene.gauges) > 1
        return f"{name} ({self.of(card.place)})" if shared else name

    def package(self, package: Any) -> str:
        found = self.state.packages.get(package)
        return letter(found.n) if found else "?"

    def channel(self, channel: ChannelId) -> str:
        if channel == PLENARY:
            return {"en": "the plenary", "fr": "la plénière"}[self.language]
        found = self.state.channels.get(channel)
        if found is None:
            return {"en": "private talks", "fr": "des échanges privés"}[self.language]
        names = {
            "bilateral": {"en": "bilateral talks", "fr": "des échanges bilatéraux"},
            "caucus": {"en": "a caucus", "fr": "un groupe de travail"},
            "delegation": {"en": "the delegation room", "fr": "la salle de la délégation"},
        }
        return found.title or names.get(found.form, {"en": "talks", "fr": "des échanges"})[self.language]

    def words(self, words: Words | None) -> str:
        match words:
            case Said(text=text):
                return text
            case Phrase():
                return self._render(words, self.language)
        return ""

    def entries(self, value: Words | tuple[Words, ...]) -> str:
        return " / ".join(self.words(w) for w in value) if isinstance(value, tuple) else self.words(value)

    def due(self, milliseconds: int) -> str:
        left = max(0, milliseconds - self.state.timer.banked)
        return f"{left // 60_000} min"


TOLD: frozenset[str] = frozenset(
    {"gap-closed", "decision-closed", *(kind for module in (pledges, crises, incidents) for kind in module.SENTENCES)}
)
"""The kinds of what becomes of decisions, signed texts, crises and incidents, and of time lost: a screen reads of them
as a transcript does."""

_RESULT: dict[str | bool, dict[str, str]] = {
    True: {"en": "adopted", "fr": "adopté"},
    False: {"en": "not adopted", "fr": "non adopté"},
    "ended": {
        "en": "not adopted, the exercise ended before it",
        "fr": "non adopté, l’exercice s’étant terminé avant elle",
    },
}


def sentence(state: State, event: ev.Event, render: Render) -> Text:
    """The event in one sentence in each language, with names as `state` knows them."""
    return {language: Teller(state, language, render).tell(event) for language in ("en", "fr")}


def _note(words: Words | None, tell: Teller) -> str:
    said = tell.words(words)
    return "" if not said else {"en": f" “{said}”", "fr": f" « {said} »"}[tell.language]


@singledispatch
def _parts(event: ev.Event, tell: Teller) -> Parts:
    """What fills an event's sentence; these defaults serve every event that only names seats, actors and texts."""
    parts: dict[str, Any] = {}
    for name, value in ((n, getattr(event, n)) for n in event.__dataclass_fields__):
        match name:
            case "seat" | "owner" | "by":
                parts[name] = tell.seat(value)
            case "actor" | "target":
                parts[name] = tell.actor(value)
            case "instrument":
                parts[name] = tell.text(value)
            case "package" | "amends":
                parts[name] = tell.package(value)
            case "title" if value == "" and getattr(event, "form", None) in FORMS:
                parts[name] = tell.of(FORMS[event.form].name)  # type: ignore[attr-defined]
            case "title" | "subject" | "body" | "source" if isinstance(value, Mapping):
                parts[name] = tell.of(value)
            case "note":
                parts[name] = _note(value, tell)
            case "words" | "text" | "argument" if isinstance(value, Said | Phrase):
                parts[name] = tell.words(value)
            case _:
                parts[name] = value
    if parts.get("issue") is not None and parts.get("option") is not None:
        parts["option"] = tell.option(parts["issue"], parts["option"])
    if parts.get("issue") is not None:
        parts["issue"] = tell.issue(parts["issue"])
    if "form" in parts and parts["form"] in FORMS:
        parts["form"] = tell.of(FORMS[parts["form"]].name)
    return {**parts, **_WORD.get(event.kind, _nothing)(event, tell)}


def _nothing(event: ev.Event, tell: Teller) -> Parts:
    return {}


def _choose(options: Mapping[str, Text], key: str | None, tell: Teller) -> str:
    return options[key][tell.language] if key is not None and key in options else ""


_INTENTS: Mapping[str, Text] = {
    "question": {"en": " asks about interests", "fr": " s’enquiert des intérêts"},
    "offer": {"en": " offers", "fr": " offre"},
    "proposal": {"en": " proposes", "fr": " propose"},
    "commitment": {"en": " commits", "fr": " s’engage"},
    "warning": {"en": " warns", "fr": " avertit"},
    "threat": {"en": " threatens", "fr": " menace"},
    "acknowledgement": {"en": " acknowledges", "fr": " prend acte"},
    "apology": {"en": " apologises", "fr": " présente des excuses"},
}
_ANSWERS: Mapping[str, Text] = {
    "accept": {"en": "accepts", "fr": "accepte"},
    "reject": {"en": "rejects", "fr": "rejette"},
}
_VOTES: Mapping[str, Text] = {
    "yes": {"en": "yes", "fr": "oui"},
    "no": {"en": "no", "fr": "non"},
    "abstain": {"en": "abstain", "fr": "abstention"},
}
_HOLDERS: Mapping[str, Text] = {
    "person": {"en": "a person", "fr": "une personne"},
    "mind": {"en": "a simulated actor", "fr": "un acteur simulé"},
}
_HOW: Mapping[str, Text] = {
    "acceptance": {"en": "accepted by every party", "fr": "accepté par toutes les parties"},
    "vote": {"en": "by vote", "fr": "par un vote"},
    "silence": {"en": "by silence", "fr": "par consensus silencieux"},
    "line-by-line": {"en": "line by line", "fr": "disposition par disposition"},
}
_DECIDED: Mapping[str, Text] = {
    "approved": {"en": "approves", "fr": "approuve"},
    "returned": {"en": "returns", "fr": "renvoie"},
}
_CLOSED: Mapping[str, Text] = {
    "done": {"en": "done", "fr": "faite"},
    "dropped": {"en": "dropped", "fr": "abandonnée"},
}
_AD_REFERENDUM: Mapping[str, Text] = {"ad-referendum": {"en": ", ad referendum", "fr": ", ad referendum"}}
_FORMS: Mapping[str, Text] = {
    "cable": {"en": "Cable", "fr": "Dépêche"},
    "press": {"en": "Press", "fr": "Presse"},
    "post": {"en": "Post", "fr": "Publication"},
    "call": {"en": "Call", "fr": "Appel"},
}
_STATUS: Mapping[str, Text] = {
    "held": {"en": "held", "fr": "retenu"},
    "skipped": {"en": "skipped", "fr": "écarté"},
    "armed": {"en": "armed", "fr": "réarmé"},
}


def _act(event: Any, tell: Teller) -> Parts:
    act = ACTS.get(event.act)
    target = "" if event.target is None else f" → {tell.actor(event.target)}"
    return {"act": tell.of(act.names) if act else event.act, "to": target, "note": _note(event.words, tell)}


_WORD: Mapping[str, Callable[[Any, Teller], Parts]] = {
    **pledges.PARTS,
    **crises.PARTS,
    **incidents.PARTS,
    "seat-taken": lambda e, t: {"holder": _choose(_HOLDERS, e.holder, t)},
    "handover-briefed": lambda e, t: {
        "brief": " ".join(t.words(w) for lines in (e.stands, e.promised, e.holds, e.others, e.due) for w in lines)
    },
    "turn-began": lambda e, t: {},
    "channel-opened": lambda e, t: {
        "by": t.seat(e.by) if e.by else {"en": "The exercise", "fr": "L’exercice"}[t.language],
        "seats": {"en": "everyone", "fr": "tous"}[t.language] if e.form == "plenary" else t.seats(e.seats),
        "channel": t.channel(e.channel),
    },
    "message-sent": lambda e, t: {"channel": t.channel(e.channel), "intent": _choose(_INTENTS, e.intent, t)},
    "package-tabled": lambda e, t: {
        "choices": t.choices(e.choices),
        "channel": t.channel(e.channel),
        "authority": _choose(_AD_REFERENDUM, e.authority, t),
        "amended": ""
        if e.amends is None
        else {"en": " amending ", "fr": " amendant "}[t.language] + t.package(e.amends),
    },
    "package-answered": lambda e, t: {
        "answer": _choose(_ANSWERS, e.answer, t),
        "authority": _choose(_AD_REFERENDUM, e.authority, t),
    },
    "position-taken": lambda e, t: {"authority": _choose(_AD_REFERENDUM, e.authority, t)},
    "vote-cast": lambda e, t: {
        "vote": _choose(_VOTES, e.vote, t),
        "authority": _choose(_AD_REFERENDUM, e.authority, t),
    },
    "gap-closed": lambda e, t: {"minutes": max(1, round(e.away / MINUTE))},
    "decision-closed": lambda e, t: {
        "result": _RESULT["ended" if e.reason == EXERCISE_ENDED else e.adopted][t.language]
    },
    "text-adopted": lambda e, t: {"how": _choose(_HOW, e.how, t), "choices": t.choices(e.choices)},
    "instrument-in-force": lambda e, t: {"choices": t.choices(e.choices)},
    "capital-asked": lambda e, t: {},
    "capital-answered": lambda e, t: {},
    "action-taken": _act,
    "covert-action-taken": _act,
    "relations-moved": lambda e, t: {"count": len(e.dyads)},
    "indicators-moved": lambda e, t: {
        "values": STOP[t.language].join(
            f"{t.gauge(g)} {e.values[g.id]:.{g.decimals}f} {t.of(g.unit)}".rstrip()
            for g in t.state.the_scene.gauges
            if g.id in e.values
        )
    },
    "inject-released": lambda e, t: {"form": _choose(_FORMS, e.form, t)},
    "inject-arranged": lambda e, t: {"status": _choose(_STATUS, e.status, t)},
    "document-due": lambda e, t: {"form": t.of(FORMS[e.document].name)},
    "document-submitted": lambda e, t: {
        "text": " · ".join(
            f"{t.of(f.label)}{COLON[t.language]}{t.entries(e.fields[f.id])}"
            for f in FORMS[e.form].fields
            if f.id in e.fields
        )
    },
    "document-released": lambda e, t: {"text": " ".join(t.entries(v) for v in e.fields.values())},
    "document-signed-off": lambda e, t: {
        "decision": _choose(_DECIDED, e.decision, t),
        "title": (d.event.title or t.of(FORMS[d.event.form].name)) if (d := t.state.documents.get(e.document)) else "",
        "comment": f" ({e.comment})" if e.comment else "",
    },
    "task-closed": lambda e, t: {
        "outcome": _choose(_CLOSED, e.outcome, t),
        "text": t.words(k.text) if (k := t.state.tasks.get(e.task)) else "",
    },
    "move-explained": lambda e, t: {"reason": t.words(e.reason)},
}
