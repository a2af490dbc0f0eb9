"""One sentence for each event, in each language: for transcripts, evidence, moments and feeds."""

from __future__ import annotations

from sim.exercise.acts import telling as _acts  # noqa: F401 - it declares
from sim.exercise.clock import telling as _clock  # noqa: F401 - it declares
from sim.exercise.control import telling as _control  # noqa: F401 - it declares
from sim.exercise.core.event import Event
from sim.exercise.core.names import Text
from sim.exercise.crises import telling as _crises  # noqa: F401 - it declares
from sim.exercise.debrief import telling as _debrief  # noqa: F401 - it declares
from sim.exercise.decisions import telling as _decisions  # noqa: F401 - it declares
from sim.exercise.drafting import telling as _drafting  # noqa: F401 - it declares
from sim.exercise.incidents import telling as _incidents  # noqa: F401 - it declares
from sim.exercise.news import telling as _news  # noqa: F401 - it declares
from sim.exercise.papers import telling as _papers  # noqa: F401 - it declares
from sim.exercise.pledges import telling as _pledges  # noqa: F401 - it declares
from sim.exercise.ratification import telling as _ratification  # noqa: F401 - it declares
from sim.exercise.remarks import telling as _remarks  # noqa: F401 - it declares
from sim.exercise.reservations import telling as _reservations  # noqa: F401 - it declares
from sim.exercise.seats import telling as _seats  # noqa: F401 - it declares
from sim.exercise.state import State
from sim.exercise.talk import telling as _talk  # noqa: F401 - it declares
from sim.exercise.teller import Lines, Render, Teller
from sim.exercise.texts import telling as _texts  # noqa: F401 - it declares
from sim.language import languages

__all__ = ["Lines", "Render", "Teller", "sentence"]


def sentence(state: State, event: Event, render: Render) -> Text:
    """The event in one sentence in each language, with names as `state` knows them."""
    return {language: Teller(state, language, render).tell(event) for language in languages()}
