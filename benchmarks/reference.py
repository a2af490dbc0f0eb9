"""Blueprints written by arithmetic for measuring: the reference scenario and the mirrored tables; no story, no secrets.

`reference()` is the scenario of the speed figures: 8 actors, 12 turns, 6 pulses. `mirrored(n)` seats n parties at one
table at which everything but the stakes is the same for all, so that only the minds differ once the stakes have
gone round the table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sim.exercise.core.blueprint import (
    Actor,
    ActorKind,
    Blueprint,
    Clock,
    DecisionRule,
    Gauge,
    Instrument,
    Issue,
    Option,
    Power,
    Provision,
    Seat,
    Tie,
)
from sim.exercise.core.inject import Inject, Shock
from sim.exercise.core.names import (
    ActId,
    ActorId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    OptionId,
    ProvisionId,
    SeatId,
    Text,
)
from sim.exercise.core.stakes import Grant, Stakes

OPTIONS = 5
"""Options of every issue, from least to most."""
POWERS: tuple[Power, ...] = ("table", "vote", "initial", "sign", "act", "ask-capital", "approve", "publish")
ACTS = (
    "make-statement",
    "phone-call",
    "visit",
    "demarche",
    "appeal-for-talks",
    "denounce",
    "notify-planned-measures",
    "offer-to-negotiate",
    "fact-finding",
)


def _both(en: str, fr: str) -> Text:
    return {"en": en, "fr": fr}


def issue_of(number: int) -> Issue:
    """An issue with OPTIONS steps."""
    options = tuple(
        Option(
            OptionId(f"i{number}-o{k}"), _both(f"Step {k}", f"Degré {k}"), _both(f"step {k}", f"le degré {k}"), float(k)
        )
        for k in range(OPTIONS)
    )
    return Issue(IssueId(f"issue-{number}"), _both(f"Issue {number}", f"Question {number}"), options)


def _provision(issue: Issue, number: int) -> Provision:
    return Provision(
        ProvisionId(f"art-{issue.id}"),
        str(number),
        issue.title,
        _both("The parties settle on {choice}.", "Les parties retiennent {choice}."),
        issue.id,
    )


def text_of(
    name: str, issues: Sequence[Issue], parties: Sequence[ActorId], rule: DecisionRule, opens: int = 1
) -> Instrument:
    """A text with one article for each issue, to be signed by all its parties."""
    return Instrument(
        id=InstrumentId(name),
        title=_both(name.capitalize(), name.capitalize()),
        preamble=_both("The parties,", "Les parties,"),
        provisions=tuple(_provision(issue, n) for n, issue in enumerate(issues, start=1)),
        parties=tuple(parties),
        rule=rule,
        signatories=tuple(parties),
        opens=opens,
    )


def stakes_of(issues: Sequence[Issue], weights: Sequence[float], rising: Sequence[float], reservation: float) -> Stakes:
    """The stakes of a party that values each issue's options along a line.

    `rising[i]` in [0, 1] is the place along the options where the party would settle issue i; value falls linearly with
    the distance from there, to 0 at the farther end. The mandate covers four steps; the capital allows the fifth when
    asked, from the second turn on.
    """
    values: dict[IssueId, dict[OptionId, float]] = {}
    limits: dict[IssueId, tuple[OptionId, ...]] = {}
    grants: list[Grant] = []
    for issue, ideal in zip(issues, rising, strict=True):
        reach = max(ideal, 1.0 - ideal)
        row = {o.id: 1.0 - abs(k / (OPTIONS - 1) - ideal) / reach for k, o in enumerate(issue.options)}
        values[issue.id] = {o: round(v, 6) for o, v in row.items()}
        worst = min(row, key=lambda o: (row[o], o))
        limits[issue.id] = tuple(o for o in row if o != worst)
        grants.append(Grant(issue.id, worst, 2))
    return Stakes(
        weights={issue.id: w for issue, w in zip(issues, weights, strict=True)},
        values=values,
        reservation=reservation,
        aim=reservation + 30.0,
        limits=limits,
        grants=tuple(grants),
    )


def party(
    number: int, stakes: Mapping[InstrumentId, Stakes], style: str = "principled", kind: ActorKind = "state"
) -> Actor:
    """The actor with that number."""
    name = f"Party {number}"
    return Actor(
        id=ActorId(f"party-{number}"),
        kind=kind,
        code=f"P{number:02d}",
        colour=1 + (number - 1) % 8,
        name=_both(name, name.replace("Party", "Partie")),
        summary=_both("A party to the talks.", "Une partie aux pourparlers."),
        capability=1.0,
        wealth=1.0,
        legitimacy=50.0,
        resolve=0.5,
        risk=0.0,
        style=style,  # type: ignore[arg-type]
        interests=(_both("Its own stakes.", "Ses propres enjeux."),),
        alternative=_both("No agreement.", "Aucun accord."),
        acts=tuple(ActId(a) for a in ACTS),
        stakes=stakes,
    )


def _seat(number: int, chairs: bool) -> Seat:
    return Seat(
        id=SeatId(f"head-{number}"),
        actor=ActorId(f"party-{number}"),
        persona=f"Head {number}",
        role=_both("Head of delegation", "Chef de délégation"),
        profession="international-relations-officer",
        powers=(*POWERS, "chair") if chairs else POWERS,
        brief=_both("Negotiate.", "Négociez."),
    )


def blueprint_of(
    name: str,
    clock: Clock,
    actors: Sequence[Actor],
    issues: Sequence[Issue],
    texts: Sequence[Instrument],
    injects: Sequence[Inject] = (),
    gauges: Sequence[Gauge] = (),
    chair: int = 0,
) -> Blueprint:
    """A blueprint of these parts with one seat for each actor; seat number `chair`, if any, presides."""
    return Blueprint(
        id=name,
        version="1",
        title=_both(name.capitalize(), name.capitalize()),
        summary=_both("Made for measuring.", "Fait pour mesurer."),
        background=_both("Made for measuring.", "Fait pour mesurer."),
        languages=("en", "fr"),
        sources=(),
        clock=clock,
        scaffold="none",
        actors=tuple(actors),
        seats=tuple(_seat(n, n == chair) for n in range(1, len(actors) + 1)),
        issues=tuple(issues),
        instruments=tuple(texts),
        injects=tuple(injects),
        due=(),
        gauges=tuple(gauges),
        ties=tuple(Tie(a.id, b.id, tension=2.0) for k, a in enumerate(actors) for b in actors[k + 1 :]),
    )


# --- the mirrored tables ----------------------------------------------------------------------------------------------

PROFILES: Mapping[int, tuple[tuple[tuple[float, ...], tuple[float, ...], float], ...]] = {
    2: (
        ((0.34, 0.24, 0.18, 0.14, 0.10), (1.0, 1.0, 1.0, 1.0, 0.75), 38.0),
        ((0.12, 0.16, 0.16, 0.22, 0.34), (0.0, 0.0, 0.0, 0.0, 0.25), 34.0),
    ),
    3: (
        ((0.32, 0.26, 0.18, 0.14, 0.10), (1.0, 1.0, 0.0, 0.5, 1.0), 36.0),
        ((0.12, 0.28, 0.30, 0.18, 0.12), (0.0, 0.0, 1.0, 1.0, 0.5), 33.0),
        ((0.16, 0.12, 0.16, 0.26, 0.30), (0.5, 0.25, 1.0, 0.0, 0.0), 35.0),
    ),
}
"""By number of parties: each party's weights, the places where it would settle, and its no-agreement value."""


def mirrored(parties: int, turned: int = 0) -> Blueprint:
    """A table of two or three parties with opposed stakes on five issues, to be signed by all.

    `turned` moves the stakes on by so many seats: over `parties` games each seat has held each set of stakes once, so
    that what a seat or a set of stakes is worth by itself cancels. Raises KeyError for another number of parties.
    """
    profiles = PROFILES[parties]
    issues = [issue_of(n) for n in range(1, 6)]
    names = [ActorId(f"party-{n}") for n in range(1, parties + 1)]
    text = text_of("accord", issues, names, DecisionRule("unanimity"))
    actors = [
        party(n, {text.id: stakes_of(issues, *profiles[(n - 1 + turned) % parties])}) for n in range(1, parties + 1)
    ]
    clock = Clock(turns=5, days=7, minutes=12, pulses=6, points=3)
    return blueprint_of(f"mirrored-{parties}", clock, actors, issues, [text])


# --- the reference scenario -------------------------------------------------------------------------------------------

STYLES = ("hard", "conciliatory", "principled", "anxious", "spoiler", "principled", "conciliatory", "mediator")
ACTORS = 8


def reference() -> Blueprint:
    """8 actors, one seat each, 12 turns of 6 pulses; three texts under three rules, two gauges, four pieces of news."""
    issues = [issue_of(n) for n in range(1, 13)]
    names = [ActorId(f"party-{n}") for n in range(1, ACTORS + 1)]
    texts = [
        text_of("framework", issues[:5], names[:7], DecisionRule("qualified", threshold=0.72)),
        text_of("accord", issues[5:9], names[:4], DecisionRule("unanimity"), opens=2),
        text_of("protocol", issues[9:], names[:6], DecisionRule("silence", minutes=10), opens=5),
    ]
    actors = [
        party(
            n,
            {t.id: _round_table(t, issues, n) for t in texts if names[n - 1] in t.parties},
            STYLES[n - 1],
            "organisation" if n == ACTORS else "state",
        )
        for n in range(1, ACTORS + 1)
    ]
    return blueprint_of(
        "reference",
        Clock(turns=12, days=15, minutes=12, pulses=6, points=5),
        actors,
        issues,
        texts,
        injects=[_news(k, turn) for k, turn in enumerate((2, 4, 7, 10))],
        gauges=[_gauge("flow", 0.02), _gauge("confidence", 0.05)],
        chair=ACTORS,
    )


def _round_table(text: Instrument, issues: Sequence[Issue], number: int) -> Stakes:
    """Stakes spread evenly round a table: each party cares most for another issue and stands elsewhere on each."""
    own = [i for i in issues if i.id in text.issues]
    raw = [1.0 + (3 * number + 5 * k) % 7 for k in range(len(own))]
    places = [((number + 2 * k) % 5) / 4.0 for k in range(len(own))]
    return stakes_of(own, [w / sum(raw) for w in raw], places, 38.0 + number)


def _news(number: int, turn: int) -> Inject:
    return Inject(
        id=InjectId(f"news-{number}"),
        form="press",
        title=_both(f"News {number}", f"Nouvelle {number}"),
        body=_both("Something has happened.", "Il s’est passé quelque chose."),
        source=_both("Agency", "Agence"),
        reliability="B2" if number % 2 else "D4",
        to=(),
        turn=turn,
        minute=3,
        priority="immediate" if number == 2 else "priority",
        shocks=(Shock(1.0, pair=(ActorId("party-1"), ActorId("party-2"))),),
    )


def _gauge(name: str, reversion: float) -> Gauge:
    return Gauge(
        id=IndicatorId(name),
        name=_both(name.capitalize(), name.capitalize()),
        unit=_both("points", "points"),
        place=_both("Everywhere", "Partout"),
        start=50.0,
        low=0.0,
        high=100.0,
        level=50.0,
        reversion=reversion,
        noise=1.0,
    )
