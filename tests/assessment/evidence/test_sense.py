"""Documents told by their words: nonsense and stock phrases that name the case, and honest writers of every kind."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

from assessment.evidence.case import case_of
from assessment.evidence.copying import Sources
from assessment.evidence.sense import Weight, is_absurd, senseless
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
    idiom = Weight(words=6, of_case=("flow", "treati", "water"), elsewhere=("elephant",))
    assert not is_absurd(idiom)
    assert senseless([idiom, idiom, Weight(words=5, of_case=("flow",))]) is None


def test_one_short_document_of_stock_words_is_not_judged_by_their_share():
    assert senseless([Weight(words=5, of_case=("flow",), stock=("vision", "trust", "strategy"))]) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_that_are_both_about_the_case_and_wordy_keep_their_levels(language):
    found = levels(script("head-strong", language))
    assert found["B1.2a"].level == 4
    assert found["B3.4a"].level == 4
