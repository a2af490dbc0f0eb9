"""Do minds act as what they are? Run `python -m benchmarks.roles [--runs 200] [--scenario NAME]`.

Each figure counts, over whole plays of every scenario of the library, what nobody in that role or of
that kind would do.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

from scenarios.library import load, names
from sim.exercise.core.names import Phrase
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
    for entry, told in news.values():
        for actor in told.roles.victims if told.deaths else ():
            seats = set(state.seats_of(actor))
            after = [m for e, m in state.messages if e.n > entry.n and m.seat in seats and m.channel == "plenary"]
            if after:
                yield "bereaved"
                words = after[0].words
                if not isinstance(words, Phrase) or not words.template.startswith("talk.as-bereaved"):
                    yield "bereaved that spoke of something else first"


if __name__ == "__main__":
    main()
