"""People and logins: who is who, for how long, and how it ends."""

from pathlib import Path

import pytest
from sqlalchemy import select

from tests.web.conftest import Time
from web.accounts import DAY, HOUR, Accounts, EmailTaken, clean_name, digest
from web.database import Database
from web.models import link, live_token, login, person

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


def test_passwords_are_kept_as_argon2id(accounts: Accounts):
    accounts.add("Ada", ["student"], email="ada@school.invalid", password=PASSWORD)
    (kept,) = stored(accounts, person.c.password)
    assert kept.startswith("$argon2id$")


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


def test_signing_out_ends_that_login_alone(accounts: Accounts):
    ada = accounts.add("Ada", ["student"])
    here, there = digest(accounts.sign_in(ada)), digest(accounts.sign_in(ada))
    accounts.sign_out(here)
    assert (accounts.who(here), accounts.who(there)) == (None, ada)


@pytest.mark.parametrize(("role", "lasts"), [("student", 30 * DAY), ("instructor", 12 * HOUR)])
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
