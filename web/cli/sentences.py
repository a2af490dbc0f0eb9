"""The sentences that the commands print, said in the language asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sim.language import Language, Sentences

WORDS = Sentences("web.cli")
say = WORDS.say


def figure(value: float, language: Language) -> str:
    """A figure with four decimals."""
    return say("figure", language, value=float(value))


def figures_in(values: Iterable[float], language: Language) -> str:
    """Figures in a row."""
    return say("between-figures", language).join(figure(value, language) for value in values)


def chosen(outcome: Mapping[str, str], language: Language) -> str:
    """The option of each issue in a row."""
    choices = (say("choice", language, issue=issue, option=option) for issue, option in outcome.items())
    return say("then", language).join(choices)
