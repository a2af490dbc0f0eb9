"""A negotiation domain from outside as one value whatever its form, and profiles joined into one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from scenarios.domains.words import DomainError, said
from sim.language import Language, Name, Sentence, Text, in_language
from sim.negotiation.domain import MAX_OUTCOMES, Domain, FloatArray
from sim.negotiation.preferences import Preferences, utility_matrix
from sim.negotiation.voting import Rule

Form: TypeAlias = Literal["negolog", "geniusweb", "genius", "scenario"]
FORM_NAMES: Mapping[Form, str] = {
    "negolog": "NegoLog JSON",
    "geniusweb": "GeniusWeb JSON",
    "genius": "GENIUS XML",
    "scenario": "Plenipo",
}
MOST_PARTIES = 100
MOST_UTILITIES = 40_000_000
"""Outcomes times parties that are held in memory at once (320 MB)."""
SUM_TOLERANCE = 1e-6
"""The tolerance around 1 for the sum of weights kept as written: files print some four to sixteen decimals."""
SUM_TOLERANCE_DIVIDED = 0.02
"""The same for weights divided by their sum, which mends it; GENIUS itself takes 0.98 to 1.02 for normalised."""


@dataclass(frozen=True, slots=True)
class Stake:
    """One issue as one party values it in the file's format: its weight, and each option's value."""

    weight: float
    values: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """One party's preferences from one file: stakes by issue in the file's order, and the reservation value."""

    party: str
    file: str
    form: Form
    stakes: Mapping[str, Stake]
    reservation: float = 0.0
    notes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Titles:
    """The names that a scenario gives to what its domain holds, by id; options by issue and id."""

    scenario: Text
    instrument: Text
    parties: Mapping[str, Mapping[Language, Name]]
    issues: Mapping[str, Text]
    options: Mapping[tuple[str, str], Text]


@dataclass(frozen=True)
class Opened:
    """A domain: issues and options by name, and the raw preferences of the parties.

    Raw is what the form itself defines, not moved to a worst of 0 and a best of 1. `notes` say what a reader must know
    of the file beside the figures. `instrument` is the text's id where the domain is one of a scenario, `rule` how it
    is adopted there, by those of the parties that are in `deciding`, `signatories` who must then sign it, and `titles`
    what it calls all of these.
    """

    path: str
    form: Form
    issues: tuple[str, ...]
    options: tuple[tuple[str, ...], ...]
    parties: tuple[str, ...]
    preferences: tuple[Preferences, ...]
    notes: tuple[Sentence, ...] = ()
    instrument: str | None = None
    rule: Rule | None = None
    deciding: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    titles: Titles | None = None

    def title(self, language: Language) -> str:
        """The scenario and the instrument as a person reads them, or the path."""
        if self.titles is None:
            return self.path
        return f"{in_language(self.titles.scenario, language)}, {in_language(self.titles.instrument, language)}"

    def party(self, party: str, language: Language) -> str:
        """The name of a party."""
        return self.named(party, language).text

    def named(self, party: str, language: Language) -> Name:
        """The name of a party, as a sentence takes it."""
        return Name(party) if self.titles is None else self.titles.parties[party][language]

    def names(self, outcome: Mapping[str, str], language: Language) -> dict[str, str]:
        """An outcome with the names of its issues and options."""
        if self.titles is None:
            return dict(outcome)
        return {
            in_language(self.titles.issues[issue], language): in_language(self.titles.options[issue, option], language)
            for issue, option in outcome.items()
        }

    @property
    def voters(self) -> tuple[str, ...]:
        """Those who decide: all parties where nothing else is said."""
        return self.deciding or self.parties

    @property
    def outcomes(self) -> int:
        """The number of outcomes, however many: `len` could not hold them all."""
        return math.prod(len(options) for options in self.options)

    @property
    def enumerable(self) -> bool:
        """Whether every outcome's utilities fit in memory."""
        return self.outcomes <= min(MAX_OUTCOMES, MOST_UTILITIES // len(self.parties))

    @cached_property
    def domain(self) -> Domain:
        """The outcome space. Raises DomainError where it is past enumeration."""
        if not self.enumerable:
            raise self.past_memory()
        return Domain(tuple(len(options) for options in self.options))

    def past_memory(self) -> DomainError:
        """The note on a domain too large to enumerate."""
        largest = max(range(len(self.options)), key=lambda issue: len(self.options[issue]))
        return DomainError(
            "past-memory",
            self.path,
            count=self.outcomes,
            parties=len(self.parties),
            most=min(MAX_OUTCOMES, MOST_UTILITIES // len(self.parties)),
            issue=self.issues[largest],
            options=len(self.options[largest]),
        )

    def utilities(self, preferences: Sequence[Preferences]) -> FloatArray:
        """The utilities of all parties under these preferences, shape (N, n)."""
        return utility_matrix(preferences, self.domain)

    def outcome(self, index: int) -> dict[str, str]:
        """The option of each issue in an outcome."""
        choices = self.domain.choices(index)
        return {issue: self.options[k][choices[k]] for k, issue in enumerate(self.issues)}


def join(path: str, profiles: Sequence[Profile], notes: Sequence[Sentence] = ()) -> Opened:
    """The domain that these profiles share; issues and options stand in the order of the first.

    Raises DomainError, naming the file, for fewer than two profiles or too many, for issues or options that are not
    those of the first profile, and for a party without any weight.
    """
    if len(profiles) > MOST_PARTIES:
        raise DomainError("too-many-profiles", path, count=len(profiles), most=MOST_PARTIES)
    first = profiles[0]
    for profile in profiles[1:]:
        _agree(profile, first)
    issues = tuple(first.stakes)
    options = tuple(tuple(stake.values) for stake in first.stakes.values())
    return Opened(
        path=path,
        form=first.form,
        issues=issues,
        options=options,
        parties=tuple(profile.party for profile in profiles),
        preferences=tuple(_preferences(profile, issues, options) for profile in profiles),
        notes=(*notes, *(note for profile in profiles for note in profile.notes)),
    )


def weights_note(
    file: str, weights: Sequence[float], code: Literal["weights-sum", "weights-divided"]
) -> list[Sentence]:
    """The note on weights that do not sum to 1, or none."""
    total = math.fsum(weights)
    tolerance = SUM_TOLERANCE if code == "weights-sum" else SUM_TOLERANCE_DIVIDED
    return [] if abs(total - 1.0) <= tolerance else [said(code, file=file, total=total)]


def _agree(profile: Profile, first: Profile) -> None:
    different = profile.stakes.keys() ^ first.stakes.keys()
    if different:
        raise DomainError("other-issues", profile.file, other=first.file, names=_list(different))
    for issue, stake in profile.stakes.items():
        different = stake.values.keys() ^ first.stakes[issue].values.keys()
        if different:
            raise DomainError("other-options", profile.file, other=first.file, issue=issue, names=_list(different))


def _list(names: set[str]) -> str:
    shown = sorted(names)
    return ", ".join(repr(name[:60]) for name in shown[:8]) + (", ..." if len(shown) > 8 else "")


def _preferences(profile: Profile, issues: Sequence[str], options: Sequence[Sequence[str]]) -> Preferences:
    """A profile as additive preferences.

    Preferences hold values in 0..1; where a file goes higher, the factor moves to the weight and no utility changes.
    """
    if not any(stake.weight > 0.0 for stake in profile.stakes.values()):
        raise DomainError("no-weights-at-all", profile.file)
    weights, values = [], []
    for issue, names in zip(issues, options, strict=True):
        stake = profile.stakes[issue]
        factor = max(1.0, *stake.values.values())
        weights.append(stake.weight * factor)
        values.append(tuple(stake.values[name] / factor for name in names))
    return Preferences(weights=tuple(weights), values=tuple(values), reservation=profile.reservation)
