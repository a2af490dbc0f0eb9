"""The authored form of a specimen's script; `check` looks at the rest of each line, which its command decides."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, StringConstraints

from scenarios.format.words import Form, LanguageName


class MomentForm(Form):
    """A minute of a turn."""

    turn: Annotated[int, Field(ge=1)]
    minute: Annotated[float, Field(ge=0, le=1440)] = 0


class ActForm(MomentForm):
    """A command at a moment, with what it needs."""

    model_config = ConfigDict(extra="allow", strict=True, allow_inf_nan=False, frozen=True)

    do: str
    seat: str | None = None
    language: LanguageName | None = None


class ScriptForm(Form):
    """A candidate, their seat and their acts."""

    seat: str
    acts: list[ActForm]
    name: Annotated[str, StringConstraints(pattern=r"^\S(.*\S)?$", max_length=80)] | None = None
    language: LanguageName | None = None
    join: MomentForm | None = None
    leave: MomentForm | None = None
