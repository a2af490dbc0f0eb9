"""A medium of news: radio, written by authors and sent by instructors, with its own icon."""

from __future__ import annotations

from tests.touch.addition import Addition, Edit, after, end

ADDITION = Addition(
    name="a medium of news",
    was="10–11",
    limit=3,
    edits=(
        after("sim/exercise/core/media.py", '    "call",\n', '    "radio",\n'),
        after("sim/exercise/core/media.py", '    "call": "phone",\n', '    "radio": "radio",\n'),
        end("sim/exercise/news/sentences.en.ftl", "medium-radio = Radio\n"),
        end("sim/exercise/news/sentences.fr.ftl", "medium-radio = Radio\n"),
        Edit(
            "web/static/icons.svg",
            "</svg>",
            '  <symbol id="i-radio" viewBox="0 0 16 16"><path d="M2 6h12v7H2zM4 6l7-4M10 8v3"/></symbol>\n</svg>',
        ),
        after("scenarios/GUIDE.md", "`post` (social network)", ", `radio`"),
    ),
    held_to=("tests/scenarios/test_guide.py", "tests/sim/exercise/test_vocabulary.py"),
    note="with an icon that is there already: 1",
)

INJECT = """injects:
  heard:
    form: radio
    title: {en: Bridge closed, fr: Pont fermé}
    body: {en: Nobody crosses., fr: Personne ne passe.}
    source: {en: Radio Orle, fr: Radio Orle}
    reliability: B2
    turn: 1
"""


def proof() -> None:
    """Authored or sent from the control room it reaches desks, is told in every language and has its word and icon."""
    from pathlib import Path

    from scenarios.check import check
    from sim.exercise.core.names import CONTROL
    from tests.sim.exercise.table import Table
    from tests.touch.proofs import authored, feed, reference, scripted, transcript
    from web import wire

    checked = check(authored(more=INJECT))
    assert checked.blueprint is not None, checked.problems
    table = Table(checked.blueprint)
    table.later(1)
    body = {
        "form": "radio",
        "title": {"en": "And open again", "fr": "Et rouvert"},
        "body": {"en": "Mind the holes.", "fr": "Attention aux trous."},
        "source": {"en": "Radio Orle", "fr": "Radio Orle"},
    }
    asked = wire.acting({"exercise": "test", "id": "from-the-control-room", "kind": "quick-inject", "body": body})
    table.exercise.submit(wire.command(asked, CONTROL), 60_000)

    assert [line for line in transcript(table, "en").splitlines() if "Radio, Radio Orle" in line and "Bridge" in line]
    assert [line for line in transcript(table, "fr").splitlines() if "Radio, Radio Orle" in line and "rouvert" in line]
    lines = [line for line in feed(table, "lower") if line["kind"] == "inject-released"]
    assert [line["form"] for line in lines] == ["radio", "radio"]
    assert "Pont fermé" in lines[0]["told"]["fr"]

    media = {medium["id"]: medium for medium in reference("fr")["media"]}
    assert media["radio"] == {"id": "radio", "name": {"fr": "Radio"}, "icon": "radio"}
    assert 'id="i-radio"' in Path("web/static/icons.svg").read_text(encoding="utf-8")
    shown = scripted(
        """
        const { reference, sign } = await import("./web/static/js/reference.js");
        const { QuickInject } = await import("./web/static/js/control/QuickInject.js");
        reference.value = GIVEN;
        print(sign({ kind: "inject-released", form: "radio" }));
        const table = { id: "x", seats: [], live: { waiting: { value: [] } }, refusals: { value: {} } };
        render(html`<${QuickInject} table=${table} />`, document.body);
        print(document.body.textContent);
        """,
        reference("en"),
    )
    assert shown is None or (shown.startswith("radio") and "Radio" in shown), shown
