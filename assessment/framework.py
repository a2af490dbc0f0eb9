"""The certification's framework as values: blocks, competences, criteria, anchors, and the rules that add levels up.

It reads framework files and says all that is wrong with one; it never judges a candidate (`assessment.scoring` does).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path as FilePath
from typing import Annotated, Any, ClassVar, Literal, NewType

from pydantic import ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from assessment.authored.problem import Place, Problem, nearest
from assessment.authored.reading import Written
from assessment.authored.shapes import departure
from assessment.framework_checks import contradictions
from assessment.framework_files import WHOLE, error, read
from assessment.framework_files import FrameworkError as FrameworkError
from assessment.text import InEachLanguage, Language, Said, Spoken, Text

BlockCode = NewType("BlockCode", str)
CompetenceCode = NewType("CompetenceCode", str)
CriterionCode = NewType("CriterionCode", str)

Status = Literal["official", "proposal"]
"""Source of the wording: the certifier's register, or ours."""
Part = Literal["title", "tests", "name", "statement", "activities", "assessment"]
"""A text of a block or a competence."""

FourAnchors = Annotated[tuple[Said, ...], Field(min_length=4, max_length=4)]
Anchors = Annotated[Mapping[Language, FourAnchors], InEachLanguage()]
"""The anchor of each level from 1 to 4, in each language, so that two assessors read it alike."""
Weight = Annotated[int, Field(ge=1, le=100)]

FRAMEWORKS = FilePath(__file__).parent / "frameworks"
_NO_OTHER_KEYS = ConfigDict(extra="forbid")


@dataclass(frozen=True)
class Level:
    """A level of the scale: 0 is "not observed" and has no points; 1 to 4 have points, out of the mark's maximum."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    level: Annotated[int, Field(ge=0, le=4)]
    name: Text
    meaning: Text
    points: Annotated[int, Field(ge=0)] | None = None


@dataclass(frozen=True)
class Aggregation:
    """The thresholds that turn levels into outcomes; each is the certifier's to change."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    acquired_mean: Annotated[float, Field(ge=1, le=4)]
    """Least mean level for a competence to be acquired."""
    partial_mean: Annotated[float, Field(ge=1, le=4)]
    """Least mean level for a competence to be partially acquired."""
    critical_floor: Annotated[int, Field(ge=1, le=4)]
    """A critical criterion at this level or below it (never 0) keeps its competence from being acquired."""
    decided_share: Annotated[float, Field(gt=0, le=1)]
    """Share of a block's other criteria that a person must have decided, beside every critical one, for an outcome."""
    observed_criteria: Annotated[int, Field(ge=1)]
    """Fewest observed criteria on which a competence may be judged."""
    evidence_kinds: Annotated[int, Field(ge=1)]
    """Fewest kinds of evidence on which a competence may be judged."""
    mark_maximum: Annotated[int, Field(ge=1)]
    """The highest mark."""
    options_needed: Annotated[int, Field(ge=0)]
    """The number of specialisation blocks that the certification asks for, beside every common one."""


@dataclass(frozen=True)
class JuryRules:
    """Composition of a jury; each figure is the certifier's to change."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    fewest_members: Annotated[int, Field(ge=2)] = 2
    """Never one person alone."""
    outside_professionals: Annotated[int, Field(ge=0)] = 1
    """Fewest members who practise the profession and are no part of the school."""


@dataclass(frozen=True)
class EscoConcept:
    """An ESCO skill or occupation, with the English label ESCO gives it (its French labels are ESCO's to give)."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    key: Said
    label: Said
    uri: Annotated[str, StringConstraints(pattern=r"^http://data\.europa\.eu/esco/(skill|occupation)/[0-9a-f-]{36}$")]


@dataclass(frozen=True)
class Registered:
    """The entry of the certifier's register that some of an item's wording was taken from."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    code: Said
    wording: Mapping[Part, tuple[Language, ...]]
    """The texts that are the register's, each in these languages; every other text of the item is a proposal."""


def status_of(item: Block | Competence, part: Part, language: Language) -> Status:
    """The source of one text of an item in that language."""
    if item.registered is None or item.status == "proposal":
        return item.status
    return "official" if language in item.registered.wording.get(part, ()) else "proposal"


@dataclass(frozen=True)
class Criterion:
    """One observable criterion, such as B1.3a."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    code: CriterionCode
    status: Status
    statement: Text
    evidence: Text
    """Where an assessor finds it in the log."""
    anchors: Anchors
    critical: bool = False
    weight: Weight = 1
    observed_by: CriterionCode | None = None
    """The criterion whose rule of evidence observes this one; None where that rule has this criterion's own code."""

    @property
    def rule(self) -> CriterionCode:
        """The code that its rule of evidence is found by."""
        return self.observed_by or self.code

    def anchor(self, level: int) -> Text:
        """The anchor of a level from 1 to 4; raises ValueError for any other."""
        if not 1 <= level <= 4:
            raise ValueError(f"anchors describe levels 1 to 4, not {level}")
        return Spoken({language: anchors[level - 1] for language, anchors in self.anchors.items()})


@dataclass(frozen=True)
class Competence:
    """One competence, such as B1.3, with the criteria it is observed by."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    code: CompetenceCode
    status: Status
    name: Text
    """Short, for a heading."""
    statement: Text
    """In full: what is done, how, and why."""
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=2)]
    esco: tuple[Said, ...] = ()
    """Keys into `Framework.esco`."""
    core: bool = True
    weight: Weight = 1
    activities: Text | None = None
    """The work situations in which it is exercised."""
    assessment: Text | None = None
    """The terms on which it is assessed: in what test, from what, and under which conditions."""
    registered: Registered | None = None


@dataclass(frozen=True)
class Block:
    """One block of competences, validated for good or not at all."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    code: BlockCode
    status: Status
    kind: Literal["common", "option", "professionalisation"]
    """Common to all, the option of a course, or a professionalisation that counts as the option of any course."""
    title: Text
    tests: Text
    """The tests the block is assessed by; a complementary test is chosen among them."""
    competences: Annotated[tuple[Competence, ...], Field(min_length=1)]
    registered: Registered | None = None


@dataclass(frozen=True)
class Framework:
    """The whole framework. Two frameworks with the same `hash` say the same thing, however their files are laid out."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    version: Said
    status: Status
    title: Text
    notice: Text
    """A note on whose wording this is, for every reader."""
    languages: tuple[Language, ...]
    levels: tuple[Level, ...]
    aggregation: Aggregation
    esco: tuple[EscoConcept, ...]
    occupations: tuple[EscoConcept, ...]
    blocks: Annotated[tuple[Block, ...], Field(min_length=1)]
    jury: JuryRules = JuryRules()

    @cached_property
    def hash(self) -> str:
        """SHA-256 (64 hexadecimal digits) of the content in a canonical form."""
        canonical = json.dumps(plain(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()

    @cached_property
    def _criteria(self) -> dict[str, Criterion]:
        return {row.code: row for block in self.blocks for c in block.competences for row in c.criteria}

    def criteria(self) -> Iterator[Criterion]:
        """Every criterion, in the order of the file."""
        return iter(self._criteria.values())

    def competences(self) -> Iterator[Competence]:
        """Every competence, in the order of the file."""
        return (competence for block in self.blocks for competence in block.competences)

    def criterion(self, code: str) -> Criterion:
        """The criterion of that code; raises KeyError where there is none."""
        return self._criteria[code]

    def competence(self, code: str) -> Competence:
        """The competence of that code; raises KeyError where there is none."""
        for competence in self.competences():
            if competence.code == code:
                return competence
        raise KeyError(code)

    def block(self, code: str) -> Block:
        """The block of that code; raises KeyError where there is none."""
        for block in self.blocks:
            if block.code == code:
                return block
        raise KeyError(code)

    def points(self, level: int) -> int | None:
        """The points of a level towards a mark; None for 0, which is never counted."""
        return self.levels[level].points


_FRAMEWORK: TypeAdapter[Framework] = TypeAdapter(Framework)
_LATER = ("activities", "assessment", "observed_by", "registered")
"""Fields that came with version 0.5: a framework that says nothing of them has the hash that it always had."""


def _said(content: Any) -> Any:
    if isinstance(content, dict):
        return {key: _said(value) for key, value in content.items() if value is not None or key not in _LATER}
    return [_said(value) for value in content] if isinstance(content, list) else content


def plain(framework: Framework) -> dict[str, Any]:
    """The framework as its file would say it, in JSON's values; `made` reads it back."""
    content: dict[str, Any] = _said(_FRAMEWORK.dump_python(framework, mode="json"))
    return content


def load(source: FilePath | str) -> Framework:
    """The framework of that name in `assessment/frameworks`, or in that file, or in that folder's `framework.yaml`.

    Raises FrameworkError, which lists every problem with its file and line.
    """
    if isinstance(source, str) and re.fullmatch(r"[a-z0-9][a-z0-9-]*", source):
        return _named(source)
    return _load(FilePath(source))


def names() -> tuple[str, ...]:
    """The frameworks that come with the platform."""
    return tuple(sorted(path.parent.name for path in FRAMEWORKS.glob("*/framework.yaml")))


@cache
def _named(name: str) -> Framework:
    if name not in names():
        whole = Place(WHOLE, WHOLE, name)
        raise FrameworkError([error("framework-unknown", whole, (), expected=names(), nearest=nearest(name, names()))])
    return _load(FRAMEWORKS / name)


def _load(path: FilePath) -> Framework:
    return made(*read(path / "framework.yaml" if path.is_dir() else path))


def _follows(departure: Mapping[str, Any]) -> bool:
    """Whether a list is only too short because of entries that are told for what is wrong with them."""
    return departure["type"] == "too_short" and bool(len(departure["input"]) >= departure["ctx"]["min_length"])


def made(written: Written, problems: Iterable[Problem] = ()) -> Framework:
    """The framework of these values. Raises FrameworkError with the problems given and every other, at their places."""
    found = list(problems)
    framework: Framework | None = None
    try:
        framework = _FRAMEWORK.validate_python(written.data)
    except ValidationError as invalid:
        departures = [dict(one) for one in invalid.errors(include_url=False) if not written.hollow(tuple(one["loc"]))]
        found += [departure(one, written, lambda path: (), {}) for one in departures if not _follows(one)]
    found += contradictions(written)
    if framework is None or found:
        raise FrameworkError(found, written.data)
    return framework
