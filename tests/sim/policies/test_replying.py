"""A question among minds is answered by its kind, one put in return too, and nearness is claimed only where it is."""

from __future__ import annotations

import re

import numpy as np
import pytest

from sim.exercise import events as ev
from sim.exercise.core.names import Phrase
from sim.policies.desk import Desk
from sim.policies.grade import GRADES
from sim.policies.phrases import WORDS, key, variants
from sim.policies.questions import ASKS_BACK, QUESTIONS
from sim.policies.replying import ANSWERED, TOLD, _thanks
from tests.sim.exercise.table import Table
from tests.sim.policies.test_consistent import records, words_of
from tests.sim.policies.wordings import ENTRIES
from tests.sim.small import FLOW, SMALL, UP_HEAD

PLAYS = [("river", 0), ("river", 1), ("accord", 1), ("corridor", 1), ("two-towns", 1)]


def wordings(template):
    """Source of each wording of a template."""
    entry = ENTRIES[key(template)]
    return [_text(a.value) for a in entry.attributes] or [_text(entry.value)]


def _text(pattern):
    return "".join(getattr(element, "value", "x") for element in pattern.elements if hasattr(element, "value"))


@pytest.mark.parametrize("template", ASKS_BACK)
def test_what_asks_back_does_so_in_every_wording(template):
    assert all("?" in words for words in wordings(template))


@pytest.mark.parametrize("template", [*TOLD, *ANSWERED])
def test_what_is_thanked_asks_nothing_in_return(template):
    assert not any(words.endswith("?") for words in wordings(template))


UNKEPT = re.compile(
    r"\b(I|We|we) (shall|will) (ask|put the same|see each|report every|keep the list)|the inquiry|list is public"
)
"""Promises that nothing makes a mind keep, and things that need not exist."""


def test_nothing_is_promised_that_nobody_keeps():
    spoken = [name for name in ENTRIES if name.startswith(("talk-", "act-"))]
    assert len(spoken) > 150
    assert [words for name in spoken for words in wordings(name) if UNKEPT.search(words)] == []


def test_the_kinds_of_questions_are_those_of_wordings_that_exist():
    assert all(wording < variants(template) for template, wording in QUESTIONS)
    named = {"criterion": "criterion", "precedent": "precedent", "author": "who told", "blame": "blame"}
    for (template, wording), kind in QUESTIONS.items():
        assert named.get(kind, "") in wordings(template)[wording].lower()
        assert kind in ("order", "rank", "offer") or WORDS.has(f"talk-told-{kind}")


def test_a_question_is_answered_by_its_kind_and_one_in_return_as_a_question():
    kinds, returned = set(), 0
    for scenario, seed in PLAYS:
        said = {}
        for record in records(scenario, seed):
            words = words_of(record.event)
            if not isinstance(record.event, ev.MessageSent) or words is None:
                continue
            said[record.ref] = words
            before = said.get(record.event.reply_to)
            if before is None:
                continue
            kind = QUESTIONS.get((before.template, before.values.get("v", 0)))
            if kind in ("criterion", "precedent", "author", "blame"):
                plain = ("talk.reply-agreed", "talk.reply-mediator", "talk.reply-adviser", "talk.position")
                assert words.template in (f"talk.told-{kind}", *plain), words
                kinds.add(kind)
            if kind == "rank" and words.template.startswith("talk.answer-order"):
                assert before.values["issue"] in (words.values["issue"], words.values.get("issue2"))
            if before.template in ASKS_BACK:
                assert words.template.startswith("talk.answer-"), (before, words)
                returned += 1
    assert kinds
    assert returned


def test_nearness_is_claimed_only_of_what_is_near():
    view = Table(SMALL).exercise.view(UP_HEAD)
    heard = {"near": set(), "far": set()}
    for dice in range(40):
        desk = Desk(view, UP_HEAD, 60_000 * (1 + dice // 4), np.random.default_rng(dice), GRADES["practitioner"])
        text = desk.open_texts[0]
        worth = desk.worth(text)
        issue = next(i for i in text.issues if i == FLOW)
        row = sorted(desk.shape(text).options[text.issues.index(issue)], key=lambda o: worth.option_value(issue, o))
        for place, option in (("near", worth.best_option(issue)), ("far", row[0])):
            answer = Phrase("talk.interest", {"issue": issue, "option": option})
            heard[place].add(_thanks(desk, answer, text).template)
    assert heard == {"near": {"talk.acknowledge", "talk.acknowledge-near"}, "far": {"talk.acknowledge"}}
