"""Documents told by their words: nonsense and stock phrases that name the case, and honest writers of every kind."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

import pytest
import yaml

from assessment.evidence.case import case_of
from assessment.evidence.copying import Sources
from assessment.evidence.sense import Weight, is_absurd, senseless, varied
from assessment.evidence.writing import Written, written
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, DocumentId, Said, SeatId
from sim.exercise.papers.forms import FORMS
from tests.assessment.evidence.planted import levels, noisy, river, script

LANGUAGES = ("en", "fr")
WRITING = Path(__file__).parents[2] / "specimens" / "writing"
READ = {"form", "sort"}


@cache
def documents(kind: str, language: str) -> list[dict]:
    return yaml.safe_load((WRITING / f"{kind}.{language}.yaml").read_text())


def entries(document: dict) -> list[str]:
    return [e for f, v in document.items() if f not in READ for e in (v if isinstance(v, list) else [v])]


def read(document: dict, language: str) -> Written:
    fields = {
        name: tuple(Said(e, language) for e in value) if isinstance(value, list) else Said(value, language)
        for name, value in document.items()
        if name not in READ
    }
    filed = ev.DocumentSubmitted(
        audience=frozenset(),
        document=DocumentId("d1"),
        revision=1,
        form=document["form"],
        title="",
        fields=fields,
        seat=SeatId("ost-head"),
        actor=ActorId("ostrana"),
    )
    return written(filed, FORMS[filed.form], 1, case_of(river()), Sources())


def cases(kind: str):
    return [(lang, n, d["sort"]) for lang in LANGUAGES for n, d in enumerate(documents(kind, lang))]


def test_there_are_many_of_each_sort():
    for language in LANGUAGES:
        sorts = [d["sort"] for kind in ("hollow", "honest") for d in documents(kind, language)]
        least = {"absurd": 10, "platitudes": 9, "terse": 10, "weak": 5, "rich": 5, "official": 2}
        assert {s: sorts.count(s) for s in least} == {**least, "absurd": 11}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nonsense_and_stock_phrases_with_the_cases_names_earn_no_more_than_two(language):
    passed = [n for n, d in enumerate(documents("hollow", language)) if not _held(read(d, language))]
    assert len(passed) <= 1, passed


def _held(said: Written) -> bool:
    return said.noise is not None or said.hollow is not None


@pytest.mark.parametrize(("language", "n", "sort"), cases("honest"))
def test_no_honest_writer_is_held(language, n, sort):
    said = read(documents("honest", language)[n], language)
    assert said.noise is None, said.noise[language]
    assert said.hollow is None, said.hollow[language]
    assert len(said.of()) >= len(said.entries) // 2, [(e.text, e.fault) for e in said.entries]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("who", ["head", "deputy"])
@pytest.mark.parametrize("sort", ["absurd", "platitudes"])
def test_a_candidate_who_plays_them_everywhere_is_never_above_the_first_level(sort, who, language):
    texts = [e for d in documents("hollow", language) if d["sort"] == sort for e in entries(d)][:70]
    found = noisy(script(f"{who}-strong", language), lambda n: texts[n % len(texts)])
    assert {c: (p.level, p.reason[language]) for c, p in found.items() if p.level > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reason_names_the_words(language):
    strange = read(documents("hollow", language)[0], language).noise[language]
    assert "elephants" in strange
    assert "kadera" not in strange.casefold()
    stock = read(documents("hollow", language)[6], language).noise[language]
    assert {"en": "constructive", "fr": "constructif"}[language] in stock


def test_an_idiom_is_no_absurdity():
    idiom = Weight(("flow", "treati", "water", "eleph"), ("flow", "treati", "water"), elsewhere=("elephant",))
    assert not is_absurd(idiom)
    assert senseless([idiom, idiom, Weight(("flow", "gate"), ("flow",))]) is None


def test_one_short_document_of_stock_words_is_not_judged_by_their_share():
    assert (
        senseless([Weight(("flow", "vision", "trust", "strategi"), ("flow",), ("vision", "trust", "strategy"))]) is None
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_that_are_both_about_the_case_and_wordy_keep_their_levels(language):
    found = levels(script("head-strong", language))
    assert found["B1.2a"].level == 4
    assert found["B3.4a"].level == 4


# --- the case's own nouns, with nothing said of them

NOUNS = {
    "en": tuple("flow filling gate hoist treaty salt canal fund turbine inspector border telemetry intake".split()),  # noqa: SIM905
    "fr": tuple("débit remplissage treuil traité sel canal fonds barrage delta relevé consul prêt".split()),  # noqa: SIM905
}
VERBS = {"en": ("opens", "closes", "carries", "meets", "moves"), "fr": ("ouvre", "ferme", "porte", "suit", "tient")}
PLACES = ("Mbari", "Tisanga", "Selmar", "Sefu", "Kadera", "Lusimba", "Ostrana", "Merevia")
MOULDS = {
    "en": (
        "The {a} of the {b} {v} the {c} at {p} for the {d} of {q}.",
        "At {p} a {a} {v} the {b}, and the {c} {w} the {d}.",
        "If the {a} {v} {q}, the {b} of the {c} {w} 420 at {p}.",
    ),
    "fr": (
        "Le {a} du {b} {v} le {c} à {p} pour le {d} de {q}.",
        "À {p} un {a} {v} le {b}, et le {c} {w} le {d}.",
        "Si le {a} {v} {q}, le {b} du {c} {w} 420 à {p}.",
    ),
}
QUESTIONS = {
    "en": ("Is the {a} of {p} a {b}, and why is it what it is?", "Who would say that {p} has a {a} and not a {b}?"),
    "fr": (
        "Le {a} de {p} est-il un {b}, et pourquoi est-il ce qu’il est ?",
        "Qui dirait que {p} a un {a}, non un {b} ?",
    ),
}
ONE_IDEA = {
    "en": (
        "The flow at Mbari must stay high.",
        "At Mbari the flow has to remain high.",
        "It is necessary that the flow at Mbari stays elevated.",
        "We need much water to pass at Mbari.",
        "A high flow at Mbari is needed.",
        "Mbari should see a strong flow of water.",
        "Keeping the flow high at Mbari is a must.",
        "There has to be a good flow of water at Mbari.",
        "The water passing Mbari ought to be plentiful.",
        "Plenty of water must run past Mbari.",
        "One wants an abundant flow at Mbari.",
        "It matters that Mbari has a large flow.",
    ),
    "fr": (
        "Le débit à Mbari doit rester haut.",
        "À Mbari, il faut que le débit demeure élevé.",
        "Il est nécessaire que le débit à Mbari reste fort.",
        "Nous avons besoin de beaucoup d’eau à Mbari.",
        "Un débit élevé à Mbari est requis.",
        "Mbari devrait voir passer un fort débit d’eau.",
        "Garder un haut débit à Mbari est un impératif.",
        "Il doit y avoir un bon débit d’eau à Mbari.",
        "L’eau qui passe à Mbari devrait être abondante.",
        "Beaucoup d’eau doit couler devant Mbari.",
        "On veut un débit abondant à Mbari.",
        "Il importe que Mbari ait un grand débit.",
    ),
}


def filled(moulds: tuple[str, ...], language: str, n: int) -> str:
    dice = random.Random(n)
    a, b, c, d = dice.sample(NOUNS[language], 4)
    v, w = dice.sample(VERBS[language], 2)
    p, q = dice.sample(PLACES, 2)
    return dice.choice(moulds).format(a=a, b=b, c=c, d=d, v=v, w=w, p=p, q=q)


EMPTY = {
    "nouns at random": lambda language, n: filled(MOULDS[language], language, n),
    "questions without meaning": lambda language, n: filled(QUESTIONS[language], language, n),
    "one idea in other words": lambda language, n: ONE_IDEA[language][n % 12],
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("who", ["head", "deputy"])
@pytest.mark.parametrize("kind", EMPTY)
def test_who_fills_everything_with_the_cases_own_words_is_never_above_the_first_level(kind, who, language):
    found = noisy(script(f"{who}-strong", language), lambda n: EMPTY[kind](language, n))
    assert found
    assert {c: (p.level, p.reason[language]) for c, p in found.items() if p.level > 1} == {}


def test_variety_is_that_of_windows_of_forty_words():
    assert varied(["a", "b"]) == 1.0
    assert varied(["a", "b"] * 30) == pytest.approx(2 / 40)
    assert varied([str(n) for n in range(100)]) == 1.0


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_sentences_of_honest_writers_are_cast_in_one_mould(language):
    moulds = [
        e.weight.mould for d in documents("honest", language) for e in read(d, language).entries if e.weight.mould
    ]
    assert len(moulds) - len({*moulds}) <= 1
