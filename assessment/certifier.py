"""The certifier as its settings file tells it: who certifies, under which registration, and what its documents name.

Nothing here is invented where the file is silent: without a file documents say that no certifier is configured, and
without a registration none of them looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from assessment.authored.problem import Path, Place, Problem, Problems
from assessment.authored.reading import Written, read
from assessment.authored.shapes import departure
from assessment.text import WORDS, Language, Said, Text
from sim.language import SOURCE, Sentence, languages

_FOUND = Problems(WORDS)
_NO_OTHER_KEYS = ConfigDict(extra="forbid")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _written_day(value: object) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError("no day")
    return date.fromisoformat(value)


Day = Annotated[date, BeforeValidator(_written_day)]
"""A date written as 2026-11-29."""
EightCharacters = Annotated[str, StringConstraints(pattern=r"^\S{8}$")]


@dataclass(frozen=True)
class Address:
    """The certifier's address; its documents are given in its city."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    street: Said
    postcode: Said
    city: Said
    country: Said


@dataclass(frozen=True)
class Head:
    """The person who signs for the certifier."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    name: Said
    title: Text


@dataclass(frozen=True)
class Registration:
    """The certification's entry in a national register, as a parchment must quote it."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    code: Annotated[str, StringConstraints(pattern=r"^(RNCP|RS)[0-9]{1,9}$")]
    title: Said
    """The exact title, in the register's language and unchanged."""
    level: Annotated[int, Field(ge=1, le=8)]
    """In the national framework of qualifications."""
    eqf: Annotated[int, Field(ge=1, le=8)]
    """In the European one."""
    nsf: Annotated[tuple[Said, ...], Field(min_length=1)]
    """Codes of the nomenclature of training specialities."""
    decided: Day
    """Date of the decision of the director general of France compétences."""
    until: Day
    """Last day on which the registration holds."""

    @property
    def register(self) -> Literal["RNCP", "RS"]:
        """The register that the code belongs to."""
        return "RNCP" if self.code.startswith("RNCP") else "RS"

    def decision(self, language: Language) -> str:
        """The reference of the decision, as a parchment quotes it."""
        return _day_in("certifier-decision", self.decided, language)

    def holds_on(self, day: date) -> bool:
        """Whether the registration is in force on that day."""
        return self.decided <= day <= self.until


@dataclass(frozen=True)
class Feed:
    """Identifiers under which the certifier reports certifications to the Caisse des Dépôts."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    sender: EightCharacters
    """`emetteur/idClient`."""
    certifier: EightCharacters
    """`certificateur/idClient`."""
    contract: Annotated[str, StringConstraints(pattern=r"^\S{1,20}$")]
    """`certificateur/idContrat`."""
    schema: Said
    """Path of the XSD that the certifier was given, from the settings file's folder."""
    schema_version: Literal["1.1.5", "2.0.0"]
    """The later one asks for `flux/action`."""


@dataclass(frozen=True)
class Appeal:
    """Terms on which a candidate may appeal against a decision."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    days: Annotated[int, Field(ge=1, le=3650)]
    terms: Text
    """To whom, and in which form."""


@dataclass(frozen=True)
class Certifier:
    """The institution that certifies; a field that the file leaves out is None."""

    __pydantic_config__: ClassVar[ConfigDict] = _NO_OTHER_KEYS

    legal_name: Said
    address: Address
    head: Head
    site: Annotated[str, StringConstraints(pattern=r"^https?://[^\s/?#]+(/[^\s?#]*[^\s/?#])?$")]
    """Public address of this platform, without a slash at its end."""
    trade_name: Said | None = None
    registration: Registration | None = None
    feed: Feed | None = None
    appeal: Appeal | None = None
    retention_years: Annotated[int, Field(ge=1, le=100)] | None = None
    """Years for which records of sessions are kept."""

    @property
    def name(self) -> str:
        """The legal name, with the trade name where there is one."""
        return f"{self.legal_name} ({self.trade_name})" if self.trade_name else self.legal_name


class BadCertifier(ValueError):
    """A settings file that cannot be used, with every problem found in it."""

    def __init__(self, file: str, problems: Iterable[Problem]) -> None:
        self.file = file
        self.problems = tuple(sorted(problems, key=lambda p: (p.line, p.column)))
        super().__init__(self.said(SOURCE))

    def said(self, language: Language) -> str:
        """Every problem on a line of its own: `certifier.yaml:7: registration.until: ...`."""
        return "\n".join(
            ": ".join(part for part in (f"{self.file}:{p.line}", p.place, p.said(language)) if part)
            for p in self.problems
        )


def certifier(source: bytes, file: str) -> Certifier:
    """The certifier of a settings file (YAML), called by that name. Raises BadCertifier, which lists every problem."""
    written, found = read(source)
    if written is None:
        raise BadCertifier(file, found)
    if written.data is None and not found:
        raise BadCertifier(file, [_FOUND.error("certifier-empty", Place(), ())])
    problems = list(found)
    made: Certifier | None = None
    try:
        made = _CERTIFIER.validate_python(written.data)
    except ValidationError as invalid:
        departures = [one for one in invalid.errors(include_url=False) if not written.hollow(tuple(one["loc"]))]
        problems += [_departure(dict(one), written) for one in departures]
    if made is not None:
        problems += _contradictions(made, written)
    if made is None or problems:
        raise BadCertifier(file, problems)
    return made


def mentions(known: Certifier | None, language: Language) -> tuple[str, ...]:
    """Sentences on who certifies, for the foot of a document: that nobody does, or under which registration."""
    if known is None:
        return (WORDS.say("certifier-none", language),)
    entry = known.registration
    if entry is None:
        return (known.name, WORDS.say("certifier-unregistered", language))
    values = {"code": entry.code, "title": entry.title, "level": entry.level, "eqf": entry.eqf}
    return (
        known.name,
        WORDS.say("certifier-registered", language, **values, nsf=", ".join(entry.nsf)),
        entry.decision(language),
        _day_in("certifier-until", entry.until, language),
    )


def _day_in(key: str, day: date, language: Language) -> str:
    # A sentence takes a moment; its day is what it says.
    return WORDS.say(key, language, at=datetime.combine(day, time(12), UTC))


_CERTIFIER: TypeAdapter[Certifier] = TypeAdapter(Certifier)
_PARTS = {"address": Address, "head": Head, "registration": Registration, "feed": Feed, "appeal": Appeal}
_FORMS: Mapping[str, Sentence] = {
    "code": Sentence(WORDS, "certifier-form-code"),
    "site": Sentence(WORDS, "certifier-form-site"),
    "sender": Sentence(WORDS, "certifier-form-eight"),
    "certifier": Sentence(WORDS, "certifier-form-eight"),
    "contract": Sentence(WORDS, "certifier-form-contract"),
}


def _departure(found: Mapping[str, Any], written: Written) -> Problem:
    path: Path = tuple(found["loc"])
    if found["type"] == "value_error":
        return _FOUND.error("certifier-day", written.place(path), path)
    return departure(found, written, _names_at, _FORMS)


def _names_at(path: Path) -> tuple[str, ...]:
    part = _PARTS.get(str(path[0])) if path else Certifier
    return tuple(field.name for field in fields(part)) if part is not None else ()


def _contradictions(made: Certifier, written: Written) -> Iterator[Problem]:
    """Dates out of order, a feed without a registration, and texts that lack a language."""
    entry = made.registration
    if entry is not None and entry.until <= entry.decided:
        at: Path = ("registration", "until")
        yield _FOUND.error("certifier-until-before", written.place(at), at)
    if made.feed is not None and entry is None:
        yield _FOUND.error("certifier-feed-alone", written.key(("feed",)), ("feed",))
    texts: list[tuple[Path, Mapping[Language, str]]] = [(("head", "title"), made.head.title)]
    if made.appeal is not None:
        texts.append((("appeal", "terms"), made.appeal.terms))
    for path, text in texts:
        for language in languages():
            if language not in text:
                yield _FOUND.error("certifier-missing", written.key(path), (*path, language), language=language)
