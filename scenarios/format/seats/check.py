"""Checks of actors: codes and colours of their own, and a seat for each that must negotiate."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem, nearest
from scenarios.format.parts import Parts
from scenarios.sentences import error, warning
from sim.language import Language, Sentences, languages
from sim.world.catalogue import ACTS
from sim.world.catalogue.kinds import EVERY, open_to

LANGUAGE = Sentences("sim.language")


def articles(language: Language) -> tuple[str, ...]:
    """The definite articles of a language; none for a language there is not."""
    return tuple(LANGUAGE.say("articles", language).split()) if language in languages() else ()


def actors(parts: Parts) -> Iterator[Problem]:
    """Every problem of who is at the table."""
    codes: dict[str, str] = {}
    colours: dict[int, str] = {}
    seated = [entry.get("actor") for _, entry in parts.rows("seats")]
    for actor, entry in parts.rows("actors"):
        path: Path = ("actors", actor)
        code, colour = entry.get("code"), entry.get("colour")
        if isinstance(code, str) and codes.setdefault(code, actor) != actor:
            yield error("same-code", parts.place((*path, "code")), (*path, "code"), found=code, other=codes[code])
        if isinstance(colour, int) and colours.setdefault(colour, actor) != actor:
            yield warning("same-colour", parts.place((*path, "colour")), (*path, "colour"), other=colours[colour])
        for language, article in parts.raw(*path, "article").items():
            known = articles(language)
            if known and isinstance(article, str) and article not in known:
                where = (*path, "article", language)
                near = nearest(article, known)
                yield warning("odd-article", parts.place(where), where, found=article, expected=known, nearest=near)
        kind = entry.get("kind")
        for place, act in enumerate(parts.words(*path, "acts")):
            if isinstance(kind, str) and kind in EVERY and act in ACTS and not open_to(act, kind):
                where = (*path, "acts", place)
                yield warning("act-of-another-kind", parts.place(where), where, found=act, actor=actor)
        party = any(actor in parts.words("instruments", text, "parties") for text in parts.raw("instruments"))
        if actor not in seated and (party or entry.get("stakes")):
            yield error("no-seat", parts.key(path), path, actor=actor)
