"""Files that a person asks for, in the folder that they work in; none that is there is written over."""

from pathlib import Path

from broadsheet.home.refusal import Refusal

MOST_TRIES = 1000


def new_file(folder: Path, stem: str, ending: str) -> Path:
    """Return the path of a file that is not there yet: stem and ending, with a number where need be."""
    for number in range(1, MOST_TRIES):
        path = folder / (f"{stem}{ending}" if number == 1 else f"{stem}-{number}{ending}")
        if not path.exists():
            return path
    raise Refusal(f"{folder} holds {MOST_TRIES} files called {stem}{ending} already; remove some.")


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet; Refusal where it cannot be written or has come to be there."""
    try:
        with path.open("x", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
    except OSError as error:
        raise Refusal(
            f"{path} cannot be written ({error.strerror or error}); start Broadsheet in another folder."
        ) from error
