"""Screens in tests: no animation, no blinking cursor, a data folder of their own."""

import time

import pytest
from textual.widgets import Input, TextArea


@pytest.fixture(autouse=True)
def _calm(monkeypatch, tmp_path):
    monkeypatch.setattr(Input, "cursor_blink", False, raising=False)
    monkeypatch.setattr(TextArea, "cursor_blink", False, raising=False)
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
