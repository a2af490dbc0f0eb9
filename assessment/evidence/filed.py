"""Blocks B2, O1, O2 and O3, on paper: whether a document of a form holds what its criterion asks for.

Each criterion is a line of `ASKED`: the form it reads, the parts without which it is not met, and those that go beyond.
1 for noise, or none of the parts; 2 for some; 3 for all; 4 for all, and all that go beyond. A part is a table's rows
with these columns filled in entries of substance, a field of substance, or a check of the form that is met
(`sim.exercise.papers.held`). Whether what it says is right is for a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from assessment.evidence.citing import sources
from assessment.evidence.cues import LAW
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, noise, rule
from assessment.evidence.writing import Entry, Written
from assessment.text import WORDS
from sim.exercise import events as ev
from sim.exercise.core.due import DocumentKindId
from sim.exercise.papers.forms import FORMS
from sim.exercise.papers.held import unmet
from sim.language import Sentence


@dataclass(frozen=True, slots=True)
class Paper:
    """One document as it is judged."""

    dossier: Dossier
    moment: Moment
    document: ev.DocumentSubmitted
    said: Written

    def rows(self, field: str, *columns: str) -> list[Entry]:
        """The rows of a table that have substance and something in each of these columns."""
        return [e for e in self.said.stated(field) if e.fault is None and all(e.cells.get(c) for c in columns)]


Part = Callable[[Paper], bool]


def rows(field: str, least: int, *columns: str) -> Part:
    """That many rows with these columns filled, each with something else in the first of them."""

    def holds(paper: Paper) -> bool:
        found = paper.rows(field, *columns)
        return len({str(e.cells.get(columns[0]) if columns else e.text) for e in found}) >= least

    return holds


def field(*names: str) -> Part:
    """An entry of substance in one of these fields."""
    return lambda paper: bool(paper.said.of(*names))


def check(*names: str) -> Part:
    """The checks of that kind, or on that field, that the form is held to are met."""
    return lambda paper: (
        not any({c.key, c.field} & {*names} for c in unmet(FORMS[paper.document.form], paper.document.fields))
    )


def law(*names: str) -> Part:
    """A text of law called by its name or article in one of these fields."""
    return lambda paper: any(LAW.search(e.text) for e in paper.said.of(*names))


def cited(least: int) -> Part:
    """That many events cited."""
    return lambda paper: len(sources(paper.document)) >= least


def approved(paper: Paper) -> bool:
    """Somebody else approved it."""
    return paper.dossier.approval(paper.document) is not None


def revised(paper: Paper) -> bool:
    """It was filed anew after news had come."""
    first = next(m for m, d in paper.dossier.documents(paper.document.form) if d.document == paper.document.document)
    return any(first.seq < m.seq < paper.moment.seq for m, _ in paper.dossier.shown(ev.InjectReleased))


def reviewed(paper: Paper) -> bool:
    """A date of review is set."""
    return bool(paper.document.fields.get("review"))


def much_law(paper: Paper) -> bool:
    """Texts of law are called by their names in three places: for the whole, and for single actions."""
    return sum(LAW.search(e.text) is not None for e in paper.said.of("actions", "legal")) >= 3


def doing_nothing(*columns: str) -> Part:
    """The option to do nothing stands in the table with something in these columns."""
    return lambda paper: any(e.cells["kind"] == "do-nothing" for e in paper.rows("options", "kind", *columns))


def entries(name: str, least: int) -> Part:
    """That many entries of substance in a list."""
    return lambda paper: len(paper.said.of(name)) >= least


def before_commitment(paper: Paper) -> bool:
    """It was filed before the candidate's first act that binds."""
    acts = (
        *paper.dossier.own(ev.PackageTabled),
        *(a for a in paper.dossier.own(ev.PackageAnswered) if a[1].answer == "accept"),
        *paper.dossier.own(ev.TextSigned),
    )
    return all(paper.moment.seq < m.seq for m, _ in acts)


SHARED = frozenset({"decision-note"})
"""Forms that other blocks judge too: here only where the seat's card says so."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The parts of a form that a criterion asks for, and those that go beyond; each under the name of its sentence."""

    form: DocumentKindId
    parts: Mapping[str, Part]
    beyond: Mapping[str, Part]


ASKED: Mapping[str, Asked] = {
    "B2.1a": Asked(
        "diagnosis",
        {"three-sources": rows("sources", 3, "source", "says"), "graded": check("sources")},
        {"gaps": field("gaps"), "cited": cited(2)},
    ),
    "B2.1c": Asked(
        "diagnosis",
        {
            "contradiction": rows("sources", 1, "contradicts", "says"),
            "for-and-against": rows("hypotheses", 2, "hypothesis", "supports", "against"),
        },
        {"judgement": field("judgement"), "gaps": field("gaps")},
    ),
    "B2.2b": Asked(
        "options-matrix",
        {"criteria": entries("criteria", 3), "compared": rows("options", 2, "option", "cost", "risk", "basis")},
        {"scored": rows("options", 3, "option", "score"), "recommended": field("recommendation")},
    ),
    "B2.2c": Asked(
        "options-matrix",
        {"nothing": doing_nothing(), "nothing-weighed": doing_nothing("cost", "risk")},
        {"nothing-scored": doing_nothing("score")},
    ),
    "B2.3a": Asked(
        "strategy",
        {"aim": field("aim"), "objectives": rows("objectives", 2, "objective", "sign")},
        {"alternative": field("alternative"), "three-objectives": rows("objectives", 3, "objective", "owner")},
    ),
    "B2.3b": Asked(
        "strategy",
        {
            "means": rows("actions", 2, "action", "partner", "cost"),
            "timetable": rows("objectives", 2, "objective", "date"),
        },
        {"review": reviewed},
    ),
    "B2.3c": Asked("strategy", {"law": law("legal"), "basis-each": check("actions")}, {"law-twice": much_law}),
    "B2.4a": Asked(
        "logframe",
        {
            "logic": field("goal", "purpose"),
            "indicators": rows("results", 2, "result", "indicator", "target", "date"),
            "measurable": check("results"),
        },
        {"verified": rows("results", 2, "result", "verified", "baseline"), "assumptions": field("assumptions")},
    ),
    "B2.4b": Asked(
        "logframe",
        {"budget": rows("budget", 2, "item", "amount"), "sums": check("sums", "total"), "funders": check("budget")},
        {"two-funders": rows("budget", 2, "funder", "item")},
    ),
    "B2.4c": Asked(
        "logframe",
        {"risks": rows("risks", 2, "risk", "likelihood", "response"), "owners": rows("risks", 2, "risk", "owner")},
        {"revised": revised},
    ),
    "B2.5b": Asked(
        "monitoring-report",
        {
            "deviation": rows("deviations", 1, "deviation", "cause", "decision"),
            "explained": check("explained", "deviations"),
        },
        {"owner": rows("deviations", 1, "deviation", "owner"), "cited": cited(1)},
    ),
    "B2.5c": Asked(
        "monitoring-report",
        {
            "against-targets": rows("indicators", 2, "indicator", "target", "actual"),
            "recommended": field("recommendation"),
        },
        {"owner": rows("deviations", 1, "deviation", "owner")},
    ),
    "B2.6a": Asked(
        "decision-note",
        {"options": entries("options", 2), "recommended": field("recommendation"), "cited": cited(1)},
        {"law": law("legal"), "approved": approved},
    ),
    "B2.6c": Asked("strategy", {"approved": approved, "before": before_commitment}, {"review": reviewed}),
    "O1.1a": Asked(
        "country-note",
        {"figures": rows("figures", 2, "figure", "date", "source"), "dated": check("figures")},
        {"two-sources": rows("figures", 2, "source", "figure"), "people-graded": rows("people", 2, "person", "grade")},
    ),
    "O1.2c": Asked(
        "declaration-of-interests",
        {"declared": check("interests", "statement"), "before": before_commitment},
        {"measures": rows("interests", 1, "interest", "measure")},
    ),
    "O1.4a": Asked(
        "sanctions-check",
        {
            "lists": rows("lists", 1, "list", "date", "hit"),
            "owners-whole": check("owners"),
            "concluded": check("conclusion"),
            "before": before_commitment,
        },
        {"two-lists": rows("lists", 2, "list", "hit"), "goods": rows("goods", 1, "goods", "use")},
    ),
    "O2.1a": Asked(
        "needs-assessment",
        {"needs": rows("needs", 2, "sector", "people", "severity"), "gaps": field("gaps"), "graded": check("needs")},
        {"method": field("method"), "cited": cited(1)},
    ),
    "O2.1b": Asked(
        "needs-assessment",
        {"severity": rows("needs", 2, "sector", "severity"), "priorities": entries("priorities", 1)},
        {"revised": revised},
    ),
    "O2.1c": Asked(
        "protection-plan",
        {"harm": rows("threats", 2, "threat", "vulnerability", "measure"), "red-lines": field("redlines")},
        {"consent": field("consent"), "referrals": rows("referrals", 1, "service", "contact")},
    ),
    "O2.4a": Asked(
        "who-does-what-where",
        {"activities": rows("activities", 2, "where", "who", "sector", "status"), "dated": check("activities")},
        {"revised": revised},
    ),
    "O2.4b": Asked(
        "movement-notification",
        {"movements": rows("movements", 1, "origin", "destination", "departs"), "confirmed": check("movements")},
        {"contact": field("contact"), "fallback": field("fallback")},
    ),
    "O2.4c": Asked(
        "who-does-what-where",
        {"gap": rows("gaps", 1, "where", "people"), "proposed": rows("gaps", 1, "where", "proposed")},
        {"two-gaps": rows("gaps", 2, "where", "proposed")},
    ),
    "O2.5a": Asked(
        "transition-plan",
        {"takers": rows("handovers", 2, "task", "taker")},
        {"funded": rows("funding", 1, "item", "funder")},
    ),
    "O2.5b": Asked(
        "transition-plan",
        {"criteria": rows("handovers", 2, "task", "condition", "date"), "end": field("end")},
        {"reversal": field("reversal"), "owner": rows("risks", 1, "risk", "owner")},
    ),
    "O3.1a": Asked(
        "threat-assessment",
        {"threats": rows("threats", 2, "threat", "likelihood", "impact"), "graded": check("threats")},
        {"review": reviewed},
    ),
    "O3.1b": Asked(
        "threat-assessment",
        {"judgement": field("judgement"), "graded": rows("threats", 2, "threat", "grade")},
        {"cited": cited(2)},
    ),
    "O3.1c": Asked("threat-assessment", {"alternative": field("alternative")}, {"cited": cited(2), "revised": revised}),
    "O3.2b": Asked("strategy", {"law": law("legal"), "basis-each": check("actions")}, {"law-twice": much_law}),
    "O3.4b": Asked(
        "attribution-statement",
        {"sources": rows("sources", 2, "source", "says", "grade"), "no-further": check("no-further")},
        {"alternative": field("alternative"), "law": law("legal")},
    ),
}


def _judge(criterion: str) -> Callable[[Dossier], Finding | None]:
    asked = ASKED[criterion]

    def judge(dossier: Dossier) -> Finding | None:
        if asked.form in SHARED and not _claims(dossier, criterion):
            return None
        papers = dossier.documents(asked.form)
        if not papers:
            missed = [m for m, d in dossier.dues(asked.form) if dossier.overdue(d)]
            return _found(1, "paper-missing", missed[:1], asked, ()) if missed else None
        return max((_weighed(dossier, asked, *p) for p in papers), key=lambda f: (f.level, f.moments[0].seq))

    return judge


def _claims(dossier: Dossier, criterion: str) -> bool:
    """Whether a seat of the candidate is one from which the author says that this criterion can be shown."""
    cards = (dossier.blueprint.seat(t.seat) for t in dossier.candidate.tenures)
    return any(code.replace(".", "") == criterion.replace(".", "") for card in cards for code in card.competences)


def _weighed(dossier: Dossier, asked: Asked, moment: Moment, document: ev.DocumentSubmitted) -> Finding:
    said = dossier.reader.written(moment, document)
    if (empty := noise(moment, said)) is not None:
        return empty
    paper = Paper(dossier, moment, document, said)
    missing = [name for name, part in asked.parts.items() if not part(paper)]
    further = [name for name, part in asked.beyond.items() if not part(paper)]
    if missing:
        level = 1 if len(missing) == len(asked.parts) and len(asked.parts) > 1 else 2
        return _found(level, "paper-lacks", [moment], asked, missing)
    if further:
        return _found(3, "paper-holds", [moment], asked, further)
    return _found(4, "paper-beyond", [moment], asked, ())


def _found(level: int, key: str, moments: Sequence[Moment], asked: Asked, names: Iterable[str]) -> Finding:
    parts = [Sentence(WORDS, f"part-{name}", {}) for name in names]
    return Finding(level, Sentence(WORDS, key, {"form": FORMS[asked.form].name, "parts": parts}), tuple(moments))


for _criterion in ASKED:
    rule(_criterion, version=2)(_judge(_criterion))
