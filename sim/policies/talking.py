"""Talk: opening, asking about interests, answering, acknowledging, summing up; no offers."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.blueprint import Instrument
from sim.exercise.names import PLENARY, ActorId, ChannelId, IssueId, Phrase, SeatId
from sim.exercise.state import Channel, Entry
from sim.policies.desk import Desk

GUARDED = ("hard", "spoiler")
"""Styles that would rather not say what they need."""


# --- answering


def answer(desk: Desk) -> cmd.Command | None:
    """An answer to what was said to this seat and is still unanswered."""
    if desk.idle < 0.25:
        return None
    for channel in desk.my_channels:
        if channel.id == PLENARY:
            move = _answer_room(desk)
        elif channel.form == "delegation":
            move = _answer_colleague(desk, channel)
        else:
            move = _answer_in(desk, channel)
        if move is not None:
            return move
    return None


def _answer_in(desk: Desk, channel: Channel) -> cmd.Command | None:
    heard = desk.heard(channel.id)
    if not heard:
        return None
    entry, last = heard[-1]
    if last.seat == desk.seat or desk.view.actor_of(last.seat) == desk.actor or desk.since(entry.at) < 0.1:
        return None
    if channel.form == "caucus" and any(m.reply_to == entry.ref for _, m in heard):
        return None
    mine = [m for _, m in heard if m.seat == desk.seat]
    if isinstance(last.words, Phrase):
        return _answer_mind(desk, channel, entry, last, mine)
    return _reply(desk, channel.id, entry, last)


def _answer_mind(
    desk: Desk, channel: Channel, entry: Entry, last: ev.MessageSent, mine: list[ev.MessageSent]
) -> cmd.Command | None:
    """To a mind: an answer to a question, thanks for an answer, and then silence, so that talks end."""
    assert isinstance(last.words, Phrase)
    if last.words.template.startswith("talk.ask-interest"):
        return _interest(desk, channel.id, entry, last)
    told = last.words.template in ("talk.interest", "talk.position", "talk.reply-guarded", "talk.reply-adviser")
    if told and mine and isinstance(mine[-1].words, Phrase) and mine[-1].words.template.startswith("talk.ask-interest"):
        return _send(desk, channel.id, desk.phrase("talk.acknowledge"), "acknowledgement", entry)
    return None


_REPLIES: dict[str, tuple[str, ev.Intent | None]] = {
    "offer": ("talk.reply-offer", None),
    "proposal": ("talk.reply-offer", None),
    "commitment": ("talk.reply-commitment", "acknowledgement"),
    "warning": ("talk.reply-warning", "question"),
    "threat": ("talk.reply-firm", None),
    "apology": ("talk.reply-apology", "acknowledgement"),
}


def _reply(desk: Desk, channel: ChannelId, entry: Entry, last: ev.MessageSent) -> cmd.Command | None:
    """To a person, by what they said they were doing."""
    if last.intent == "question":
        return _interest(desk, channel, entry, last)
    if last.intent == "acknowledgement":
        return None
    template, intent = _REPLIES.get(last.intent or "", ("talk.acknowledge", "acknowledgement"))
    issue = _about(desk, last)
    if issue is None and template in ("talk.reply-offer", "talk.reply-firm"):
        template, intent = "talk.acknowledge", "acknowledgement"
    words = desk.phrase(template, **({"issue": issue} if issue is not None else {}))
    return _send(desk, channel, words, intent, entry)


def _interest(desk: Desk, channel: ChannelId, entry: Entry, last: ev.MessageSent) -> cmd.Command | None:
    """What the delegation needs, as far as its style lets it say so."""
    issue = _about(desk, last)
    text = _text_of(desk, issue)
    worth = desk.worth(text) if text is not None else None
    if issue is None or worth is None:
        known = issue or next((i.id for i in desk.view.the_scene.issues), None)
        return (
            None if known is None else _send(desk, channel, desk.phrase("talk.reply-adviser", issue=known), None, entry)
        )
    top = worth.ranked[0]
    if not desk.grade.reads_others:
        words = desk.phrase("talk.position", issue=issue, option=worth.best_option(issue))
    elif desk.style in GUARDED and desk.chance(0.6, "guarded"):
        words = desk.phrase("talk.reply-guarded", issue=issue)
    else:
        named = top if worth.weight(issue) < 0.5 * worth.weight(top) else issue
        words = desk.phrase("talk.interest", issue=named, option=worth.best_option(named))
    return _send(desk, channel, words, None, entry, about=(issue,))


def _answer_room(desk: Desk) -> cmd.Command | None:
    """In the plenary: answer a person's fresh question, threat or warning, if few others have."""
    if not desk.speaks:
        return None
    heard = desk.heard(PLENARY)
    for place in range(len(heard) - 1, max(-1, len(heard) - 9), -1):
        entry, said = heard[place]
        if isinstance(said.words, Phrase) or desk.since(entry.at) > 3.0 or desk.since(entry.at) < 0.2:
            continue
        if desk.view.actor_of(said.seat) == desk.actor:
            continue
        replies = [m for _, m in heard[place + 1 :] if m.reply_to == entry.ref]
        if any(m.seat == desk.seat for m in replies) or len(replies) >= 3:
            continue
        calls = said.intent in ("question", "threat", "warning", "proposal", "offer", "apology", "commitment")
        if desk.chance(0.5 if calls else 0.12, entry.ref) and not (replies and not calls):
            return _reply(desk, PLENARY, entry, said)
    return None


def _answer_colleague(desk: Desk, channel: Channel) -> cmd.Command | None:
    """In the delegation's room: a person is not left talking to nobody."""
    heard = desk.heard(channel.id)
    if not heard:
        return None
    entry, last = heard[-1]
    if last.seat == desk.seat or isinstance(last.words, Phrase) or desk.since(entry.at) < 0.2:
        return None
    return _send(desk, channel.id, desk.phrase("talk.room-reply"), "acknowledgement", entry)


# --- speaking first


def open_talks(desk: Desk) -> cmd.Command | None:
    """The first word in the plenary, once, in the first turn."""
    if not desk.speaks or desk.view.turn != 1 or desk.said("talk.opening"):
        return None
    if "chair" not in desk.powers and desk.turns_gone < 0.5 / desk.plan.pulses:
        return None
    if "chair" in desk.powers:
        words = desk.phrase("talk.opening-chair")
    else:
        issue = _top(desk)
        words = desk.voice("talk.opening-adviser") if issue is None else desk.voice("talk.opening", issue=issue)
    return _send(desk, PLENARY, words, None, None)


def commit(desk: Desk) -> cmd.Command | None:
    """Once a text is in force, the word given before everyone."""
    if not desk.speaks or desk.idle < 0.4:
        return None
    for text in desk.view.the_scene.instruments:
        if not desk.view.instruments[text.id].in_force or desk.actor not in text.signatories:
            continue
        if not desk.said("talk.commitment", instrument=text.id) and desk.chance(0.6, "commit"):
            return _send(desk, PLENARY, desk.phrase("talk.commitment", instrument=text.id), "commitment", None)
    return None


def speak_first(desk: Desk) -> cmd.Command | None:
    """A word on the seat's own initiative: thanks, a question to another delegation, a summary, advice, a note."""
    if desk.idle < 0.9:
        return None
    for move in (_thank, _sum_up, _ask, _advise, _speak_out, _note):
        made = move(desk)
        if made is not None:
            return made
    return None


def _thank(desk: Desk) -> cmd.Command | None:
    """Thanks to a delegation that accepted this delegation's package, once for each."""
    if not desk.leads("table") or not desk.chance(0.4, "thank"):
        return None
    for text in desk.open_texts:
        for package in desk.packages(text.id):
            if package.actor != desk.actor:
                continue
            friends = [a for a, said in package.answers.items() if said == "accept" and a != desk.actor]
            for friend in friends:
                seat = desk.spokesperson(friend)
                if seat is not None and not desk.said("talk.thanks", seat=seat):
                    words = desk.phrase("talk.thanks", seat=seat)
                    return _send(desk, PLENARY, words, "acknowledgement", None, about=())
    return None


def _sum_up(desk: Desk) -> cmd.Command | None:
    """The chair takes stock once a turn."""
    if "chair" not in desk.powers or desk.last_said("talk.chair-summary") < desk.plan.pulses * 0.9:
        return None
    count = sum(len(desk.packages(t.id)) for t in desk.open_texts)
    if count < 2:
        return None
    return _send(desk, PLENARY, desk.phrase("talk.chair-summary", turn=desk.view.turn, count=count), None, None)


def _ask(desk: Desk) -> cmd.Command | None:
    """A question about interests, in bilateral talks opened for it where there are none."""
    leads = desk.leads("table")
    if desk.last_said("talk.ask-interest") < (2.5 if leads else 5.0) or not desk.chance(0.5 if leads else 0.2, "ask"):
        return None
    texts = [t for t in desk.open_texts if desk.actor in t.parties or "chair" in desk.powers]
    if not texts:
        return None
    text = max(texts, key=desk.time)
    worth = desk.worth(text)
    others = [p for p in text.parties if p != desk.actor and desk.spokesperson(p) is not None]
    if not others:
        return None
    seats = {p: seat for p in others if (seat := _counterpart(desk, p, leads)) is not None}
    asked = {p: desk.said("talk.ask-interest", seat=seat) for p, seat in seats.items()}
    if not asked or min(asked.values()) >= 3:
        return None
    partner: ActorId = desk.pick([p for p in asked if asked[p] == min(asked.values())])
    seat = seats[partner]
    channel = _between(desk, seat)
    issues = list(text.issues) if worth is None else worth.ranked[: max(2, len(text.issues) // 2)]
    issue = desk.pick(issues)
    why = desk.why("why.ask-again", actor=partner, issue=issue, count=asked[partner])
    if channel is None:
        return desk.command(cmd.OpenChannel, why, seats=(desk.seat, seat))
    if _waiting(desk, channel):
        return None
    words = desk.voice("talk.ask-interest", seat=seat, issue=issue)
    return desk.command(cmd.SendMessage, why, channel=channel, words=words, intent="question", about=(issue,))


def _advise(desk: Desk) -> cmd.Command | None:
    """Those who are not parties advise, seldom."""
    if not desk.speaks or "chair" in desk.powers or not desk.chance(0.3, "advise"):
        return None
    if any(desk.actor in t.parties for t in desk.open_texts):
        return None
    if desk.last_said("talk.advice") < desk.plan.pulses * 0.8:
        return None
    issues = [i for t in desk.open_texts for i in t.issues]
    if not issues:
        return None
    issue = desk.pick(issues)
    return _send(desk, PLENARY, desk.phrase("talk.advice", issue=issue), None, None, about=(issue,))


def _speak_out(desk: Desk) -> cmd.Command | None:
    """Now and then, what the delegation stands for, in its own voice."""
    if not desk.speaks or desk.last_said("talk.voice") < desk.plan.pulses * 1.2 or not desk.chance(0.3, "voice"):
        return None
    issue = _top(desk) or next((i for t in desk.open_texts for i in t.issues), None)
    if issue is None or desk.turns_gone < 1.0:
        return None
    return _send(desk, PLENARY, desk.voice("talk.voice", issue=issue), None, None, about=(issue,))


def _note(desk: Desk) -> cmd.Command | None:
    """A colleague's analysis in the delegation's room."""
    if desk.speaks or not desk.colleagues or not desk.chance(0.35, "note"):
        return None
    room = next((c for c in desk.my_channels if c.form == "delegation"), None)
    if room is None or desk.last_said("talk.room-note") < desk.plan.pulses * 0.9:
        return None
    issues = [i for t in desk.open_texts if desk.worth(t) is not None for i in t.issues]
    if not issues:
        return None
    issue = desk.pick(issues)
    return _send(desk, room.id, desk.phrase("talk.room-note", issue=issue), None, None, about=(issue,))


# --- parts


def _send(
    desk: Desk,
    channel: ChannelId,
    words: Phrase,
    intent: ev.Intent | None,
    answered: Entry | None,
    about: tuple[IssueId, ...] | None = None,
) -> cmd.Command:
    issue = words.values.get("issue")
    named = (IssueId(str(issue)),) if issue is not None else ()
    waited = 0.0 if answered is None else desk.minutes_since(answered.at)
    why = (
        desk.why("why.speak", turn=desk.view.turn)
        if answered is None
        else desk.why("why.reply-waiting", minutes=waited)
    )
    return desk.command(
        cmd.SendMessage,
        why,
        channel=channel,
        words=words,
        intent=intent,
        about=named if about is None else about,
        reply_to=None if answered is None else answered.ref,
    )


def _top(desk: Desk) -> IssueId | None:
    """What matters most to the delegation over all texts; None without stakes."""
    ranked = [
        (-round(worth.weight(worth.ranked[0]), 9), text.opens, k, worth.ranked[0])
        for k, text in enumerate(desk.view.the_scene.instruments)
        if (worth := desk.worth(text)) is not None and text.opens <= desk.view.turn
    ]
    return min(ranked)[3] if ranked else None


def _about(desk: Desk, said: ev.MessageSent) -> IssueId | None:
    """The issue a message is about, else what matters most to this delegation."""
    return said.about[0] if said.about else _top(desk)


def _text_of(desk: Desk, issue: IssueId | None) -> Instrument | None:
    return next((t for t in desk.view.the_scene.instruments if issue in t.issues), None)


def _counterpart(desk: Desk, actor: ActorId, leads: bool) -> SeatId | None:
    """Whom to speak to in another delegation: heads to heads, colleagues to colleagues where there are any."""
    head = desk.spokesperson(actor)
    if leads:
        return head
    return next((s for s in desk.view.seats_of(actor) if s != head), None)


def _between(desk: Desk, seat: SeatId) -> ChannelId | None:
    """The bilateral talks of these two seats alone."""
    return next((c.id for c in desk.my_channels if c.id != PLENARY and set(c.seats) == {desk.seat, seat}), None)


def _waiting(desk: Desk, channel: ChannelId) -> bool:
    """Whether the last word there was this seat's own, unanswered."""
    heard = desk.heard(channel)
    return bool(heard) and heard[-1][1].seat == desk.seat and desk.since(heard[-1][0].at) < 6.0
