"""A rule of evidence for a criterion that has none: terms that were queried before a text was signed."""

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
@rule("B1.5b")
def terms_queried(dossier: Dossier) -> Finding | None:
    """The candidate's own remarks on articles."""
    remarks = [m for m, _ in dossier.own(ev.RemarkMade)]
    return found(3 if len(remarks) > 1 else 2, "terms-queried", remarks, remarks=len(remarks)) if remarks else None
''',
        ),
        end(
            f"{EVIDENCE}/negotiating.en.ftl",
            "terms-queried = { $remarks ->\n    [one] One remark\n   *[other] { $remarks } remarks\n} on articles.\n",
        ),
        end(
            f"{EVIDENCE}/negotiating.fr.ftl",
            "terms-queried = { $remarks ->\n    [one] Une remarque\n   *[other] { $remarks } remarques\n"
            "} sur des articles.\n",
        ),
        end(f"{EVIDENCE}/rules.en.ftl", "rule-b1-5b = Remarks on articles.\n"),
        end(f"{EVIDENCE}/rules.fr.ftl", "rule-b1-5b = Les remarques sur les articles.\n"),
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
    from sim.exercise.core.names import CONTROL, Pseudonym, Said
    from tests.sim.exercise.table import Table
    from tests.sim.small import DOWN_HEAD, SMALL, TREATY

    code = CriterionCode("B1.5b")
    table = Table(SMALL)
    table.do(cmd.TakeSeat, DOWN_HEAD, by=CONTROL, pseudonym=Pseudonym("dan"))
    for article, words in (("art-2", "Which years are meant?"), ("art-3", "Say where the flow is measured.")):
        on = {"instrument": TREATY, "provision": article, "words": Said(words)}
        seq = table.do(cmd.MakeRemark, DOWN_HEAD, **on).records[0].seq

    framework = load("expert-ir-cooperation")
    report = evaluate(table.exercise.records, framework, "formative", datetime(2026, 1, 5, tzinfo=UTC))
    [dan] = [one for one in report.candidates if one.candidate == "dan"]
    [row] = [row for block in dan.blocks for part in block.competences for row in part.criteria if row.code == code]
    assert row.proposed is not None
    assert row.proposed.level == 3
    assert row.proposed.reason["en"] == "2 remarks on articles."
    assert row.proposed.reason["fr"] == "2 remarques sur des articles."
    assert seq in {item.seq for item in row.evidence}
    assert told(code, "fr") == "Les remarques sur les articles."
