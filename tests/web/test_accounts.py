"""People and logins: who is who, for how long, and how it ends."""

import threading
from pathlib import Path

import gevent
import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update

from sim.exercise.core.typed import nfc
from tests.web.conftest import DEAR, Time
from web import passwords
from web.accounts import AGAIN, DAY, HOUR, AccountMoved, Accounts, EmailTaken, clean_name, digest
from web.database import Database
from web.models import link, live_token, login, person
from web.turnstile import Turns

PASSWORD = "four random words do well"


@pytest.fixture
def accounts(database_url: str, now: Time):
    database = Database(database_url)
    yield Accounts(database, now)
    database.close()


def stored(accounts: Accounts, column):
    return accounts._database.read(lambda c: c.execute(select(column)).scalars().all())


def test_a_password_opens_its_own_account_and_no_other(accounts: Accounts):
    ada = accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    accounts.add("Bob", ["student"], email="bob@school.invalid", password=PASSWORD + "!")
    assert accounts.check_password(" ADA@school.invalid ", PASSWORD) == ada
    assert accounts.check_password("bob@school.invalid", PASSWORD) is None
    assert accounts.check_password("nobody@school.invalid", PASSWORD) is None


def test_an_account_without_a_password_has_no_password_that_opens_it(accounts: Accounts):
    accounts.add("Ada", ["student"], email="ada@school.invalid")
    assert accounts.check_password("ada@school.invalid", "") is None


def test_passwords_are_kept_as_argon2id_by_the_low_memory_profile_of_rfc_9106(accounts: Accounts, monkeypatch):
    monkeypatch.setattr("web.passwords._hasher", DEAR)
    accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    (kept,) = stored(accounts, person.c.password)
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_a_short_password_is_refused(accounts: Accounts):
    with pytest.raises(ValueError, match="12"):
        accounts.add("Ada", ["student"], email="ada@school.invalid", password="short")


def test_an_email_belongs_to_one_account(accounts: Accounts):
    accounts.add("Ada", ["student"], email="ada@school.invalid")
    with pytest.raises(EmailTaken):
        accounts.add("Eve", ["student"], email="ADA@school.invalid")


def test_a_login_is_known_by_its_token(accounts: Accounts):
    ada = accounts.add("Ada", ["student"])
    token = accounts.sign_in(ada)
    assert accounts.who(digest(token)) == ada


def test_each_login_is_a_new_one(accounts: Accounts):
    ada = accounts.add("Ada", ["student"])
    assert accounts.sign_in(ada) != accounts.sign_in(ada)


def test_an_email_is_cut_before_it_is_composed(accounts: Accounts, monkeypatch: pytest.MonkeyPatch):
    seen: list[int] = []
    monkeypatch.setattr("web.accounts.nfc", lambda text: seen.append(len(text)) or nfc(text))
    assert accounts.by_email("é" * 200_000 + "@school.invalid") is None
    assert max(seen) < 5_000


def test_signing_out_ends_that_login_alone(accounts: Accounts):
    ada = accounts.add("Ada", ["student"])
    here, there = digest(accounts.sign_in(ada)), digest(accounts.sign_in(ada))
    accounts.sign_out(here)
    assert (accounts.who(here), accounts.who(there)) == (None, ada)


@pytest.mark.parametrize(
    ("role", "lasts"),
    [("student", 30 * DAY), *((role, 12 * HOUR) for role in ("instructor", "assessor", "jury", "administrator"))],
)
def test_a_login_ends_by_itself(accounts: Accounts, now: Time, role, lasts):
    login_id = digest(accounts.sign_in(accounts.add("Ada", [role])))
    now.passes(lasts - 1)
    assert accounts.who(login_id) is not None
    now.passes(1)
    assert accounts.who(login_id) is None


def test_a_link_signs_in_once(accounts: Accounts):
    ada = accounts.add("Ada", ["student"])
    token = accounts.make_link(ada, "/desk/x", DAY)
    assert accounts.link_person(token) == ada
    assert accounts.follow_link(token) == (ada, "/desk/x")
    assert accounts.follow_link(token) is None
    assert accounts.link_person(token) is None


def test_a_link_grows_old(accounts: Accounts, now: Time):
    token = accounts.make_link(accounts.add("Ada", ["student"]), "/", DAY)
    now.passes(DAY)
    assert accounts.follow_link(token) is None


def test_a_socket_token_is_spent_by_its_first_use(accounts: Accounts):
    login_id = digest(accounts.sign_in(accounts.add("Ada", ["student"])))
    token = accounts.give_live_token(login_id)
    assert [accounts.take_live_token(token), accounts.take_live_token(token)] == [login_id, None]


def test_a_socket_token_lasts_a_minute(accounts: Accounts, now: Time):
    login_id = digest(accounts.sign_in(accounts.add("Ada", ["student"])))
    token = accounts.give_live_token(login_id)
    now.passes(60_000)
    assert accounts.take_live_token(token) is None


def test_the_database_holds_no_token_in_clear(accounts: Accounts):
    ada = accounts.add("Ada", ["student"])
    token = accounts.sign_in(ada)
    given = {token, accounts.make_link(ada, "/", DAY), accounts.give_live_token(digest(token))}
    kept = {t for column in (login.c.token, link.c.token, live_token.c.token) for t in stored(accounts, column)}
    assert kept == {digest(t) for t in given}


def test_tokens_have_256_bits(accounts: Accounts):
    assert len(accounts.sign_in(accounts.add("Ada", ["student"]))) >= 43


def test_the_first_instructor_is_invited_until_one_can_sign_in(accounts: Accounts):
    first = accounts.unclaimed_instructor()
    assert first is not None
    assert "administrator" in first.roles
    assert accounts.unclaimed_instructor() == first
    accounts.claim(first, "Iris", "iris@school.invalid", PASSWORD)
    assert accounts.unclaimed_instructor() is None
    signed = accounts.check_password("iris@school.invalid", PASSWORD)
    assert signed is not None
    assert signed.name == "Iris"


@pytest.mark.parametrize("name", ["", "   ", "\n\t", "\x00"])
def test_a_person_needs_a_name(name: str):
    with pytest.raises(ValueError, match="name"):
        clean_name(name)


def test_a_name_is_one_short_line():
    assert clean_name("  Ada\n Lovelace " + "x" * 200) == "Ada Lovelace " + "x" * 47


def test_sqlite_keeps_people_between_two_starts(tmp_path: Path, now: Time):
    url = f"sqlite:///{tmp_path / 'a.sqlite'}"
    first = Database(url)
    ada = Accounts(first, now).add("Ada", ["student"])
    first.close()
    second = Database(url)
    assert Accounts(second, now).by_id(ada.id) == ada
    second.close()


# --- spellings


@pytest.mark.parametrize("typed", ["four rändom wörds", "four ra\u0308ndom wo\u0308rds", "four\u00a0rändom\u3000wörds"])
def test_a_password_is_the_same_on_every_keyboard(accounts: Accounts, typed: str):
    accounts.add("Zoé", ["student"], email="zo\u00e9@school.invalid", password="four rändom wörds")
    assert accounts.check_password("zoe\u0301@school.invalid", typed) is not None
    assert accounts.check_password("zoe\u0301@school.invalid", typed.upper()) is None


@pytest.mark.parametrize("old", ["four ra\u0308ndom wo\u0308rds", "four\u00a0rändom wörds"])
def test_a_password_kept_before_there_was_a_rule_still_opens_and_is_kept_anew(accounts: Accounts, old: str):
    ada = accounts.add("Ada", ["student"], email="ada@school.invalid")
    accounts._database.execute(update(person).values(password=PasswordHasher().hash(old)))
    assert accounts.check_password("ada@school.invalid", old) == ada
    (kept,) = stored(accounts, person.c.password)
    assert PasswordHasher().verify(kept.removesuffix("#opaque"), "four rändom wörds")
    assert accounts.check_password("ada@school.invalid", "four rändom wörds") == ada


def test_a_try_costs_one_hash_whoever_it_is_for_and_however_it_is_spelt(accounts: Accounts, monkeypatch):
    accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    hashed: list[str] = []
    monkeypatch.setattr("web.passwords._verify", lambda known, form: hashed.append(form))
    for email in ("ada@school.invalid", "nobody@school.invalid"):
        assert accounts.check_password(email, "e\u0301\u00e9\u00a0" * 60) is None
    assert hashed == ["éé " * 50, "éé " * 50]


def test_the_opaque_string_of_a_password_keeps_case_and_width():
    assert passwords.opaque("Ａb\u2003c\u0327") == "Ａb ç"


def test_a_name_that_shows_nothing_is_no_name():
    with pytest.raises(ValueError, match="name"):
        clean_name("\u3164\u2800")


# --- what a new password ends


def test_a_new_password_ends_links_and_other_logins(accounts: Accounts):
    ada = accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    here, there = digest(accounts.sign_in(ada)), digest(accounts.sign_in(ada))
    link_token = accounts.make_link(ada, "/", DAY)
    assert accounts.claim(ada, "Ada", "ada@school.invalid", PASSWORD + "!", here=here) == (there,)
    assert (accounts.who(here), accounts.who(there)) == (ada, None)
    assert accounts.follow_link(link_token) is None


def test_a_new_name_ends_nothing(accounts: Accounts):
    ada = accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    login_id = digest(accounts.sign_in(ada))
    assert accounts.claim(ada, "Ada L.", "ada@school.invalid", None) == ()
    assert accounts.who(login_id) is not None
    assert accounts.check_password("ada@school.invalid", PASSWORD) is not None


def test_a_link_used_uses_up_those_that_lead_to_the_same_place(accounts: Accounts):
    iris = accounts.add("Iris", ["instructor"])
    first, second = (accounts.make_link(iris, "/account", DAY) for _ in range(2))
    elsewhere = accounts.make_link(iris, "/control", DAY)
    assert accounts.follow_link(second) == (iris, "/account")
    assert accounts.follow_link(first) is None
    assert accounts.follow_link(elsewhere) == (iris, "/control")


def test_an_account_changed_elsewhere_is_not_overwritten(accounts: Accounts):
    ada = accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    mark = accounts.mark_of(ada)
    accounts.claim(ada, "Ada L.", "ada@school.invalid", None, mark=mark)
    with pytest.raises(AccountMoved):
        accounts.claim(ada, "Ada Lovelace", "ada@school.invalid", None, mark=mark)
    kept = accounts.by_id(ada.id)
    assert kept is not None
    assert kept.name == "Ada L."


def test_one_wish_makes_one_person(accounts: Accounts):
    assert accounts.add("Ada", ["student"], once="w") == accounts.add("Ada", ["student"], once="w")
    assert accounts.add("Ada", ["student"], once="w") != accounts.add("Ada", ["student"], once="v")


def test_a_device_is_known_to_its_person_alone_and_until_the_password_changes(accounts: Accounts):
    ada = accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    accounts.add("Bob", ["student"], email="bob@school.invalid", password=PASSWORD)
    token = accounts.know_device(ada)
    assert accounts.knows_device(token, "ADA@school.invalid")
    assert not accounts.knows_device(token, "bob@school.invalid")
    accounts.claim(ada, "Ada", "ada@school.invalid", PASSWORD + "!")
    assert not accounts.knows_device(token, "ada@school.invalid")


def test_a_form_kept_and_sent_again_later_is_somebody_else(accounts: Accounts, now: Time):
    victim = accounts.add("Ada", ["student"], once="w")
    now.passes(AGAIN)
    assert accounts.add("Ada", ["student"], once="w").id != victim.id


def test_a_form_sent_again_does_not_open_an_account_that_has_a_password_by_now(accounts: Accounts):
    victim = accounts.add("Ada", ["student"], once="w")
    accounts._database.execute(update(person).where(person.c.id == victim.id).values(password="argon2id"))
    assert accounts.add("Ada", ["student"], once="w").id != victim.id


class Meeting:
    """A hasher that tells whether two passwords were ever hashed at the same moment."""

    def __init__(self) -> None:
        self.met = 0
        self._both = threading.Barrier(2)

    def verify(self, known: str, password: str) -> bool:
        try:
            self._both.wait(timeout=0.2)
            self.met += 1
        except threading.BrokenBarrierError:
            self._both.reset()
        return True

    def check_needs_rehash(self, known: str) -> bool:
        return False


def test_in_a_server_passwords_are_hashed_one_at_a_time(accounts: Accounts, monkeypatch):
    ada = accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    monkeypatch.setattr(passwords, "_hasher", hasher := Meeting())
    monkeypatch.setattr(passwords, "_HASHING", Turns(32))  # whoever an earlier test left waiting is in none of these
    monkeypatch.setattr(passwords.monkey, "is_module_patched", lambda name: True)
    tries = [gevent.spawn(accounts.check_password, "ada@school.invalid", PASSWORD) for _ in range(3)]
    gevent.joinall(tries, timeout=20, raise_error=True)
    assert ([one.value for one in tries], hasher.met) == ([ada] * 3, 0)
