"""A candidate's dossier: whole it holds offline, and of one that was altered the command names what was."""

from __future__ import annotations

import json
import random
import stat
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from assessment.exports.proving import prove, read
from assessment.exports.sealing import SEAL, canonical, digests_of, sealed
from assessment.exports.signing import SiteKey
from tests.web.leaving.decided import close, decide
from tests.web.marking.desk import Desk
from web.cli import main
from web.leaving.keys import FILE, site_key
from web.marking import acts
from web.marking.acts import Act


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A certifying exercise that has ended, with B1 decided and closed."""
    made = Desk(f"sqlite:///{tmp_path_factory.mktemp('leaving') / 'test.sqlite'}", purpose="certifying")
    decide(made)
    close(made)
    for about, text in (("B1.2a", "Ask before you offer."), ("B2", "Your note was short.")):
        said = Act(made.pseudonym, "comment", about, made.assessor.id, made.now, {"text": text})
        acts.append(made.house.database, made.id, said, 0)
    yield made
    made.house.database.close()


@pytest.fixture(scope="module")
def whole(desk: Desk) -> dict[str, Any]:
    answer = desk.visit(desk.assessor).get(f"/assess/{desk.id}/{desk.pseudonym}/dossier.json?block=B1")
    assert answer.status_code == 200
    found = json.loads(answer.data)
    assert isinstance(found, dict)
    return found


@pytest.fixture
def altered(whole: dict[str, Any]) -> dict[str, Any]:
    return deepcopy(whole)


def faults(document: dict[str, Any], language: str = "en") -> list[str]:
    return [fault.said(language).replace("\u00a0", " ") for fault in prove(document).faults]


def verified(tmp_path: Path, document: object, *more: str) -> int:
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return main(["verify", str(path), *more])


def test_a_whole_dossier_holds(whole, tmp_path, capsys):
    assert verified(tmp_path, whole) == 0
    said = capsys.readouterr().out
    assert "as it was signed" in said
    assert whole["log"]["head"] in said
    assert whole["seal"]["key"]["kid"] in said


def test_it_has_every_cited_event_in_full_and_the_hash_of_every_other(whole, desk):
    cited = {seq for decision in whole["decisions"] for seq in decision["events"]}
    assert cited
    assert cited <= {event["seq"] for event in whole["events"]}
    assert len(whole["events"]) < whole["log"]["events"] == len(desk.log)
    assert whole["log"]["hashes"] == [record.hash for record in desk.log]


def test_it_names_the_framework_the_decisions_and_the_closing(whole, desk):
    assert whole["report"]["framework"]["hash"]
    assert {row["name"] for row in whole["decisions"]} == {"Claire Vasseur"}
    assert [(row["block"], row["stands"]) for row in whole["closings"]] == [("B1", True)]
    assert whole["draft"] is False
    assert whole["mentions"]["en"] == ["Certifier not configured: this document certifies nothing."]


def test_every_time_has_an_offset(whole):
    times = [whole["made_at"], whole["report"]["made_at"], *(row["time"] for row in whole["decisions"])]
    assert all(time.endswith(("+00:00", "Z")) for time in times)


def test_an_altered_decision_is_named_with_its_field(altered):
    row = next(one for one in altered["decisions"] if one["level"])
    row["level"] = 4 if row["level"] != 4 else 1
    assert faults(altered) == [f"decision on {row['criterion']}: level"]
    assert faults(altered, "fr") == [f"décision sur {row['criterion']} : level"]


def test_a_reason_written_afterwards_is_named(altered):
    altered["decisions"][3]["reason"] = "On reflection."
    assert faults(altered) == [f"decision on {altered['decisions'][3]['criterion']}: reason"]


def test_a_decision_taken_out_or_put_in_is_named(altered, whole):
    gone = altered["decisions"].pop(2)
    assert f"decision on {gone['criterion']}: level" in faults(altered)
    twice = deepcopy(whole)
    twice["decisions"].append({**gone, "level": 4})
    assert any(f"decision on {gone['criterion']}" in fault for fault in faults(twice))


def test_an_altered_event_is_named(altered):
    event = next(e for e in altered["events"] if e["kind"] == "message-sent")
    event["body"]["words"] = {"en": "Nothing."}
    assert faults(altered) == [f"event {event['seq']}"]


def test_comments_on_its_blocks_stand_in_it_chained(whole, altered):
    (ledger,) = whole["ledgers"]
    texts = [entry["text"] for entry in ledger["entries"]]
    assert "Ask before you offer." in texts[0]
    assert texts[1:] == [None]  # on another block; its place in the chain stays
    altered["ledgers"][0]["entries"][0]["text"] = texts[0].replace("before", "after")
    assert faults(altered) == [f"ledger {ledger['ledger']}: entry 1"]


def test_an_altered_closing_is_named(altered):
    altered["closings"][0]["by"] = "somebody-else"
    assert faults(altered) == ["closing of B1: by"]


def test_an_altered_level_of_the_report_is_named(altered):
    row = altered["report"]["blocks"][0]["competences"][0]["criteria"][0]
    row["level"] = 4 if row["level"] != 4 else 3
    assert faults(altered) == [f"report on {row['code']}: level"]


def test_a_log_without_its_head_is_called_truncated(altered):
    altered["log"]["hashes"].pop()
    altered["seal"]["digests"] = digests_of(altered)
    assert any("truncated: the log’s head is missing" in fault for fault in faults(altered))


def test_changing_the_digests_too_is_no_help(altered):
    row = next(one for one in altered["decisions"] if one["level"])
    row["level"] = 4 if row["level"] != 4 else 1
    altered["seal"]["digests"] = digests_of(altered)
    found = faults(altered)
    assert "the signature: it is not over this content" in found
    assert f"decision on {row['criterion']}: level" in found
    assert "closing of B1: hash" in found


def test_signing_anew_with_another_key_does_not_hide_what_disagrees(altered):
    event = next(e for e in altered["events"] if e["kind"] == "message-sent")
    event["body"]["words"] = {"en": "Nothing."}
    forged = sealed({name: value for name, value in altered.items() if name != SEAL}, SiteKey.new())
    assert faults(forged) == [f"event {event['seq']}"]


def test_a_block_that_nobody_closed_is_no_final_one_whoever_signs_it(altered):
    altered["closings"] = []
    forged = sealed({name: value for name, value in altered.items() if name != SEAL}, SiteKey.new())
    assert faults(forged) == ["closing of B1: stands"]


def test_a_dossier_signed_by_another_key_is_refused_where_the_key_is_known(whole, tmp_path, capsys):
    forged = sealed({name: value for name, value in whole.items() if name != SEAL}, SiteKey.new())
    assert verified(tmp_path, forged) == 0
    assert verified(tmp_path, forged, "--key", whole["seal"]["key"]["kid"]) == 1
    assert "signed by" in capsys.readouterr().err
    key = tmp_path / "key.json"
    key.write_text(canonical(whole["seal"]["key"]), encoding="utf-8")
    assert verified(tmp_path, whole, "--key", str(key)) == 0


def test_moved_parts_are_seen_by_the_signature(altered):
    altered["decisions"].reverse()
    assert faults(altered) == ["the signature: it is not over this content"]


@pytest.mark.parametrize("part", ["log", "events", "decisions", "report", "seal", "closings"])
def test_a_dossier_that_lacks_a_part_is_refused(altered, part: str):
    del altered[part]
    assert faults(altered)


def test_a_value_named_twice_is_refused(whole, tmp_path, capsys):
    path = tmp_path / "twice.json"
    text = json.dumps(whole)
    path.write_text(text.replace('"draft": false', '"draft": false, "draft": true', 1), encoding="utf-8")
    assert main(["verify", str(path)]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_a_log_cut_short_is_refused_by_the_dossier_of_its_exercise(whole, desk, tmp_path, capsys):
    log, dossier = tmp_path / "log.jsonl", tmp_path / "dossier.json"
    dossier.write_text(json.dumps(whole), encoding="utf-8")
    lines = desk.visit(desk.instructor).get(f"/log/{desk.id}.jsonl").text.splitlines()
    log.write_text("\n".join(lines), encoding="utf-8")
    assert main(["verify", str(log), "--dossier", str(dossier)]) == 0
    log.write_text("\n".join(lines[:-3]), encoding="utf-8")
    assert main(["verify", str(log)]) == 0
    assert main(["verify", str(log), "--head", whole["log"]["head"]]) == 1
    assert main(["verify", str(log), "--dossier", str(dossier)]) == 1
    assert "it was cut short" in capsys.readouterr().err


def test_the_key_is_made_once_for_its_owner_alone_and_shown_to_all(desk):
    folder = desk.house.config.data
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    shown = desk.visit(None).get("/.well-known/plenipo-key.json")
    assert json.loads(shown.data) == dict(site_key(folder).public)
    assert "d" not in json.loads(shown.data)


def test_a_draft_says_that_it_is_one(desk, tmp_path, capsys):
    answer = desk.visit(desk.assessor).get(f"/assess/{desk.id}/{desk.pseudonym}/dossier.json")
    found = read(answer.data)
    assert found is not None
    assert (found["draft"], found["notice"]) == (True, {"en": "DRAFT", "fr": "PROJET"})
    assert verified(tmp_path, found, "--language", "fr") == 0
    assert "C’est un projet" in capsys.readouterr().out


def test_it_is_for_the_assessors_of_the_exercise_alone(desk):
    address = f"/assess/{desk.id}/{desk.pseudonym}/dossier.json"
    for person in (desk.instructor, desk.dan, desk.stranger):
        assert desk.visit(person).get(address).status_code == 404
    assert desk.visit(desk.assessor).get(f"{address}?block=B9").status_code == 404
    assert desk.visit(desk.assessor).get(f"/assess/{desk.id}/nobody/dossier.json").status_code == 404


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = False
    for key, one in inner:
        found = True
        yield from leaves(one, (*path, key))
    if not found:
        yield path


def test_whatever_is_changed_the_dossier_no_longer_holds(whole):
    everywhere = list(leaves(whole))
    for path in random.Random(7).sample(everywhere, 60):
        changed = deepcopy(whole)
        holder = changed
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = "another" if holder[path[-1]] != "another" else "one more"
        if path[:2] != (SEAL, "key"):  # what a key says beside its own figures signs nothing
            assert faults(changed), path
