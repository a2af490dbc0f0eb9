"""An intent of messages: condolence, chosen by people and shown under what they say."""

from __future__ import annotations

from tests.touch.addition import Addition, after, end

TALK = "sim/exercise/talk"

ADDITION = Addition(
    name="an intent of messages",
    was="8",
    limit=2,
    edits=(
        after(f"{TALK}/intents.py", '    "apology",\n', '    "condolence",\n'),
        after(f"{TALK}/intents.py", '    "apology": "undo",\n', '    "condolence": "talk",\n'),
        end(f"{TALK}/sentences.en.ftl", "intent-condolence = Condolence\n    .verb = expresses condolences\n"),
        end(f"{TALK}/sentences.fr.ftl", "intent-condolence = Condoléances\n    .verb = présente ses condoléances\n"),
    ),
    held_to=("tests/sim/exercise/test_vocabulary.py",),
    note="what a mind answers goes by the words, not by this",
)


def proof() -> None:
    """A browser may send it, it is told in every language, and screens have its word and icon."""
    from sim.exercise.core.names import SeatId
    from tests.sim.exercise.table import Table
    from tests.sim.small import SMALL, UP_HEAD
    from tests.touch.proofs import feed, reference, scripted, transcript
    from web import wire

    table = Table(SMALL)
    body = {"channel": "plenary", "words": {"said": "We mourn.", "language": "en"}, "intent": "condolence"}
    asked = wire.acting({"exercise": "test", "id": "from-a-desk", "kind": "send-message", "body": body})
    table.exercise.submit(wire.command(asked, SeatId(UP_HEAD)), 60_000)

    assert "Ana Up (UPP) expresses condolences" in transcript(table, "en")
    assert "Ana Up (UPP) présente ses condoléances" in transcript(table, "fr")
    [line] = [line for line in feed(table, "chair") if line["kind"] == "message-sent"]
    assert line["intent"] == "condolence"

    found = {intent["id"]: intent for intent in reference("fr")["intents"]}
    assert found["condolence"] == {"id": "condolence", "name": {"fr": "Condoléances"}, "icon": "talk"}
    shown = scripted(
        """
        const { reference } = await import("./web/static/js/reference.js");
        const { Intent } = await import("./web/static/js/components/Intent.js");
        reference.value = GIVEN;
        render(html`<${Intent} kind="condolence" />`, document.body);
        print(document.body.innerHTML);
        """,
        reference("en"),
    )
    assert shown is None or ("Condolence" in shown and "#i-talk" in shown), shown
