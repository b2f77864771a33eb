"""Gives actions other keys: the registry with a person's wishes in it, or one sentence on what is wrong."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.screens.key import Key
from broadsheet.screens.keys import key_shown

Wishes = Mapping[str, Mapping[str, tuple[str, ...]]]
_AS_TEXTUAL = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen-minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
_NAMED = frozenset(
    "enter escape tab space up down left right pageup pagedown home end insert delete backspace".split()
)


def remapped(keys: Iterable[Key], wishes: Wishes, source: str = "settings") -> tuple[Key, ...]:
    """Return the registry with other keys for some actions.

    Raises Refusal for a screen, an action or a key that there is not, and where one key would do two
    things on one screen.
    """
    keys = tuple(keys)
    screens = {key.screen for key in keys}
    for screen, actions in wishes.items():
        if screen not in screens:
            raise Refusal(
                f"{source}: there is no screen {clean_line(screen)!r}; there are {', '.join(sorted(screens))}."
            )
        names = [key.name for key in keys if key.screen == screen]
        for action in actions:
            if action not in names:
                raise Refusal(
                    f"{source}: {screen} has no action {clean_line(action)!r}; it has {', '.join(dict.fromkeys(names))}."
                )
    changed = tuple(_changed(key, wishes.get(key.screen, {}).get(key.name), source) for key in keys)
    _refuse_conflicts(changed, source)
    return changed


def _changed(key: Key, wish: tuple[str, ...] | None, source: str) -> Key:
    if wish is None:
        return key
    names = tuple(dict.fromkeys(key_name(one, source) for one in wish))
    return replace(key, keys=names, shown=key_shown(names[0]))


def keymap(keys: Iterable[Key]) -> dict[str, str]:
    """Return the keys of each action as Textual takes them, by the action's id."""
    return {key.id: ",".join(key.keys) for key in keys}


def key_name(words: str, source: str = "settings") -> str:
    """Return a key by the name that Textual has for it: "." is full_stop, "Ctrl+F" is ctrl+f."""
    *modifiers, last = words.split("+") if len(words) > 1 and not words.endswith("+") else [words]
    if len(last) == 1:
        if not last.isprintable():
            raise Refusal(f"{source}: {clean_line(words)!r} is no key.")
        if not last.isalnum():
            name = unicodedata.name(last, "").lower().replace(" ", "_")
            last = _AS_TEXTUAL.get(name, name.replace("-", "_"))
    else:
        last = last.lower()
        function = last[:1] == "f" and last[1:].isdecimal() and 1 <= int(last[1:]) <= 24
        if last not in _NAMED and not function and "_" not in last and last not in _AS_TEXTUAL.values():
            raise Refusal(
                f"{source}: {clean_line(words)!r} is no key; write a character, or enter, f5, ctrl+k."
            )
    if any(one.lower() not in ("ctrl", "shift", "alt") for one in modifiers):
        raise Refusal(f"{source}: {clean_line(words)!r} is no key; before + stands ctrl, shift or alt.")
    return "+".join([*(one.lower() for one in modifiers), last.lower() if modifiers else last])


def _refuse_conflicts(keys: tuple[Key, ...], source: str) -> None:
    everywhere = {name: key for key in keys if key.screen == "app" for name in key.keys}
    taken: dict[tuple[str, str], Key] = {}
    for key in keys:
        for name in key.keys:
            other = taken.setdefault((key.screen, name), key)
            if other is key and key.screen not in ("app", "help"):
                above = everywhere.get(name)
                other = above if above is not None and above.action != key.action else key
            if other is not key:
                raise Refusal(
                    f"{source}: {key_shown(name)} is given to both {other.name} and {key.name} on {key.screen}; "
                    "give one of them another key."
                )
