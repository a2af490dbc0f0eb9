"""`plenipo read`: one object for programs, a table for people, and one sentence for a slip."""

import json

import pytest

from web.cli import main

OFFER = "Six years if Mbari never falls below 420"


def test_one_object_says_what_is_offered_for_what(capsys):
    assert main(["read", "river", OFFER, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["language", "intent", "confidence", "about", "figures", "give", "ask", "stance", "substance"]
    assert (told["language"], told["intent"]) == ("en", "conditional-offer")
    assert (told["give"], told["ask"]) == ({"filling": "six-years"}, {"flow": "flow-420"})
    assert {"kind": "option", "id": "flow/flow-420"} in told["about"]
    assert {"value": 6.0, "unit": "year", "option": "filling/six-years"} in told["figures"]
    assert {"words", "new", "copied", "repeated", "readable"} <= told["substance"].keys()


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "Conditional offer · 6 years for 420 m³/s"), ("fr", "Offre conditionnelle · 6 ans contre 420 m³/s")],
)
def test_a_table_says_it_in_the_readers_language(capsys, language, line):
    assert main(["read", "river", OFFER, "--language", language]) == 0
    told = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert told.splitlines()[0] == line


def test_a_seat_does_not_recognise_news_that_is_not_for_it(capsys):
    """The lender's note about the fourth instalment goes to Merevia and Kadera."""

    def named(seat: str) -> list[dict[str, str]]:
        assert main(["read", "river", "What about the fourth instalment?", "--seat", seat, "--json"]) == 0
        return [one for one in json.loads(capsys.readouterr().out)["about"] if one["kind"] == "inject"]

    assert named("mer-head") == [{"kind": "inject", "id": "lender-note"}]
    assert named("lus-head") == []


def test_an_unknown_seat_is_a_sentence_and_not_a_trace(capsys):
    assert main(["read", "river", OFFER, "--seat", "nobody"]) == 2
    assert "no seat “nobody”" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "    ", "?!", "\N{COMBINING ACUTE ACCENT}" * 500, "x" * 50_000])
def test_any_text_gets_an_answer(capsys, text):
    assert main(["read", "river", text, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["intent"] == "unclear"
