"""A field of an event: a document says whether it was filed after it was due, and the desk's picture shows it."""

from __future__ import annotations

from tests.touch.addition import Addition, Edit, after

PAPERS = "sim/exercise/papers"

ADDITION = Addition(
    name="a field of an event, told and drawn",
    was="6–8",
    limit=3,
    edits=(
        after(
            f"{PAPERS}/events.py",
            "    cites: tuple[Citation, ...] = ()\n    due: DueId | None = None\n",
            "    late: bool = False\n",
        ),
        Edit(
            f"{PAPERS}/rules.py",
            "            due=command.due,\n        )\n",
            "            due=command.due,\n"
            "            late=command.due is not None and state.timer.elapsed(now) > state.due[command.due].ends,\n"
            "        )\n",
        ),
        after(f"{PAPERS}/picture.py", "    released: bool\n    at: int\n", "    late: bool\n"),
        after(f"{PAPERS}/picture.py", '        "at": d.at,\n', '        "late": e.late,\n'),
        Edit(
            f"{PAPERS}/sentences.en.ftl",
            "document-submitted = { document-submitted.line } { $text }",
            "document-submitted = { document-submitted.line } { $late ->\n"
            "    [yes] After its time. { $text }\n   *[no] { $text }\n}",
        ),
        Edit(
            f"{PAPERS}/sentences.fr.ftl",
            "document-submitted = { document-submitted.line } { $text }",
            "document-submitted = { document-submitted.line } { $late ->\n"
            "    [yes] Hors délai. { $text }\n   *[no] { $text }\n}",
        ),
    ),
    held_to=("tests/sim/exercise/test_vocabulary.py",),
    note="told alone, without a picture: 2; asked for by a command: + `commands.py`",
)


def proof() -> None:
    """It is recorded, drawn, told in every language and on a browser's line; a log without it still opens."""
    from sim.exercise import commands as cmd
    from sim.exercise.core import codec
    from sim.exercise.core.names import Said
    from tests.sim.exercise.table import Table
    from tests.sim.small import DOWN_HEAD, SMALL
    from tests.touch.proofs import PLAN, drawn, feed, transcript

    table = Table(SMALL)
    plan = {
        "form": "negotiation-plan",
        "title": "Our plan",
        "due": table.due("plan"),
        "fields": {f: Said("Flow") for f in PLAN},
    }
    table.do(cmd.SubmitDocument, DOWN_HEAD, **plan)
    assert "After its time." not in transcript(table, "en")
    table.later(9)
    table.do(cmd.SubmitDocument, DOWN_HEAD, **plan, document=next(iter(table.state.documents)))

    assert [d["late"] for d in drawn(table, DOWN_HEAD)["desk"]["documents"]] == [True]
    assert transcript(table, "en").count("After its time.") == 1
    assert transcript(table, "fr").count("Hors délai.") == 1
    assert [line["late"] for line in feed(table, DOWN_HEAD) if line["kind"] == "document-submitted"] == [False, True]

    event = table.exercise.records[-1].event
    old = codec.dump(event)
    del old["late"]
    assert codec.load(event.kind, event.version, old, event.audience).late is False
