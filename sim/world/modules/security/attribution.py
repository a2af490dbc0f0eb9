"""Attribution of an incident: beliefs over suspects moved by evidence, and the measures they justify.

Bayes's rule. The thresholds of response, and the likelihood ratio of each Admiralty grade, are our own: scenario
parameters that a class may argue about, not doctrine.
"""

from collections.abc import Mapping
from typing import Literal, get_args

from sim.world.words import Named

Measure = Literal["demarche", "listing", "countermeasure", "force"]

UNKNOWN = "unknown"
"""The suspect that stands for somebody nobody has thought of."""
THRESHOLDS: Mapping[Measure, float] = {"demarche": 0.5, "listing": 0.7, "countermeasure": 0.8, "force": 0.95}
"""Belief from which each measure may be taken in good faith (rule of thumb)."""
MEASURES = Named[Measure]("measure", get_args(Measure))
INFORMATION_RATIO: Mapping[str, float] = {"1": 10.0, "2": 5.0, "3": 2.5, "4": 1.2, "5": 0.8, "6": 1.0}
"""Likelihood ratio of information by its figure on the Admiralty scale, from a source wholly reliable."""
SOURCE_TRUST: Mapping[str, float] = {"A": 1.0, "B": 0.8, "C": 0.6, "D": 0.4, "E": 0.2, "F": 0.3}
"""The power its source's letter leaves to that ratio; F (cannot be judged) stands between D and E."""


def posterior(belief: Mapping[str, float], likelihood: Mapping[str, float]) -> dict[str, float]:
    """Belief over suspects after evidence whose likelihood under each suspect is given (1 where left out).

    Raises ValueError when the evidence is impossible under every suspect.
    """
    joint = {who: share * likelihood.get(who, 1.0) for who, share in belief.items()}
    total = sum(joint.values())
    if total <= 0.0:
        raise ValueError("this evidence cannot be under any suspect; name another or let 'unknown' have a share")
    return {who: share / total for who, share in joint.items()}


def prior(suspects: Mapping[str, float]) -> dict[str, float]:
    """A first belief: the shares given, and what is left of 1 to `UNKNOWN`. Raises ValueError when they pass 1."""
    total = sum(suspects.values())
    if total > 1.0 + 1e-9 or min(suspects.values(), default=0.0) < 0.0:
        raise ValueError(f"the suspects' shares are {total:g} in all; they must be 0 or more and at most 1 together")
    return {**suspects, UNKNOWN: max(0.0, 1.0 - total)}


def ratio_of(grade: str) -> float:
    """Likelihood ratio of a report by its Admiralty grade (B2): information ^ source. Raises KeyError otherwise."""
    return float(INFORMATION_RATIO[grade[1]] ** SOURCE_TRUST[grade[0]])


def after_report(belief: Mapping[str, float], suspect: str, ratio: float) -> dict[str, float]:
    """Belief after a report that points at one suspect, ``ratio`` times likelier if it is true than if it is not."""
    return posterior(belief, {suspect: ratio})


def after_sharing(mine: Mapping[str, float], theirs: Mapping[str, float], trust: float) -> dict[str, float]:
    """Belief after an ally laid out its own: the log-linear pool with weight ``trust`` (0-1) on the ally's.

    At 0 nothing moves, at 1 the ally's belief is taken over.
    """
    joint = {who: share ** (1.0 - trust) * max(theirs.get(who, 0.0), 1e-9) ** trust for who, share in mine.items()}
    total = sum(joint.values())
    return {who: share / total for who, share in joint.items()}


def measures_open(belief: float, thresholds: Mapping[Measure, float] = THRESHOLDS) -> tuple[Measure, ...]:
    """Measures that such a belief justifies in good faith, mildest first."""
    return tuple(measure for measure, least in thresholds.items() if belief >= least)
