"""A certifier's settings: what they give, what is refused and how, and what documents say where there are none."""

from datetime import date
from pathlib import Path

import pytest

from assessment.certifier import BadCertifier, certifier, mentions
from tests.assessment.certifiers import PLAIN, REGISTERED


def read(text: str):
    return certifier(text.encode(), "certifier.yaml")


def refused(text: str, language: str = "en") -> str:
    with pytest.raises(BadCertifier) as bad:
        read(text)
    return bad.value.said(language)


def test_a_full_file_gives_all_that_it_says():
    found = read(REGISTERED)
    assert found.name == "Institut de la Vallée (IV)"
    assert found.registration is not None
    assert (found.registration.register, found.registration.decided) == ("RNCP", date(2024, 11, 28))
    assert found.registration.holds_on(date(2029, 11, 28))
    assert not found.registration.holds_on(date(2029, 11, 29))
    assert found.feed is not None
    assert found.feed.contract == "MCFCER000123"
    assert found.appeal is not None
    assert (found.appeal.days, found.retention_years) == (30, 10)


def test_no_settings_say_that_nothing_is_certified():
    assert mentions(None, "en") == ("Certifier not configured: this document certifies nothing.",)
    assert "non configuré" in mentions(None, "fr")[0]


def test_a_certifier_without_a_registration_quotes_none():
    said = " ".join(mentions(read(PLAIN), "en"))
    assert "Institut de la Vallée" in said
    assert "No registration" in said
    assert "RNCP" not in said


def test_a_registration_is_quoted_with_its_decision():
    said = " ".join(mentions(read(REGISTERED), "fr")).replace("\u00a0", " ")
    for part in (
        "Décision du directeur général de France compétences en date du 28 novembre 2024",
        "RNCP99999",
        "Expert en essais",
        "niveau 7",
        "128, 346",
        "28 novembre 2029",
    ):
        assert part in said


@pytest.mark.parametrize(
    ("was", "instead", "told"),
    [
        (
            "2024-11-28",
            "28/11/2024",
            "certifier.yaml:14: registration.decided: This is no date. Write it as 2026-11-29.",
        ),
        ("2024-11-28", "2024-02-30", "registration.decided: This is no date."),
        ("2029-11-28", "2020-01-01", "registration.until: The registration ends before it was decided."),
        ("RNCP99999", "RCNP99999", "Write RNCP or RS and its number"),
        ("level: 7", "level: 9", "registration.level: 9 is out of range. Write 8 or less."),
        ("sender: AB12CD34", "sender: AB12", "Write the eight characters that the Caisse des Dépôts gave"),
        ("trade_name", "trade_nam", "Did you mean “trade_name”?"),
        ("decided:", "decidd:", "Did you mean “decided”?"),
        (", fr: Directrice", "", "head.title.fr: This text is missing in “fr”. Write it."),
        ("https://plenipo", "plenipo", "Write an address like https://"),
        ("legal_name: Institut de la Vallée", "", "“legal_name” is missing here. Add it."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(was: str, instead: str, told: str):
    assert was in REGISTERED
    assert told in refused(REGISTERED.replace(was, instead, 1))


def test_every_problem_is_told_at_once_in_the_reader_s_language():
    said = refused(REGISTERED.replace("2024-11-28", "hier").replace("eqf: 7", "eqf: 0"), "fr")
    assert len(said.splitlines()) == 2
    assert "Ce n’est pas une date." in said


def test_a_feed_needs_a_registration():
    assert "Only a registered certification" in refused(PLAIN + REGISTERED[REGISTERED.index("feed:") :])


def test_an_empty_file_is_told_what_to_do():
    assert refused("") == "certifier.yaml:1: The file is empty. Say who certifies, or delete it."


@pytest.mark.parametrize("guide", ["exports.md", "exports.fr.md"])
def test_the_guide_s_example_is_a_certifier(guide: str):
    text = (Path(__file__).resolve().parents[2] / "docs" / guide).read_text(encoding="utf-8")
    found = read(text.split("```yaml\n")[1].split("```")[0])
    assert found.feed is not None
    assert found.appeal is not None
