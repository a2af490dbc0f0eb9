"""Who may import whom, and what the simulation may never touch, read from the sources themselves; it runs none of them.

Every rule is a function from one parsed file to its offences, each a line `file:line: what, and what to do instead`.
Every rule is also shown a small source that breaks it, so that none can pass by looking at nothing.
"""

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parent.parent

ROOMS = {
    "sim": set[str](),
    "assessment": {"sim"},
    "scenarios": {"sim", "assessment"},
    "web": {"sim", "assessment", "scenarios"},
}
OUTSIDE = {"tests", "benchmarks", "tools"}  # no room may lean on them

INSIDE_SIM = {
    "language": set[str](),
    "negotiation": {"language"},
    "reading": {"language"},
    "world": {"language", "negotiation", "reading"},
    "exercise": {"language", "negotiation", "reading", "world"},
    "policies": {"language", "negotiation", "reading", "world", "exercise"},
    "debrief": {"language", "negotiation", "reading", "world", "exercise", "policies"},
    "coaching": {"language", "negotiation", "reading", "world", "exercise"},
}  # a module beside them (runs.py) stands above them: it may import all, and none may import it

READING = {
    *(
        "events",
        "commands",
        "state",
        "fold",
        "queries",
        "picture",
        "telling",
        "explaining",
        "differences",
        "conditions",
    ),
    *("views", "transcript", "evolve", "vocabulary", "lexicon", "reading"),
}
"""The files of sim/exercise that read."""
WRITING = {
    "rules",
    "bridge",
    "snapshots",
    "keeping",
    "consequences",
    "modules",
    "opening",
    "decide",
    "deciding",
    "course",
    "engine",
}
"""Those that write."""

AT_HOME = {  # library: the files or folders it may be imported in
    "mesa": ["sim/world"],
    "networkx": ["sim/exercise/acts/relations.py"],
    "fluent": ["sim/language"],
    "babel": ["sim/language", "web"],
    "rapidfuzz": ["sim/reading"],
    "snowballstemmer": ["sim/reading"],
    "pycrdt": ["web/drafting"],
    "yaml": ["assessment/authored/reading.py"],
    "xml": ["scenarios/domains/markup.py"],  # where document types and entities are refused
    **{
        name: ["web"]
        for name in (
            *(
                "flask",
                "flask_socketio",
                "werkzeug",
                "socketio",
                "engineio",
                "simple_websocket",
                "gevent",
            ),
            *("wsproto", "sqlalchemy", "alembic", "psycopg", "redis", "argon2", "distributed"),
        )
    },
}
SIM_LIBRARIES = {"numpy", "mesa", "msgspec", "networkx", "babel", "fluent", "rapidfuzz", "snowballstemmer"}

# What gives sim a file, a network, a process, a clock, an environment, or dice of its own.
SIM_NEVER_IMPORTS = {
    *(
        "os",
        "pathlib",
        "io",
        "shutil",
        "tempfile",
        "glob",
        "fileinput",
        "linecache",
        "mmap",
        "fcntl",
        "zipfile",
        "tarfile",
    ),
    *("gzip", "bz2", "lzma", "shelve", "dbm", "sqlite3", "importlib", "runpy"),
    *(
        "socket",
        "ssl",
        "select",
        "selectors",
        "socketserver",
        "asyncio",
        "urllib",
        "http",
        "ftplib",
        "smtplib",
        "imaplib",
    ),
    *("poplib", "xmlrpc", "webbrowser", "requests", "httpx"),
    *("subprocess", "pty", "signal", "threading", "ctypes", "atexit", "logging", "syslog"),
    *("sys", "platform", "getpass", "locale", "time", "sched", "zoneinfo", "secrets"),
}
WORD_FILES = ("sim/language", "sim/reading")  # where sim reads files: its own sentences and words, as package resources
SIM_NEVER_CALLS = {"open", "print", "input", "exec", "eval", "compile", "breakpoint", "__import__"}
SIM_NEVER_NAMES = {
    *(f"datetime.datetime.{name}" for name in ("now", "utcnow", "today")),
    "datetime.date.today",
    *(f"uuid.{name}" for name in ("uuid1", "uuid4", "uuid6", "uuid7", "uuid8", "getnode")),
    *(f"numpy.{name}" for name in ("load", "save", "savez", "savez_compressed", "loadtxt", "savetxt", "genfromtxt")),
    *(f"numpy.{name}" for name in ("fromfile", "memmap")),
}
SEEDED_DICE = {
    "random.Random",
    *(
        f"numpy.random.{name}"
        for name in ("default_rng", "SeedSequence", "PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937")
    ),
}
DICE_TYPES = {"numpy.random.Generator", "numpy.random.BitGenerator"}

EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "data2"}

# Parts of a declared library that its users import under the part's own name.
COMES_WITH = {
    "pydantic_core": "pydantic",
    "werkzeug": "flask",
    "jinja2": "flask",
    "markupsafe": "flask",
    "click": "flask",
}


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root, parsed."""

    path: PurePosixPath
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.path.parts[0]

    def offence(self, line: int, what: str) -> str:
        return f"{self.path}:{line}: {what}"

    def imports(self) -> Iterator[tuple[int, str]]:
        """(line, dotted name) of each import; `from a import b` gives `a.b`, and relative ones are made absolute."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self.path.parts[: len(self.path.parts) - node.level] if node.level else ()
                stem = ".".join([*base, *([node.module] if node.module else [])])
                yield from ((node.lineno, f"{stem}.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in {"import_module", "__import__"}:
                    yield node.lineno, str(node.args[0].value)

    @cached_property
    def aliases(self) -> dict[str, str]:
        """What each imported name stands for in full."""
        found = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    found[alias.asname or alias.name.split(".")[0]] = (
                        alias.name if alias.asname else alias.name.split(".")[0]
                    )
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                for alias in node.names:
                    found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        return found

    def full_name(self, node: ast.expr) -> str:
        """`np.random.rand` as `numpy.random.rand`; empty for what no import explains."""
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        known = self.aliases.get(node.id, "") if isinstance(node, ast.Name) else ""
        return ".".join([known, *reversed(parts)]) if known else ""


def room_arrows(source: Source) -> Iterator[str]:
    """sim <- assessment <- scenarios <- web, leftwards only."""
    for line, name in source.imports():
        top = name.split(".")[0]
        if top in OUTSIDE or (top in ROOMS and top != source.room and top not in ROOMS[source.room]):
            may = ", ".join(sorted(ROOMS[source.room])) or "no other room"
            yield source.offence(line, f"{source.room} imports {name}; it may import {may}")


def sim_arrows(source: Source) -> Iterator[str]:
    """language <- negotiation <- world <- exercise <- policies, leftwards only; sim itself opens nothing."""
    if source.room != "sim":
        return
    here = source.path.parts[1].removesuffix(".py")
    if here not in INSIDE_SIM and here != "__init__":
        return
    for line, name in source.imports():
        parts = name.split(".")
        if parts[0] == "sim" and len(parts) > 1 and parts[1] != here and parts[1] not in INSIDE_SIM.get(here, set()):
            may = ", ".join(sorted(INSIDE_SIM.get(here, set()))) or "no other part of sim"
            yield source.offence(line, f"sim/{here} imports {name}; it may import {may}")


def core_arrows(source: Source) -> Iterator[str]:
    """The core of the exercise knows no topic."""
    if not source.path.is_relative_to("sim/exercise/core"):
        return
    for line, name in source.imports():
        if name.startswith("sim.exercise.") and not name.startswith("sim.exercise.core."):
            yield source.offence(line, f"the core imports {name}; a topic may import the core, never the other way")


def reading_arrows(source: Source) -> Iterator[str]:
    """What reads an exercise asks queries; it never imports what writes one."""
    inside = source.path.is_relative_to("sim/exercise")
    if inside and source.path.stem not in READING:
        return
    if not inside and source.path.parts[:2] != ("sim", "policies") and source.room not in ("assessment", "scenarios"):
        return
    for line, name in source.imports():
        parts = name.split(".")
        if name.startswith("sim.exercise.") and WRITING & {*parts[2:4]}:
            yield source.offence(line, f"reads an exercise and imports {name}; ask a query beside it")


def library_homes(source: Source) -> Iterator[str]:
    """Each heavy library has its place, so that it can be replaced there."""
    for line, name in source.imports():
        homes = AT_HOME.get(name.split(".")[0])
        if homes is not None and not any(source.path.is_relative_to(home) for home in homes):
            yield source.offence(line, f"imports {name}; it belongs in {' or '.join(homes)} only")


def sim_imports(source: Source) -> Iterator[str]:
    """sim has no files, network, clock, environment or dice of its own, and few libraries."""
    if source.room != "sim":
        return
    for line, name in source.imports():
        top = name.split(".")[0]
        if name.startswith("importlib.resources") and any(map(source.path.is_relative_to, WORD_FILES)):
            continue
        if top in SIM_NEVER_IMPORTS:
            yield source.offence(line, f"sim imports {name}; pass in what it would have given")
        elif (
            top not in sys.stdlib_module_names and top not in SIM_LIBRARIES and top not in ROOMS and top not in OUTSIDE
        ):
            yield source.offence(line, f"sim imports {name}; it may use {', '.join(sorted(SIM_LIBRARIES))} alone")


def sim_purity(source: Source) -> Iterator[str]:
    """sim opens no file, prints nothing, reads no clock and rolls only dice that were seeded."""
    if source.room != "sim":
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else ""
            if called in SIM_NEVER_CALLS and called not in source.aliases:
                yield source.offence(node.lineno, f"sim calls {called}(); it does no I/O and runs no text")
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            unseeded = not given or (isinstance(given[0], ast.Constant) and given[0].value is None)
            if source.full_name(node.func) in SEEDED_DICE and unseeded:
                yield source.offence(
                    node.lineno, f"sim makes {source.full_name(node.func)} without a seed; pass one in"
                )
        if isinstance(node, ast.Attribute | ast.Name):
            name = source.full_name(node)
            dice = name.startswith(("random.", "numpy.random.")) and name not in SEEDED_DICE | DICE_TYPES
            method_of_type = name.rpartition(".")[0] in SEEDED_DICE | DICE_TYPES
            if name in SIM_NEVER_NAMES or (dice and not method_of_type):
                yield source.offence(node.lineno, f"sim uses {name}; clock, files and dice are passed in")


def telling_names(source: Source) -> Iterator[str]:
    """A module is named after what it holds."""
    for part in source.path.parts:
        if part.removesuffix(".py") in EMPTY_NAMES:
            yield source.offence(1, f"'{part}' says nothing of what it holds; name it after that")


def named_functions(source: Source) -> Iterator[str]:
    """Every function has a name, so that a trace, a profile and a search find it."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == "_":
            yield source.offence(node.lineno, "a function is called _; name it after what it does")


_QUESTION = re.compile(r"\s*(What|Who|Whom|Whose|How|Whatever|Whoever|Whomever)\b")


def plain_docstrings(source: Source) -> Iterator[str]:
    """A docstring's first line names what the caller gets, that of a value too: none opens with What, Who or How."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Expr(value=ast.Constant(value=str(told))) if _QUESTION.match(told):
                yield source.offence(node.lineno, f"a docstring opens with {told.split()[0]}; name the thing itself")


LANGUAGES = {file.name.split(".")[1] for file in (ROOT / "sim/language").glob("language.*.ftl")}
SOURCE_LANGUAGE = "sim/language/names.py"  # the one file that names a language: that of the sentences written first
_ENDS_IN_A_LANGUAGE = re.compile(rf"\w+_({'|'.join(sorted(LANGUAGES))})")


def unnamed_languages(source: Source) -> Iterator[str]:
    """No code names a language, so that a new one is a set of files: `languages()` lists them, SOURCE is the first."""
    if source.path.as_posix() == SOURCE_LANGUAGE:
        return
    for node in ast.walk(source.tree):
        match node:
            case ast.Constant(value=str(named)) | ast.keyword(arg=str(named)) | ast.arg(arg=named) | ast.Name(id=named):
                said = named
            case ast.Attribute(attr=named):
                said = named if _ENDS_IN_A_LANGUAGE.fullmatch(named) else ""
            case _:
                continue
        if said in LANGUAGES or _ENDS_IN_A_LANGUAGE.fullmatch(said):
            yield source.offence(getattr(node, "lineno", 1), f"names the language {said!r}; take it from `languages()`")


def declared_libraries(source: Source) -> Iterator[str]:
    """What a room imports, pyproject.toml asks for: nothing arrives by the luck of another library."""
    for line, name in source.imports():
        top = name.split(".")[0]
        if top in sys.stdlib_module_names or top in ROOMS or top in OUTSIDE:
            continue
        providers = {COMES_WITH[top]} if top in COMES_WITH else {normal(one) for one in PROVIDERS.get(top, [])}
        if not providers & DECLARED:
            yield source.offence(line, f"imports {name}, which no dependency in pyproject.toml declares")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


PROVIDERS = importlib.metadata.packages_distributions()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DECLARED = {
    normal(re.split(r"[\[<>=!~; ]", line, maxsplit=1)[0])
    for line in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["cluster"]]
}

Rule = Callable[[Source], Iterator[str]]
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


def parse(path: str, text: str) -> Source:
    return Source(PurePosixPath(path), ast.parse(text, path))


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
        if _QUESTION.match(text, found.end())
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
    (declared_libraries, "web/play.py", "import scipy"),
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
