"""Every wording of minds, filled with every kind of name, title and number, reads as a person would write it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from sim.exercise.core.lines import from_line
from sim.exercise.core.names import CONTROL, Phrase
from sim.exercise.core.verifying import check
from sim.exercise.state import State
from sim.exercise.views import known
from sim.language import Name
from sim.policies.phrases import WORDS, Names, render, renderer
from sim.policies.phrases import known as has_words
from tests.sim.language.faults import faults
from tests.sim.policies.wordings import ENTRIES, parts

KEYS = sorted(ENTRIES)
NOBODY = Names(State())
LOGS = Path(__file__).parents[2] / "logs"
STYLES = ("conciliatory", "principled", "hard", "mediator", "anxious", "spoiler", "humanitarian")

NAMES = {
    "en": (Name("Aldmark"), Name("River Commission", "the"), Name("Ostrana")),
    "fr": (
        Name("Aldmark", "l’"),
        Name("Commission du fleuve", "la", "f"),
        Name("Conseil", "le"),
        Name("Ostrana"),
        Name("Secours Delta"),
    ),
}
PEOPLE = {"en": (Name("Irina Vasko"), Name("Konrad Weiss")), "fr": (Name("Irina Vasko"), Name("Konrad Weiss"))}
TITLES = {
    "en": ("Pace of filling", "“Sorrel cheese” from overseas"),
    "fr": ("Rythme de remplissage", "«\N{NO-BREAK SPACE}Fromage de Sorrel\N{NO-BREAK SPACE}» venu d’outre-mer"),
}
OTHERS = {
    "en": {"unit": ("m³/s",), "source": ("Aldmark Post",), "alternative": ("Go on alone",), "basis": ("Custom",)},
    "fr": {
        "unit": ("m³/s",),
        "source": ("Courrier de Selmar",),
        "alternative": ("Continuer seuls",),
        "basis": ("Coutume",),
    },
}
NUMBERS = (0, 1, 1.5, 2, 1084)


QUOTED_BY_OTHERS = set().union(*(parts(key).messages for key in KEYS))
"""Parts of sentences, which begin small."""


LEAST = {"why-mediate": 2, "why-coalition": 2, "why-follow": 1, "why-task-shared": 1, "why-decide": 1, "again": 2}
"""Sentences that are never said of a smaller count."""


HOMES = {
    "en": (Name("capital", "the"), Name("headquarters", "the")),
    "fr": (Name("capitale", "la", "f"), Name("siège", "le")),
}
"""Where instructions come from."""


NEWS = {
    "en": (Name("accident at the dam", "the"), Name("Aldmark’s term")),
    "fr": (Name("accident du barrage", "l’", "m"), Name("fuite du projet", "la", "f")),
}
"""Events as people speak of them."""


def filled(key: str, names: set[str], language: str) -> Iterator[dict[str, Any]]:
    """Values for these names: each number with each name of an actor, the rest in turn."""
    given: set[str] = set()
    for n, (number, actor) in enumerate(product(NUMBERS, NAMES[language])):
        choices: dict[str, Any] = {
            "actor": actor,
            "actor2": NAMES[language][n % len(NAMES[language]) - 1],
            "actor3": actor,
            "actor4": NAMES[language][n % len(NAMES[language]) - 1],
            "whose": ("ours", "both", "one", "two", "none")[n % 5],
            "deputy": ("yes", "no")[n % 2],
            "seat": PEOPLE[language][n % 2],
            "seat2": PEOPLE[language][(n + 1) % 2],
            "package": "A",
            "of": 4,
            "count": max(number, LEAST.get(key, 0)),
            **dict.fromkeys(("number", "turn", "n", "day"), 1 + n),
            "whole": int(number),
            "was": number + 1,
            "late": ("yes", "no")[n % 2],
            "style": STYLES[n % len(STYLES)],
            "within": n % 2,
            "reliability": ("B2", "F6")[n % 2],
        }
        titles = ("issue", "issue2", "issue3", "issue4", "option", "option2", "option3", "option4")
        for title in (
            "title",
            *titles,
            "instrument",
            "instrument2",
            "words",
            "measure",
            "bloc",
            "options",
            "issues",
            "article",
        ):
            choices[title] = TITLES[language][(n + len(title)) % 2]
        for name in ("act", "form", "gauge"):
            choices[name] = TITLES[language][0]
        for name, texts in OTHERS[language].items():
            choices[name] = texts[n % len(texts)]
        choices["close"] = "yes" if str(choices.get("unit", "")).startswith("%") else "no"
        choices["home"] = HOMES[language][n % 2]
        choices["news"] = NEWS[language][n % 2]
        values = {name: choices.get(name, number) for name in names}
        if repr(values) not in given:
            given.add(repr(values))
            yield values


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_wording_reads_well_with_every_value(language: str) -> None:
    found = []
    for key in KEYS:
        names = parts(key).variables
        for wording in [f"{key}.{attribute}" for attribute in WORDS.attributes(key)] or [key]:
            for values in filled(key, names, language):
                said = WORDS.say(wording, language, **values)
                found += [f"{wording}: {fault}" for fault in faults(said, language)]
                if key not in QUOTED_BY_OTHERS and said[:1].islower():
                    found.append(f"{wording} begins small: {said}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("reçoit les instructions de Ostrana", "fr"),
        ("il attend depuis 0,8 minutes", "fr"),
        ("il coûte 1 points", "fr"),
        ("It costs 1 points", "en"),
        ("37.2 milliards", "fr"),
        ("«\u00a0«\u00a0Fromage\u00a0» de Sorrel\u00a0»", "fr"),
        ("Interrogé 0 fois jusqu’ici", "fr"),
        ("Asked 0 times so far", "en"),
        ("0 other delegations have spoken of it", "en"),
        ("opened by a external change", "en"),
        ("L’ensemble A est rejeté", "fr"),
        ("Le texte de the Commission", "fr"),
        ("Quoi ?", "fr"),
        ("l'accord", "fr"),
        ("deux  espaces", "fr"),
        ("Package { $package }", "en"),
    ],
)
def test_the_faults_that_were_printed_are_found(said: str, language: str) -> None:
    assert faults(said, language)


def test_a_phrase_of_every_wording_finds_its_words() -> None:
    """`v` of a phrase is a wording's number, and goes round past the last one."""
    several = [key for key in KEYS if WORDS.attributes(key)]
    assert len(several) > 100
    for key in several:
        wordings = WORDS.attributes(key)
        assert wordings == tuple(f"v{n}" for n in range(len(wordings))), key


def test_numbers_and_times_are_words_where_a_person_would_say_words() -> None:
    def said(template: str, language: str, **values: str | int | float) -> str:
        return render(Phrase(template, values), language, NOBODY)

    assert said("why.document", "en", left=-0.3) == "Asked of this seat; overdue by less than a minute."
    assert said("why.document", "en", left=1.2) == "Asked of this seat; one minute left."
    assert said("why.document", "fr", left=1.0).endswith("il reste une minute.")
    assert said("why.approve-waiting", "fr", minutes=0.8).endswith("attend un visa depuis moins d’une minute.")
    assert said("why.react", "fr", reliability="A2", count=0).endswith("aucune autre délégation n’en a parlé.")
    assert said("why.react", "en", reliability="A2", count=0).endswith("no other delegation has spoken of it.")
    acted = said("why.act", "fr", style="hard", tension=1.5, cost=1.0)
    assert acted == "Style dur, tension de 1,5 sur 10 envers le destinataire, 1 point."


def test_a_title_is_told_in_the_readers_language() -> None:
    title = {
        "title_en": "“Sorrel cheese” from overseas",
        "title_fr": "«\u00a0Fromage de Sorrel\u00a0» venu d’outre-mer",
    }
    phrase = Phrase("talk.note", {**title, "v": 2})
    assert "connaissance de «\u00a0“Fromage de Sorrel” venu d’outre-mer\u00a0»" in render(phrase, "fr", NOBODY)
    assert "“‘Sorrel cheese’ from overseas”" in render(phrase, "en", NOBODY)


def phrases(value: object) -> Iterator[Phrase]:
    match value:
        case Phrase():
            yield value
        case tuple():
            for item in value:
                yield from phrases(item)
        case dict():
            for item in value.values():
                yield from phrases(item)


@pytest.mark.parametrize("path", sorted(LOGS.glob("*.jsonl.gz")), ids=lambda path: path.name)
def test_what_minds_said_in_an_old_log_is_told_without_fault_in_every_language(path: Path) -> None:
    records = [from_line(line) for line in check(gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")[:-1])]
    say = renderer(known(records, CONTROL))
    told = 0
    for record in records:
        for name in record.event.__dataclass_fields__:
            for phrase in phrases(getattr(record.event, name)):
                assert has_words(phrase.template), phrase.template
                for language in ("en", "fr"):
                    said = say(phrase, language)
                    assert not faults(said, language), f"{record.seq}: {said}: {faults(said, language)}"
                    told += 1
    assert told > 400
