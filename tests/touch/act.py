"""An act of the catalogue: a white paper, which a scenario offers and a person publishes."""

from __future__ import annotations

from tests.touch.addition import Addition, Edit, end

CATALOGUE = "sim/world/catalogue"

ADDITION = Addition(
    name="an act in the world",
    was="1–2",
    limit=2,
    edits=(
        Edit(
            f"{CATALOGUE}/protest.py",
            "        rung=3,\n        row=39,\n    ),\n",
            """        rung=3,
        row=39,
    ),
    Act(
        id="publish-white-paper",
        cameo="111",
        goldstein=-2.0,
        plover="ACCUSE:Disapprove",
        plover_score=-2.0,
        family="protest",
        cost=2,
        rung=1,
        nearest=True,
        note="A long criticism with its evidence.",
    ),
""",
        ),
        end(
            f"{CATALOGUE}/protest.en.ftl",
            "catalogue-publish-white-paper = Publish a white paper\n"
            "    .done = publishes a white paper against { THE($target) }\n"
            "    .when = When the record is on your side and will be read.\n"
            "    .basis = Freedom of expression.\n",
        ),
        end(
            f"{CATALOGUE}/protest.fr.ftl",
            "catalogue-publish-white-paper = Publier un livre blanc\n"
            "    .done = publie un livre blanc contre { THE($target) }\n"
            "    .when = Quand les pièces plaident pour vous et seront lues.\n"
            "    .basis = Liberté d’expression.\n",
        ),
    ),
    held_to=("tests/sim/world/test_catalogue.py",),
    note="offered by the scenarios that list it; what no act does yet: + `sim/world/effects.py`",
)


def proof() -> None:
    """A scenario offers it, a person does it, it moves the world, is told in every language and known to browsers."""
    from scenarios.check import check
    from sim.exercise import commands as cmd
    from sim.exercise.core.names import ActId, ActorId, SeatId
    from tests.sim.exercise.table import Table
    from tests.touch.proofs import authored, reference, transcript

    changes = ("acts: [phone-call, make-statement]", "acts: [phone-call, make-statement, publish-white-paper]")
    checked = check(authored(changes))
    assert checked.blueprint is not None, checked.problems
    table = Table(checked.blueprint)
    upper, lower = ActorId("upper-orle"), ActorId("lower-orle")
    before = table.state.dyads[lower, upper].tension
    act = {"act": ActId("publish-white-paper"), "target": lower}
    assert table.refusal(cmd.TakeAction, SeatId("lower"), **{**act, "target": upper}) == "unknown-act"
    table.do(cmd.TakeAction, SeatId("upper"), **act)
    assert table.state.dyads[lower, upper].tension > before
    assert "publishes a white paper" in transcript(table, "en").lower()
    assert "publie un livre blanc" in transcript(table, "fr").lower()
    assert reference("fr")["acts"]["publish-white-paper"]["names"] == {"fr": "Publier un livre blanc"}
