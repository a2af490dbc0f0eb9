"""The reading of what was said, as the reader of a view understands it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sim.exercise import events as ev
from sim.exercise.core.names import IssueId, Said, SeatId
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
    said_by = _actor(view, message.seat)
    return _read(words.text, words.language, lexicon_of(view), said_by) if isinstance(words, Said) else None


def plain_reading(view: State, message: ev.MessageSent) -> Reading | None:
    """The same by the names of the scene alone, without packages and news, so that it never changes."""
    words = message.words
    if not isinstance(words, Said):
        return None
    return _read(words.text, words.language, scene_lexicon(view.the_scene), _actor(view, message.seat))


def plainly_named(view: State, message: ev.MessageSent) -> tuple[Mention, ...]:
    """Things that a person's message names, as `plain_reading` has them in `about`; none for a simulated actor's."""
    words = message.words
    if not isinstance(words, Said):
        return ()
    return _named(words.text, words.language, scene_lexicon(view.the_scene), _actor(view, message.seat))


def issues_named(view: State, news: ev.InjectReleased) -> frozenset[IssueId]:
    """The issues that a piece of news speaks of in every language in which it is written."""
    lexicon = scene_lexicon(view.the_scene)
    found = [
        {
            m.id.partition("/")[0]
            for m in _named(f"{title}. {news.body.get(language, '')}", language, lexicon, None)
            if m.kind in ("issue", "option")
        }
        for language, title in news.title.items()
    ]
    return frozenset(IssueId(issue) for issue in set.intersection(*found)) if found else frozenset()


def reading_of(view: State, text: str, language: str | None = None, writer: str | None = None) -> Reading:
    """A text, such as a draft or a field of a document, as the reader of this view understands it; `writer` is the
    actor who says *we* in it.
    """
    return _read(text, language, lexicon_of(view), writer)


def weighed(view: State, text: str, writer: SeatId, language: str | None = None) -> Reading:
    """The same, with its substance measured against what its writer had been shown, in the writer's own view."""
    said_by = _actor(view, writer)
    return read(text, language, lexicon_of(view), _shown(view, writer), _own(view, writer), said_by)


def _actor(view: State, seat: SeatId) -> str | None:
    """The actor that a seat speaks for."""
    return None if (card := view.card(seat)) is None else card.actor


@lru_cache(maxsize=4096)
def _read(text: str, language: str | None, lexicon: Lexicon, writer: str | None) -> Reading:
    return read(text, language, lexicon, writer=writer)


@lru_cache(maxsize=4096)
def _named(text: str, language: str | None, lexicon: Lexicon, writer: str | None) -> tuple[Mention, ...]:
    return things_named(text, language, lexicon, writer)


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
