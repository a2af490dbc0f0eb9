"""A kind of decision rule with a figure of its own: adopted unless more parties than so many dissent."""

from __future__ import annotations

from tests.touch.addition import Addition, after, before, end

ADDITION = Addition(
    name="a kind of decision rule with a figure of its own",
    was="11–12",
    limit=4,
    edits=(
        after("sim/negotiation/kinds.py", '    "negative",\n', '    "bar-dissent",\n'),
        before(
            "sim/negotiation/kinds.py",
            '    "negative": Counting(',
            """    "bar-dissent": Counting(
        verdict=lambda rule, tally: "adopted" if tally.yes and tally.no <= rule.dissent else "short-of-threshold",
        least=lambda rule, size, total, whole: 0 if size >= max(1, total - rule.dissent) else NEVER,
        figures=("dissent",),
    ),
""",
        ),
        after(
            "sim/negotiation/voting.py", "    abstention_limit: Fraction = Fraction(1, 3)\n", "    dissent: int = 0\n"
        ),
        after("sim/exercise/core/blueprint.py", "    blocking: int = 0\n", "    dissent: int = 0\n"),
        end("scenarios/format/decisions/form.py", "    dissent: Annotated[int, Field(ge=0, le=40)] = 0\n"),
        before(
            "sim/exercise/decisions/sentences.en.ftl",
            "rule-negative = ",
            "rule-bar-dissent = Adopted unless more than { $dissent } of the parties say no.\n"
            "    .clause = no more than { $dissent } against\n",
        ),
        before(
            "sim/exercise/decisions/sentences.fr.ftl",
            "rule-negative = ",
            "rule-bar-dissent = Adopté sauf si plus de { $dissent } des parties disent non.\n"
            "    .clause = pas plus de { $dissent } contre\n",
        ),
        after(
            "scenarios/GUIDE.md",
            "`population_threshold` of their population)",
            ", `bar-dissent` (no more than `dissent` against)",
        ),
        after(
            "scenarios/GUIDE.md",
            "whose abstention defeats a text. |\n",
            "| `dissent` | `0` | Bar dissent: how many parties may say no. |\n",
        ),
    ),
    held_to=("tests/scenarios/test_guide.py", "tests/sim/negotiation/test_voting.py", "-k", "guide or every_kind"),
    note="without a figure of its own: 1",
)


def proof() -> None:
    """It is authored, checked, decides votes, is told on desks and in the analysis, and minds play under it."""
    from contextlib import redirect_stdout
    from dataclasses import replace
    from io import StringIO
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from scenarios.check import check
    from sim.exercise import commands as cmd
    from sim.exercise.core.blueprint import DecisionRule
    from sim.runs import play
    from tests.sim.exercise.table import Table
    from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, HIGH, SIX, SMALL, TREATY, UP_HEAD
    from tests.touch.proofs import authored, drawn, plain
    from web.cli import main

    written = authored(("rule: {kind: unanimity}", "rule: {kind: bar-dissent, dissent: 1}"))
    checked = check(written)
    assert checked.blueprint is not None, checked.problems
    assert checked.blueprint.instruments[0].rule == DecisionRule("bar-dissent", dissent=1)
    unused = check(authored(("rule: {kind: unanimity}", "rule: {kind: simple, dissent: 1}")))
    assert [p.code for p in unused.problems if p.path[-1] == "dissent"] == ["unused-in-rule"]
    [wrong] = check(authored(("rule: {kind: unanimity}", "rule: {kind: bar-dissent, dissent: -1}"))).errors
    assert wrong.path[-1] == "dissent"

    for dissent, adopted in ((0, False), (1, True)):
        rule = DecisionRule("bar-dissent", dissent=dissent, minutes=5)
        blueprint = replace(SMALL, instruments=(replace(SMALL.instruments[0], rule=rule), SMALL.instruments[1]))
        table = Table(blueprint)
        deal = {"instrument": TREATY, "choices": {FILLING: SIX, FLOW: HIGH}}
        package = table.do(cmd.TablePackage, DOWN_HEAD, **deal).records[0].event.package
        decision = table.do(cmd.PutToDecision, CHAIR, package=package).records[0].event.decision
        for seat, vote in ((UP_HEAD, "no"), (DOWN_HEAD, "yes")):
            table.do(cmd.CastVote, seat, decision=decision, vote=vote, authority="ad-referendum")
        assert table.state.decisions[decision].adopted is adopted
        [law, *_] = drawn(table, UP_HEAD)["scene"]["instruments"]
        assert law["rule"]["told"]["en"] == f"Adopted unless more than {dissent} of the parties say no."
        assert law["rule"]["told"]["fr"] == f"Adopté sauf si plus de {dissent} des parties disent non."
        assert play(blueprint, 1).refusals == ()

    with TemporaryDirectory() as folder:
        path = Path(folder) / "bridge.yaml"
        path.write_text(written, encoding="utf-8")
        for language, clause in (("en", "no more than 1 against"), ("fr", "pas plus de 1 contre")):
            with redirect_stdout(StringIO()) as out:
                assert main(["analyse", str(path), "--language", language]) == 0
            assert clause in plain(out.getvalue())
