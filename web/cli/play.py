"""`plenipo play`: one exercise without people, or with a specimen in one seat, as text."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from sim.language import Language, in_language
from web.cli.failure import GRADES, Commands, Failure, declare, read_bytes, read_scenario, told
from web.cli.quick_start import quick_start
from web.cli.sentences import say

if TYPE_CHECKING:
    from sim.exercise.core.blueprint import Blueprint
    from sim.exercise.core.names import InstrumentId, ProvisionId
    from sim.runs import Run
    from sim.specimen.playing import NotDone, Played


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    play = declare(commands, "play", language)
    play.add_argument("scenario", metavar=say("metavar-scenario", language), help=say("help-scenario", language))
    play.add_argument("--seed", type=int, default=1, help=say("help-play-seed", language))
    play.add_argument("--grade", choices=GRADES, default="practitioner", help=say("help-grade", language))
    play.add_argument("--log", metavar=say("metavar-file", language), help=say("help-play-log", language))
    play.add_argument("--json", action="store_true", help=say("help-json", language))
    play.add_argument("--seat", help=say("help-play-seat", language))
    struck = play.add_mutually_exclusive_group()
    articles = say("metavar-articles", language)
    struck.add_argument("--without", metavar=articles, help=say("help-play-without", language))
    struck.add_argument("--compare", metavar=articles, help=say("help-play-compare", language))
    struck.add_argument("--script", metavar=say("metavar-file", language), help=say("help-play-script", language))
    play.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    quick_start()
    from sim.exercise.core.lines import end_line, to_line
    from sim.exercise.core.names import SeatId
    from sim.exercise.pledges.differences import tell_articles
    from sim.exercise.pledges.explaining import strike
    from sim.exercise.telling import Teller
    from sim.exercise.transcript import tell, tell_seat
    from sim.exercise.views import may_see
    from sim.policies.phrases import renderer
    from sim.runs import play

    blueprint = read_scenario(options.scenario, options.language)
    if options.seat and options.seat not in {s.id for s in blueprint.seats}:
        seats = [s.id for s in blueprint.seats]
        raise Failure(say("play-no-seat", options.language, found=options.seat, seats=seats))
    if options.compare:
        return _compared(options, blueprint)
    if options.without:
        blueprint = strike(blueprint, _articles(blueprint, options.without, options.language))
    not_done: tuple[NotDone, ...] = ()
    if options.script:
        played = _with_specimen(options, blueprint)
        run, not_done = played.run, played.not_done
    else:
        run = play(blueprint, options.seed, options.grade)
    records = run.exercise.records
    if options.log:
        try:
            written = "".join(f"{line}\n" for line in (*map(to_line, records), end_line(records[-1])))
            Path(options.log).write_bytes(written.encode())
        except OSError as error:
            from assessment.authored.system import why

            said = why(error).said(options.language)
            raise Failure(say("play-no-log", options.language, file=options.log, why=said)) from None
    if options.json:
        summary = _summary(blueprint.id, options.seed, run)
        if options.script:
            summary["not_done"] = [_not_done(one, options.language) for one in not_done]
        print(json.dumps(summary, ensure_ascii=False))
        return 0
    if options.seat:
        seat = SeatId(options.seat)
        lines = tell_seat(records, seat, renderer(run.exercise.view(seat)), options.language)
    else:
        lines = tell(records, renderer(run.exercise.state), options.language)
    for line in lines:
        print(line)
    print()
    seen = [r for r in records if not options.seat or may_see(r.event, SeatId(options.seat))]
    known = run.exercise.view(SeatId(options.seat)) if options.seat else run.exercise.state
    for line in tell_articles(seen, Teller(known, options.language, renderer(known))):
        print(line)
    known_as = {text.id: in_language(text.title, options.language) for text in blueprint.instruments}
    names = {actor.id: in_language(actor.name, options.language) for actor in blueprint.actors}
    if run.signed:
        print(say("play-in-force", options.language, texts=[known_as[text] for text in run.signed]))
    else:
        print(say("play-nothing-in-force", options.language))
    if run.gains:
        print(say("play-gains", options.language))
    width = max((len(names[actor]) for actor in run.gains), default=0)
    for actor, gain in run.gains.items():
        print(f"  {names[actor]:<{width}}  {say('play-gain', options.language, gain=float(gain))}")
    if not_done:
        print(say("play-not-done", options.language))
    for one in not_done:
        print(f"  {say('play-act-not-done', options.language, **_not_done(one, options.language))}")
    return 0


def _with_specimen(options: argparse.Namespace, blueprint: Blueprint) -> Played:
    """The play with the candidate of the script, or a Failure that says what is wrong with it, line by line."""
    from scenarios.specimens.check import read_script
    from sim.specimen.playing import play

    found = read_script(read_bytes(options.script, options.language), blueprint)
    if found.script is None:
        name = Path(options.script).name
        raise Failure("\n".join(f"{name}:{p.line}:{p.column}: {told(p, options.language)}" for p in found.problems))
    return play(blueprint, options.seed, found.script, options.grade)


def _not_done(one: NotDone, language: Language) -> dict[str, str | int | float]:
    at = one.act.at
    why = one.refused.say(language)
    return {
        "line": one.act.line,
        "turn": at.turn,
        "minute": at.minute,
        "do": one.act.do,
        "code": one.refused.code,
        "why": why,
    }


def _articles(blueprint: Blueprint, names: str, language: Language) -> list[tuple[InstrumentId, ProvisionId]]:
    from sim.exercise.pledges.explaining import find

    found = []
    for name in (one.strip() for one in names.split(",")):
        try:
            found.append(find(blueprint, name))
        except ValueError:
            known = ", ".join(
                f"{text.id}.{article.id}" for text in blueprint.instruments for article in text.provisions
            )
            raise Failure(say("play-no-article", language, found=name, known=known)) from None
    return found


def _compared(options: argparse.Namespace, blueprint: Blueprint) -> int:
    """The two runs side by side: with and without these articles."""
    from sim.exercise.core.codec import dump_value
    from sim.exercise.pledges.differences import tell
    from sim.exercise.pledges.explaining import compare, strike
    from sim.exercise.telling import Teller
    from sim.policies.phrases import renderer
    from sim.runs import play

    articles = _articles(blueprint, options.compare, options.language)
    name = f"{blueprint.id}-{options.seed}"
    runs = [play(b, options.seed, options.grade, name) for b in (blueprint, strike(blueprint, articles))]
    whole, struck = ((run.exercise.records, run.exercise.state) for run in runs)
    found = compare(blueprint, articles, whole, struck)
    if options.json:
        print(json.dumps(dump_value(found), ensure_ascii=False))
        return 0
    for line in tell(found, Teller(whole[1], options.language, renderer(whole[1]))):
        print(line)
    return 0


def _summary(scenario: str, seed: int, run: Run) -> dict[str, object]:
    return {
        "scenario": scenario,
        "seed": seed,
        "events": len(run.exercise.records),
        "log_hash": run.exercise.head,
        "turns": run.turns,
        "signed": list(run.signed),
        "gains": {actor: round(gain, 4) for actor, gain in run.gains.items()},
        "refused": run.refused,
    }
