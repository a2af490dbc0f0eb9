"""The tests that a jury can set, as a file for each framework lists them: form, phases with their time, criteria.

A test gives a grid and a clock. Its criteria and their anchors are the framework's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field, StringConstraints, TypeAdapter

from assessment.authored.reading import read
from assessment.framework import CriterionCode, Framework
from assessment.text import Text

FILES = Path(__file__).parent / "catalogue"
MINUTE = 60
_NO_OTHER_KEYS = ConfigDict(extra="forbid")
Form = Literal["paper", "oral"]


@dataclass(frozen=True)
class Phase:
    """A part of a test, with its time."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    name: Text
    seconds: Annotated[int, Field(ge=10, le=4 * 60 * MINUTE)]


@dataclass(frozen=True)
class CatalogueTest:
    """One test: what the candidate is asked to do, in how much time, and what the jury observes."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
    form: Form
    title: Text
    task: Text
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    criteria: tuple[CriterionCode, ...] = ()
    """None where it serves for any criterion: then whoever sets it chooses."""
    questions: tuple[Text, ...] = ()
    """To put to the candidate."""

    @property
    def seconds(self) -> int:
        """The time of all phases."""
        return sum(phase.seconds for phase in self.phases)

    def given(self, extra_percent: int) -> int:
        """The time with a candidate's extra time, in whole seconds upward."""
        return -(-self.seconds * (100 + extra_percent) // 100)

    def serves(self, criterion: str) -> bool:
        """Whether it lets this criterion be observed."""
        return not self.criteria or criterion in self.criteria


@dataclass(frozen=True)
class Catalogue:
    """The tests of one framework, in the order of the file."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    framework: str
    tests: Annotated[tuple[CatalogueTest, ...], Field(min_length=1)]

    def test(self, wanted: str) -> CatalogueTest:
        """The test of that id. Raises KeyError where there is none."""
        for one in self.tests:
            if one.id == wanted:
                return one
        raise KeyError(wanted)

    def serving(self, criterion: str) -> tuple[CatalogueTest, ...]:
        """The tests in which a criterion can be observed, those made for it first."""
        found = [one for one in self.tests if one.serves(criterion)]
        return tuple(sorted(found, key=lambda one: not one.criteria))


_CATALOGUE: TypeAdapter[Catalogue] = TypeAdapter(Catalogue)


def catalogue(framework: Framework) -> Catalogue:
    """The tests of a framework; for one without a file of its own, those that serve for any criterion.

    Criteria that this version of the framework lacks are left out, and a test that is left with none.
    """
    file = FILES / f"{framework.id}.yaml"
    found = read_catalogue(file if file.is_file() else FILES / "any.yaml")
    known = {row.code for row in framework.criteria()}
    tests = tuple(
        replace(one, criteria=tuple(code for code in one.criteria if code in known))
        for one in found.tests
        if not one.criteria or known & {*one.criteria}
    )
    return replace(found, tests=tests)


@cache
def read_catalogue(file: Path) -> Catalogue:
    """The tests of a file. Raises ValueError where it cannot be read, or where a test stands twice."""
    written, problems = read(file.read_bytes())
    if written is None or problems:
        raise ValueError(f"{file.name}: {'; '.join(map(str, problems))}")
    found = _CATALOGUE.validate_python(written.data)
    ids = [one.id for one in found.tests]
    if twice := [one for one in ids if ids.count(one) > 1]:
        raise ValueError(f"{file.name}: the test {twice[0]} stands twice")
    return found
