import os
import stat
from pathlib import Path

import pytest

from broadsheet.home import paths
from broadsheet.home.refusal import Refusal


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_everything_of_a_user_is_in_the_data_folder(home):
    assert paths.home() == home
    for path in (paths.log_file(), paths.judgements_file(), paths.user_packs(), paths.user_collections()):
        assert path.parent == home
    assert not home.exists(), "asking makes nothing"


def test_the_systems_own_place_is_used_without_an_override(monkeypatch, tmp_path):
    monkeypatch.delenv("BROADSHEET_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.home().name == "broadsheet"
    assert tmp_path in paths.home().parents


def test_a_tilde_is_the_users_own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("BROADSHEET_HOME", "~/data")
    assert paths.home() == tmp_path / "data"


@pytest.mark.parametrize("kind", ["corpus", "questions"])
def test_the_clones_own_folders_come_first(kind):
    assert paths.bundled(kind) == Path(__file__).parents[2] / kind
    assert any(paths.bundled(kind).iterdir())


def test_an_installed_copy_uses_what_was_packed_with_it(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "site" / "broadsheet" / "home" / "paths.py"))
    assert paths.bundled("corpus") == tmp_path / "site" / "broadsheet" / "_data" / "corpus"


def test_the_data_folder_is_its_owners_alone(home):
    assert paths.ensure_home() == home
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert paths.ensure_home() == home


def test_a_file_in_the_way_is_named(home):
    home.write_text("x")
    with pytest.raises(Refusal, match="BROADSHEET_HOME") as caught:
        paths.ensure_home()
    assert str(home) in str(caught.value)


def test_a_folder_that_cannot_be_written_is_named(home, monkeypatch):
    home.mkdir()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Refusal, match="cannot be written") as caught:
        paths.ensure_home()
    assert str(home) in str(caught.value)
