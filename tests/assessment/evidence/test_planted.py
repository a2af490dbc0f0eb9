"""Planted candidates come out in order: strong, middling, harmful; the absent, the passive and noise at most 1."""

from __future__ import annotations

import random

import pytest

from assessment.evidence import RULES
from assessment.evidence.filed import ASKED
from tests.assessment.evidence.planted import absent, levels, noisy, river, script

LANGUAGES = ("en", "fr")
SEATS = {"head": "ost-head", "deputy": "ost-deputy"}

# criterion: (whose script shows it, least level of the strong, levels of the middling, most of the harmful)
EXPECTED = {
    "B1.1a": ("head", 3, {2}, 1),
    "B1.1b": ("deputy", 4, {2}, 2),
    "B1.1c": ("head", 3, {2, 3}, 1),
    "B1.2a": ("head", 4, {2, 3}, 1),
    "B1.2c": ("head", 3, {2}, 1),
    "B1.3a": ("head", 4, {3}, 1),
    "B1.3b": ("head", 3, {2}, 1),
    "B1.3c": ("head", 3, {2}, 2),
    "B1.4a": ("head", 4, {2, 3}, 3),
    "B1.4c": ("head", 3, {1, 2}, 1),
    "B1.6a": ("head", 3, {3}, 1),
    "B1.6b": ("head", 3, {3}, 1),
    "B1.6c": ("head", 3, {3}, 1),
    "B3.1a": ("deputy", 4, {3, 4}, 1),
    "B3.1b": ("deputy", 4, {2}, 1),
    "B3.2a": ("deputy", 4, {3, 4}, 4),
    "B3.2b": ("deputy", 4, {2}, 2),
    "B3.2c": ("deputy", 4, {1}, 1),
    "B3.3a": ("head", 3, {2}, 1),
    "B3.3b": ("head", 2, {1}, 1),
    "B3.3c": ("head", 2, {2}, 1),
    "B3.4a": ("head", 4, {2, 3}, 1),
    "B3.4b": ("head", 4, set(), 3),
    "B3.4c": ("head", 3, {2}, 1),
    "B3.5a": ("head", 4, {3}, 2),
    "B3.6a": ("deputy", 4, {3, 4}, 4),
    "B3.6c": ("deputy", 3, {2}, 1),
    "B3.7a": ("head", 3, {2}, 1),
    "B3.7b": ("head", 4, {2}, 1),
    "B3.7c": ("head", 4, {2}, 1),
}
"""A report or a line in time is in time whatever it says (B3.2a, B3.6a); lawful hostility is no fault (B3.4b)."""

ELSEWHERE = {
    "B1.2b": "approval: test_evidence",
    "B1.3d": "worth of a text, and the walk-away: test_fairness",
    "B1.4b": "a text shared: test_tenures",
    "B1.5a": "clauses: test_drafting",
    "B1.5c": "signature: test_evidence",
    "B1.5d": "follow-up: test_drafting",
    "B3.1c": "roles: test_roles",
    "B3.5b": "ultimatum: test_evidence",
    "B3.5c": "chairs and mediators: test_fairness",
    "B3.5d": "verified commitments: test_verifying",
}

PLATITUDES = {
    "en": (
        "We must foster constructive dialogue and build mutual trust among all stakeholders.",
        "A balanced, inclusive and forward-looking approach will be key to a sustainable outcome.",
        "It is essential to consider the perspectives of all parties and to find common ground.",
        "By working together in good faith we can turn challenges into opportunities.",
        "Transparent communication remains the cornerstone of effective cooperation.",
        "We remain committed to a comprehensive, win-win solution for everyone involved.",
        "Risks should be carefully assessed and mitigated through close coordination.",
        "Flexibility and empathy will help us overcome the remaining differences.",
        "A phased, realistic roadmap with clear milestones would create momentum.",
        "Let us leverage synergies and share best practices across the board.",
        "What matters most to you, and how can we better understand your concerns?",
        "Continuous improvement and lessons learned should guide our next steps.",
    ),
    "fr": (
        "Nous devons favoriser un dialogue constructif et bâtir la confiance entre toutes les parties prenantes.",
        "Une approche équilibrée, inclusive et tournée vers l’avenir sera la clé d’un résultat durable.",
        "Il est essentiel de prendre en compte le point de vue de chacun et de trouver un terrain d’entente.",
        "En travaillant ensemble de bonne foi, nous pouvons transformer les défis en opportunités.",
        "Une communication transparente demeure la pierre angulaire d’une coopération efficace.",
        "Nous restons attachés à une solution globale et gagnant-gagnant pour tous.",
        "Les risques doivent être évalués avec soin et atténués par une coordination étroite.",
        "La souplesse et l’empathie nous aideront à surmonter les divergences qui demeurent.",
        "Une feuille de route progressive et réaliste, avec des jalons clairs, créerait un élan.",
        "Tirons parti des synergies et partageons nos bonnes pratiques.",
        "Qu’est-ce qui compte le plus pour vous, et comment mieux comprendre vos préoccupations ?",
        "L’amélioration continue et les leçons apprises doivent guider nos prochaines étapes.",
    ),
}


def _brief(who: str, language: str, n: int) -> str:
    words = river().seat(SEATS[who]).brief[language].split()
    size = 11
    at = (n * size) % max(1, len(words) - size)
    return " ".join(words[at : at + size])


def _news(who: str, language: str, n: int) -> str:
    body = next(i for i in river().injects if i.id == "bulletin").body[language]
    sentences = [s for s in body.split(". ") if len(s.split()) > 5]
    return sentences[n % len(sentences)]


def _heap(who: str, language: str, n: int) -> str:
    words = " ".join(river().background[language].split()).split(" ")
    return " ".join(random.Random(n).sample([w for w in words if len(w) > 6 and "’" not in w], 10))


NOISE = {
    "a letter": lambda who, language, n: "x",
    "a letter and a number": lambda who, language, n: f"x {n}",
    "filler": lambda who, language, n: "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do",
    "keys": lambda who, language, n: "asdf qwer zxcv hjkl asdf jkjk",
    "one sentence": lambda who, language, n: {
        "en": "Kadera and Lusimba want six years of filling for the dam at Tisanga.",
        "fr": "Kadera et Lusimba veulent six ans de remplissage pour le barrage de Tisanga.",
    }[language],
    "the brief": _brief,
    "the news": _news,
    "a heap of words": _heap,
    "platitudes": lambda who, language, n: PLATITUDES[language][n % 12],
}


def test_every_rule_is_tried_here_or_by_name_elsewhere():
    assert {*RULES} == {*EXPECTED, *ELSEWHERE, *ASKED}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("criterion", EXPECTED)
def test_strong_is_above_middling_and_middling_above_harmful(criterion, language):
    who, strong, middling, harmful = EXPECTED[criterion]
    found = [levels(script(f"{who}-{grade}", language)).get(criterion) for grade in ("strong", "middling", "harmful")]
    levels_found = [0 if one is None else one.level for one in found]
    why = [one and one.reason[language] for one in found]
    assert levels_found[0] >= strong, why[0]
    assert (levels_found[1] in middling) or not (middling or levels_found[1]), why[1]
    assert levels_found[2] <= harmful, why[2]


@pytest.mark.parametrize("seat", SEATS.values())
def test_who_does_nothing_is_never_above_the_first_level(seat):
    found = levels(absent(seat))
    assert found, "documents asked for and never filed"
    assert {c: (p.level, p.reason["en"]) for c, p in found.items() if p.level > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("who", SEATS)
def test_who_only_greets_and_nods_is_never_above_the_first_level(who, language):
    found = levels(script(f"{who}-passive", language))
    assert {c: (p.level, p.reason[language]) for c, p in found.items() if p.level > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_knows_what_to_do_and_writes_with_difficulty_is_nowhere_at_the_first_level(language):
    found = levels(script("head-weak", language))
    assert {c: (p.level, p.reason[language]) for c, p in found.items() if p.level < 2} == {}
    assert {c for c in ("B1.2a", "B1.2c", "B1.3a", "B1.3b", "B3.4a", "B3.7c") if found[c].level < 3} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("who", SEATS)
@pytest.mark.parametrize("kind", NOISE)
def test_noise_of_any_kind_is_never_above_the_first_level(kind, who, language):
    found = noisy(script(f"{who}-strong", language), lambda n: NOISE[kind](who, language, n))
    assert found
    assert {c: (p.level, p.reason[language]) for c, p in found.items() if p.level > 1} == {}
