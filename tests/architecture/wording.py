"""The wording of code: names that say something, docstrings that name the thing, and no language in code."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.source import ROOT, Source

EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "data2"}


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


OPENS_ON_A_QUESTION = re.compile(r"\s*(What|Who|Whom|Whose|How|Whatever|Whoever|Whomever)\b")


def plain_docstrings(source: Source) -> Iterator[str]:
    """A docstring's first line names what the caller gets, that of a value too: none opens with What, Who or How."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Expr(value=ast.Constant(value=str(told))) if OPENS_ON_A_QUESTION.match(told):
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
