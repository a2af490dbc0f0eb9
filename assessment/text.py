"""Texts of a framework, written once in each language, and reasons that are rendered only when someone reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Any, get_args

from pydantic import GetCoreSchemaHandler, StringConstraints
from pydantic_core import CoreSchema, core_schema

from sim.language import Language as Language
from sim.language import languages

Param = str | int | float
Said = Annotated[str, StringConstraints(pattern=r"\S")]


class InEachLanguage:
    """Marks a mapping whose keys are the languages: a file must give every one of them, and nothing else."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The mapping as a typed dictionary with a field for each language."""
        inner = handler.generate_schema(get_args(source)[1])
        fields = {language: core_schema.typed_dict_field(inner) for language in languages()}
        return core_schema.typed_dict_schema(fields, extra_behavior="forbid")


Text = Annotated[Mapping[Language, Said], InEachLanguage()]
"""A text of a framework file: `sim.language.Text`, with every language there and none blank."""


@dataclass(frozen=True)
class Reason:
    """A template's id with its parameters: the rule's reason before any reader's language is known."""

    id: str
    params: Mapping[str, Param] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.id.strip():
            raise ValueError("a reason needs the id of its template")
        object.__setattr__(self, "params", MappingProxyType(dict(self.params)))

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted(self.params.items()))))
