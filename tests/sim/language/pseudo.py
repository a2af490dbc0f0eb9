"""A language that nobody speaks, made from English: what is not in ⟦ ⟧ on a page was never given to translators.

Its letters are accented and its words about 40 % longer, as many languages are, so that a page which only just holds
English shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fluent.syntax import ast

from sim.language import derive, sentences
from sim.language.sentences import HOME, SOURCE, Entry, _entries

PSEUDO = "qps"
OPENING, CLOSING = "⟦", "⟧"

_KEPT = {key for key, _ in _entries(HOME, SOURCE)} - {"language-name"}
"""The forms of names, quotation marks and patterns of dates: the language's own grammar, no sentences."""
_ACCENTED = str.maketrans(
    dict(zip("AaEeIiOoUuYy", ("Áá", "áá", "Éé", "éé", "Íí", "íí", "Óó", "óó", "Úú", "úú", "Ýý", "ýý"), strict=True))
    | dict(zip("NnTt", ("Ññ", "ññ", "Ťť", "ťť"), strict=True))
    | dict(zip("CcSsGgLlRr", "ÇçŠšĞğĻļŔŕ", strict=True))
)


def speak() -> None:
    """Add the pseudo-language to the languages there are, in this process."""
    derive(PSEUDO, pseudo)


@contextmanager
def spoken() -> Iterator[None]:
    """The pseudo-language among the languages there are, for a while."""
    speak()
    try:
        yield
    finally:
        del sentences._derived[PSEUDO]
        sentences._reset()


def pseudo(entry: Entry) -> Entry:
    """A sentence of the pseudo-language: its words lengthened, its values as they are, all of it between ⟦ and ⟧."""
    name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    if name not in _KEPT:
        for pattern in (entry.value, *(attribute.value for attribute in entry.attributes)):
            if pattern is not None:
                _lengthen(pattern)
                pattern.elements = [ast.TextElement(OPENING), *pattern.elements, ast.TextElement(CLOSING)]
    return entry


def lengthened(text: str) -> str:
    """English words as the pseudo-language writes them."""
    return text.translate(_ACCENTED)


def _lengthen(pattern: ast.Pattern) -> None:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            element.value = lengthened(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                _lengthen(variant.value)
