"""A rule of evidence for a criterion that had none: a blocking coalition is met with amended packages."""

from __future__ import annotations

from tests.touch.addition import Addition, end

EVIDENCE = "assessment/evidence"

ADDITION = Addition(
    name="a rule that proposes the level of a criterion",
    was="2",
    limit=1,
    edits=(
        end(
            f"{EVIDENCE}/negotiating.py",
            '''
@rule("B1.4c")
def block_met(dossier: Dossier) -> Finding | None:
    """Packages of one's own that amend one that others had refused."""
    refused = [m for m, e in dossier.shown(ev.PackageAnswered) if e.answer == "reject"]
    amended = [m for m, e in dossier.own(ev.PackageTabled) if e.amends is not None]
    if not refused:
        return None
    return found(3 if amended else 1, "block-met", amended or refused[:1], amended=len(amended))
''',
        ),
        end(
            f"{EVIDENCE}/negotiating.en.ftl",
            "block-met = After refusals { $amended ->\n    [0] no package\n    [one] one package\n"
            "   *[other] { $amended } packages\n} amended what was refused.\n",
        ),
        end(
            f"{EVIDENCE}/negotiating.fr.ftl",
            "block-met = Après des refus, { $amended ->\n    [0] aucun paquet n’a amendé\n"
            "    [one] un paquet a amendé\n"
            "   *[other] { $amended } paquets ont amendé\n} ce qui était refusé.\n",
        ),
        end(f"{EVIDENCE}/rules.en.ftl", "rule-b1-4c = Packages that amend what others refused.\n"),
        end(f"{EVIDENCE}/rules.fr.ftl", "rule-b1-4c = Les paquets qui amendent ce que d’autres ont refusé.\n"),
    ),
    note="a criterion that the framework lacks: + its block's file in `assessment/frameworks`",
)


def proof() -> None:
    """It proposes a level with the events it rests on and their kind of evidence, and says why in every language."""
    from datetime import UTC, datetime

    from assessment.evaluation import evaluate
    from assessment.evidence import told
    from assessment.framework import CriterionCode, load
    from sim.exercise import commands as cmd
    from sim.exercise.core.names import CONTROL, Pseudonym
    from tests.sim.exercise.table import Table
    from tests.sim.small import DOWN_HEAD, FILLING, FLOW, HIGH, LOW, SIX, SMALL, TREATY, UP_HEAD

    code = CriterionCode("B1.4c")
    table = Table(SMALL)
    for seat, who in ((UP_HEAD, "ana"), (DOWN_HEAD, "dan")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    deal = {"instrument": TREATY, "choices": {FILLING: SIX, FLOW: HIGH}}
    first = table.do(cmd.TablePackage, DOWN_HEAD, **deal).records[0].event.package
    table.do(cmd.AnswerPackage, UP_HEAD, package=first, answer="reject", authority="mandate")
    amended = {**deal, "choices": {FILLING: SIX, FLOW: LOW}, "amends": first, "authority": "ad-referendum"}
    seq = table.do(cmd.TablePackage, DOWN_HEAD, **amended).records[0].seq

    framework = load("expert-ir-cooperation")
    report = evaluate(table.exercise.records, framework, "formative", datetime(2026, 1, 5, tzinfo=UTC))
    [dan] = [one for one in report.candidates if one.candidate == "dan"]
    [row] = [row for block in dan.blocks for part in block.competences for row in part.criteria if row.code == code]
    assert row.proposed is not None
    assert row.proposed.level == 3
    assert row.proposed.reason["en"] == "After refusals one package amended what was refused."
    assert row.proposed.reason["fr"] == "Après des refus, un paquet a amendé ce qui était refusé."
    assert seq in {item.seq for item in row.evidence}
    assert told(code, "fr") == "Les paquets qui amendent ce que d’autres ont refusé."
