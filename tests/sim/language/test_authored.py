"""Authored texts in each language, of the library and of the framework: the usage that a reader expects of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from sim.language import in_language, languages
from sim.language.sentences import unbroken
from tests.sim.language.faults import authored_faults

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((*ROOT.glob("scenarios/library/*.yaml"), *ROOT.glob("assessment/frameworks/*/*.yaml")))


def read(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def texts(node: Any, where: str = "") -> Iterator[tuple[str, str, str]]:
    """(place, language, text) of every text that is written once in each language."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        if key in languages() and isinstance(value, str):
            yield where, key, unbroken(value, key)
        else:
            yield from texts(value, f"{where}.{key}")


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_authored_texts_keep_to_usage(file: Path) -> None:
    found = {
        f"{where}: {fault}" for where, language, text in texts(read(file)) for fault in authored_faults(text, language)
    }
    assert found == set()


@pytest.mark.parametrize("file", [f for f in FILES if f.parent.name == "library"], ids=lambda file: file.stem)
def test_a_name_with_an_article_never_stands_without_it_after_a_preposition(file: Path) -> None:
    """« Commandes de Veld », where people say « du Veld »; feminine countries do lose it after « de »."""
    scenario = read(file)
    named = {
        in_language(actor["name"], "fr"): (actor["kind"], actor.get("gender", {}).get("fr"))
        for actor in scenario["actors"].values()
        if actor.get("article", {}).get("fr")
    }
    names = "|".join(map(re.escape, named)) or "(?!)"  # towns have no article: nothing then matches
    bare = re.compile(rf"\b([Dd]e|à|d’|par|pour|avec|et) ({names})\b")
    feminine = {name for name, (kind, gender) in named.items() if kind == "state" and gender == "f"}
    found = [
        f"{where}: {match[0]}"
        for where, language, text in texts(scenario)
        if language == "fr"
        for match in bare.finditer(text)
        if not (match[0].lower().startswith("de ") and match[0][3:] in feminine)
    ]
    assert found == []


def test_the_blocs_of_an_actor_are_named_in_one_form() -> None:
    """All with an article, or all without: they stand under one another on a screen."""
    for file in (f for f in FILES if f.parent.name == "library"):
        for name, actor in read(file)["actors"].items():
            for language, article in (("en", r"The "), ("fr", r"L(e|a|es) |L’")):
                heads = {bool(re.match(article, bloc["name"][language])) for bloc in actor.get("blocs", {}).values()}
                assert len(heads) < 2, f"{file.stem}: {name} in {language}"


def test_what_is_said_of_a_source_is_written_in_each_language() -> None:
    for file in (f for f in FILES if f.parent.name == "library"):
        plain = [source for source in read(file)["sources"] if isinstance(source["reference"], str)]
        assert plain == [], file.stem


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Faut-il répondre à la fuite"),
        ("fr", "le ministre de l’énergie"),
        ("fr", "Bulletin nº 1"),
        ("fr", "Je suis prêt à signer"),
        ("en", "36 % of storage"),
    ],
)
def test_a_fault_of_usage_is_found(language: str, text: str) -> None:
    assert authored_faults(text, language)
