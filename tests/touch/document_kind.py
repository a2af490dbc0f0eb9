"""A kind of document: talking points, of which the public may read the first field."""

from __future__ import annotations

from tests.touch.addition import Addition, after, before, end

ADDITION = Addition(
    name="a kind of document, filled by people and written by minds",
    was="6–7",
    limit=3,
    edits=(
        before(
            "sim/exercise/papers/forms.py",
            '        form(\n            "after-action-review",',
            '        form("talking-points", message="text", asked="lines", optional=("asked",), released=("message",)'
            "),\n",
        ),
        end(
            "sim/policies/reports.py",
            '''
@writes("talking-points")
def talking_points(desk: Desk, topic: Topic) -> Written:
    """Talking points: what to say about the talks, and what may be asked."""
    other = concerned(desk, topic.news)
    return {"message": line("doc.points-message", actor=other, turn=desk.view.turn)}, []
''',
        ),
        end(
            "sim/exercise/papers/forms.en.ftl",
            "form-talking-points = Talking points\n    .purpose = What we say when we are asked.\n"
            "form-talking-points-message = The message\n    .help = One sentence.\n"
            "form-talking-points-asked = If we are asked\n    .help = Questions and answers.\n",
        ),
        end(
            "sim/exercise/papers/forms.fr.ftl",
            "form-talking-points = Éléments de langage\n    .purpose = Ce que nous disons quand on nous interroge.\n"
            "form-talking-points-message = Le message\n    .help = Une phrase.\n"
            "form-talking-points-asked = Si l’on nous interroge\n    .help = Questions et réponses.\n",
        ),
        end(
            "sim/policies/phrases/papers.en.ftl",
            "doc-points-message = In turn { $turn } we go on talking with { THE($actor) }.\n",
        ),
        end(
            "sim/policies/phrases/papers.fr.ftl",
            "doc-points-message = Au tour { $turn }, nous continuons à parler avec { THE($actor) }.\n",
        ),
        after("scenarios/GUIDE.md", "`decision-note`, `press-line`", ", `talking-points`"),
    ),
    held_to=("tests/scenarios/test_guide.py", "tests/sim/exercise/test_forms.py"),
)


def proof() -> None:
    """An author asks for it, a person files it, a mind writes it, its public field is released, screens offer it."""
    from dataclasses import replace

    from scenarios.check import check
    from sim.exercise import commands as cmd
    from sim.exercise import events as ev
    from sim.exercise.core.due import Due
    from sim.exercise.core.names import DueId, Said
    from sim.runs import play
    from tests.sim.exercise.table import Table
    from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD
    from tests.touch.proofs import authored, feed, reference, transcript

    asked = "due:\n  points: {kind: talking-points, seat: upper, minutes: 5, turn: 1, subject: {en: Press, fr: Presse}}"
    checked = check(authored(more=asked))
    assert checked.blueprint is not None, checked.problems

    due = Due(DueId("points"), "talking-points", DOWN_HEAD, 8, {"en": "Points", "fr": "Éléments"}, turn=1)
    table = Table(replace(SMALL, due=(due,)))
    fields = {"message": Said("We talk."), "asked": (Said("Why? Because."),)}
    body = {"form": "talking-points", "title": "", "due": table.due("points"), "fields": fields}
    assert (
        table.refusal(cmd.SubmitDocument, DOWN_HEAD, **{**body, "fields": {"asked": fields["asked"]}})
        == "missing-field"
    )
    document = table.do(cmd.SubmitDocument, DOWN_HEAD, **body).records[0].event.document
    table.do(cmd.SignOff, DOWN_HEAD, document=document, decision="approved")
    table.do(cmd.Release, DOWN_HEAD, document=document)
    [released] = [line for line in feed(table, UP_HEAD) if line["kind"] == "document-released"]
    assert list(released["fields"]) == ["message"]
    english = transcript(table, "en")
    assert "talking points" in english.lower()
    assert "The message: We talk. If we are asked: Why? Because." in english
    assert "éléments de langage" in transcript(table, "fr").lower()

    run = play(replace(SMALL, due=(due,)), 3)
    assert run.refusals == ()
    filed = [r.event for r in run.exercise.records if isinstance(r.event, ev.DocumentSubmitted)]
    assert "talking-points" in [event.form for event in filed]
    assert "Au tour 1, nous continuons à parler avec" in transcript(run, "fr")

    form = reference("fr")["forms"]["talking-points"]
    assert (form["name"], form["public"]) == ({"fr": "Éléments de langage"}, True)
    assert [field["required"] for field in form["fields"]] == [True, False]
