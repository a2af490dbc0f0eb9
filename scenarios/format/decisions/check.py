"""Checks of decision rules: complete, said once, and within reach of the parties."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from assessment.authored.problem import Path, Problem
from scenarios.format.decisions import build
from scenarios.format.decisions.form import RuleForm
from scenarios.format.mandate.form import StakeForm
from scenarios.format.parts import Parts
from scenarios.format.texts.form import InstrumentForm
from scenarios.sentences import error, sentence, warning
from sim.exercise.core.names import ActorId
from sim.exercise.decisions.queries import rule_of
from sim.language import Sentence
from sim.negotiation.kinds import KINDS
from sim.negotiation.voting import CONSTRUCTIVE, never, peopled

_COUNTED = {figure for kind in KINDS.values() for figure in kind.figures}.union(CONSTRUCTIVE)
"""The figures of a rule that count under some kinds or abstentions only."""


def adoption(parts: Parts, instrument: str) -> Iterator[Problem]:
    """Every problem of how an instrument is adopted."""
    path: Path = ("instruments", instrument, "rule")
    parties = parts.words("instruments", instrument, "parties")
    for number, actor in enumerate(parts.words(*path, "vetoes")):
        if actor not in parties and actor in parts.raw("actors"):
            where = (*path, "vetoes", number)
            yield error("not-a-party", parts.place(where), where, actor=actor, instrument=instrument)
    for field, actor in product(("weights", "populations"), parts.raw("actors")):
        if actor in parts.raw(*path, field) and actor not in parties:
            where = (*path, field, actor)
            yield error("not-a-party", parts.key(where), where, actor=actor, instrument=instrument)
    rule = parts.part(path, RuleForm)
    if rule is not None:
        yield from _written(parts, path, rule)
    form = parts.part(("instruments", instrument), InstrumentForm)
    if form is None or (form.rule.kind is None) == (form.rule.body is None):
        return
    if put_to_vote(form.rule) and (why := _never(parts, form)) is not None:
        yield error("rule-out-of-reach", parts.key(path), path, why=why)
    yield from _no_common_option(parts, instrument, form)


def _written(parts: Parts, path: Path, form: RuleForm) -> Iterator[Problem]:
    """A rule that says too little, or twice, or what nothing counts."""
    if form.body is not None:
        given = build.given(form.body)
        for field in sorted(form.model_fields_set - {"body", "minutes", *given}):
            yield error("body-says", parts.key((*path, field)), (*path, field), field=field, body=form.body)
        for field in given:
            if not getattr(form, field):
                yield error("body-needs", parts.place((*path, "body")), path, field=field, body=form.body)
        return
    if form.kind is None:
        yield error("rule-without-kind", parts.key(path), path)
        return
    for field in sorted(form.model_fields_set & _COUNTED):
        constructive = form.abstention == "constructive" and field in CONSTRUCTIVE
        if field not in KINDS[form.kind].figures and not constructive:
            where = (*path, field)
            yield warning("unused-in-rule", parts.key(where), where, field=field, rule=form.kind)


def put_to_vote(form: RuleForm) -> bool:
    """Whether a text under this rule needs parties that vote; keeping silent or accepting a package needs no vote."""
    if form.kind is None and form.body is None:
        return False
    rule = build.rule(form)
    return rule.voted and rule.kind != "silence"


def _never(parts: Parts, form: InstrumentForm) -> Sentence | None:
    """Why a text would fall even if every party that can vote said yes; None where it would pass."""
    known = form.rule.model_copy(update={"vetoes": [veto for veto in form.rule.vetoes if veto in form.parties]})
    rule = build.rule(known)
    parties = [ActorId(party) for party in dict.fromkeys(form.parties)]
    if peopled(rule.kind, rule.abstention) and max(rule.populations.get(party, 0.0) for party in parties) < 0.001:
        return sentence("falls-no-population")
    if not KINDS[rule.kind].peopled and sum(rule.weights.get(party, 1.0) for party in parties) <= 0:
        return sentence("falls-no-weight")
    able = [party for party in parties if "vote" in parts.powers(party)]
    reason = never(rule_of(rule, parties), parties, able)
    return None if reason is None else sentence(f"falls-{reason}")


def _no_common_option(parts: Parts, instrument: str, form: InstrumentForm) -> Iterator[Problem]:
    """Issues on which the red lines of those who must sign leave nothing at all."""
    must = dict.fromkeys(form.signatories or form.parties)
    if build.by_consensus(form.rule):
        must.update(dict.fromkeys(form.parties))
    for name, provision in form.provisions.items():
        if provision.issue is None:
            continue
        options = parts.raw("issues", provision.issue, "options")
        left = set(options)
        for actor in must:
            at: Path = ("actors", actor, "stakes", instrument, "issues", provision.issue)
            stake = parts.part(at, StakeForm)
            if stake is None:
                break
            if stake.limits is not None:
                left &= {*stake.limits, *stake.grants}
        else:
            if options and not left:
                why = sentence("falls-red-lines", actors=list(must), issue=provision.issue)
                where: Path = ("instruments", instrument, "provisions", name, "issue")
                yield error("rule-out-of-reach", parts.place(where), where, why=why)
