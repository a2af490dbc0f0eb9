"""What the other parties seem to want in a text, from what this seat saw and heard of them; never their true stakes."""

from __future__ import annotations

from functools import reduce

import numpy as np

from sim.exercise.blueprint import Instrument
from sim.exercise.names import ActorId, Choices, IssueId, OptionId, Phrase
from sim.negotiation import FloatArray
from sim.policies.desk import Desk
from sim.policies.worth import Tables, estimate, outer_sum

Trace = tuple[tuple[int | None, ...], ...]


def trace(desk: Desk, text: Instrument, actor: ActorId) -> Trace:
    """What a party stood for, oldest first: packages it tabled or accepted, wishes it voiced, its present positions."""
    view, shape = desk.view, desk.shape(text)
    marks: list[tuple[int, int, Choices]] = []
    for order, package in enumerate(view.packages.values()):
        if package.instrument == text.id and package.answers.get(actor) == "accept":
            marks.append((package.at, order, package.choices))
    for order, (entry, message) in enumerate(view.messages):
        words = message.words
        if not isinstance(words, Phrase) or words.template not in WISHES or view.actor_of(message.seat) != actor:
            continue
        issue, option = IssueId(str(words.values.get("issue"))), OptionId(str(words.values.get("option")))
        if issue in shape.issues and option in shape.options[shape.issues.index(issue)]:
            marks.append((entry.at, order, {issue: option}))
    marks.sort(key=lambda m: (m[0], m[1]))
    seen = [shape.places(choices) for _, _, choices in marks]
    stands = {i: at[actor] for i, at in view.instruments[text.id].positions.items() if actor in at}
    if stands:
        seen.append(shape.places(stands))
    return tuple(seen)


WISHES = ("talk.interest", "talk.position", "talk.reject-public")
"""Templates in which a delegation names an issue and the option it needs there."""


def tables(desk: Desk, text: Instrument, actor: ActorId) -> Tables | None:
    """The estimated value of each option to a party, in points; None where nothing is known of it."""
    seen = trace(desk, text, actor)
    return estimate(desk.shape(text), seen) if seen else None


def liking(desk: Desk, text: Instrument) -> FloatArray | None:
    """For every outcome, how far it seems to suit the other parties, in [0, 1], (N,); None where nothing is known.

    Half the mean over them and half the worst off of them: a text that needs everybody fails with its least content
    party.
    """
    known = [shares for a in text.parties if a != desk.actor and (shares := _share(desk, text, a)) is not None]
    if not known:
        return None
    mean = reduce(np.add, known) / len(known)
    worst: FloatArray = reduce(np.minimum, known)
    return np.round(0.5 * mean + 0.5 * worst, 9)


def fairest(desk: Desk, text: Instrument) -> FloatArray | None:
    """For every outcome, what the worst-off party seems to get, in [0, 1], with a little for the mean; shape (N,)."""
    known = [shares for a in text.parties if (shares := _share(desk, text, a)) is not None]
    if not known:
        return None
    return np.round(reduce(np.minimum, known) + 0.1 * reduce(np.add, known) / len(known), 9)


def heard_from(desk: Desk, text: Instrument) -> int:
    """How many parties have shown in any way what they want."""
    return sum(bool(trace(desk, text, a)) for a in text.parties)


def _share(desk: Desk, text: Instrument, actor: ActorId) -> FloatArray | None:
    found = tables(desk, text, actor)
    if found is None:
        return None
    values = outer_sum(found)
    best = float(values.max())
    return values / best if best > 0.0 else np.ones_like(values)
