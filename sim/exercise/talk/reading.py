"""The reading of what was said, as the reader of a view understands it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sim.exercise import events as ev
from sim.exercise.core.names import Said, SeatId
from sim.exercise.scene.lexicon import lexicon_of, scene_lexicon
from sim.exercise.state import State
from sim.reading.lexicon import Lexicon
from sim.reading.read import read, things_named
from sim.reading.reading import Mention, Reading


def reading(view: State, message: ev.MessageSent) -> Reading | None:
    """A person's message as the reader of this view understands it; None for a simulated actor's, which is no text.

    Its substance is measured against nothing that the writer saw: `weighed` does that.
    """
    words = message.words
    return _read(words.text, words.language, lexicon_of(view)) if isinstance(words, Said) else None


def plain_reading(view: State, message: ev.MessageSent) -> Reading | None:
    """The same by the names of the scene alone, without packages and news, so that it never changes."""
    words = message.words
    return _read(words.text, words.language, scene_lexicon(view.the_scene)) if isinstance(words, Said) else None


def plainly_named(view: State, message: ev.MessageSent) -> tuple[Mention, ...]:
    """Things that a person's message names, as `plain_reading` has them in `about`; none for a simulated actor's."""
    words = message.words
    return _named(words.text, words.language, scene_lexicon(view.the_scene)) if isinstance(words, Said) else ()


def reading_of(view: State, text: str, language: str | None = None) -> Reading:
    """A text, such as a draft or a field of a document, as the reader of this view understands it."""
    return _read(text, language, lexicon_of(view))


def weighed(view: State, text: str, writer: SeatId, language: str | None = None) -> Reading:
    """The same, with its substance measured against what its writer had been shown, in the writer's own view."""
    return read(text, language, lexicon_of(view), _shown(view, writer), _own(view, writer))


@lru_cache(maxsize=4096)
def _read(text: str, language: str | None, lexicon: Lexicon) -> Reading:
    return read(text, language, lexicon)


@lru_cache(maxsize=4096)
def _named(text: str, language: str | None, lexicon: Lexicon) -> tuple[Mention, ...]:
    return things_named(text, language, lexicon)


def _shown(view: State, writer: SeatId) -> Iterable[str]:
    """All texts that a seat has been shown: the background, the articles, its brief, news, and others' messages."""
    scene = view.the_scene
    yield from scene.background.values()
    for instrument in scene.instruments:
        yield from instrument.preamble.values()
        for article in instrument.provisions:
            yield from article.text.values()
    if (brief := view.briefs.get(writer)) is not None:
        yield from brief.brief.values()
        yield from brief.alternative.values()
        for interest in brief.interests:
            yield from interest.values()
    for _, news in view.injects:
        yield from news.body.values()
    yield from (text for seat, text in _typed(view) if seat != writer)


def _own(view: State, writer: SeatId) -> Iterable[str]:
    return (text for seat, text in _typed(view) if seat == writer)


def _typed(view: State) -> Iterable[tuple[SeatId, str]]:
    return ((said.seat, said.words.text) for _, said in view.messages if isinstance(said.words, Said))
