"""The words that every part of the authored format is made of: names, texts, numbers, and what a word refers to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, create_model
from pydantic_core import CoreSchema, core_schema

from sim.language import Language, Text, languages

Days = Annotated[int, Field(ge=0, le=3660)]


NAME = r"^[a-z][a-z0-9-]{0,47}$"


LONGEST_TEXT = 8_000


MentionKind = Literal[
    "actor",
    "seat",
    "issue",
    "option",
    "instrument",
    "inject",
    "act",
    "gauge",
    "criterion",
    "driver",
    "obligation",
    "place",
    "map-place",
    "incident",
    "module-driver",
    "form",
]


@dataclass(frozen=True, slots=True)
class Mention:
    """Marks a string that names something defined elsewhere in the file, in the catalogue or in the framework."""

    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Condition:
    """Marks a string that holds a formula."""


Name = Annotated[str, StringConstraints(pattern=NAME)]


Prose = Annotated[str, StringConstraints(pattern=r"\S", max_length=LONGEST_TEXT)]


Line = Annotated[str, StringConstraints(pattern=r"\S", max_length=400)]


ActorName = Annotated[str, Mention("actor")]


SeatName = Annotated[str, Mention("seat")]


IssueName = Annotated[str, Mention("issue")]


OptionName = Annotated[str, Mention("option")]


InstrumentName = Annotated[str, Mention("instrument")]


InjectName = Annotated[str, Mention("inject")]


ActName = Annotated[str, Mention("act")]


GaugeName = Annotated[str, Mention("gauge")]


CriterionName = Annotated[str, Mention("criterion")]


DriverName = Annotated[str, Mention("driver")]


ObligationName = Annotated[str, Mention("obligation")]


PlaceName = Annotated[str, Mention("place")]


MapPlaceName = Annotated[str, Mention("map-place")]


IncidentName = Annotated[str, Mention("incident")]


FormName = Annotated[str, Mention("form")]


ModuleDriverName = Annotated[str, Mention("module-driver")]


Formula = Annotated[str, StringConstraints(pattern=r"\S"), Condition()]


Share = Annotated[float, Field(ge=0, le=1)]


Points = Annotated[float, Field(ge=0, le=100)]


Number = Annotated[float, Field(ge=-1e9, le=1e9)]


Truth = Annotated[
    Literal["true", "false", "unverified"],
    # YAML reads a bare true or false as a boolean, and quotes are not worth an error.
    BeforeValidator(lambda value: str(value).lower() if isinstance(value, bool) else value),
]


Turn = Annotated[int, Field(ge=1, le=100)]


class Form(BaseModel):
    """The base of every part of the format: no unknown words, no conversions, no infinities."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, frozen=True)


if TYPE_CHECKING:

    class TextForm(Form):
        """A text people read, once in each of the scenario's languages."""
else:
    TextForm = create_model(
        "TextForm",
        __base__=Form,
        __doc__="A text people read, once in each of the scenario's languages.",
        **dict.fromkeys(languages(), (Prose | None, None)),
    )

Texts = Callable[[TextForm | None], Text]
"""Makes the text of every language from what a file says of it."""


class _OneOfLanguages:
    """Marks a word that is the code of a language."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return core_schema.literal_schema(list(languages()))


LanguageName = Annotated[Language, _OneOfLanguages()]
Articles = Annotated[dict[LanguageName, Annotated[str, StringConstraints(pattern=r"\S", max_length=12)]], Field()]


def _in_every_language(written: object) -> object:
    """A plain list as the names in all languages."""
    return dict.fromkeys(languages(), written) if isinstance(written, list) else written


Aliases = Annotated[
    dict[LanguageName, Annotated[list[Line], Field(max_length=60)]], BeforeValidator(_in_every_language), Field()
]
"""Other names of a thing, in each language, or one list for all of them."""


def aliases(written: dict[Language, list[str]]) -> dict[Language, tuple[str, ...]]:
    """The names as a blueprint keeps them."""
    return {language: tuple(names) for language, names in written.items()}


Genders = dict[LanguageName, Literal["m", "f"]]
