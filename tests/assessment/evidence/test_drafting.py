"""A candidate's own words in clauses, and their proposals there on follow-up and disputes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessment.evidence import Dossier, LogIndex, candidates, gather
from assessment.evidence.provisions import DATE, Sentence, elements
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, Pseudonym, Said
from sim.exercise.drafting.events import Passage
from sim.exercise.drafting.queries import words_of
from sim.exercise.scene.lexicon import blueprint_lexicon
from tests.assessment.evidence.test_planted import PLATITUDES
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, FILLING, FLOW, HIGH, SEVEN, SIX, SMALL, TREATY, UP_HEAD

FIRST = SMALL.instrument(TREATY).provisions[0]
HERE = {"instrument": TREATY, "provision": FIRST.id}
OPENING = {"en": "In good faith, the Parties", "fr": "De bonne foi, les Parties"}

COMPLETE = {
    "en": " meet at the gauge. Up shall open the lower gate within three days of a request from Down. "
    "The Commission measures the flow every morning and publishes the figures.",
    "fr": " se retrouvent au barrage. Up ouvre la vanne basse dans les trois jours suivant une demande de Down. "
    "La Commission mesure le débit chaque semaine et tient un registre public.",
}
FORESEEN = {
    "en": " If the gate is not opened, Down may suspend its deliveries of current.",
    "fr": " À défaut, Down peut suspendre ses livraisons de courant.",
}
UNDATED = {
    "en": " meet at the gauge. Up shall open the lower gate soon after a request from Down.",
    "fr": " se retrouvent au barrage. Up ouvre la vanne basse après une demande de Down.",
}
WISHES = {
    "en": " reaffirm their friendship and express the hope of a shared and prosperous river.",
    "fr": " réaffirment leur amitié et expriment l’espoir d’un fleuve partagé et prospère.",
}
FOLLOWED = {
    "en": " set up a committee, which meets every month at the gauge. Disputes over the flow go to consultations "
    "first, and failing agreement within thirty days to arbitration.",
    "fr": " créent un comité, qui se réunit chaque mois au barrage. Les différends sur le débit passent d’abord par "
    "des consultations puis, à défaut d’accord dans les trente jours, par un arbitrage.",
}
LASTING = {
    "en": " The committee reviews the flow each year. If the committee cannot meet, either Party turns to the court.",
    "fr": " Le comité réexamine le débit chaque année. Si le comité ne peut siéger, toute Partie saisit la cour.",
}
NAMED = {
    "en": " set up a committee of engineers for the lower gate of the dam.",
    "fr": " créent un comité d’ingénieurs pour la vanne basse du barrage.",
}
LANGUAGES = ("en", "fr")
LEXICON = blueprint_lexicon(SMALL)


def opened(language: str) -> Table:
    drafting = replace(FIRST.drafting, most=1_000)
    texts = tuple(
        replace(t, provisions=(replace(t.provisions[0], drafting=drafting), *t.provisions[1:])) if t.id == TREATY else t
        for t in SMALL.instruments
    )
    table = Table(replace(SMALL, instruments=texts))
    for seat, who in ((UP_HEAD, "ana"), (DOWN_HEAD, "dan")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    table.do(cmd.OpenDrafting, UP_HEAD, **HERE, language=language)
    return table


def written(language: str, *passages: Passage, tabled: bool = True) -> Table:
    table = opened(language)
    whole = (Passage(OPENING[language]), *passages)
    table.do(cmd.KeepDraft, CONTROL, **HERE, passages=whole)
    if tabled:
        table.do(
            cmd.TableWording, UP_HEAD, **HERE, words=words_of(table.state.instruments[TREATY].drafts[FIRST.id].passages)
        )
    return table


def level(table: Table, criterion: str, who: str = "dan") -> int | None:
    log = table.exercise.records
    candidate = next(c for c in candidates(log) if c.pseudonym == who)
    found = gather(Dossier(LogIndex(log), candidate)).get(criterion)
    return None if found is None else found.level


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "expected"), [(COMPLETE, 3), (UNDATED, 2), (WISHES, 1)], ids=("complete", "undated", "wishes")
)
def test_a_clause_is_as_good_as_its_actor_duty_date_and_verification(language, words, expected):
    assert level(written(language, Passage(words[language], DOWN_HEAD)), "B1.5a") == expected


ABSURD = {
    "en": " shall deliver two pancakes to the moon within three days. Penguins verify the violins weekly.",
    "fr": " livrent deux crêpes à la lune sous trois jours. Des pingouins vérifient les violons chaque semaine.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clause_on_things_that_belong_to_no_talks_says_nothing(language):
    assert level(written(language, Passage(ABSURD[language], DOWN_HEAD)), "B1.5a") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_follows_a_breach_is_mastery(language):
    words = COMPLETE[language] + FORESEEN[language]
    assert level(written(language, Passage(words, DOWN_HEAD)), "B1.5a") == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_another_hand_are_nobody_elses_merit(language):
    table = written(language, Passage(COMPLETE[language], DOWN_HEAD))
    assert level(table, "B1.5a", "ana") is None, "she tabled it, and wrote none of it"


def test_a_predecessors_words_are_theirs():
    table = written("en", Passage(COMPLETE["en"], DOWN_HEAD), tabled=False)
    table.do(cmd.LeaveSeat, DOWN_HEAD)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("eve"))
    table.do(cmd.TableWording, UP_HEAD, **HERE, words=OPENING["en"] + COMPLETE["en"])
    assert (level(table, "B1.5a", "dan"), level(table, "B1.5a", "eve")) == (3, 1)


def test_words_that_another_typed_first_are_no_merit_when_typed_again():
    table = written("en", Passage(COMPLETE["en"], UP_HEAD), tabled=False)
    whole = (Passage(OPENING["en"]), Passage(COMPLETE["en"], DOWN_HEAD))
    table.do(cmd.KeepDraft, CONTROL, **HERE, passages=(Passage(OPENING["en"]),))
    table.do(cmd.KeepDraft, CONTROL, **HERE, passages=whole)
    table.do(cmd.TableWording, UP_HEAD, **HERE, words=words_of(whole))
    assert level(table, "B1.5a") == 1


@pytest.mark.parametrize(
    "noise",
    [" x. x x x x x x x x.", " asdf qwer zxcv hjkl asdf jkjk qwer zxcv.", " meet. Shall shall shall shall shall."],
)
def test_noise_on_the_table_is_not_acquired(noise):
    assert level(written("en", Passage(noise, DOWN_HEAD)), "B1.5a") == 1
    assert level(written("en", Passage(noise, DOWN_HEAD)), "B1.5d") is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("n", range(12))
def test_platitudes_in_a_clause_bind_nobody(language, n):
    said = " ".join(PLATITUDES[language][(n + k) % 12] for k in range(2))
    table = written(language, Passage(f" {said}", DOWN_HEAD))
    assert level(table, "B1.5a") == 1
    assert level(table, "B1.5d") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_and_briefs_typed_again_are_no_drafting(language):
    copied = " ".join(SMALL.instrument(TREATY).provisions[1].text[language].replace("{choice}", "six").split() * 3)
    table = written(language, Passage(f". {copied}", DOWN_HEAD))
    assert level(table, "B1.5a") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_authors_opening_lends_its_actor_and_no_date(language):
    words = {
        "en": " inspect the lower gate and record its state.",
        "fr": " inspectent la vanne basse et consignent son état dans un registre.",
    }[language]
    dated = {"en": "On the first day of each month, the Parties", "fr": "Le premier jour de chaque mois, les Parties"}
    assert level(written(language, Passage(words, DOWN_HEAD)), "B1.5a") == 2
    drawn = elements((Sentence(dated[language] + words, " " * len(dated[language]) + words),), None, LEXICON)
    assert (drawn.actor, drawn.duty, drawn.date, drawn.verified) == (True, True, False, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_consulting_somebody_is_no_settlement_of_disputes(language):
    words = {
        "en": " consult the families first, and then the elders at court.",
        "fr": " consultent d’abord les familles, puis les anciens à la cour.",
    }[language]
    assert level(written(language, Passage(words, DOWN_HEAD)), "B1.5d") is None


def test_noise_that_nobody_tabled_is_no_occasion():
    assert level(written("en", Passage(" x x x x x x x x.", DOWN_HEAD), tabled=False), "B1.5a") is None


def test_a_comma_in_anothers_sentence_is_no_drafting():
    table = written("en", Passage(COMPLETE["en"][:-1], UP_HEAD), Passage(", daily.", DOWN_HEAD))
    assert level(table, "B1.5a") is None


def test_choosing_among_the_authors_options_is_no_drafting():
    table = opened("en")
    table.do(cmd.TakePosition, DOWN_HEAD, instrument=TREATY, issue=FLOW, option=HIGH)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    assert level(table, "B1.5a") is None
    assert level(table, "B1.5d") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_amendment_in_a_remark_is_read_and_a_comment_is_not(language):
    add = {"en": "Add: ", "fr": "Ajouter : "}[language]
    table = opened(language)
    table.do(cmd.MakeRemark, DOWN_HEAD, instrument=TREATY, provision="art-2", words=Said(UNDATED[language], language))
    assert level(table, "B1.5a") is None
    full = add + COMPLETE[language].partition(".")[2]
    table.do(cmd.MakeRemark, DOWN_HEAD, instrument=TREATY, provision="art-2", words=Said(full, language))
    assert level(table, "B1.5a") == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "expected"),
    [((FOLLOWED, LASTING), 4), ((FOLLOWED,), 3), ((NAMED,), 2), ((WISHES,), None)],
    ids=("lasting", "followed", "named", "neither"),
)
def test_follow_up_and_disputes_are_read_in_ones_own_clauses(language, words, expected):
    table = written(language, Passage("".join(w[language] for w in words), DOWN_HEAD))
    assert level(table, "B1.5d") == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_to_a_package_earns_and_never_costs(language):
    table = opened(language)
    note = Said(NAMED[language], language)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH}, note=note)
    assert level(table, "B1.5d") is None
    note = Said("We" + FOLLOWED[language] if language == "en" else "Nous" + FOLLOWED[language], language)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SEVEN, FLOW: HIGH}, note=note)
    assert level(table, "B1.5d") == 3


@pytest.mark.parametrize(
    "refusal",
    [" want no committee and no court for the flow.", " reject the committee, the consultations and the court."],
)
def test_to_refuse_a_mechanism_is_not_to_provide_for_it(refusal):
    assert level(written("en", Passage(refusal, DOWN_HEAD)), "B1.5d") is None


@pytest.mark.parametrize(
    ("said", "dated"),
    [
        ("within thirty days", True),
        ("no later than 1 March", True),
        ("every spring", True),
        ("le 1er mars", True),
        ("dans un délai de quinze jours", True),
        ("toutes les deux semaines", True),
        ("soon", False),
        ("in good time", False),
        ("dans les meilleurs délais", False),
    ],
)
def test_a_date_is_a_day_a_term_or_a_rhythm(said, dated):
    assert bool(DATE.search(said)) is dated


@pytest.mark.parametrize(
    ("sentence", "missing"),
    [
        ("Up reports every month.", "verified"),
        ("Up shall endeavour to open the gate within three days; the Commission verifies it.", "duty"),
        ("The gate shall be opened within three days, which inspectors verify.", "actor"),
        ("Up shall open the gate when it suits; inspectors verify it.", "date"),
        ("La vanne est ouverte. Up s’efforce de verser l’eau dans les trois jours.", "duty"),
    ],
)
def test_an_element_that_only_seems_to_be_there_is_missing(sentence, missing):
    assert getattr(elements((Sentence(sentence, sentence),), None, LEXICON), missing) is False
