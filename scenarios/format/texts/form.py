"""The authored format of issues, their options, and the instruments that settle them."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from scenarios.format.decisions.form import RuleForm
from scenarios.format.pledges.form import Obligations, SettlementForm
from scenarios.format.ratification.form import RatificationForm
from scenarios.format.words import ActorName, Aliases, Form, Formula, IssueName, Name, Number, TextForm, Turn


class OptionForm(Form):
    """One way to settle an issue."""

    label: TextForm
    in_a_sentence: TextForm | None = None
    words: TextForm
    effect: Number = 0.0
    obligations: Obligations = {}
    settlement: SettlementForm | None = None
    also: Aliases = {}


class IssueForm(Form):
    """A question the parties must settle."""

    title: TextForm
    in_a_sentence: TextForm | None = None
    ordered: bool = True
    options: Annotated[dict[Name, OptionForm], Field(min_length=2, max_length=12)]
    also: Aliases = {}


class DraftingForm(Form):
    """A clause whose parties may write another wording together."""

    opening: TextForm | None = None
    most: Annotated[int, Field(ge=80, le=4_000)] = 1_200


class ProvisionForm(Form):
    """An article of an instrument."""

    number: Annotated[str, StringConstraints(pattern=r"^[0-9A-Z][0-9A-Za-z.]{0,11}$")]
    title: TextForm
    text: TextForm
    issue: IssueName | None = None
    basis: TextForm | None = None
    drafting: DraftingForm | None = None
    obligations: Obligations = {}
    also: Aliases = {}


class InstrumentForm(Form):
    """A text to be adopted, initialled and signed."""

    title: TextForm
    preamble: TextForm
    opens: Turn | None = None
    opens_when: Formula | None = None
    done_at: TextForm | None = None
    reservations: Literal["allowed", "forbidden"] = "allowed"
    parties: Annotated[list[ActorName], Field(min_length=2, max_length=40)]
    signatories: Annotated[list[ActorName], Field(min_length=1, max_length=40)] | None = None
    rule: RuleForm
    ratification: RatificationForm | None = None
    provisions: Annotated[dict[Name, ProvisionForm], Field(min_length=1, max_length=200)]
    also: Aliases = {}
