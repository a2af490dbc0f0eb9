"""French verbs and possessives agree with the names of actors: les Îles demandent, leur délégation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sim.exercise.core.words import say
from sim.language import Name
from sim.policies.phrases import WORDS as MINDS
from tests.sim.language.test_files import FILES, name, texts

ISLANDS = Name("Îles Sorrel", "les", "f")
COMMISSION = Name("Commission du fleuve", "la", "f")
COUNCIL = Name("Conseil", "le")
ALDMARK = Name("Aldmark", "l’")
OSTRANA = Name("Ostrana")
NAMES = (ISLANDS, COMMISSION, COUNCIL, ALDMARK, OSTRANA)

_NOT_A_VERB = "faute|nous|vous|ne|se|y|lui|leur|abord|et|ou|au|aux|envers|pour|dans|sur|en|à|de|du|des|d|qui|n"
_SUBJECT = re.compile(
    r"(?:THE|THAT)\(\$(?!home\b|news\b|issue|option)(\w+)\)\)? \} "
    rf"(?:(?:nous|vous|ne|se|y|lui|leur) )?(?!(?:{_NOT_A_VERB})\b)([a-zà-ÿ]+)"
)
"""An actor's name with its article and then a verb, which would stay in the singular.

A `home` is always one, and so are an issue and an event in the news, as the guide asks authors.
"""


@pytest.mark.parametrize("path", [p for p in FILES if ".fr." in p.name], ids=name)
def test_a_verb_after_an_actor_is_chosen_by_its_number(path: Path) -> None:
    assert [(key, found[0]) for key, text in texts(path) for found in _SUBJECT.finditer(text)] == []


def test_a_verb_that_is_not_chosen_is_found() -> None:
    assert _SUBJECT.search("a = { CAP(THE($actor)) } demande un oui")
    assert _SUBJECT.search("a = Si { THE($actor) } nous menace")
    assert _SUBJECT.search("a = un pays { THAT($actor) } tient")
    assert not _SUBJECT.search("a = { CAP(THE($actor)) } { COUNT($actor) ->")
    assert not _SUBJECT.search("a = entre { THE($one) } et { THE($other) }")


def said(key: str, **values: object) -> list[str]:
    """The sentence of each of the names, without no-break spaces."""
    return [MINDS.say(key, "fr", actor=actor, **values).replace("\N{NO-BREAK SPACE}", " ") for actor in NAMES]


def told(key: str, **values: object) -> list[str]:
    return [say(key, "fr", actor=actor, **values).replace("\N{NO-BREAK SPACE}", " ") for actor in NAMES]


def test_the_verbs_of_events_agree() -> None:
    assert told("points-left", points=3) == [
        "Les Îles Sorrel disposent encore de 3 points.",
        "La Commission du fleuve dispose encore de 3 points.",
        "Le Conseil dispose encore de 3 points.",
        "L’Aldmark dispose encore de 3 points.",
        "Ostrana dispose encore de 3 points.",
    ]
    assert told("ultimatum-given", target=ISLANDS, deadline=14)[:2] == [
        "Les Îles Sorrel donnent aux Îles Sorrel jusqu’au jour 14.",
        "La Commission du fleuve donne aux Îles Sorrel jusqu’au jour 14.",
    ]
    decided = {"instrument": "Traité", "percent": 40, "needed": 50, "vetoed": False}
    assert told("ratification-decided", ratified=False, **decided)[0].startswith(
        "Les Îles Sorrel ne ratifient pas : Traité"
    )
    ordered = {"number": "3", "conduct": "withhold", "by": "capital", "what": "livrer"} | {"home": Name("siège", "le")}
    assert told("conduct-ordered", **ordered)[0::2] == [
        "Au titre de l’article 3, les Îles Sorrel n’exécutent plus (décision du siège) : livrer.",
        "Au titre de l’article 3, le Conseil n’exécute plus (décision du siège) : livrer.",
        "Au titre de l’article 3, Ostrana n’exécute plus (décision du siège) : livrer.",
    ]
    assert told("question-lapsed", option="haut", issue="débit", home=Name("capitale", "la", "f"))[0] == (
        "L’exercice a pris fin : la capitale des Îles Sorrel ne répondra plus au sujet de « haut » (débit)."
    )


def test_the_verbs_and_possessives_of_minds_agree() -> None:
    assert said("talk-ultimatum-reject.v1")[0].startswith("Les Îles Sorrel nous ont fixé une date.")
    assert said("talk-ultimatum-counter.v0")[0] == (
        "Nous ne répondrons pas au délai des Îles Sorrel, mais par une offre : voyons-nous ce jour, et mettons leur"
        " souci dans le texte."
    )
    assert said("doc-unknown-next")[0].startswith("Ce que feront les Îles Sorrel")
    assert said("brief-silent", instrument="Traité")[:2] == [
        "Les Îles Sorrel n’ont pas montré leurs attentes sur « Traité » : demandez.",
        "La Commission du fleuve n’a pas montré ses attentes sur « Traité » : demandez.",
    ]
    assert [one.split(" à l’article")[0] for one in said("why-dispute", day=3, number="2")] == [
        "Le suivi a constaté au jour 3 que les Îles Sorrel manquent",
        "Le suivi a constaté au jour 3 que la Commission du fleuve manque",
        "Le suivi a constaté au jour 3 que le Conseil manque",
        "Le suivi a constaté au jour 3 que l’Aldmark manque",
        "Le suivi a constaté au jour 3 qu’Ostrana manque",
    ]


def test_no_plural_name_contracts_wrongly_in_any_sentence_that_takes_one() -> None:
    for path in (p for p in FILES if ".fr." in p.name):
        for key, text in texts(path):
            assert not re.search(r"\b(de|à) \{ (CAP\()?THE\(", text), f"{name(path)}: {key}: use OF or TO"
