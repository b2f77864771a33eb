"""What a person has set, in settings.toml of the data folder; a file that is not there sets nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from broadsheet.home.refusal import Refusal
from broadsheet.home.toml import parse_toml

THEMES = ("dark", "light", "black", "white")
"""Night, paper, and both with the highest contrast."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set; the fields' own values where nothing is."""

    theme: str = "dark"
    reduced_motion: bool = False
    """Columns stay where they are while another one is scrolled."""
    keys: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Screen -> name of an action -> the keys that run it instead of its own."""
    path: Path | None = None


def read_settings(path: Path) -> Settings:
    """Return what a file sets; Refusal, naming file and place, where it is not what it should be."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{path} cannot be read ({error}); mend it or take it away.") from error
    import tomli

    try:
        table = parse_toml(text)
    except tomli.TOMLDecodeError as error:
        raise Refusal(f"{path} is not TOML: {error}.") from error
    return _settings(table, path)


def _settings(table: dict[str, Any], path: Path) -> Settings:
    known = ("theme", "reduced_motion", "keys")
    for name in table:
        if name not in known:
            raise Refusal(f"{path}: there is no setting {name!r}; there are {', '.join(known)}.")
    theme = table.get("theme", "dark")
    if theme not in THEMES:
        raise Refusal(f"{path}: theme is {theme!r}; it can be {', '.join(THEMES)}.")
    still = table.get("reduced_motion", False)
    if not isinstance(still, bool):
        raise Refusal(f"{path}: reduced_motion is {still!r}; it can be true or false.")
    return Settings(theme, still, _keys(table.get("keys", {}), path), path)


def _keys(table: object, path: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    if not isinstance(table, dict):
        raise Refusal(f'{path}: keys is not a table; write [keys.reader] and below it next-fact = ["f"].')
    for screen, actions in table.items():
        if not isinstance(actions, dict):
            raise Refusal(
                f"{path}: keys.{screen} is not a table; write [keys.{screen}] on a line of its own."
            )
        for action, keys in actions.items():
            keys = [keys] if isinstance(keys, str) else keys
            if (
                not isinstance(keys, list)
                or not keys
                or not all(isinstance(key, str) and key for key in keys)
            ):
                raise Refusal(f'{path}: keys.{screen}.{action} names no key; write {action} = ["f"].')
            found.setdefault(screen, {})[action] = tuple(keys)
    return found
