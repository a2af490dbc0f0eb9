"""Every sentence file of the house: it parses, languages agree on keys and values, and French is set as French."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from sim.language.sentences import SOURCE, unbroken

ROOT = Path(__file__).resolve().parents[3]
ROOMS = ("sim", "assessment", "scenarios", "web")
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.ftl"))
TOPICS = sorted({(path.parent, path.name.split(".")[0]) for path in FILES})
LANGUAGES = sorted({path.name.split(".")[1] for path in FILES} - {SOURCE})


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def entries(path: Path) -> dict[str, ast.Message | ast.Term]:
    found: dict[str, ast.Message | ast.Term] = {}
    for entry in FluentParser().parse(unbroken(path.read_text(encoding="utf-8"), path.name.split(".")[1])).body:
        assert not isinstance(entry, ast.Junk), f"{name(path)}: not Fluent:\n{entry.content}"
        if isinstance(entry, ast.Message | ast.Term):
            key = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            assert key not in found, f"{name(path)}: {key} stands twice"
            found[key] = entry
    return found


class Variables(visitor.Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)


def variables(node: ast.BaseNode) -> set[str]:
    seen = Variables()
    seen.visit(node)
    return seen.found


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """(key, pattern as written) of each sentence."""
    for key, entry in entries(path).items():
        yield key, FluentSerializer().serialize_entry(entry)


@pytest.mark.parametrize(
    ("folder", "topic"), TOPICS, ids=lambda value: name(value) if isinstance(value, Path) else value
)
def test_every_language_says_the_same_things_of_the_same_values(folder: Path, topic: str) -> None:
    source = entries(folder / f"{topic}.{SOURCE}.ftl")
    for language in LANGUAGES:
        other = entries(folder / f"{topic}.{language}.ftl")
        assert other.keys() == source.keys(), f"{name(folder)}/{topic}: {sorted(other.keys() ^ source.keys())}"
        for key, entry in source.items():
            wordings = [a.id.name for a in entry.attributes]
            assert [a.id.name for a in other[key].attributes] == wordings, f"{key} in {language}"
            if folder.name != "language":  # the forms of names differ by their nature
                extra = variables(other[key]) - variables(entry)
                assert not extra, (
                    f"{name(folder)}/{topic}: {key} in {language} asks for {extra}, which {SOURCE} does not"
                )


@pytest.mark.parametrize("path", [p for p in FILES if ".fr." in p.name], ids=name)
def test_french_is_set_as_french(path: Path) -> None:
    faults = []
    for key, text in texts(path):
        if key.startswith("space-"):
            continue
        said = re.sub(r"\{[^{}]*\}", "x", re.sub(r"\{[^{}]*\}", "x", text.partition("=")[2]))
        for pattern, why in (
            (r"[a-zéèêà]'[a-zéèêàh]", "a straight apostrophe: write ’"),
            (r"\w[;!?]", "no space before ; ! or ?"),
            (r"«(?!\N{NO-BREAK SPACE})|(?<!\N{NO-BREAK SPACE})»", "no no-break space inside « »"),
            (r"\w·\w", "a middle dot"),
            (r'"', "straight quotation marks: write « »"),
            (r"(?<![-\w])(de|que|le|la|je|ne|se|me|te) (?=[aeiouyéèêàâîôû]\w)(?!ou[iï]\b|onz|huit|y\b)", "no elision"),
        ):
            if found := re.search(pattern, said):
                faults.append(f"{key}: {why}: …{said[max(0, found.start() - 20) : found.end() + 20]}…")
    assert not faults, "\n".join([name(path), *faults])


@pytest.mark.parametrize("path", [p for p in FILES if ".en." in p.name], ids=name)
def test_english_has_no_space_before_a_percent_sign(path: Path) -> None:
    assert [key for key, text in texts(path) if re.search(r"[0-9}][ \N{NO-BREAK SPACE}]%", text)] == []


def test_no_topic_speaks_twice_under_one_key_in_a_room() -> None:
    for room in ROOMS:
        keys = Counter(
            key
            for path in FILES
            if path.is_relative_to(ROOT / room) and f".{SOURCE}." in path.name
            for key in entries(path)
        )
        assert not [key for key, times in keys.items() if times > 1], room
