"""The rules for issues, provisions, instruments and how they are decided."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from scenarios import building_rules
from scenarios.parts import Parts
from scenarios.problems import Path, Problem, problem
from scenarios.schema import InstrumentForm, RuleForm, StakeForm
from sim.exercise.core.names import ActorId, Text
from sim.exercise.decisions.queries import rule_of
from sim.negotiation.voting import never

_DEEDS: dict[str, Text] = {
    "table": {"en": "table a package", "fr": "déposer un ensemble"},
    "vote": {"en": "vote", "fr": "voter"},
    "initial": {"en": "initial the text", "fr": "parapher le texte"},
    "sign": {"en": "sign the text", "fr": "signer le texte"},
}

_COUNTED: dict[str, tuple[str, ...]] = {
    "threshold": ("qualified", "double"),
    "populations": ("double",),
    "population_threshold": ("double",),
    "blocking": ("double",),
    "weights": ("simple", "qualified"),
    "abstention_limit": (),
}
"""Under which kinds a rule's own figures count; populations and the limit also under a constructive abstention."""
_FALLS: dict[str, Text] = {
    "no-weight": {"en": "every party has the weight 0", "fr": "toutes les parties ont un poids nul"},
    "no-population": {
        "en": "no party has a population; give them under 'populations'",
        "fr": "aucune partie n’a de population ; indiquez-les sous « populations »",
    },
    "not-all-spoke": {
        "en": "unanimity waits for a party none of whose seats may vote",
        "fr": "l’unanimité attend une partie dont aucun siège ne peut voter",
    },
    "no-quorum": {
        "en": "the parties with a seat that may vote are fewer than the quorum",
        "fr": "les parties dont un siège peut voter sont moins nombreuses que le quorum",
    },
    "short-of-threshold": {
        "en": "the parties with a seat that may vote do not reach the threshold together",
        "fr": "les parties dont un siège peut voter n’atteignent pas ensemble le seuil",
    },
    "short-of-population": {
        "en": "the parties with a seat that may vote do not hold the share of the population together",
        "fr": "les parties dont un siège peut voter ne réunissent pas la part de population exigée",
    },
}


def issues_and_instruments(parts: Parts) -> Iterator[Problem]:
    """Every problem of the texts to be settled."""
    settled = {issue for instrument in parts.raw("instruments") for issue in parts.issues_of(instrument)}
    for issue, _ in parts.rows("issues"):
        if issue not in settled:
            yield problem("unused-issue", parts.key(("issues", issue)), ("issues", issue), issue=issue)
    owners: dict[str, str] = {}
    for instrument, _ in parts.rows("instruments"):
        yield from _provisions(parts, instrument, owners)
        yield from _parties(parts, instrument)
        yield from _rule(parts, instrument)


def _provisions(parts: Parts, instrument: str, owners: dict[str, str]) -> Iterator[Problem]:
    numbers: dict[str, str] = {}
    base: Path = ("instruments", instrument, "provisions")
    for name, entry in parts.rows(*base):
        path = (*base, name)
        issue, number = entry.get("issue"), entry.get("number")
        if isinstance(issue, str) and owners.setdefault(issue, name) != name:
            where = (*path, "issue")
            yield problem("issue-twice", parts.place(where), where, issue=issue, other=owners[issue])
        if isinstance(number, str) and numbers.setdefault(number, name) != name:
            where = (*path, "number")
            yield problem("same-number", parts.place(where), where, found=number, other=numbers[number])
        for language, text in parts.raw(*path, "text").items():
            where = (*path, "text", language)
            if not isinstance(text, str) or language not in ("en", "fr"):
                continue
            if isinstance(issue, str) and "{choice}" not in text:
                yield problem("choice-missing", parts.place(where), where, issue=issue)
            if issue is None and "{choice}" in text:
                yield problem("choice-without-issue", parts.place(where), where)
    opens, turns = parts.number("instruments", instrument, "opens"), parts.turns()
    if opens is not None and turns is not None and opens > turns:
        where = ("instruments", instrument, "opens")
        yield problem("opens-late", parts.place(where), where, instrument=instrument, opens=f"{opens:g}", turns=turns)
    if parts.raw(*base) and not parts.issues_of(instrument):
        yield problem("nothing-to-settle", parts.key(base), base, instrument=instrument)


def _parties(parts: Parts, instrument: str) -> Iterator[Problem]:
    path: Path = ("instruments", instrument)
    parties = parts.words(*path, "parties")
    signatories = parts.words(*path, "signatories") or parties
    known = parts.raw("actors")
    rule = parts.part((*path, "rule"), RuleForm)
    votes = rule is not None and _put_to_vote(rule)
    for number, actor in enumerate(parts.words(*path, "signatories")):
        if actor not in parties and actor in known:
            where = (*path, "signatories", number)
            yield problem("not-a-party", parts.place(where), where, actor=actor, instrument=instrument)
    for number, actor in enumerate(parties):
        if actor not in known:
            continue
        where = (*path, "parties", number)
        if instrument not in parts.raw("actors", actor, "stakes"):
            yield problem("no-stakes", parts.place(where), where, actor=actor, instrument=instrument)
        needed = ["table"] + ["vote"] * votes + ["initial", "sign"] * (actor in signatories)
        powers = parts.powers(actor)
        if not any(entry.get("actor") == actor for _, entry in parts.rows("seats")):
            continue
        for power in needed:
            if power not in powers:
                yield problem("no-power", parts.place(where), where, actor=actor, power=power, deed=_DEEDS[power])


def _rule(parts: Parts, instrument: str) -> Iterator[Problem]:
    path: Path = ("instruments", instrument, "rule")
    parties = parts.words("instruments", instrument, "parties")
    for number, actor in enumerate(parts.words(*path, "vetoes")):
        if actor not in parties and actor in parts.raw("actors"):
            where = (*path, "vetoes", number)
            yield problem("not-a-party", parts.place(where), where, actor=actor, instrument=instrument)
    for field, actor in product(("weights", "populations"), parts.raw("actors")):
        if actor in parts.raw(*path, field) and actor not in parties:
            where = (*path, field, actor)
            yield problem("not-a-party", parts.key(where), where, actor=actor, instrument=instrument)
    rule = parts.part(path, RuleForm)
    if rule is not None:
        yield from _written(parts, path, rule)
    form = parts.part(("instruments", instrument), InstrumentForm)
    if form is None or (form.rule.kind is None) == (form.rule.body is None):
        return
    if _put_to_vote(form.rule) and (why := _never(parts, form)) is not None:
        yield problem("rule-out-of-reach", parts.key(path), path, why=why)
    yield from _no_common_option(parts, instrument, form)


def _written(parts: Parts, path: Path, form: RuleForm) -> Iterator[Problem]:
    """A rule that says too little, or twice, or what nothing counts."""
    if form.body is not None:
        given = building_rules.given(form.body)
        for field in sorted(form.model_fields_set - {"body", "minutes", *given}):
            yield problem("body-says", parts.key((*path, field)), (*path, field), field=field, body=form.body)
        for field in given:
            if not getattr(form, field):
                yield problem("body-needs", parts.place((*path, "body")), path, field=field, body=form.body)
        return
    if form.kind is None:
        yield problem("rule-without-kind", parts.key(path), path)
        return
    for field in sorted(form.model_fields_set & set(_COUNTED)):
        constructive = form.abstention == "constructive" and field in ("populations", "abstention_limit")
        if form.kind not in _COUNTED[field] and not constructive:
            where = (*path, field)
            yield problem("unused-in-rule", parts.key(where), where, field=field, rule=form.kind)


def _put_to_vote(form: RuleForm) -> bool:
    """Whether a text under this rule needs parties that vote; keeping silent or accepting a package needs no vote."""
    if form.kind is None and form.body is None:
        return False
    rule = building_rules.rule(form)
    return rule.voted and rule.kind != "silence"


def _never(parts: Parts, form: InstrumentForm) -> Text | None:
    """Why a text would fall even if every party that can vote said yes; None where it would pass."""
    known = form.rule.model_copy(update={"vetoes": [veto for veto in form.rule.vetoes if veto in form.parties]})
    rule = building_rules.rule(known)
    peopled = rule.kind == "double" or rule.abstention == "constructive"
    parties = [ActorId(party) for party in dict.fromkeys(form.parties)]
    if peopled and max(rule.populations.get(party, 0.0) for party in parties) < 0.001:
        return _FALLS["no-population"]
    if rule.kind != "double" and sum(rule.weights.get(party, 1.0) for party in parties) <= 0:
        return _FALLS["no-weight"]
    able = [party for party in parties if "vote" in parts.powers(party)]
    reason = never(rule_of(rule, parties), parties, able)
    return None if reason is None else _FALLS[reason]


def _no_common_option(parts: Parts, instrument: str, form: InstrumentForm) -> Iterator[Problem]:
    """Issues on which the red lines of those who must sign leave nothing at all."""
    must = dict.fromkeys(form.signatories or form.parties)
    if building_rules.by_consensus(form.rule):
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
                why: Text = {
                    "en": f"the red lines of {', '.join(must)} leave no option of '{provision.issue}' open",
                    "fr": f"les lignes rouges de {', '.join(must)} n’y laissent aucune option de « {provision.issue} »",
                }
                where: Path = ("instruments", instrument, "provisions", name, "issue")
                yield problem("rule-out-of-reach", parts.place(where), where, why=why)
