"""Files that are no scenario: told so by `check` and `play`, briefly and without a traceback."""

from __future__ import annotations

import pytest

from web.cli import main

FILES: dict[str, bytes] = {
    "nothing": b"",
    "bytes": bytes(range(256)) * 50,
    "nul": b"id: a\0b\n",
    "ten megabytes": b"summary: " + b"x" * 10_000_000,
    "ten megabytes of lines": b"- x\n" * 2_500_000,
    "deep": b"[" * 100_000,
    "deep by lines": b"".join(b" " * n + b"a:\n" for n in range(500)),
    "anchors": b"a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "merge": b"a: &a {b: 1}\nc:\n  <<: *a\n",
    "twice": b"id: a\nid: b\n",
    "tag": b"id: !!python/object/apply:os.system [true]\n",
    "several": b"id: a\n---\nid: b\n",
    "unknown field": b"id: a\nnonsense: 1\n",
    "list": b"- a\n- b\n",
    "number": b"12\n",
    "quote": b"id: 'open\n",
    "directive": b"%YAML 9.9\n---\nid: a\n",
    "surrogate": b'id: "\\ud800"\n',
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_scenario_is_told_so(tmp_path, capsys, name):
    path = tmp_path / "scenario.yaml"
    path.write_bytes(FILES[name])
    for arguments in (["check", str(path)], ["check", str(path), "--json"], ["play", str(path)]):
        assert main(arguments) in (1, 2)
        told = capsys.readouterr()
        assert told.out or told.err
        assert "Traceback" not in told.out + told.err
        assert len(told.out + told.err) < 200_000
