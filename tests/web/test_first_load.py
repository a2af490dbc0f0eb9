"""The weight of a desk's first load: nothing comes with it that only what one opens later needs."""

from __future__ import annotations

import re

from web.assets import STATIC, Assets

NAMES = """
components/Boundary components/Citable components/Clock components/Dialog components/Figure components/Icon
components/Intent components/Ladder components/LanguageSwitch components/Later components/Nameplate components/Note
components/Pop components/Presence components/Sparkline components/Tag components/ValueBar desk/Acts desk/App
desk/Bell desk/Desk desk/Documents desk/Ended desk/Finding desk/Handover desk/Happened desk/Indicators desk/Mandate
desk/News desk/Packages desk/Plate desk/Provision desk/Refusal desk/Since desk/Situation desk/Strip desk/Talks
desk/Tasks desk/Texts desk/TimeKeeping desk/Toasts desk/Why desk/drafts desk/guide/progress desk/home
desk/main desk/notices desk/places desk/stories desk/table desk/talks/Composer desk/talks/Members desk/talks/Message
desk/talks/Messages desk/talks/Understood desk/talks/corrected desk/talks/reading desk/texts/Options
desk/texts/PhoneTabs desk/texts/lines desk/texts/parts desk/texts/place fields i18n installed lines live measures
named page quoted reference regions report storage table theme titled writing zone
"""
AT_FIRST = frozenset(NAMES.split())
"""The modules without which a desk that has just begun cannot be read and used. Everything else comes `later`."""
QUOTED = re.compile(r"""["'`]([a-z][\w-]*)["'`]""")


def scripts(*entries: str) -> str:
    """All our modules that come with these entries."""
    assets = Assets()
    names = {name for entry in entries for name in assets.modules(f"js/{entry}/main.js") if name.startswith("js/")}
    return "\n".join((STATIC / name).read_text("utf-8") for name in sorted(names))


def test_a_desk_loads_at_first_these_modules_and_no_others():
    """One that belongs to a dialog, a panel or what a desk shows only later in a game is loaded by `later`."""
    modules = (name for name in Assets().modules("js/desk/main.js") if name.startswith("js/"))
    found = {name.removeprefix("js/").removesuffix(".js") for name in modules}
    assert found - AT_FIRST == set(), "load them with `later` (CONTRIBUTING.md: a part of a desk)"
    assert AT_FIRST - found == set(), "they come later now: take them out of AT_FIRST"


def test_the_sentences_of_what_comes_later_come_later_too():
    every = "\n".join(path.read_text("utf-8") for path in sorted((STATIC / "js").rglob("*.js")))
    keys = set(re.findall(r"^([\w-]+) =", (STATIC.parent / "words/desk.en.ftl").read_text("utf-8"), re.MULTILINE))
    later = keys & set(QUOTED.findall(every)) - set(QUOTED.findall(scripts("desk", "control", "debrief")))
    assert later == set(), "move them to web/words/opened.*.ftl"
