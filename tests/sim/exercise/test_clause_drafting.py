"""Clauses drafted together: who may open, table, answer and reopen them, and what each reader sees of it."""

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL
from sim.exercise.drafting.events import Passage
from sim.exercise.drafting.queries import agreed_words, digest
from sim.exercise.picture import picture
from sim.exercise.texts.picture import joined, texts
from tests.sim.exercise.signing import adopt
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, TREATY, UP_DEPUTY, UP_HEAD

FIRST = SMALL.instrument(TREATY).provisions[0]
HERE = {"instrument": TREATY, "provision": FIRST.id}
WRITTEN = (Passage("In good faith, the Parties"), Passage(" meet every spring", UP_HEAD), Passage(".", DOWN_HEAD))
WORDS = "In good faith, the Parties meet every spring."


@pytest.fixture
def table():
    return Table(SMALL)


@pytest.fixture
def drafted(table):
    table.do(cmd.OpenDrafting, UP_HEAD, **HERE, language="en")
    table.do(cmd.KeepDraft, CONTROL, **HERE, passages=WRITTEN)
    return table


def draft(table, seat=CONTROL):
    return table.exercise.view(seat).instruments[TREATY].drafts.get(FIRST.id)


def test_a_draft_is_kept_with_who_wrote_what(drafted):
    assert draft(drafted, DOWN_HEAD).passages == WRITTEN
    shown = texts(drafted.exercise.view(DOWN_HEAD), None)[TREATY]["drafts"][FIRST.id]
    assert [p["seat"] for p in shown["passages"]] == [None, UP_HEAD, DOWN_HEAD]
    assert shown["phase"] == "drafting"


def test_nobody_but_a_party_sees_anything_of_a_draft(drafted):
    drafted.do(cmd.TableWording, UP_HEAD, **HERE, words=WORDS)
    assert draft(drafted, CHAIR) is None
    assert "every spring" not in str(picture(drafted.exercise.view(CHAIR), CHAIR))


def test_what_has_not_changed_is_not_kept_twice(drafted):
    again = (Passage("In good faith, the"), Passage(" Parties"), Passage("", UP_HEAD), *WRITTEN[1:])
    assert drafted.kinds(cmd.KeepDraft, CONTROL, **HERE, passages=again) == []


def test_a_version_is_agreed_when_every_party_accepts_it_and_takes_the_articles_place(drafted):
    assert drafted.kinds(cmd.TableWording, UP_HEAD, **HERE, words=WORDS) == ["wording-tabled"]
    assert draft(drafted).wording.digest == digest(WORDS)
    answered = drafted.kinds(cmd.AnswerWording, DOWN_HEAD, **HERE, number=1, answer="accept")
    assert answered == ["wording-answered", "wording-agreed"]
    for reader in (UP_HEAD, CHAIR):
        view = drafted.exercise.view(reader)
        assert agreed_words(view, TREATY, FIRST.id) == (WORDS, "en")
        article = joined(picture(view, reader))[0]["provisions"][0]
        assert article["text"] == {"en": WORDS, "fr": WORDS}


def test_an_objection_stands_until_it_is_taken_back(drafted):
    drafted.do(cmd.TableWording, UP_HEAD, **HERE, words=WORDS)
    assert drafted.kinds(cmd.AnswerWording, DOWN_HEAD, **HERE, number=1, answer="object") == ["wording-answered"]
    assert draft(drafted).phase == "tabled"
    assert drafted.kinds(cmd.AnswerWording, DOWN_HEAD, **HERE, number=1, answer="accept")[-1] == "wording-agreed"


def test_nothing_is_kept_while_a_version_is_on_the_table(drafted):
    drafted.do(cmd.TableWording, UP_HEAD, **HERE, words=WORDS)
    assert drafted.kinds(cmd.KeepDraft, CONTROL, **HERE, passages=(Passage("Other words."),)) == []


def test_a_version_that_is_reopened_is_followed_by_the_next(drafted):
    drafted.do(cmd.TableWording, UP_HEAD, **HERE, words=WORDS)
    drafted.do(cmd.ReopenWording, DOWN_HEAD, **HERE)
    assert drafted.refusal(cmd.AnswerWording, DOWN_HEAD, **HERE, number=1, answer="accept") == "wording-not-there"
    drafted.do(cmd.TableWording, DOWN_HEAD, **HERE, words=WORDS)
    assert draft(drafted).wording.number == 2
    drafted.do(cmd.AnswerWording, UP_HEAD, **HERE, number=2, answer="accept")
    drafted.do(cmd.ReopenWording, UP_HEAD, **HERE)
    assert agreed_words(drafted.exercise.view(CHAIR), TREATY, FIRST.id) is None


@pytest.mark.parametrize(
    ("command", "seat", "fields", "code"),
    [
        (cmd.OpenDrafting, UP_HEAD, {"language": "en"}, "draft-open"),
        (cmd.TableWording, UP_HEAD, {"words": "In good faith, the Parties"}, "draft-moved"),
        (cmd.TableWording, CHAIR, {"words": WORDS}, "not-party"),
        (cmd.AnswerWording, DOWN_HEAD, {"number": 1, "answer": "accept"}, "wording-not-there"),
        (cmd.ReopenWording, DOWN_HEAD, {}, "wording-not-there"),
        (cmd.KeepDraft, CONTROL, {"passages": (Passage("x" * 121),)}, "too-long"),
        (cmd.OpenDrafting, UP_HEAD, {"language": "en", "provision": "art-2"}, "not-open-to-drafting"),
    ],
)
def test_what_cannot_be_done_is_refused_with_its_reason(drafted, command, seat, fields, code):
    assert drafted.refusal(command, seat, **{**HERE, **fields}) == code


def test_a_clause_that_nobody_opened_has_nothing_to_table(table):
    assert table.refusal(cmd.TableWording, UP_HEAD, **HERE, words="x") == "draft-not-open"


def test_nobody_accepts_their_own_delegations_words(drafted):
    drafted.do(cmd.TableWording, UP_HEAD, **HERE, words=WORDS)
    assert drafted.refusal(cmd.AnswerWording, UP_DEPUTY, **HERE, number=1, answer="accept") == "own-wording"
    assert drafted.refusal(cmd.TableWording, DOWN_HEAD, **HERE, words=WORDS) == "wording-on-the-table"


def test_initials_fix_the_words(drafted):
    adopt(drafted)
    drafted.do(cmd.TableWording, UP_HEAD, **HERE, words=WORDS)
    drafted.do(cmd.Initial, DOWN_HEAD, instrument=TREATY)
    assert drafted.refusal(cmd.AnswerWording, DOWN_HEAD, **HERE, number=1, answer="accept") == "words-fixed"


def test_a_draft_is_kept_after_the_end_too(drafted):
    drafted.control(cmd.EndExercise)
    assert drafted.kinds(cmd.KeepDraft, CONTROL, **HERE, passages=(Passage("Late."),)) == ["draft-kept"]
