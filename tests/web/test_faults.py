"""Faults that scripts report: they reach the log, without anybody's words, and no more than a few of them."""

import logging

import pytest

from tests.web.conftest import Browser

FAULT = {"where": "talks", "name": "TypeError", "message": "x is undefined", "frames": ["js/desk/Talks.js:12:5"]}


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.WARNING, "plenipo.browser")
    return caplog


def test_a_fault_reaches_the_log_in_one_line(browser: Browser, logged: pytest.LogCaptureFixture):
    assert browser.send("/faults", {**FAULT, "message": "x is\nundefined"}).status_code == 204
    (record,) = logged.records
    assert record.getMessage() == (
        "a script failed in talks (nobody signed in): TypeError: x is undefined at js/desk/Talks.js:12"
    )


def test_what_somebody_wrote_is_left_out(browser: Browser, logged: pytest.LogCaptureFixture):
    secrets = ['"my secret"', "'my secret'", "`my secret`", "“my secret”", "« my secret »", '"my secret to the end']
    for quoted in secrets:
        browser.send("/faults", {**FAULT, "message": f"Unexpected token in {quoted}", "frames": ["my secret"]})
    assert len(logged.records) == len(secrets)
    assert "secret" not in logged.text


def test_a_report_is_bounded(browser: Browser, logged: pytest.LogCaptureFixture):
    browser.send("/faults", {**FAULT, "message": "m" * 100_000, "frames": ["js/desk/Talks.js:12:5"] * 1000})
    assert len(logged.records[0].getMessage()) < 600


@pytest.mark.parametrize(
    "report", [[], "text", {}, {**FAULT, "where": "a b"}, {**FAULT, "where": 7}, {**FAULT, "frames": None}]
)
def test_what_is_no_report_is_refused(browser: Browser, logged: pytest.LogCaptureFixture, report):
    assert browser.send("/faults", report).status_code == 400
    assert logged.records == []


def test_an_address_that_reports_without_end_is_not_heard(browser: Browser, logged: pytest.LogCaptureFixture):
    codes = [browser.send("/faults", FAULT).status_code for _ in range(12)]
    assert codes == [204] * 10 + [429] * 2
    assert len(logged.records) == 10
