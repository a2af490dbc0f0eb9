"""The sentences of the room and the codes that its sources tell: none without the other."""

import ast
from collections.abc import Iterator
from pathlib import Path

import assessment
import scenarios
from assessment.authored.problem import OWN
from assessment.text import WORDS as ASSESSMENT
from scenarios.sentences import WORDS
from sim.language import Sentences

ROOMS = [Path(next(iter(room.__path__))) for room in (assessment, scenarios)]
PREFIXES = {
    "error": "",
    "warning": "",
    "sentence": "",
    "flaw": "position-",
    "DomainError": "outside-",
    "said": "outside-",
}


def strings() -> set[str]:
    """Every string of the sources; of one with values in it, what stands before the first."""
    found = set()
    for path in (path for room in ROOMS for path in room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def told() -> Iterator[str]:
    """The keys that calls name outright."""
    for path in ROOMS[1].rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", "") or (node.func.attr if getattr(node.func, "attr", "") == "flaw" else "")
            if name in PREFIXES:
                texts = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
                yield from (PREFIXES[name] + text for text in texts if isinstance(text, str))


def test_every_code_has_its_sentence():
    missing = {key for key in told() if not WORDS.has(key) and not OWN.has(key)}
    assert missing == set()


def test_every_sentence_is_told_somewhere():
    known = strings()
    starts = tuple(text for text in known if text.endswith("-") and len(text) > 3)
    framework = {key for key in tuple(ASSESSMENT.keys()) if key.startswith("framework-")}
    keys = framework | {*OWN.keys(), *WORDS.keys()} - {*Sentences("sim.language").keys()}
    bare = {key: key.removeprefix("position-").removeprefix("outside-") for key in keys}
    assert {key for key, text in bare.items() if text not in known and not key.startswith(starts)} == set()
