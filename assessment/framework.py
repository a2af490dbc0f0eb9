"""The certification's framework as values: blocks, competences, criteria, anchors, and the rules that add levels up.

It reads framework files and says all that is wrong with one; it never judges a candidate (`assessment.scoring` does).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path as FilePath
from typing import Annotated, Any, ClassVar, Literal, NewType

from pydantic import ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from assessment.authored.problem import Path, Place, Problem, nearest
from assessment.authored.reading import Written
from assessment.authored.shapes import departure
from assessment.framework_files import WHOLE, error, read
from assessment.framework_files import FrameworkError as FrameworkError
from assessment.text import InEachLanguage, Language, Said, Spoken, Text
from sim.language import languages

BlockCode = NewType("BlockCode", str)
CompetenceCode = NewType("CompetenceCode", str)
CriterionCode = NewType("CriterionCode", str)

Status = Literal["official", "proposal"]
"""Source of the wording: the certifier's register, or ours."""

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
        content = _FRAMEWORK.dump_python(self, mode="json")
        canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
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
    written, problems = read(path / "framework.yaml" if path.is_dir() else path)
    framework: Framework | None = None
    try:
        framework = _FRAMEWORK.validate_python(written.data)
    except ValidationError as invalid:
        found = [one for one in invalid.errors(include_url=False) if not written.hollow(tuple(one["loc"]))]
        problems += [departure(dict(one), written, lambda path: (), {}) for one in found]
    problems += _contradictions(written)
    if framework is None or problems:
        raise FrameworkError(problems, written.data)
    return framework


def _contradictions(written: Written) -> Iterator[Problem]:
    """Problems across values: codes used twice or out of place, unknown ESCO keys, a scale that does not climb.

    It walks the file as written, so that these are told together with whatever else is wrong with it.
    """
    data = written.data if isinstance(written.data, dict) else {}
    seen: dict[str, int] = {}
    known_esco = {entry.get("key") for _, entry in _rows(data.get("esco"))}
    for b, block in _rows(data.get("blocks")):
        at_block: Path = ("blocks", b)
        yield from _code(written, seen, at_block, block, r"[A-Z]\d+", "framework-block-code")
        for c, competence in _rows(block.get("competences")):
            at = (*at_block, "competences", c)
            form = rf"{re.escape(str(block.get('code')))}\.\d+"
            yield from _code(written, seen, at, competence, form, "framework-competence-code")
            for key in competence.get("esco") or ():
                if key not in known_esco:
                    where = (*at, "esco")
                    yield error("framework-esco", written.place(where), where, key=str(key))
            for r, row in _rows(competence.get("criteria")):
                form = rf"{re.escape(str(competence.get('code')))}[a-z]"
                yield from _code(
                    written,
                    seen,
                    (*at, "criteria", r),
                    row,
                    form,
                    "framework-criterion-code",
                )
    yield from _scale(written, data)
    yield from _options(written, data)
    yield from _untranslated(written, data)


def _code(
    written: Written, seen: dict[str, int], at: Path, item: dict[str, Any], form: str, rule: str
) -> Iterator[Problem]:
    code = item.get("code")
    if not isinstance(code, str):
        return
    where = (*at, "code")
    if code in seen:
        yield error("framework-code-twice", written.place(where), where, found=code, first=str(seen[code]))
    seen.setdefault(code, written.place(where).line)
    if not re.fullmatch(form, code):
        yield error(rule, written.place(where), where, found=code)


def _scale(written: Written, data: dict[str, Any]) -> Iterator[Problem]:
    levels: Path = ("levels",)
    scale = [entry for _, entry in _rows(data.get("levels"))]
    if [entry.get("level") for entry in scale] != [0, 1, 2, 3, 4]:
        yield error("framework-levels", written.place(levels), levels)
        return
    points = [entry.get("points") for entry in scale]
    counted = [p for p in points[1:] if isinstance(p, int)]
    if points[0] is not None or len(counted) != 4 or counted != sorted(set(counted)):
        yield error("framework-points", written.place(levels), levels)
    rules = data.get("aggregation")
    if isinstance(rules, dict):
        partial, acquired = rules.get("partial_mean"), rules.get("acquired_mean")
        if isinstance(partial, int | float) and isinstance(acquired, int | float) and partial >= acquired:
            where: Path = ("aggregation", "partial_mean")
            yield error("framework-means", written.place(where), where)
        maximum = rules.get("mark_maximum")
        if isinstance(maximum, int) and counted and counted[-1] > maximum:
            yield error("framework-maximum", written.place(levels), levels, points=counted[-1], maximum=maximum)


def _options(written: Written, data: dict[str, Any]) -> Iterator[Problem]:
    """A certification that asks for more options than there are, which nobody could reach."""
    there = sum(block.get("kind") == "option" for _, block in _rows(data.get("blocks")))
    rules = data.get("aggregation")
    needed = rules.get("options_needed") if isinstance(rules, dict) else None
    if isinstance(needed, int) and needed > there:
        where: Path = ("aggregation", "options_needed")
        yield error("framework-options", written.place(where), where, needed=needed, there=there)


def _untranslated(written: Written, data: dict[str, Any]) -> Iterator[Problem]:
    """Texts that lack one of the framework's languages, which stand in the order of what a new reader is given."""
    wanted = data.get("languages")
    if not isinstance(wanted, list) or not wanted or not all(language in languages() for language in wanted):
        known = languages()
        yield error("framework-languages", written.place(("languages",)), ("languages",), expected=known)
        return
    for path in written.places:
        text = written.at(path)
        if isinstance(text, dict) and not text.keys().isdisjoint(languages()):
            for language in wanted:
                if language not in text:
                    yield error("framework-missing", written.key(path), (*path, language), language=language)


def _rows(entries: object) -> Iterator[tuple[int, dict[str, Any]]]:
    if isinstance(entries, list):
        yield from ((i, entry) for i, entry in enumerate(entries) if isinstance(entry, dict))
