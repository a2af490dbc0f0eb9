"""Domains and profiles in the XML form of GENIUS, linear additive ones only.

A `utility_space` holds an `objective` (or nested ones) with `issue`s and, beside them, a `weight` for each by index.
u(outcome) = sum over issues of weight / (sum of weights) x evaluation, where the evaluation of

- a discrete option is its number divided by the highest of the issue (0 throughout when that is below 0.00001);
- an integer v is slope x (v - lowerbound) + offset, cut to 0..1.

The reservation value stands beside the objective; a discount factor, if any, is a matter of time and not of outcomes.
Source: the documentation of EvaluatorDiscrete, EvaluatorInteger and AdditiveUtilitySpace in GENIUS (Lin, Kraus,
Baarslag, Tykhonov, Hindriks and Jonker 2014, "Genius", Computational Intelligence 30), and M§1.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from scenarios.domains.markup import Element
from scenarios.domains.opened import Profile, Stake, weights_note
from scenarios.domains.source import amount, number
from scenarios.domains.words import DomainError, said
from sim.language import Sentence

LEAST_MAXIMUM = 1e-5
"""Below this, an issue's highest evaluation counts as 0 (GENIUS)."""
MOST_STEPS = 100_000

Outline: TypeAlias = Mapping[str, tuple[str, ...]]
"""The options of each issue, by name and in order."""


@dataclass(frozen=True, slots=True)
class Template:
    """A domain file: issues and options, and nobody's preferences."""

    file: str
    outline: Outline
    numbers: Mapping[str, str]
    """Each issue's index, by which GENIUS knows it."""


def read_space(root: Element, file: Path) -> Template | Profile | None:
    """The domain of an XML file, or the profile of a party named after the file; None for something else.

    Raises DomainError for what is not linear additive, for issues on real numbers, and for what is missing.
    """
    if root.tag not in ("negotiation_template", "utility_space"):
        return None
    spaces = [element for element in root.every() if element.tag == "utility_space"]
    for space in spaces:
        _linear(space, file)
    valued = any(
        element.tag in ("weight", "evaluator") or element.attributes.get("evaluation") not in (None, "null")
        for element in root.every()
    )
    if root.tag == "negotiation_template" or not valued:
        found = [issue for issue, _ in _issues(root)]
        names = [_name(issue, file) for issue in found]
        outline = {name: tuple(_options(issue, file)) for name, issue in zip(names, found, strict=True)}
        return Template(str(file), outline, issue_numbers(root, file))
    return _profile(root, file)


def arranged(profile: Profile, numbers: Mapping[str, str], template: Template) -> Profile | None:
    """The profile in the template's order, with only its options; None where it does not cover the template.

    `numbers` gives the index of each issue of the profile. GENIUS pairs issues by index; a name that both have wins,
    since published profiles differ from their template in the order of issues, and some in the spelling of one.
    """
    by_number = {number: name for name, number in numbers.items() if number}
    stakes = {}
    for name, options in template.outline.items():
        own = name if name in profile.stakes else by_number.get(template.numbers[name], "")
        if own not in profile.stakes or (own != name and own in template.outline):
            return None
        stake = profile.stakes[own]
        if not stake.values.keys() >= set(options):
            return None
        stakes[name] = Stake(stake.weight, {option: stake.values[option] for option in options})
    return Profile(profile.party, profile.file, profile.form, stakes, profile.reservation, profile.notes)


def issue_numbers(root: Element, file: Path) -> dict[str, str]:
    """The index of each issue of a profile, by name."""
    return {_name(issue, file): issue.attributes.get("index", "") for issue, _ in _issues(root)}


# --- reading ---------------------------------------------------------------------------------------------------------


def _linear(space: Element, file: Path) -> None:
    """Raise DomainError unless the space is linear additive."""
    kind = space.attributes.get("type", "").lower()
    if kind not in ("", "linear", "additive", "uncertain"):  # what is uncertain is what its agent is told of it
        raise DomainError("not-linear", f"{file}:{space.line}", kind=kind)
    for element in space.every():
        if element.tag in ("ufun", "hyperrectangle", "rules"):
            raise DomainError("not-linear", f"{file}:{element.line}", kind=element.tag)


def _issues(element: Element) -> Iterator[tuple[Element, Element | None]]:
    """Each issue of an objective and of those inside it, with the weight that stands beside it."""
    weights = {weight.attributes.get("index"): weight for weight in element.named("weight")}
    for child in element.children:
        if child.tag == "issue":
            yield child, weights.get(child.attributes.get("index"))
        elif child.tag in ("objective", "utility_space"):
            yield from _issues(child)


def _profile(root: Element, file: Path) -> Profile:
    found = list(_issues(root))
    if not found:
        raise DomainError("no-issues", str(file))
    values: dict[str, dict[str, float]] = {}
    for issue, _ in found:
        name = _name(issue, file)
        if name in values:
            raise DomainError("same-issue", f"{file}:{issue.line}", issue=name)
        values[name] = _evaluations(issue, name, file)
    weights, notes = _weights(found, list(values), file)
    for name, (issue, _) in zip(values, found, strict=True):
        if len(issue.named("item")) > len(values[name]):
            notes.append(said("option-twice", file=str(file), issue=name))
    reservation = 0.0
    for element in root.named("reservation")[:1]:
        reservation = number(element.attributes.get("value"), f"{file}:{element.line}", "reservation")
    for element in root.named("discount_factor")[:1]:
        factor = number(element.attributes.get("value"), f"{file}:{element.line}", "discount_factor")
        if 0.0 < factor < 1.0:
            notes.append(said("discounted", file=str(file), factor=factor))
    stakes = {name: Stake(weight, values[name]) for name, weight in zip(values, weights, strict=True)}
    return Profile(file.stem, str(file), "genius", stakes, reservation, tuple(notes))


def _weights(
    found: Sequence[tuple[Element, Element | None]], names: Sequence[str], file: Path
) -> tuple[list[float], list[Sentence]]:
    """The weights over their sum, and what to note about them."""
    if all(weight is None for _, weight in found):
        return [1.0 / len(found)] * len(found), [said("weights-equal", file=str(file))]
    weights, notes = [], []
    for name, (_, weight) in zip(names, found, strict=True):
        if weight is None:
            weights.append(0.0)
            notes.append(said("weight-zero", file=str(file), issue=name))
        else:
            weights.append(amount(weight.attributes.get("value"), f"{file}:{weight.line}", f"weight ({name})"))
    total = math.fsum(weights)
    if total <= 0.0:
        raise DomainError("no-weights-at-all", str(file))
    notes += weights_note(str(file), weights, "weights-divided")
    return [weight / total for weight in weights], notes


def _evaluations(issue: Element, name: str, file: Path) -> dict[str, float]:
    """The evaluation of each option in 0..1, in the file's order."""
    if not _by_items(issue, name, file):
        return _on_a_line(issue, name, file)
    evaluations = dict.fromkeys(_options(issue, file), 0.0)
    for option, item in _items(issue, name, file):
        written = item.attributes.get("evaluation")
        if written in (None, "null"):
            raise DomainError("no-value", f"{file}:{item.line}", issue=name, option=option)
        evaluations[option] = amount(written, f"{file}:{item.line}", f"evaluation ({name}: {option})")
    highest = max(evaluations.values())
    if highest < LEAST_MAXIMUM:
        return dict.fromkeys(evaluations, 0.0)
    return {option: evaluation / highest for option, evaluation in evaluations.items()}


def _on_a_line(issue: Element, name: str, file: Path) -> dict[str, float]:
    """The evaluation of each integer of a range."""
    lines = issue.named("evaluator")
    if not lines:
        raise DomainError("missing", f"{file}:{issue.line}", what=f"evaluator ({name})")
    where, said_by = f"{file}:{lines[0].line}", lines[0].attributes
    kind = said_by.get("ftype", "linear").lower()
    if kind != "linear":
        raise DomainError("unknown-evaluator", where, issue=name, kind=kind)
    # Old files name the two numbers by position.
    slope = number(said_by.get("slope", said_by.get("parameter1")), where, f"slope ({name})")
    offset = number(said_by.get("offset", said_by.get("parameter0")), where, f"offset ({name})")
    options = _options(issue, file)
    return {option: min(1.0, max(0.0, slope * step + offset)) for step, option in enumerate(options)}


def _options(issue: Element, file: Path) -> list[str]:
    """The names of an issue's options: its items, or the integers of its range."""
    name = _name(issue, file)
    if not _by_items(issue, name, file):
        low, high = _range(issue, name, file)
        return [str(value) for value in range(low, high + 1)]
    options = list(dict.fromkeys(option for option, _ in _items(issue, name, file)))
    if not options:
        raise DomainError("no-options", f"{file}:{issue.line}", issue=name)
    return options


def _items(issue: Element, name: str, file: Path) -> Iterator[tuple[str, Element]]:
    """Each item of an issue with the name of its option; a published domain or two name an option twice."""
    for item in issue.named("item"):
        written = item.attributes.get("value")
        if written is None:
            raise DomainError("missing", f"{file}:{item.line}", what=f"item value ({name})")
        yield _tidy(written), item


def _by_items(issue: Element, name: str, file: Path) -> bool:
    """Whether an issue lists its options, rather than giving a range of integers."""
    said_by = issue.attributes
    kind = (said_by.get("vtype") or said_by.get("type") or said_by.get("etype") or "discrete").lower()
    if kind == "real":
        raise DomainError("real-issue", f"{file}:{issue.line}", issue=name)
    if kind not in ("discrete", "integer"):
        raise DomainError("unknown-kind", f"{file}:{issue.line}", issue=name, kind=kind)
    return kind == "discrete" or bool(issue.named("item"))


def _range(issue: Element, name: str, file: Path) -> tuple[int, int]:
    """The lowest and highest integer, on the issue itself or, in old files, in a `range` inside it."""
    holders = [issue, *issue.named("range")]
    bounds = []
    for bound in ("lowerbound", "upperbound"):
        written = next((holder.attributes[bound] for holder in holders if bound in holder.attributes), None)
        if written is None:
            raise DomainError("missing", f"{file}:{issue.line}", what=f"{bound} ({name})")
        value = number(written, f"{file}:{issue.line}", f"{bound} ({name})")
        if value != int(value):
            raise DomainError("real-issue", f"{file}:{issue.line}", issue=name)
        bounds.append(int(value))
    low, high = bounds
    if not low <= high < low + MOST_STEPS:
        raise DomainError("bad-range", f"{file}:{issue.line}", issue=name, low=low, high=high, most=MOST_STEPS)
    return low, high


def _name(issue: Element, file: Path) -> str:
    written = issue.attributes.get("name")
    if written is None:
        raise DomainError("missing", f"{file}:{issue.line}", what="issue name")
    return _tidy(written)


def _tidy(written: str) -> str:
    """A name without the blanks and line breaks that layout leaves in attributes."""
    return " ".join(written.split())
