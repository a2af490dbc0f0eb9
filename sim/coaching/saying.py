"""A coach's advice in the reader's language."""

from __future__ import annotations

from typing import Any

from sim.coaching.advice import Advice
from sim.exercise.core.names import DueId, InstrumentId, IssueId, OptionId, SeatId
from sim.exercise.scene.queries import actor_name, home_name
from sim.exercise.state import State
from sim.language import Language, Sentences, in_language

WORDS = Sentences("sim.coaching")


def said(advice: Advice, view: State, language: Language) -> str:
    """The sentence of a piece of advice, with the names that its values stand for."""
    return WORDS.say(
        advice.sentence, language, **{k: _named(k, v, advice, view, language) for k, v in advice.values.items()}
    )


def _named(key: str, value: str | float, advice: Advice, view: State, language: Language) -> Any:
    match key:
        case "actor":
            return actor_name(view.the_scene, str(value), language)
        case "home":
            return home_name(view.the_scene, str(value), language)
        case "seat":
            card = view.card(SeatId(str(value)))
            return card.persona if card is not None else value
        case "text":
            text = view.instrument(InstrumentId(str(value)))
            return in_language(text.title, language) if text is not None else value
        case "issue":
            return in_language(view.issue(IssueId(str(value))).title, language)
        case "option":
            option = view.option(IssueId(str(advice.values["issue"])), OptionId(str(value)))
            return in_language(option.label, language)
        case "due":
            return in_language(view.due[DueId(str(value))].subject, language)
        case _:
            return value
