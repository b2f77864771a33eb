import uuid

import pytest

from broadsheet.home.learners import device_id, learner_name
from broadsheet.home.refusal import Refusal


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    for variable in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def ids():
    return iter([str(uuid.UUID(int=number)) for number in range(1, 9)]).__next__


@pytest.mark.parametrize(
    "given, name",
    [
        ("Ada", "Ada"),
        ("  Ada\tByron\n", "Ada Byron"),
        ("\x1b[31mAda\u202e", "[31mAda"),
        ("[bold]Ada[/]", "[bold]Ada[/]"),
        ("👩 李", "👩 李"),
        ("x" * 10_000, "x" * 59 + "…"),
    ],
)
def test_a_given_name_is_cleaned(given, name):
    assert learner_name(given) == name


@pytest.mark.parametrize("given", ["", "   ", "\u200b\u202e\0"])
def test_a_name_with_nothing_to_show_is_refused(given):
    with pytest.raises(Refusal, match="--learner"):
        learner_name(given)


def test_the_system_user_is_the_learner_unless_told_otherwise(monkeypatch):
    assert learner_name() == "you"
    monkeypatch.setenv("USER", "\x07")
    assert learner_name() == "you"
    monkeypatch.setenv("USERNAME", "ada")
    assert learner_name() == "ada"


def test_a_device_keeps_its_id(home):
    new = ids()
    first = device_id(new)
    assert device_id(new) == first
    assert sorted(item.name for item in home.iterdir()) == ["device"]


@pytest.mark.parametrize("content", [b"", b"\n", b"not a uuid", b"\xff\xfe"])
def test_a_damaged_id_is_made_anew(home, content):
    home.mkdir()
    (home / "device").write_bytes(content)
    new = ids()
    assert uuid.UUID(device_id(new))
    assert device_id(new) == str(uuid.UUID(int=1))


def test_an_id_that_cannot_be_kept_is_refused_by_name(home):
    (home / "device").mkdir(parents=True)
    with pytest.raises(Refusal, match="device"):
        device_id(ids())
