"""Answers to a yes, a no and a word given."""

from __future__ import annotations

from sim.policies.conversation import facts
from sim.policies.conversation.matter import Matter
from sim.policies.conversation.parts import discloses, elsewhere, tables, want, weightiest, with_reason
from sim.policies.conversation.wording import Draft


def refusal(matter: Matter) -> Draft:
    """The answer to a refusal."""
    if (package := matter.package()) is not None:
        if not matter.seen(package):
            return matter.draft("no-package").add("pack-unknown", needed=True)
        matter.values["package"] = package
        draft = matter.draft("package").add("took-refusal-package", needed=True)
        return draft.add("next-instead-plain")
    chosen = weightiest(matter.points)
    if chosen is None:
        return matter.draft("unclear").add("took-refusal-plain", needed=True).add("next-instead-plain")
    matter.on(chosen)
    draft = matter.draft(chosen.relation)
    draft.add("took-refusal" if chosen.option is not None else "took-refusal-on", needed=True)
    if chosen.relation in ("not-ours", "settled-otherwise", "settled-so"):
        return elsewhere(draft, matter, chosen, "")
    if chosen.relation == "wish":
        with_reason(draft, matter, chosen)
    return draft.add("next-instead")


def acceptance(matter: Matter) -> Draft:
    """The answer to a yes."""
    if (package := matter.package()) is not None:
        if not matter.seen(package):
            return matter.draft("no-package").add("pack-unknown", needed=True)
        matter.values["package"] = package
        draft = matter.draft("package").add("took-acceptance-package", needed=True)
        return facts.judged(draft, matter.desk, package)
    chosen = weightiest(matter.points)
    if chosen is None:
        return matter.draft("plain").add("took-acceptance-plain", needed=True).add("next-you-table")
    matter.on(chosen)
    draft = matter.draft(chosen.relation)
    if chosen.option is None:
        return draft.add("took-acceptance-on", needed=True).add("next-figure")
    draft.add("took-acceptance", needed=True)
    match chosen.relation:
        case "red" if discloses(matter.desk, matter.writer):
            return draft.add("no-red", needed=True)
        case "wish" | "room" | "easy":
            return draft.add("next-table" if tables(matter.desk, chosen) else "next-you-table")
        case "dear" | "red":
            draft.template = "answer.acceptance.dear"
            want(matter, chosen)
            return draft.add("more-needed", needed=True)
    return elsewhere(draft, matter, chosen, "")


def commitment(matter: Matter) -> Draft:
    """The answer to a word given."""
    chosen = weightiest(matter.points)
    if chosen is None:
        return matter.draft("plain").add("took-word-plain", needed=True).add("word-plain")
    matter.on(chosen)
    draft = matter.draft(chosen.relation)
    draft.add("took-word" if chosen.option is not None else "took-word-on", needed=True)
    if chosen.relation in ("wish", "room"):
        return draft.add("word-good")
    if chosen.relation in ("dear", "red"):
        want(matter, chosen)
        return draft.add("word-short")
    return draft.add("word-plain")
