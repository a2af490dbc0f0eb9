"""One declaration for each kind of event and of command, and nothing missing beside it."""

import re
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from pathlib import Path
from typing import get_args

import pytest

from sim.exercise import decide
from sim.exercise.core import media
from sim.exercise.core.command import Command, command
from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import EVERYONE, CommandId, SeatId
from sim.exercise.core.words import WORDS
from sim.exercise.deciding import RULES, rule
from sim.exercise.folding import FOLDS, fold
from sim.exercise.picture import picture
from sim.exercise.state import State
from sim.exercise.talk import intents
from sim.exercise.vocabulary import COMMANDS, KINDS


def named(classes):
    return {f"{c.__module__}.{c.__name__}" for c in classes if c.__module__.startswith("sim.")}


def test_every_event_and_command_of_the_rooms_is_declared():
    assert named(k.event for k in KINDS.values()) == named(Event.__subclasses__())
    assert named(k.command for k in COMMANDS.values()) == named(Command.__subclasses__())


def test_every_kind_that_leaves_a_trace_has_a_fold_and_no_other_has():
    assert {k.event for k in KINDS.values() if k.kept} == set(FOLDS)


@pytest.mark.parametrize(
    ("door", "part"),
    [
        ("events", "events"),
        ("commands", "commands"),
        ("evolve", "fold"),
        ("decide", "rules"),
        ("telling", "telling"),
    ],
)
def test_no_topic_is_left_out_by_a_door(door, part):
    home = Path(decide.__file__).parent
    topics = {found.parent.name for found in home.glob(f"*/{part}.py")}
    behind = "commands" if part == "rules" else part  # what follows from time alone is called by name
    wanted = {topic for topic in topics if (home / topic / f"{behind}.py").exists()}
    opened = set(
        re.findall(r"^from sim\.exercise\.(\w+)", (home / f"{door}.py").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert wanted <= opened


def test_every_command_has_its_rule_and_no_rule_is_for_anything_else():
    assert {k.command for k in COMMANDS.values()} == set(RULES)


def test_every_rule_and_fold_bears_the_name_of_what_it_is_for():
    for name, declaration in COMMANDS.items():
        assert RULES[declaration.command].__name__ == name.replace("-", "_")
    for name, declaration in KINDS.items():
        if declaration.kept:
            assert FOLDS[declaration.event].__name__ == name.replace("-", "_")


def test_every_kind_is_told():
    assert {name for name in KINDS if not WORDS.has(name)} == set()


def test_every_medium_of_news_has_its_icon_and_its_word():
    assert tuple(media.ICONS) == get_args(media.InjectForm)
    assert {name for name in media.ICONS if not WORDS.has(f"medium-{name}")} == set()


def test_every_intent_of_a_message_has_its_icon_and_its_words():
    assert tuple(intents.ICONS) == get_args(intents.Intent)
    assert {name for name in intents.ICONS if not WORDS.has(f"intent-{name}.verb")} == set()


def test_a_line_that_documents_may_cite_or_that_is_news_stands_in_the_feed_too():
    for declaration in KINDS.values():
        if declaration.cite or declaration.news:
            assert declaration.shelf is not None
            assert not declaration.pictured


def test_two_kinds_of_one_name_are_refused():
    with pytest.raises(ValueError, match="'vote-cast': VoteCast, Again"):

        @kind("vote-cast", touches=(), evidence="vote", shelf=None, icon="vote")
        class Again(Event):
            pass

    with pytest.raises(ValueError, match="'cast-vote': CastVote, Twice"):

        @command("cast-vote", by="seat")
        class Twice(Command):
            pass


def test_two_folds_or_rules_for_one_class_are_refused():
    with pytest.raises(ValueError, match="two folds: vote_cast"):
        fold(KINDS["vote-cast"].event)(lambda event, state, entry: None)
    with pytest.raises(ValueError, match="two rules: cast_vote"):
        rule(COMMANDS["cast-vote"].command)(lambda command, state, now: [])


def test_a_command_without_a_rule_says_where_to_put_one():
    bare = Command(id=CommandId("c"), seat=SeatId("s"))
    bare.__class__.kind = "bare"
    try:
        with pytest.raises(TypeError, match=r"no rule for 'bare': declare one with @rule"):
            decide.decide(bare, State(), 0)
    finally:
        del bare.__class__.kind


def test_a_declared_event_is_frozen_and_takes_its_fields_by_name():
    started = KINDS["exercise-started"].event(audience=EVERYONE)
    with pytest.raises(FrozenInstanceError):
        started.audience = EVERYONE
    with pytest.raises(TypeError):
        KINDS["exercise-started"].event(EVERYONE)
    assert [f.name for f in fields(started)] == ["audience"]


def test_an_event_touches_only_parts_of_a_screen_that_are_built(small_picture):
    assert {name for k in KINDS.values() for name in k.touches} == set(small_picture) | {"control"}


@pytest.fixture
def small_picture():
    from sim.exercise.core.log import MemoryLog
    from sim.exercise.core.names import ExerciseId
    from sim.exercise.engine import open_exercise
    from tests.sim.small import SMALL

    exercise = open_exercise(MemoryLog(), ExerciseId("one"), SMALL, seed=1, at=0)
    seat = SMALL.seats[0].id
    return picture(exercise.view(seat), seat)


def test_the_vocabulary_needs_no_library_of_the_simulation():
    blocked = "import sys\nfor name in ('mesa', 'networkx', 'scipy', 'pandas'): sys.modules[name] = None\n"
    program = blocked + "from sim.exercise.vocabulary import KINDS\nprint(len(KINDS))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(done.stdout) == len(KINDS)
