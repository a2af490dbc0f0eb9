"""Do minds act as what they are? Run `python -m benchmarks.roles [--runs 200] [--scenario NAME]`.

Each figure counts, over whole plays of every scenario of the library, what nobody in that role or of
that kind would do.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import Indel

from scenarios.library import load, names
from sim.exercise.core.names import Phrase
from sim.policies.phrases import renderer
from sim.policies.scenes import doubtful
from sim.runs import Run, play
from sim.world.catalogue.kinds import fits, open_to


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--scenario", action="append")
    given = parser.parse_args()
    for name in given.scenario or names():
        blueprint = load(name)
        counts: Counter[str] = Counter()
        for seed in range(given.runs):
            counts.update(_oddities(play(blueprint, seed)))
        print(f"{name}, {given.runs} plays:")
        for what in sorted(OF):
            print(f"  {counts[what]:6d} of {counts[OF[what]]:6d}  {what}")


OF = {
    "ultimatums answered by one of whom nothing was demanded": "answers to ultimatums",
    "remarks on one's own news": "remarks on news",
    "acts of another kind of actor": "acts",
    "acts to a kind of actor that they cannot be done to": "acts",
    "documents like another of the play by more than 70%": "documents",
    "situation reports with fewer than three facts": "situation reports",
    "press lines that repeat a rumour": "press lines",
    "bereaved that spoke of something else first": "bereaved",
}
"""Each oddity, and what it is counted among."""


def _oddities(run: Run) -> Iterator[str]:
    state = run.exercise.state
    news = {str(n.inject): (entry, n) for entry, n in state.injects}
    for _, message in state.messages:
        words = message.words
        if not isinstance(words, Phrase) or str(words.values.get("inject")) not in news:
            continue
        _, told = news[str(words.values["inject"])]
        actor = state.actor_of(message.seat)
        yield "remarks on news"
        if told.author == actor:
            yield "remarks on one's own news"
        if words.template == "talk.ultimatum":
            yield "answers to ultimatums"
            if actor not in told.roles.addressee:
                yield "ultimatums answered by one of whom nothing was demanded"
    kinds = {a.id: a.kind for a in state.the_scene.actors}
    done = [(a.act, a.actor, a.target) for _, a in state.actions]
    done += [(m.act, m.actor, m.target) for m in state.moves]
    for act, actor, target in done:
        yield "acts"
        if not open_to(act, kinds[actor]):
            yield "acts of another kind of actor"
        if target is not None and not fits(act, kinds[target]):
            yield "acts to a kind of actor that they cannot be done to"
    yield from _papers(run)
    for entry, told in news.values():
        for actor in told.roles.victims if told.deaths else ():
            seats = set(state.seats_of(actor))
            after = [m for e, m in state.messages if e.n > entry.n and m.seat in seats and m.channel == "plenary"]
            if after:
                yield "bereaved"
                words = after[0].words
                if not isinstance(words, Phrase) or not words.template.startswith("talk.as-bereaved"):
                    yield "bereaved that spoke of something else first"


LIKE = 0.7
"""The share of words in common, in their order, from which two documents of a play are one document."""


def _papers(run: Run) -> Iterator[str]:
    """Documents that say too little or what another one says, and press lines that repeat the rumour they deny."""
    state = run.exercise.state
    say = renderer(state)
    written: list[list[str]] = []
    for document in state.documents.values():
        event = document.event
        lines = [w for field in event.fields.values() for w in (field if isinstance(field, tuple) else (field,))]
        text = " ".join(say(w, "en") for w in lines if isinstance(w, Phrase)).split()
        yield "documents"
        if any(Indel.normalized_similarity(text, other) > LIKE for other in written):
            yield f"documents like another of the play by more than {LIKE:.0%}"
        written.append(text)
        known = event.fields.get("known")
        if isinstance(known, tuple):
            yield "situation reports"
            if len(known) < 3:
                yield "situation reports with fewer than three facts"
        if event.form == "press-line" and isinstance(event.fields["line"], Phrase):
            yield "press lines"
            line = say(event.fields["line"], "en")
            rumours = [str(n.title["en"]).strip("“” ") for _, n in state.injects if doubtful(n)]
            if any(rumour and rumour in line for rumour in rumours):
                yield "press lines that repeat a rumour"


if __name__ == "__main__":
    main()
