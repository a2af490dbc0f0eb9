"""The certifier's settings beside a server's data: read at its start, refused with all that is wrong with them."""

from pathlib import Path

import pytest

from tests.assessment.certifiers import PLAIN
from web import create_app
from web.config import Config, from_environment
from web.house import EXTENSION
from web.serve import CannotServe, _application


def config(folder: Path, **more) -> Config:
    return Config(f"sqlite:///{folder / 'plenipo.sqlite'}", **more)


def certifier_of(settings: Config):
    house = create_app(settings).extensions[EXTENSION]
    house.database.close()
    return house.certifier


def test_a_server_without_the_file_has_no_certifier(tmp_path: Path):
    assert certifier_of(config(tmp_path)) is None


def test_a_server_reads_the_file_beside_its_database(tmp_path: Path):
    (tmp_path / "certifier.yaml").write_text(PLAIN, encoding="utf-8")
    assert certifier_of(config(tmp_path)).legal_name == "Institut de la Vallée"


def test_a_file_may_be_named_and_must_then_be_there(tmp_path: Path):
    elsewhere = tmp_path / "school" / "ours.yaml"
    with pytest.raises(CannotServe, match="cannot be set up"):
        _application(config(tmp_path, certifier=elsewhere), None)
    elsewhere.parent.mkdir()
    elsewhere.write_text(PLAIN, encoding="utf-8")
    assert certifier_of(config(tmp_path, certifier=elsewhere)).head.name == "Claire Aubert"


def test_a_faulty_file_keeps_the_server_from_starting_and_says_why_in_both_languages(tmp_path: Path):
    (tmp_path / "certifier.yaml").write_text(PLAIN.replace("site:", "sit:"), encoding="utf-8")
    with pytest.raises(CannotServe) as refused:
        _application(config(tmp_path), None)
    assert "certifier.yaml:5: sit: “sit” is not a word of this place" in refused.value.said("en")
    assert "les réglages du certificateur sont inutilisables" in refused.value.said("fr")
    assert "certifier.yaml:5" in refused.value.said("fr")


def test_the_data_stand_beside_the_database_or_where_the_environment_says(tmp_path: Path):
    assert config(tmp_path).data == tmp_path
    assert Config("postgresql://school@host/plenipo").data == Path("instance")
    named = from_environment("postgresql://school@host/plenipo", {"PLENIPO_DATA": "/srv/p", "PLENIPO_CERTIFIER": "/c"})
    assert (named.data, named.certifier) == (Path("/srv/p"), Path("/c"))
