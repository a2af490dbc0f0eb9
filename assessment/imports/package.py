"""A CASE package as values: documents, items, associations and rubrics, as far as a framework is read from them.

Names and multiplicities are those of the CASE Service Information Model 1.1; what a framework does not need is let by.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError

from assessment.authored.problem import Path, Problem
from assessment.authored.reading import Written
from assessment.authored.shapes import departure
from assessment.framework_files import FrameworkError
from assessment.imports.source import error, unfit, whole
from assessment.text import Said

MOST_ITEMS = 10_000


@dataclass(frozen=True)
class Node:
    """A reference to an object, of this package or of elsewhere."""

    identifier: Said
    uri: str = ""
    title: str = ""


@dataclass(frozen=True)
class Document:
    """The framework as a document."""

    identifier: Said
    title: Said
    description: str = ""
    language: str = ""
    version: str = ""
    adoption: Annotated[str, Field(alias="adoptionStatus")] = ""
    extensions: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Item:
    """One statement in one language."""

    identifier: Said
    statement: Annotated[Said, Field(alias="fullStatement")]
    code: Annotated[str, Field(alias="humanCodingScheme")] = ""
    short: Annotated[str, Field(alias="abbreviatedStatement")] = ""
    type: Annotated[str, Field(alias="CFItemType")] = ""
    notes: str = ""
    language: str = ""
    extensions: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Association:
    """A relation from an object to another."""

    kind: Annotated[Said, Field(alias="associationType")]
    origin: Annotated[Node, Field(alias="originNodeURI")]
    destination: Annotated[Node, Field(alias="destinationNodeURI")]
    place: Annotated[float, Field(alias="sequenceNumber")] = 0
    notes: str = ""


@dataclass(frozen=True)
class Level:
    """A level of a rubric's criterion."""

    description: str = ""
    position: float | None = None
    score: float | None = None


@dataclass(frozen=True)
class RubricCriterion:
    """The levels by which an item is judged."""

    item: Annotated[Node | None, Field(alias="CFItemURI")] = None
    weight: float = 1
    levels: Annotated[tuple[Level, ...], Field(alias="CFRubricCriterionLevels")] = ()


@dataclass(frozen=True)
class Rubric:
    """Criteria that are judged together."""

    criteria: Annotated[tuple[RubricCriterion, ...], Field(alias="CFRubricCriteria")] = ()


@dataclass(frozen=True)
class Package:
    """A document with all that belongs to it."""

    document: Annotated[Document, Field(alias="CFDocument")]
    items: Annotated[tuple[Item, ...], Field(alias="CFItems", min_length=1, max_length=MOST_ITEMS)]
    associations: Annotated[tuple[Association, ...], Field(alias="CFAssociations")] = ()
    rubrics: Annotated[tuple[Rubric, ...], Field(alias="CFRubrics")] = ()


_PACKAGE: TypeAdapter[Package] = TypeAdapter(Package)


def is_package(data: Any) -> bool:
    """Whether these values are a CASE package."""
    return isinstance(data, dict) and "CFDocument" in data


def package(data: Any, file: str) -> Package:
    """The package of these values. Raises FrameworkError with every field that departs from the form."""
    written = Written(data, places={(): whole(file)})
    problems = list(_unfit(data, (), file))
    try:
        found = _PACKAGE.validate_python(data)
    except ValidationError as invalid:
        departures = [dict(one) for one in invalid.errors(include_url=False)]
        raise FrameworkError([*problems, *(departure(d, written, lambda path: (), {}) for d in departures)]) from None
    counted = Counter(item.identifier for item in found.items)
    twice = sorted(one for one, count in counted.items() if count > 1)
    problems += [error("case-twice", whole(file), ("CFItems",), found=one) for one in twice]
    if problems:
        raise FrameworkError(problems)
    return found


def _unfit(data: Any, path: Path, file: str) -> Iterator[Problem]:
    match data:
        case str():
            flaw = unfit(data, whole(file), path)
            if flaw:
                yield flaw
        case dict():
            for name, value in data.items():
                yield from _unfit(value, (*path, name), file)
        case list():
            for place, value in enumerate(data):
                yield from _unfit(value, (*path, place), file)
