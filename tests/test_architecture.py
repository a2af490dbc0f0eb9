"""Import arrows, purity of the simulation and wording of the code, read from the sources; none is run.

Every rule (`tests/architecture`) is a function from one parsed file to its offences. Every rule is also shown a small
source that breaks it, so that none can pass by looking at nothing.
"""

import re

import pytest

from tests.architecture.arrows import core_arrows, reading_arrows, room_arrows, sim_arrows
from tests.architecture.libraries import declared_libraries, library_homes
from tests.architecture.purity import SIM_NEVER_CALLS, SIM_NEVER_IMPORTS, sim_imports, sim_purity
from tests.architecture.source import ROOMS, ROOT, Rule, Source, parse
from tests.architecture.wording import (
    LANGUAGES,
    OPENS_ON_A_QUESTION,
    named_functions,
    plain_docstrings,
    telling_names,
    unnamed_languages,
)

RULES: list[Rule] = [
    room_arrows, sim_arrows, core_arrows, reading_arrows,
    library_homes, sim_imports, sim_purity, telling_names, named_functions,
    plain_docstrings, unnamed_languages, declared_libraries,
]  # fmt: skip


@pytest.fixture(scope="module")
def sources() -> list[Source]:
    """Every Python file of the four rooms."""
    paths = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return [parse(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_file_keeps_the_rule(rule: Rule, sources: list[Source]) -> None:
    offences = [offence for source in sources for offence in rule(source)]
    assert not offences, f"{(rule.__doc__ or '').strip()}\n" + "\n".join(offences)


def test_the_rules_are_applied_to_something(sources: list[Source]) -> None:
    assert {source.room for source in sources} >= {"sim", "assessment", "scenarios"}


_ANY = "|".join(sorted(LANGUAGES))
NAMED_IN_A_SCRIPT = re.compile(rf"""["'`]({_ANY})["'`]|\.({_ANY})\b(?!["'`\w/])|(?<=[{{,])\s*({_ANY}):|\[({_ANY}), """)
NAMED_IN_A_TEMPLATE = re.compile(rf"""["'=]({_ANY})["'&]""")


def languages_named(path: str, text: str) -> list[str]:
    """The lines of a script or a page that name a language: `languages` lists them there, too."""
    named = NAMED_IN_A_TEMPLATE if path.endswith(".html") else NAMED_IN_A_SCRIPT
    return [f"{path}:{n}" for n, line in enumerate(text.splitlines(), 1) if named.search(line)]


def test_no_script_and_no_page_names_a_language() -> None:
    files = [*(ROOT / "web/static/js").rglob("*.js"), *(ROOT / "web/templates").rglob("*.html")]
    assert [line for f in files for line in languages_named(f.relative_to(ROOT).as_posix(), f.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.js", 'why: { en: t("x") }'),
        ("a.js", 'const LANGUAGES = ["en", "fr"];'),
        ("a.js", "text?.en ?? 1"),
        ("a.js", "const [en, fr] = both;"),
        ("a.html", '<a href="x.pdf?lang=fr">'),
        ("a.html", "{{ lang | default('en') }}"),
    ],
)
def test_a_script_or_page_that_names_a_language_is_caught(path: str, text: str) -> None:
    assert languages_named(path, f"\n{text}") == [f"{path}:2"]


def opened_on_a_question(path: str, text: str) -> list[str]:
    """The lines of a script on which a JSDoc comment opens with a question word, as no docstring may either."""
    return [
        f"{path}:{text.count(chr(10), 0, found.end()) + 1}"
        for found in re.finditer(r"/\*\*[\s*]*", text)
        if OPENS_ON_A_QUESTION.match(text, found.end())
    ]


def test_no_comment_of_a_script_opens_on_a_question() -> None:
    files = sorted((ROOT / "web/static/js").rglob("*.js"))
    assert files
    assert [
        line for f in files for line in opened_on_a_question(f.relative_to(ROOT).as_posix(), f.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("/** What a message is for. */", 1),
        ("const one = 1;\n  /** How long one waits. @type {number} */", 2),
        ("/**\n   * Who is here.\n   */", 2),
    ],
)
def test_a_comment_that_opens_on_a_question_is_caught(text: str, line: int) -> None:
    assert opened_on_a_question("a.js", text) == [f"a.js:{line}"]


BREAKS: list[tuple[Rule, str, str]] = [
    (room_arrows, "sim/world/model.py", "from assessment.rubric import Rubric"),
    (room_arrows, "assessment/report.py", "import scenarios.files"),
    (room_arrows, "assessment/report.py", "from web import store"),
    (room_arrows, "scenarios/check.py", "def later():\n    from web.store import Store"),
    (room_arrows, "scenarios/check.py", "import importlib\nimportlib.import_module('web.store')"),
    (room_arrows, "web/play.py", "from tests.sim import small"),
    (sim_arrows, "sim/negotiation/domain.py", "from sim.world import model"),
    (sim_arrows, "sim/world/model.py", "from sim.exercise.state import State"),
    (sim_arrows, "sim/world/model.py", "from sim import exercise"),
    (sim_arrows, "sim/world/model.py", "from ..exercise import state"),
    (sim_arrows, "sim/exercise/engine.py", "from sim.policies import minds"),
    (sim_arrows, "sim/policies/minds.py", "from sim.runs import run"),
    (sim_arrows, "sim/__init__.py", "from sim.world.model import World"),
    (core_arrows, "sim/exercise/core/codec.py", "from sim.exercise import events"),
    (core_arrows, "sim/exercise/core/event.py", "from sim.exercise.talk.events import MessageSent"),
    (reading_arrows, "sim/exercise/texts/picture.py", "from sim.exercise.mandate.rules import within_mandate"),
    (reading_arrows, "sim/exercise/telling.py", "from sim.exercise.pledges import rules as pledges"),
    (reading_arrows, "sim/exercise/pledges/fold.py", "from sim.exercise.pledges.keeping import days_passed"),
    (reading_arrows, "sim/policies/notebook.py", "from sim.exercise.decisions.rules import close_due"),
    (reading_arrows, "scenarios/bargain.py", "from sim.exercise.acts import bridge"),
    (reading_arrows, "assessment/evaluation.py", "from sim.exercise.decide import decide"),
    (library_homes, "sim/exercise/engine.py", "import mesa"),
    (library_homes, "sim/world/model.py", "import networkx as nx"),
    (library_homes, "scenarios/check.py", "from yaml import safe_load"),
    (library_homes, "assessment/report.py", "import flask"),
    (library_homes, "scenarios/check.py", "from sqlalchemy.orm import Session"),
    (library_homes, "sim/runs.py", "import flask_socketio"),
    (library_homes, "web/marking/sheet.py", "from scipy.special import fdtri"),
    *((sim_imports, "sim/world/model.py", f"import {name}") for name in sorted(SIM_NEVER_IMPORTS)),
    (sim_imports, "sim/world/model.py", "from os import environ"),
    (sim_imports, "sim/world/model.py", "import pydantic"),
    *((sim_purity, "sim/world/model.py", f"{name}('x')") for name in sorted(SIM_NEVER_CALLS)),
    (sim_purity, "sim/world/model.py", "import datetime\nwhen = datetime.datetime.now()"),
    (sim_purity, "sim/world/model.py", "from datetime import datetime as dt\nclock = dt.utcnow"),
    (sim_purity, "sim/world/model.py", "from datetime import date\nday = date.today()"),
    (sim_purity, "sim/world/model.py", "import random\nrandom.random()"),
    (sim_purity, "sim/world/model.py", "from random import choice\nchoice([1])"),
    (sim_purity, "sim/world/model.py", "import random\nrandom.SystemRandom()"),
    (sim_purity, "sim/world/model.py", "import random\nrandom.Random()"),
    (sim_purity, "sim/world/model.py", "import numpy as np\nnp.random.rand(3)"),
    (sim_purity, "sim/world/model.py", "import numpy as np\nnp.random.default_rng()"),
    (sim_purity, "sim/world/model.py", "from numpy.random import default_rng\ndefault_rng(None)"),
    (sim_purity, "sim/world/model.py", "import numpy as np\nnp.random.default_rng(seed=None)"),
    (sim_purity, "sim/world/model.py", "import numpy as np\nnp.load('x.npy')"),
    (sim_purity, "sim/world/model.py", "import uuid\nuuid.uuid4()"),
    (named_functions, "sim/exercise/talk/rules.py", "def _(command): ..."),
    (plain_docstrings, "assessment/report.py", 'def level():\n    """What a rule proposed."""'),
    (plain_docstrings, "web/cli/play.py", '"""How it is played."""'),
    (plain_docstrings, "sim/exercise/state.py", 'class State:\n    told: set[str]\n    """Whom it was told to."""'),
    (plain_docstrings, "sim/world/war.py", 'LIMIT = 3\n"""Whatever is left."""'),
    (unnamed_languages, "web/play.py", "import flask\ndef page(language: str = 'en'): ..."),
    (unnamed_languages, "sim/policies/news.py", "titles = {'en': '', 'fr': ''}"),
    (unnamed_languages, "sim/policies/news.py", "desk.voice('talk', title_fr='Crue')"),
    (unnamed_languages, "sim/policies/news.py", "title_en = ''"),
    (telling_names, "web/utils.py", ""),
    (telling_names, "sim/helpers/dates.py", ""),
    (telling_names, "web/manager.py", ""),
    (declared_libraries, "web/play.py", "import pandas"),
    (declared_libraries, "web/play.py", "import nowhere_to_be_found"),
]


@pytest.mark.parametrize(("rule", "path", "text"), BREAKS, ids=lambda value: getattr(value, "__name__", None))
def test_an_offence_is_caught_and_its_line_named(rule: Rule, path: str, text: str) -> None:
    line = text.count("\n") + 1
    assert any(offence.startswith(f"{path}:{line}: ") for offence in rule(parse(path, text)))


KEEPS = [
    (
        "sim/world/model.py",
        "import mesa\nimport numpy as np\nfrom sim.negotiation import domain\nrng = np.random.default_rng(7)",
    ),
    ("sim/exercise/acts/relations.py", "import networkx as nx\nfrom . import figures"),
    ("sim/world/model.py", "import random\ndice = random.Random(7)\ndice.random()\ndice.choice([1])"),
    ("sim/world/model.py", "import numpy as np\ndef draw(rng: np.random.Generator) -> float:\n    return rng.random()"),
    (
        "sim/policies/minds.py",
        "from sim.exercise import state\nfrom sim.world import model\nimport re\nre.compile('x')",
    ),
    ("sim/runs.py", "from concurrent.futures import Executor\nfrom sim.policies import minds"),
    (
        "assessment/authored/reading.py",
        "import yaml\nfrom pathlib import Path\nfrom sim.exercise.core import blueprint",
    ),
    ("web/play.py", "from flask import abort\nfrom werkzeug.exceptions import Forbidden\nimport scenarios.files"),
]


@pytest.mark.parametrize(("path", "text"), KEEPS)
def test_a_lawful_source_is_left_alone(path: str, text: str) -> None:
    assert [offence for rule in RULES for offence in rule(parse(path, text))] == []


def test_every_module_of_the_tests_has_one_name() -> None:
    """A package in a folder that is none is `browser.x` to pytest and `tests.browser.x` to an import: two of each."""
    packages = [path.parent for path in (ROOT / "tests").rglob("__init__.py")]
    assert [one.name for one in packages if one.parent != ROOT and not (one.parent / "__init__.py").is_file()] == []
