"""Texts of a framework, written once in each language, and the sentences of this room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, get_args

from pydantic import GetCoreSchemaHandler, StringConstraints
from pydantic_core import CoreSchema, PydanticKnownError, core_schema

from sim.language import Language as Language
from sim.language import Sentences, languages

Param = str | int | float | bool | Mapping[Language, str]
Said = Annotated[str, StringConstraints(pattern=r"\S")]


class Spoken(dict[Language, Any]):
    """A file's text in its languages; a reader of any other is given the first."""

    def __missing__(self, language: Language) -> Any:
        return next(iter(self.values()))


class InEachLanguage:
    """Marks a mapping whose keys are languages; which of them must be there, the framework's own list says."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The mapping as a typed dictionary with a field for each language."""
        inner = handler.generate_schema(get_args(source)[1])
        fields = {language: core_schema.typed_dict_field(inner, required=False) for language in languages()}
        written = core_schema.typed_dict_schema(fields, extra_behavior="forbid")
        return core_schema.no_info_after_validator_function(_spoken, written)


def _spoken(written: dict[Language, Any]) -> Spoken:
    if not written:
        raise PydanticKnownError("missing")
    return Spoken(written)


Text = Annotated[Mapping[Language, Said], InEachLanguage()]
"""A text of a framework file: `sim.language.Text`, none blank."""


WORDS = Sentences("assessment")
"""Every sentence of this room."""
