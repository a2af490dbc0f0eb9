"""Weak news that a document states without citing it, and honest lines on the same news, in both languages."""

from __future__ import annotations

from functools import cache

import pytest

from assessment.evidence import Dossier, LogIndex, candidates
from assessment.evidence.claiming import claimed
from assessment.evidence.index import Moment
from assessment.evidence.writing import Entry
from sim.exercise import events as ev
from tests.assessment.evidence.planted import levels, log_of, script

STATED = {
    "en": (
        "Sluices were shut at night on the ministry's orders.",
        "The sluices were shut on purpose.",
        "A voice gave the ministry's orders and the sluices closed.",
        "The clip shows sluices closing at night.",
    ),
    "fr": (
        "La vidéo montre des vannes qui se ferment de nuit.",
        "Les vannes ont été fermées exprès, de nuit, sur ordre du ministère.",
        "Une voix donne l’ordre du ministère et les vannes se ferment.",
    ),
}
HONEST = {
    "en": (
        "A clip is going round that says the sluices were shut on purpose. We could not confirm where it was filmed.",
        "We cannot confirm the video and ask nobody to share it.",
        "Nobody shut the sluices on purpose, as far as we know.",
        "A video claims that the ministry ordered the sluices closed.",
        "At 04:12 a hoist failed while spillway gate 3 was being lowered for maintenance.",
        "Gates 2 and 3 are jammed shut and the release has fallen by about 70 m³/s.",
        "Eleven workers were hurt at Tisanga; the cause is not known.",
        "Our ministry sent the consul at night.",
    ),
    "fr": (
        "Une vidéo circule, qui montre des vannes se fermer de nuit ; nous ne pouvons pas la confirmer.",
        "Les vannes auraient été fermées exprès, selon une voix.",
        "Personne n’a donné l’ordre de fermer les vannes.",
        "À 4 h 12, un treuil a cédé pendant qu’on abaissait la vanne 3 pour l’entretien.",
        "Onze ouvriers ont été blessés à Tisanga.",
        "Notre ministère a envoyé le consul de nuit.",
    ),
}


@cache
def dossier() -> Dossier:
    name, log = log_of(script("deputy-strong", "en"))
    return Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == name))


def line() -> Moment:
    """The moment of the press line, before any correction."""
    return next(m for m, e in dossier().documents("press-line") if isinstance(e, ev.DocumentSubmitted))


def stated(text: str) -> list[str]:
    return [str(news.title["en"]) for _, news in claimed(dossier(), line(), [Entry("line", text)])]


@pytest.mark.parametrize("text", [text for language in STATED for text in STATED[language]])
def test_weak_news_in_its_own_words_is_stated(text):
    assert stated(text) == ["“They shut the sluices on purpose”"]


@pytest.mark.parametrize("text", [text for language in HONEST for text in HONEST[language]])
def test_doubt_denial_and_other_news_state_no_weak_news(text):
    assert stated(text) == []


LINES = {
    "en": "Sluices were shut at night on the ministry's orders.",
    "fr": "Les vannes ont été fermées exprès, de nuit, sur ordre du ministère.",
}


@pytest.mark.parametrize("language", LINES)
def test_to_publish_it_without_citing_it_is_a_one(language):
    source = script("deputy-strong", language)
    start = source.index("      line:")
    end = source.index("\n", start)
    published = source[:end] + " " + LINES[language] + source[end:]
    published = published.replace("{inject: sluice-video, stance: refutes}", "{inject: bulletin, stance: reports}", 1)
    found = levels(published)
    assert found["B3.6c"].level == 1
    assert found["B3.2c"].level == 3, "put right a minute after its correction, and no more doubted before"


@pytest.mark.parametrize("language", LINES)
def test_to_write_it_under_known_is_no_knowledge(language):
    source = script("deputy-strong", language)
    start = source.index("      known: |\n") + len("      known: |\n")
    later = source[:start].replace(
        "    minute: 5\n    do: submit-document\n    due: sitrep-ost",
        "    minute: 7\n    do: submit-document\n    due: sitrep-ost",
    )
    assert later != source[:start], "the report goes out once the video has spread"
    found = levels(later + "        " + LINES[language] + "\n" + source[start:])
    assert found["B3.2b"].level == 2
    assert found["B1.1b"].level == 2
