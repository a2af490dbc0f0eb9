"""Sentences in every language: forms of names, quotation marks, figures, lists, days, and refused values."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fluent.syntax import ast

from sim.language import Name, Sentence, Sentences, derive, languages, nested, sentences

FILES = {
    "acts.en.ftl": """
joined = { CAP(THE($actor)) } joins { THE($other) } on behalf { OF($other) }, thanks { TO($other) }.
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ SIGNED($change) })
said = { CAP(THE($actor)) } says { QUOTE($words) }: { LIST($things) }
at = { MOMENT($at) }; { CLOCK($at) }; { DAY($at) }
only-english = Only here
short = { SHORT-DAY($at) }
of = { OF($title) }
all = { LIST($actors, form: "the") }
counted = { COUNT($actor) }
greeting =
    .a = Good morning
    .b = Good { $when }
""",
    "acts.fr.ftl": """
joined = { CAP(THE($actor)) } rejoint { THE($other) } au nom { OF($other) }, grâce { TO($other) }.
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ SIGNED($change) })
said = { CAP(THE($actor)) } dit { QUOTE($words) } : { LIST($things) }
at = { MOMENT($at) } ; { CLOCK($at) } ; { DAY($at) }
short = { SHORT-DAY($at) }
of = { OF($title) }
all = { LIST($actors, form: "the") }
counted = { COUNT($actor) }
greeting =
    .a = Bonjour
    .b = Bon { $when }
""",
}


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sentences]:
    package = tmp_path / "spoken"
    package.mkdir()
    for name, text in FILES.items():
        (package / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield Sentences("spoken")
    sentences._entries.cache_clear()


ALDMARK = {"en": Name("Aldmark"), "fr": Name("Aldmark", "l’", "m")}
COMMISSION = {"en": Name("River Commission", "the"), "fr": Name("Commission du fleuve", "la", "f")}
COUNCIL = {"en": Name("Council", "the"), "fr": Name("Conseil", "le")}
NATIONS = {"en": Name("United Nations", "the"), "fr": Name("Nations unies", "les", "f", "other")}
OSTRANA = {"en": Name("Ostrana"), "fr": Name("Ostrana")}


@pytest.mark.parametrize(
    ("other", "english", "french"),
    [
        (
            ALDMARK,
            "Aldmark on behalf of Aldmark, thanks to Aldmark",
            "l’Aldmark au nom de l’Aldmark, grâce à l’Aldmark",
        ),
        (
            COUNCIL,
            "the Council on behalf of the Council, thanks to the Council",
            "le Conseil au nom du Conseil, grâce au Conseil",
        ),
        (
            NATIONS,
            "the United Nations on behalf of the United Nations, thanks to the United Nations",
            "les Nations unies au nom des Nations unies, grâce aux Nations unies",
        ),
        (OSTRANA, "Ostrana on behalf of Ostrana, thanks to Ostrana", "Ostrana au nom d’Ostrana, grâce à Ostrana"),
    ],
)
def test_a_name_takes_the_form_that_its_sentence_needs(
    words: Sentences, other: dict[str, Name], english: str, french: str
) -> None:
    said = {
        language: words.say("joined", language, actor=COMMISSION[language], other=other[language]) for language in other
    }
    assert said == {"en": f"The River Commission joins {english}.", "fr": f"La Commission du fleuve rejoint {french}."}


def test_french_is_singular_below_two(words: Sentences) -> None:
    assert [words.say("points", "fr", count=count) for count in (0, 1, 1.5, 2, 1084)] == [
        "0 point",
        "1 point",
        "1,5 point",
        "2 points",
        "1\N{NARROW NO-BREAK SPACE}084 points",
    ]
    assert [words.say("points", "en", count=count) for count in (0, 1, 2)] == ["0 points", "1 point", "2 points"]


def test_figures_have_the_readers_decimal_sign_and_a_minus_sign(words: Sentences) -> None:
    assert words.say("value", "fr", value=-0.1, change=1.5) == "−0,10 (+1,5)"
    assert words.say("value", "en", value=37.2, change=-2.0) == "37.20 (−2)"
    assert words.say("value", "fr", value=-0.0001, change=0.0) == "0,00 (0)"


def test_a_figure_of_any_size_can_be_said(words: Sentences) -> None:
    assert words.say("value", "en", value=1e99, change=-1e99) == "1e+99 (-1e+99)"
    assert words.say("points", "fr", count=10**40) == "1e+40 points"


def test_a_text_of_any_length_can_be_said(words: Sentences) -> None:
    long = "a word " * 2_000
    assert words.say("said", "en", actor=ALDMARK["en"], words=long, things=[long]) == f"Aldmark says “{long}”: {long}"


def test_quotation_marks_inside_others_are_inner_ones(words: Sentences) -> None:
    french = words.say("said", "fr", actor=ALDMARK["fr"], words="« Fromage » de Sorrel", things=["a", "b", "c"])
    assert (
        french == "L’Aldmark dit «\N{NO-BREAK SPACE}“Fromage” de Sorrel\N{NO-BREAK SPACE}»\N{NO-BREAK SPACE}: a, b et c"
    )
    english = words.say("said", "en", actor=ALDMARK["en"], words="“Cheese” of Sorrel", things=("a", "b"))
    assert english == "Aldmark says “‘Cheese’ of Sorrel”: a and b"
    assert nested("un « mot »", "fr") == "un “mot”"


def test_quotation_marks_inside_inner_ones_are_outer_ones_again() -> None:
    assert nested("“Aldmark’s ‘big’ word”", "en") == "‘Aldmark’s “big” word’"
    assert nested("On ‘Aldmark’s cheese’: “no”", "en") == "On “Aldmark’s cheese”: ‘no’"
    assert nested("« un “mot” »", "fr") == "“un «\N{NO-BREAK SPACE}mot\N{NO-BREAK SPACE}»”"


def test_what_stands_in_quotation_marks_already_gets_no_others(words: Sentences) -> None:
    said = words.say("said", "en", actor=ALDMARK["en"], words="“They shut the sluices”", things=["a"])
    assert said == "Aldmark says “They shut the sluices”: a"
    said = words.say("said", "en", actor=ALDMARK["en"], words="“This” and “that”", things=["a"])
    assert said == "Aldmark says “‘This’ and ‘that’”: a"


def test_times_have_24_hours_and_the_day_before_the_month(words: Sentences) -> None:
    at = datetime(2026, 11, 8, 15, 5, tzinfo=UTC)
    assert words.say("at", "en", at=at) == "8 November 2026, 15:05; 15:05; 8 November 2026"
    assert words.say("at", "fr", at=at).replace("\N{NO-BREAK SPACE}", " ") == (
        "8 novembre 2026, 15 h 05 ; 15 h 05 ; 8 novembre 2026"
    )


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (1, "1er décembre 2026, 15 h 05 ; 15 h 05 ; 1er décembre 2026 ; 1er déc."),
        (2, "2 décembre 2026, 15 h 05 ; 15 h 05 ; 2 décembre 2026 ; 2 déc."),
        (11, "11 décembre 2026, 15 h 05 ; 15 h 05 ; 11 décembre 2026 ; 11 déc."),
        (21, "21 décembre 2026, 15 h 05 ; 15 h 05 ; 21 décembre 2026 ; 21 déc."),
        (31, "31 décembre 2026, 15 h 05 ; 15 h 05 ; 31 décembre 2026 ; 31 déc."),
    ],
)
def test_the_first_of_a_month_is_an_ordinal_in_french_alone(words: Sentences, day: int, written: str) -> None:
    at = datetime(2026, 12, day, 15, 5, tzinfo=UTC)
    said = f"{words.say('at', 'fr', at=at)} ; {words.say('short', 'fr', at=at)}"
    assert said.replace("\N{NO-BREAK SPACE}", " ") == written
    assert words.say("short", "en", at=at) == f"{day} Dec"


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("« Arbitrage »", "d’« Arbitrage »"),
        ("«\N{NO-BREAK SPACE}Échange »", "d’«\N{NO-BREAK SPACE}Échange »"),
        ("“Œuvres”", "d’“Œuvres”"),
        ("« Débit »", "de « Débit »"),
        ("« 11 ans »", "de « 11 ans »"),
        ("« Huit ans »", "de « Huit ans »"),
        ("Haïti", "d’Haïti"),
        ("Yalta", "de Yalta"),
        ("Ypres", "d’Ypres"),
    ],
)
def test_a_word_before_a_title_or_a_name_loses_its_vowel_where_french_asks(
    words: Sentences, title: str, written: str
) -> None:
    assert words.say("of", "fr", title=title) == written


def test_a_list_of_names_takes_each_with_its_article(words: Sentences) -> None:
    assert words.say("all", "fr", actors=(NATIONS["fr"], ALDMARK["fr"], OSTRANA["fr"])) == (
        "les Nations unies, l’Aldmark et Ostrana"
    )
    assert words.say("all", "fr", actors=COUNCIL["fr"]) == "le Conseil"


def test_a_plural_article_makes_a_name_plural_in_french(words: Sentences) -> None:
    said = {
        name.text: [words.say("counted", language, actor=name) for language in ("en", "fr")]
        for name in (Name("Îles", "les"), Name("Isles", "the"), Name("Nations", "the", number="other"), Name("Ost"))
    }
    assert said == {
        "Îles": ["one", "other"],
        "Isles": ["one", "one"],
        "Nations": ["other", "other"],
        "Ost": ["one", "one"],
    }


def test_wordings_are_attributes(words: Sentences) -> None:
    assert words.attributes("greeting") == ("a", "b")
    assert words.attributes("points") == ()
    assert words.has("greeting.b")
    assert not words.has("greeting.c")
    with pytest.raises(KeyError, match="nothing"):
        words.attributes("nothing")
    assert words.say("greeting.b", "fr", when="matin") == "Bon matin"
    with pytest.raises(KeyError, match="only attributes"):
        words.say("greeting", "fr")


def test_a_sentence_that_a_language_lacks_is_said_in_the_source_language(words: Sentences) -> None:
    assert words.say("only-english", "fr") == "Only here"


def test_a_text_is_the_sentence_in_every_language(words: Sentences) -> None:
    assert words.text("greeting.a") == {"en": "Good morning", "fr": "Bonjour"}
    with pytest.raises(TypeError):
        words.text("greeting.a")["en"] = "Good evening"  # type: ignore[index]


def test_a_missing_value_and_a_missing_sentence_are_told(words: Sentences) -> None:
    with pytest.raises(ValueError, match=r"'points' in fr.*count"):
        words.say("points", "fr")
    with pytest.raises(KeyError, match="no sentence 'nothing'"):
        words.say("nothing", "fr")
    with pytest.raises(TypeError, match="no sentence can hold"):
        words.say("points", "fr", count=object())


def test_a_key_that_stands_twice_is_refused(words: Sentences, tmp_path: Path) -> None:
    (tmp_path / "spoken" / "more.en.ftl").write_text("points = again\n", encoding="utf-8")
    with pytest.raises(ValueError, match="'points' stands twice"):
        words.say("points", "en", count=1)


def test_a_derived_language_changes_every_sentence_and_no_value(words: Sentences) -> None:
    def shout(entry: ast.Message | ast.Term) -> ast.Message | ast.Term:
        for node in (entry.value, *(a.value for a in entry.attributes)):
            for part in node.elements if node is not None else ():
                if isinstance(part, ast.TextElement):
                    part.value = part.value.upper()
        return entry

    derive("qps", shout)
    try:
        assert words.say("joined", "qps", actor="a", other="b") == "A JOINS b ON BEHALF OF b, THANKS TO b."
        assert languages() == ("en", "fr", "qps")
        assert words.text("greeting.a") == {"en": "Good morning", "fr": "Bonjour", "qps": "GOOD MORNING"}
    finally:
        sentences._derived.clear()
        sentences._reset()
    assert languages() == ("en", "fr")


def test_a_sentence_said_later_is_a_text_whose_parts_are_said_in_the_same_language(words: Sentences) -> None:
    inner = Sentence(words, "greeting.b", {"when": {"en": "evening", "fr": "soir"}})
    said = Sentence(words, "said", {"actor": "Ada", "words": inner, "things": ["a", {"en": "b", "fr": "bé"}]})
    assert dict(said) == {
        "en": "Ada says “Good evening”: a and b",
        "fr": "Ada dit «\N{NO-BREAK SPACE}Bon soir\N{NO-BREAK SPACE}»\N{NO-BREAK SPACE}: a et bé",
    }
    assert said["fr"] == said.said("fr")
    with pytest.raises(KeyError, match="nothing"):
        Sentence(words, "nothing")
