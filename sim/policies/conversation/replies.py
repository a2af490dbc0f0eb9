"""The answer to another delegation's words, drafted by their intent and put into words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import IssueId
from sim.exercise.talk.reading import reading
from sim.policies.conversation import courtesies, settling, telling, trading
from sim.policies.conversation.between import carried
from sim.policies.conversation.consulting import consulted
from sim.policies.conversation.matter import Matter
from sim.policies.conversation.wording import Draft, worded
from sim.policies.desk import Desk
from sim.policies.saying import send

MEANT: Mapping[str, ev.Intent] = {
    "offer": "offer",
    "conditional-offer": "offer",
    "acceptance": "acknowledgement",
    "thanks": "acknowledgement",
    "apology": "acknowledgement",
    "commitment": "acknowledgement",
}
"""The intent of an answer to each, where it has one."""


def reply(desk: Desk, entry: Entry, message: ev.MessageSent, worn: frozenset[str]) -> cmd.Command | None:
    """The seat's answer to a person of another delegation; None where there is nothing to say that it has not said."""
    read = reading(desk.view, message)
    if read is None:
        return None
    matter = Matter(desk, entry, message, read)
    draft = consulted(matter) or carried(matter) or _DRAFTS[read.intent](matter)
    words = worded(desk, draft, worn)
    if words is None:
        return None
    issue = draft.values.get("issue", draft.values.get("issue2"))
    about = (IssueId(str(issue)),) if issue is not None else ()
    return send(desk, message.channel, words, MEANT.get(read.intent), entry, about=about)


_DRAFTS: Mapping[str, Callable[[Matter], Draft]] = {
    "offer": trading.offer,
    "conditional-offer": trading.trade,
    "demand": trading.demand,
    "refusal": settling.refusal,
    "acceptance": settling.acceptance,
    "commitment": settling.commitment,
    "warning": courtesies.warning,
    "threat": courtesies.threat,
    "apology": courtesies.apology,
    "thanks": courtesies.thanks,
    "greeting": courtesies.greeting,
    "procedure": courtesies.procedure,
    "statement": telling.statement,
    "question-interests": telling.interests,
    "question-fact": telling.fact,
    "unclear": courtesies.unclear,
}
