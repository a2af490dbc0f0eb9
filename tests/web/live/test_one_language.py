"""Texts reach a reader in the language that is read, and in no other."""

import json

import pytest

from sim.language import languages
from tests.sim.small import SMALL
from tests.web.live.test_broadcast import PERIL, SEATS, THREATS, play
from web.encoding import encoded
from web.one_language import cut_part, cut_text

READ = "fr"


def without_others(value):
    """JSON values with every text, found by its looks, in one language alone."""
    if isinstance(value, dict):
        if value and set(value) <= set(languages()):
            return {READ: value[READ]} if READ in value else value
        return {name: without_others(item) for name, item in value.items()}
    return [without_others(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("blueprint", "acts"), [(SMALL, ()), (PERIL, THREATS)], ids=["talks", "peril"])
def test_a_view_in_one_language_is_the_whole_view_without_the_others(blueprint, acts):
    table, _, broadcast = play(blueprint, acts=acts)
    for seat in SEATS:
        whole = json.loads(encoded(broadcast.view(table, seat, None)))
        own = json.loads(encoded(broadcast.view(table, seat, None, READ)))
        assert own == without_others(whole)
        assert own != whole


@pytest.mark.parametrize(("blueprint", "acts"), [(SMALL, ()), (PERIL, THREATS)], ids=["talks", "peril"])
def test_what_comes_live_is_in_the_language_read_too(blueprint, acts, monkeypatch):
    monkeypatch.setattr("tests.web.live.test_broadcast.Followers.languages", lambda *_: (READ,))
    _, followers, _ = play(blueprint, acts=acts)
    for _, packet in followers.sent:
        assert packet == without_others(packet)
    assert any('"injects"' in json.dumps(packet) for _, packet in followers.sent)


def test_a_text_that_lacks_the_language_comes_in_the_one_that_is_shown_instead():
    assert cut_text({"en": "Yes", "fr": "Oui"}, ("fr",)) == {"fr": "Oui"}
    assert cut_text({"en": "Yes"}, ("fr",)) == {"en": "Yes"}
    assert cut_text({"de": "Ja", "it": "Sì"}, ("fr",)) == {"de": "Ja"}
    assert cut_text({"en": "Yes", "fr": "Oui", "de": "Ja"}, ("en", "fr")) == {"en": "Yes", "fr": "Oui"}
    assert cut_text({}, ("fr",)) == {}


def test_what_is_named_by_the_code_of_a_language_is_no_text():
    """Where a text stands is known from the types, not from looks: an actor may be called "en"."""
    mandates = {"en": {"acts": ["mediate"]}, "fr": {"acts": []}}
    assert cut_part("control", "mandates", mandates, ("fr",)) == mandates
    injects = [{"id": "en", "title": {"en": "News", "fr": "Nouvelles"}}]
    assert cut_part("control", "injects", injects, ("fr",)) == [{"id": "en", "title": {"fr": "Nouvelles"}}]
