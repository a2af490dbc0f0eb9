"""The values that entries of a record hold: levels of admission, access routes, civil status, documents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from assessment.text import WORDS, Language

CompetenceLevel = int
"""From 1 (not acquired) to 4 (mastered), as somebody places a candidate before training."""
ItemId = NewType("ItemId", str)
"""The name of something in a record that later entries speak of: an activity, an equivalence, a test."""


class _Named(StrEnum):
    """A value with a name in each language, under `PREFIX-VALUE`."""

    def said(self, language: Language) -> str:
        """Its name."""
        return WORDS.say(f"{_PREFIX[type(self)]}-{self.value.lower().replace('_', '-')}", language)


class Level(_Named):
    """The year of the master's level that a candidate enters."""

    M1 = "M1"
    M2 = "M2"

    @property
    def credits(self) -> int:
        """The ECTS that admission asks for."""
        return 180 if self is Level.M1 else 240


class Field(_Named):
    """A field in which the earlier diploma must lie."""

    INTERNATIONAL_RELATIONS = "international-relations"
    PUBLIC_AFFAIRS = "public-affairs"
    LAW = "law"
    ECONOMICS = "economics"
    GEOPOLITICS = "geopolitics"
    HISTORY = "history"


class Prerequisite(_Named):
    """An item of the admission's checklist."""

    STUDIES = "studies"
    """The bachelor level or the ECTS that the level asks for."""
    FIELD = "field"
    ENGLISH = "english"
    """Professional English."""


class Route(_Named):
    """The access route, in the values of the certifiers' feed to the Caisse des Dépôts."""

    INITIAL = "FORMATION_INITIALE_HORS_APPRENTISSAGE"
    APPRENTICESHIP = "FORMATION_INITIALE_APPRENTISSAGE"
    CONTINUING = "FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION"
    PROFESSIONALISATION = "FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION"
    VAE = "VAE"
    EQUIVALENCE = "EQUIVALENCE_(DIPLOME_ETRANGER)"
    FREE = "CANDIDAT_LIBRE"

    def said(self, language: Language) -> str:
        """Its name."""
        return WORDS.say(f"route-{self.name.lower()}", language)


class Sex(_Named):
    """The sex in the civil status, as the feed writes it."""

    FEMALE = "F"
    MALE = "M"


class File(_Named):
    """A file of a VAE candidate."""

    ELIGIBILITY = "eligibility"
    EXPERIENCE = "experience"
    """The second one: activities mapped to criteria."""


class Authority(_Named):
    """The authority that decides an equivalence."""

    JURY = "jury"
    RULE = "rule"
    """A rule of the certifier."""


class Source(_Named):
    """The person who places a candidate before training."""

    SELF = "self"
    ASSESSOR = "assessor"


_PREFIX: dict[type, str] = {
    Level: "level-of-admission",
    Field: "field",
    Prerequisite: "prerequisite",
    Sex: "sex",
    File: "vae-file",
    Authority: "authority",
    Source: "positioned-by",
}


@dataclass(frozen=True, slots=True)
class Document:
    """A document attached to an entry; its content is kept beside the record."""

    id: str
    digest: str
    """SHA-256 of the content."""


@dataclass(frozen=True, slots=True)
class CivilStatus:
    """The civil status that the certifier's feed asks for; lengths are the feed's. What is not known is empty."""

    birth_name: str
    first_name: str
    born: str
    """ISO date."""
    sex: Sex
    place: str
    """Commune of birth, or the town abroad."""
    postcode: str
    insee: str
    """INSEE code of the commune: one of both codes is sent, and none for a birth abroad."""
    country: str
    """Name of the country of birth."""
    country_code: str
    """INSEE code of the country of birth: 99 and three digits, 99100 for France."""
