"""Speaking first: opening, giving one's word, asking about interests, advising, summing up."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.names import PLENARY, ActorId, ChannelId, IssueId, SeatId
from sim.policies.closing import too_late
from sim.policies.desk import Desk
from sim.policies.observing import observations
from sim.policies.roles import AGENCIES, kind, mediates
from sim.policies.saying import send, top

TO_TALK = 1.5
"""Turns that bilateral talks need to come to anything."""


def open_talks(desk: Desk) -> cmd.Command | None:
    """The first word in the plenary, once, in the first turn."""
    if not desk.speaks or desk.view.turn != 1 or desk.said("talk.opening"):
        return None
    if "chair" not in desk.powers and desk.turns_gone < 0.5 / desk.plan.pulses:
        return None
    if "chair" in desk.powers:
        # Nobody opens a meeting in which others have been speaking.
        words = desk.phrase("talk.opening-chair-late" if desk.heard(PLENARY) else "talk.opening-chair")
    else:
        issue = top(desk)
        if issue is None:
            words = desk.voice("talk.opening-adviser")
        elif desk.has_a_say:
            words = desk.voice("talk.opening", issue=issue)
        else:
            words = desk.phrase("talk.opening-observer", issue=issue)
    return send(desk, PLENARY, words, None, None)


def commit(desk: Desk) -> cmd.Command | None:
    """Once a text is in force, the word given before everyone; once it is signed by all, a word on what follows."""
    if not desk.speaks or desk.idle < 0.4:
        return None
    for text in desk.view.the_scene.instruments:
        status = desk.view.instruments[text.id]
        if desk.actor not in text.signatories or not set(text.signatories) <= set(status.signed):
            continue
        if not status.in_force:
            if not desk.said("talk.signed", instrument=text.id) and desk.chance(0.6, "commit"):
                return send(desk, PLENARY, desk.phrase("talk.signed", instrument=text.id), None, None)
            continue
        if not desk.said("talk.commitment", instrument=text.id) and desk.chance(0.6, "commit"):
            return send(desk, PLENARY, desk.phrase("talk.commitment", instrument=text.id), "commitment", None)
    return None


def speak_first(desk: Desk) -> cmd.Command | None:
    """A word on the seat's own initiative: thanks, a question to another delegation, a summary, advice, a note."""
    if desk.idle < 0.9:
        return None
    if desk.view.closing:
        # No package can be tabled any more: what is asked, advised or traded now comes to nothing.
        return _close(desk) or _thank(desk)
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
                    words = desk.voice("talk.thanks", seat=seat)
                    return send(desk, PLENARY, words, "acknowledgement", None, about=())
    return None


def _sum_up(desk: Desk) -> cmd.Command | None:
    """The chair takes stock once a turn."""
    if "chair" not in desk.powers or desk.last_said("talk.chair-summary") < desk.plan.pulses * 0.9:
        return None
    count = sum(len(desk.packages(t.id)) for t in desk.open_texts)
    if count < 2:
        return None
    return send(desk, PLENARY, desk.phrase("talk.chair-summary", turn=desk.view.turn, count=count), None, None)


def _close(desk: Desk) -> cmd.Command | None:
    """The chair asks, once, that those who can join a text still open say so, or that those adopted be signed."""
    if "chair" not in desk.powers or desk.said("talk.chair-closing") or desk.said("talk.chair-signing"):
        return None
    count = sum(len(desk.packages(t.id)) for t in desk.open_texts if not too_late(desk, t))
    if count:
        return send(desk, PLENARY, desk.phrase("talk.chair-closing", count=count), None, None)
    unsigned = [
        text
        for text in desk.view.the_scene.instruments
        if (at := desk.view.instruments[text.id]).adopted is not None and len(at.signed) < len(text.signatories)
    ]
    return send(desk, PLENARY, desk.phrase("talk.chair-signing"), None, None) if unsigned else None


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
    # Talks that it has opened and not used come first: nobody is called to a room to be told nothing.
    opened = [p for p in asked if (room := between(desk, seats[p])) is not None and not desk.heard(room)]
    partner: ActorId = desk.pick(opened or [p for p in asked if asked[p] == min(asked.values())])
    seat = seats[partner]
    channel = between(desk, seat)
    settled = desk.settled(text)
    even = worth is None or mediates(desk)  # whoever asks both sides asks of all that is open
    issues = [i for i in (text.issues if even or worth is None else worth.ranked) if i not in settled]
    if not issues:
        return None
    issue = desk.pick(issues if even else issues[: max(2, len(text.issues) // 2)])
    why = desk.why("why.ask-again", actor=partner, issue=issue, count=asked[partner])
    if channel is None:
        if desk.pulses_left < TO_TALK * desk.plan.pulses:
            return None  # what is begun now is not heard to its end
        return desk.command(cmd.OpenChannel, why, seats=(desk.seat, seat))
    if _waiting(desk, channel):
        return None
    words = desk.voice("talk.ask-interest", seat=seat, issue=issue)
    return desk.command(cmd.SendMessage, why, channel=channel, words=words, intent="question", about=(issue,))


def _advise(desk: Desk) -> cmd.Command | None:
    """Those who are not parties advise, seldom."""
    if not desk.speaks or "chair" in desk.powers or not desk.chance(0.3, "advise"):
        return None
    if desk.has_a_say or desk.last_said("talk.advice") < desk.plan.pulses * 0.8:
        return None
    agency = kind(desk) in AGENCIES
    firm = kind(desk) == "firm"
    # On what it knows: the weightier half of what it has stakes in; an agency knows whom each article would reach.
    ranked = [w.ranked[: (len(w.ranked) + 1) // 2] for t in desk.open_texts if (w := desk.worth(t)) is not None]
    issues = [i for row in ranked for i in row] or ([i for t in desk.open_texts for i in t.issues] if agency else [])
    issues = [i for i in issues if not (firm and _paid(desk, i))]
    if not issues:
        return None
    issue = desk.pick(issues)
    template = "talk.advice-agency" if agency else "talk.advice-firm" if firm else "talk.advice"
    return send(desk, PLENARY, desk.phrase(template, issue=issue), None, None, about=(issue,))


def _paid(desk: Desk, issue: IssueId) -> bool:
    """Whether an article binds somebody to pay: the parties' treasuries carry it out, and no firm does."""
    articles = [p.obligations for t in desk.view.the_scene.instruments for p in t.provisions if p.issue == issue]
    options = [o.obligations for i in desk.view.the_scene.issues if i.id == issue for o in i.options]
    return any(clause.kind == "pay" for clauses in (*articles, *options) for clause in clauses)


def _speak_out(desk: Desk) -> cmd.Command | None:
    """Now and then, what the delegation stands for, in its own voice."""
    if not desk.speaks or desk.last_said("talk.voice") < desk.plan.pulses * 1.2 or not desk.chance(0.3, "voice"):
        return None
    issue = top(desk) or next((i for t in desk.open_texts for i in t.issues), None)
    if issue is None or desk.turns_gone < 1.0 or not (desk.has_a_say or "chair" in desk.powers):
        return None
    return send(desk, PLENARY, desk.voice("talk.voice", issue=issue), None, None, about=(issue,))


def _note(desk: Desk) -> cmd.Command | None:
    """A colleague's analysis in the delegation's room."""
    if desk.speaks or not desk.colleagues or not desk.chance(0.35, "note"):
        return None
    room = next((c for c in desk.my_channels if c.form == "delegation"), None)
    if room is None or desk.last_said("talk.room-note") < desk.plan.pulses * 0.9:
        return None
    for text, worth in desk.own_texts:
        seen = observations(desk, text, worth)
        if seen:
            template, values = desk.pick(seen)
            issue = IssueId(str(values["issue"]))
            return send(desk, room.id, desk.phrase(template, **values), None, None, about=(issue,))
    return None


# --- parts


def _counterpart(desk: Desk, actor: ActorId, leads: bool) -> SeatId | None:
    """The seat to speak to in another delegation: heads to heads, colleagues to colleagues where there are any."""
    head = desk.spokesperson(actor)
    if leads:
        return head
    return next((s for s in desk.view.seats_of(actor) if s != head), None)


def between(desk: Desk, seat: SeatId) -> ChannelId | None:
    """The bilateral talks of these two seats alone."""
    return next((c.id for c in desk.my_channels if c.id != PLENARY and set(c.seats) == {desk.seat, seat}), None)


def _waiting(desk: Desk, channel: ChannelId) -> bool:
    """Whether the last word there was this seat's own, unanswered."""
    heard = desk.heard(channel)
    return bool(heard) and heard[-1][1].seat == desk.seat and desk.since(heard[-1][0].at) < 6.0
