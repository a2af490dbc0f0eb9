"""From the forms of issues and instruments to the blueprint's."""

from __future__ import annotations

from scenarios.format.decisions.build import rule
from scenarios.format.pledges.build import clauses, settlement
from scenarios.format.ratification.build import ratification
from scenarios.format.texts.form import InstrumentForm, IssueForm, ProvisionForm
from scenarios.format.words import Texts, aliases
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, OptionId, ProvisionId


def issue(id: IssueId, form: IssueForm, text: Texts) -> bp.Issue:
    """A question with its options."""
    return bp.Issue(
        id=id,
        title=text(form.title),
        ordered=form.ordered,
        also=aliases(form.also),
        in_a_sentence=text(form.in_a_sentence),
        options=tuple(
            bp.Option(
                OptionId(o),
                text(option.label),
                text(option.words),
                option.effect,
                clauses(option.obligations, text),
                settlement(option.settlement),
                aliases(option.also),
                text(option.in_a_sentence),
            )
            for o, option in form.options.items()
        ),
    )


def instrument(id: InstrumentId, form: InstrumentForm, text: Texts) -> bp.Instrument:
    """A text to be settled, with who decides and signs it."""
    parties = tuple(ActorId(a) for a in form.parties)
    signatories = parties if form.signatories is None else tuple(ActorId(a) for a in form.signatories)
    return bp.Instrument(
        id=id,
        title=text(form.title),
        preamble=text(form.preamble),
        provisions=tuple(
            bp.Provision(
                id=ProvisionId(p),
                number=provision.number,
                title=text(provision.title),
                text=text(provision.text),
                issue=None if provision.issue is None else IssueId(provision.issue),
                basis=text(provision.basis),
                obligations=clauses(provision.obligations, text),
                also=aliases(provision.also),
                drafting=_drafting(provision, text),
            )
            for p, provision in form.provisions.items()
        ),
        parties=parties,
        rule=rule(form.rule),
        signatories=signatories,
        opens=form.opens or 1,
        opens_when=form.opens_when,
        also=aliases(form.also),
        done_at=text(form.done_at),
        reservations=form.reservations,
        ratification=ratification(form.ratification, signatories),
    )


def _drafting(form: ProvisionForm, text: Texts) -> bp.Drafting | None:
    """The clause that the parties may draft; it begins with the article's own words where no others are given."""
    drafting = form.drafting
    return None if drafting is None else bp.Drafting(text(drafting.opening or form.text), drafting.most)
