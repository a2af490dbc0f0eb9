"""A kind of event: talks without a title take the first words that are said in them for one."""

from __future__ import annotations

from tests.touch.addition import Addition, after, before, end

TALK = "sim/exercise/talk"

ADDITION = Addition(
    name="a kind of event, told, folded and drawn",
    was="12–14",
    limit=3,
    edits=(
        end(
            f"{TALK}/events.py",
            '''
@kind("channel-titled", touches=("talks",), evidence="message", shelf="talk", icon="talk", cite=True, news=True)
class ChannelTitled(Event):
    """Talks that had no title are called by the first words said in them."""

    channel: ChannelId
    title: str
    author: SeatId
''',
        ),
        end(
            f"{TALK}/fold.py",
            """
@fold(ev.ChannelTitled)
def channel_titled(event: ev.ChannelTitled, state: State, entry: Entry) -> None:
    if event.channel in state.channels:
        state.channels[event.channel].title = event.title
""",
        ),
        before(
            f"{TALK}/rules.py",
            "    said = ev.MessageSent(\n",
            """    talks = state.channels[command.channel]
    titled: list[ev.Event] = []
    if talks.form in ("bilateral", "caucus") and not talks.title and isinstance(command.words, Said):
        title = line(command.words.text, 40)
        titled = [ev.ChannelTitled(audience=audience, channel=command.channel, title=title, author=command.seat)]
""",
        ),
        after(f"{TALK}/rules.py", "    return [said, ", "*titled, "),
        after(f"{TALK}/rules.py", "import ActorId, Audience, ChannelId, ", "Said, "),
        end(
            f"{TALK}/sentences.en.ftl",
            "channel-titled = These talks are called { QUOTE($title) } from now on, after { $author }.\n",
        ),
        end(
            f"{TALK}/sentences.fr.ftl",
            "channel-titled = Ces pourparlers s’appellent désormais { QUOTE($title) }, d’après { $author }.\n",
        ),
    ),
    held_to=("tests/sim/exercise/test_vocabulary.py", "tests/sim/language/test_files.py", "-k", "vocabulary or talk"),
    note="a command that asks for it: + `commands.py`; what no screen has shown yet: + `state.py`, `picture.py`",
)


def proof() -> None:
    """It is recorded, hash-chained, folded, drawn, told in every language, filed in browsers, and evidence."""
    from sim.exercise import commands as cmd
    from sim.exercise.core.names import Said
    from sim.exercise.evolve import replay
    from sim.exercise.picture import picture
    from sim.exercise.views import whole
    from sim.exercise.vocabulary import kind_of
    from tests.sim.exercise.table import Table
    from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD
    from tests.touch.proofs import feed, reference, transcript

    table = Table(SMALL)
    talks = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    said = table.kinds(cmd.SendMessage, UP_HEAD, channel=talks, words=Said("The dam at Selmar"))
    assert said == ["message-sent", "channel-titled"]
    assert table.kinds(cmd.SendMessage, DOWN_HEAD, channel=talks, words=Said("Again")) == ["message-sent"]

    again = replay(whole(table.exercise.records))
    assert again.channels[talks].title == "The dam at Selmar"
    drawn = picture(table.exercise.view(DOWN_HEAD), DOWN_HEAD)["talks"]["channels"]
    assert "The dam at Selmar" in [channel["title"] for channel in drawn]

    assert "These talks are called “The dam at Selmar” from now on, after Ana Up (UPP)." in transcript(table, "en")
    assert "Ces pourparlers s’appellent désormais « The dam at Selmar », d’après Ana Up (UPP)." in transcript(
        table, "fr"
    )
    [line] = [line for line in feed(table, DOWN_HEAD) if line["kind"] == "channel-titled"]
    assert line["told"]["en"].startswith("These talks are called")
    assert line["told"]["fr"].startswith("Ces pourparlers")
    assert line["news"] is True
    assert not [line for line in feed(table, "chair") if line["kind"] == "channel-titled"]

    filed = reference("en")["kinds"]["channel-titled"]
    assert filed == {"shelf": "talk", "icon": "talk", "cite": True}
    event = next(r.event for r in table.exercise.records if r.event.kind == "channel-titled")
    assert kind_of(event).evidence == "message"
