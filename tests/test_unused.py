"""Nothing is kept that nothing uses: functions, classes and constants of modules, and the classes of style sheets."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("sim", "assessment", "scenarios", "web", "benchmarks", "tools")
NAME = re.compile(r"[A-Za-z_]\w*")
BESIDE = {"one_per_seat"}
"""Names that do their work where they are made: the database keeps the index."""


def texts(*folders: str, endings: tuple[str, ...]) -> dict[Path, str]:
    found = (path for folder in folders for ending in endings for path in (ROOT / folder).rglob(f"*.{ending}"))
    return {path: path.read_text("utf-8") for path in found if not {"vendor", "node_modules"} & set(path.parts)}


def declared(source: str) -> set[str]:
    """The names that a module gives, but for those that a decorator puts somewhere."""
    names: set[str] = set()
    for part in ast.parse(source).body:
        match part:
            case ast.FunctionDef(name=name, decorator_list=[]) | ast.ClassDef(name=name, decorator_list=[]):
                names.add(name)
            case ast.Assign(targets=targets):
                names |= {one.id for one in targets if isinstance(one, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case _:
                pass
    return {name for name in names if not name.startswith("__")}


def test_each_name_of_a_module_is_used_somewhere():
    python = texts(*ROOMS, endings=("py",))
    others = texts(*ROOMS, "tests", endings=("py", "html", "js"))
    used = Counter(name for text in others.values() for name in NAME.findall(text))
    used.update(NAME.findall((ROOT / "pyproject.toml").read_text("utf-8")))
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path, text in python.items()
        for name in declared(text)
        if used[name] < 2
    }
    assert {one for one in found if one.split(": ")[1] not in BESIDE} == set()


# --- style sheets

ATTRIBUTE = re.compile(r'class(?:Name)?=(?:"([^"]*)"|\$\{((?:[^{}]|\{[^{}]*\})*)\})')
STRING = re.compile(r"""(?<!\bt\()(?<!\bsay\()(?<!\bname=)(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`)""")
COMMENT = re.compile(r"/\*[\s\S]*?\*/|^\s*//.*$|^import .*$", re.MULTILINE)
"""Of scripts and style sheets."""
MADE = re.compile(r"^i-")
"""Classes whose names are put together: sizes of icons."""


def named() -> set[str]:
    """Every word in an attribute `class` or a string of a page or a script, and of what Python writes as markup."""
    words: list[str] = []
    for path, text in texts("web", endings=("html", "js", "py")).items():
        said = COMMENT.sub("", text) if path.suffix == ".js" else text
        words += ["".join(one) for one in ATTRIBUTE.findall(said)]
        if path.suffix == ".js":
            words += ["".join(one) for one in STRING.findall(said)]
        if path.suffix == ".html":
            words += [s for block in re.findall(r"\{[{%].*?[%}]\}", said) for s in map("".join, STRING.findall(block))]
    return {word for text in words for word in re.findall(r"[\w-]+", text)}


def test_each_class_of_a_style_sheet_is_on_some_page():
    used = named()
    sheets = {
        path: re.sub(r"url\([^)]*\)", "", COMMENT.sub("", text))
        for path, text in texts("web", endings=("css",)).items()
    }
    found = {
        f"{path.name}: .{name}"
        for path, text in sheets.items()
        for name in re.findall(r"\.([a-zA-Z][\w-]*)", text)
        if name not in used and not MADE.match(name)
    }
    assert sorted(found) == []
