"""An instrument as a document, from the state that a reader has seen: clauses, testimonium, signatures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypedDict

from babel import Locale

from sim.exercise.core.blueprint import Instrument, Provision
from sim.exercise.core.names import ActorId, IssueId, OptionId, Said, Words
from sim.exercise.drafting.queries import agreed_words
from sim.exercise.reservations.queries import declared
from sim.exercise.scene.queries import actor_name
from sim.exercise.state import State
from sim.exercise.teller import Render
from sim.exercise.texts.queries import standing
from sim.language import Language, in_language, languages
from sim.policies.phrases import renderer
from web.words import SENTENCES

CHOICE = "{choice}"


class Part(TypedDict):
    """Words of a clause, and the codes of who stands for them: None for words that nobody contests."""

    words: str
    stands: list[str] | None


class Clause(TypedDict):
    """An article, its words in parts."""

    number: str
    title: str
    parts: list[Part]
    drafted: str
    """The language in which the parties drafted it, where that is not this version's; empty where it is."""


class Signature(TypedDict):
    """A place to sign, and who has signed there."""

    party: str
    code: str
    name: str
    """The signer's; empty until they have signed."""
    role: str


class Statement(TypedDict):
    """A reservation or an interpretative declaration, or an objection to the one before it."""

    by: str
    """Its author and subject, as a heading: "Kadera, reservation to Article 4.1"."""
    words: str
    language: str
    objects: bool


class Version(TypedDict):
    """The text in one language."""

    language: Language
    region: str
    draft: str
    """The mark of a text that is not signed by all; empty where it is."""
    title: str
    preamble: str
    clauses: list[Clause]
    testimonium: list[str]
    signatures: list[Signature]
    statements: list[Statement]
    declared: str
    """The heading of the statements."""
    note: str
    """Whether it is in force."""
    signature: str
    article: str


class Document(TypedDict):
    """The text in the languages asked for, the reader's own first."""

    title: str
    date: dict[str, int]
    versions: list[Version]


def version(state: State, text: Instrument, language: Language) -> Version:
    """The instrument in one language, as this reader's state has it: agreed words plain, contested ones in brackets."""
    status = state.instruments[text.id]
    signed = all(a in status.signed for a in text.signatories)
    stands = standing(state, text)
    return {
        "language": language,
        "region": SENTENCES.say("treaty-region", language),
        "draft": "" if signed else SENTENCES.say("treaty-draft", language),
        "title": in_language(text.title, language),
        "preamble": in_language(text.preamble, language),
        "clauses": [_clause(state, text, p, stands, language) for p in text.provisions],
        "testimonium": _testimonium(state, text, language) if status.adopted is not None else [],
        "signatures": [_signature(state, text, a, language) for a in text.signatories]
        if status.adopted is not None
        else [],
        "statements": list(_statements(state, text, language)),
        "declared": SENTENCES.say("treaty-declared", language),
        "note": SENTENCES.say("treaty-in-force", language) if status.in_force else "",
        "signature": SENTENCES.say("treaty-signature", language),
        "article": SENTENCES.say("treaty-article", language),
    }


def _clause(
    state: State,
    text: Instrument,
    provision: Provision,
    stands: Mapping[IssueId, Mapping[ActorId, OptionId]],
    language: Language,
) -> Clause:
    words = in_language(provision.text, language)
    clause: Clause = {
        "number": provision.number,
        "title": in_language(provision.title, language),
        "parts": [{"words": words, "stands": None}],
        "drafted": "",
    }
    agreed = agreed_words(state, text.id, provision.id)
    if agreed is not None:
        clause["parts"] = [{"words": agreed[0], "stands": None}]
        if agreed[1] != language:
            tongue = Locale.parse(language).languages[agreed[1]]
            clause["drafted"] = SENTENCES.say("treaty-drafted", language, tongue=tongue)
        return clause
    if provision.issue is None:
        return clause
    before, _, after = words.partition(CHOICE)
    status = state.instruments[text.id]
    chosen = (status.adopted or {}).get(provision.issue) or status.agreed.get(provision.id)
    options = {o.id: in_language(o.words, language) for o in state.issue(provision.issue).options}
    if chosen is not None:
        clause["parts"] = [{"words": before + options[chosen] + after, "stands": None}]
        return clause
    backers: dict[OptionId, list[str]] = {}
    for actor, option in stands.get(provision.issue, {}).items():
        backers.setdefault(option, []).append(_code(state, actor))
    named: list[Part] = [{"words": options[o], "stands": backers[o]} for o in options if o in backers]
    clause["parts"] = [
        {"words": before, "stands": None},
        *(named or [{"words": "…", "stands": []}]),
        {"words": after, "stands": None},
    ]
    return clause


def _testimonium(state: State, text: Instrument, language: Language) -> list[str]:
    """The formula before the signatures: who signs, where and when, in which languages."""
    status = state.instruments[text.id]
    others = [code for code in text.title if code != language and code in languages()]
    tongues = [Locale.parse(language).languages[code] for code in (language, *others)]
    return [
        SENTENCES.say("treaty-witness", language),
        SENTENCES.say(
            "treaty-done",
            language,
            place=in_language(text.done_at, language) if text.done_at else "",
            placed="yes" if text.done_at else "no",
            dated="no" if status.signed_on is None else "yes",
            day=status.signed_on or 0,
            originals=len(text.signatories),
            tongues=tongues,
            texts=len(tongues),
        ),
    ]


def _signature(state: State, text: Instrument, actor: ActorId, language: Language) -> Signature:
    seat = state.instruments[text.id].signed.get(actor)
    card = next((s for s in state.the_scene.seats if s.id == seat), None)
    return {
        "party": SENTENCES.say("treaty-for", language, actor=actor_name(state.the_scene, actor, language)),
        "code": _code(state, actor),
        "name": "" if card is None else card.persona,
        "role": "" if card is None else in_language(card.role, language),
    }


def _statements(state: State, text: Instrument, language: Language) -> Iterator[Statement]:
    """Declarations of the signatories on articles, each before the objections to it, in the words of their authors."""
    render = renderer(state)
    numbers = {provision.id: provision.number for provision in text.provisions}
    for one in declared(state, text.id):
        named = {
            "actor": actor_name(state.the_scene, one.actor, language),
            "number": numbers.get(one.provision, one.provision),
            "form": one.form,
        }
        yield _statement(
            SENTENCES.say("treaty-statement", language, **named), one.words, language, render, objects=False
        )
        for said in one.objections:
            by = SENTENCES.say("treaty-objection", language, actor=actor_name(state.the_scene, said.actor, language))
            yield _statement(by, said.words, language, render, objects=True)


def _statement(by: str, words: Words, language: Language, render: Render, *, objects: bool) -> Statement:
    written = words.text if isinstance(words, Said) else render(words, language)
    spoken = words.language if isinstance(words, Said) else language
    return {"by": by, "words": written, "language": spoken, "objects": objects}


def _code(state: State, actor: ActorId) -> str:
    return next((a.code for a in state.the_scene.actors if a.id == actor), str(actor))
