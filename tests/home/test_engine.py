import shutil

from broadsheet.home.engine import engine_name


def write(root, word: str) -> None:
    for room in ("language", "articles", "facts", "quiz"):
        (root / room).mkdir(parents=True, exist_ok=True)
        (root / room / "rules.py").write_text(word)


def test_an_engine_is_known_by_the_words_of_its_rooms(tmp_path):
    write(tmp_path / "a", "one")
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    name = engine_name(tmp_path / "a")
    assert name == engine_name(tmp_path / "b")
    (tmp_path / "b" / "quiz" / "rules.py").write_text("two")
    assert engine_name(tmp_path / "b") != name
    assert "+" in engine_name()
