"""An attribute of an indicator: how far off its measurement may be, as the author writes it and a desk shows it."""

from __future__ import annotations

from tests.touch.addition import Addition, after

ADDITION = Addition(
    name="an attribute of an indicator, from the author's file to every screen",
    was="10",
    limit=4,
    edits=(
        after(
            "scenarios/format/world/form.py",
            "    decimals: Annotated[int, Field(ge=0, le=4)] = 0\n",
            "    margin: Annotated[float, Field(ge=0, le=1e9)] = 0.0\n",
        ),
        after("sim/exercise/core/blueprint.py", "    decimals: int = 0\n", "    margin: float = 0.0\n"),
        after("sim/exercise/acts/picture.py", "    decimals: int\n", "    margin: float\n"),
        after(
            "sim/exercise/acts/picture.py",
            '                "decimals": g.decimals,\n',
            '                "margin": g.margin,\n',
        ),
        after(
            "web/static/js/desk/Indicators.js",
            "      >${number(gauge.value, gauge.decimals)}",
            "${gauge.margin > 0 && html` ± ${number(gauge.margin, gauge.decimals)}`}",
        ),
        after(
            "scenarios/GUIDE.md",
            "| `decimals` | `0` | Shown after the point, 0 to 4. |\n",
            "| `margin` | `0` | How far off its measurement may be. |\n",
        ),
    ),
    held_to=("tests/scenarios/test_guide.py", "tests/sim/exercise/test_vocabulary.py"),
)

GAUGE = """gauges:
  flow:
    name: {en: Flow, fr: Débit}
    unit: {en: m³/s, fr: m³/s}
    place: {en: Orle, fr: Orle}
    start: 5
    low: 0
    high: 9
    decimals: 1
"""


def proof() -> None:
    """It is authored, checked at its line, part of the scene that all see, and on every screen."""
    from scenarios.check import check
    from sim.exercise import events as ev
    from sim.exercise.core.names import CONTROL
    from tests.sim.exercise.table import Table
    from tests.touch.proofs import authored, drawn, scripted

    checked = check(authored(more=f"{GAUGE}    margin: 0.5"))
    assert checked.blueprint is not None, checked.problems
    [wrong] = check(authored(more=f"{GAUGE}    margin: -1")).errors
    assert wrong.path == ("gauges", "flow", "margin")
    [unnamed] = check(authored(more=f"{GAUGE}    margn: 1")).errors
    assert unnamed.code == "unknown-field"

    table = Table(checked.blueprint)
    [scene] = [r.event for r in table.exercise.records if isinstance(r.event, ev.SceneSet)]
    assert [gauge.margin for gauge in scene.gauges] == [0.5]
    for seat in ("upper", CONTROL):
        assert [gauge["margin"] for gauge in drawn(table, seat)["world"]["gauges"]] == [0.5]

    [gauge] = drawn(table, "upper")["world"]["gauges"]
    shown = scripted(
        """
        const { table } = await import("./web/static/js/desk/table.js");
        const { Indicators } = await import("./web/static/js/desk/Indicators.js");
        table.slice = (name) => (name === "world" ? { gauges: [GIVEN] } : {});
        render(html`<${Indicators} asTable=${false} />`, document.body);
        print(document.body.textContent);
        """,
        gauge,
    )
    assert shown is None or "5.0 ± 0.5" in shown, shown
