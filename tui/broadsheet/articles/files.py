"""Reads articles from disk: a folder of .txt and .md files, with front matter or a collection.toml."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from broadsheet.articles.about import TEXTS, Toml, checked_collection
from broadsheet.articles.boilerplate import kept_lines, stated_date
from broadsheet.articles.model import UNNAMED_OUTLET, Article, Collection
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.language.tongue import foreign_language

ENDINGS = (".md", ".txt")
LARGEST = 20_000_000
"""Bytes; a larger file is refused. The longest newspaper article is under 0.2 MB."""

_FRONT = re.compile(r"\A\ufeff?\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Filed:
    """The file of one article, not read yet, and what its folder says of it."""

    path: Path
    collection: str
    """Name of the collection it belongs to."""
    about: dict[str, Any]

    @property
    def id(self) -> str:
        """Id of the article in it."""
        return f"{self.collection}/{self.path.stem}"


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a collection, in the order of their names."""

    name: str
    title: str
    files: tuple[Filed, ...]


def read_collection(folder: Path) -> Collection:
    """Return the collection in `folder`, its articles in the order of their file names.

    Raises Refusal, naming the file and the way out, where one cannot be used.
    """
    return read_listed(list_collection(folder))


def read_listed(listing: Listing) -> Collection:
    """Return the collection whose files are listed; Refusal where one of them cannot be used."""
    articles = tuple(article_from(filed, read_bytes(filed.path)) for filed in listing.files)
    return Collection(listing.name, listing.title, articles)


def list_collection(folder: Path) -> Listing:
    """Return the files of the collection in `folder` without reading them.

    Raises Refusal where there is none, where two would be one article, and where the folder's
    collection.toml cannot be used.
    """
    name = clean_line(folder.resolve().name) or "collection"
    toml, about = _collection_file(folder)
    try:
        found = (path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and _is_file(path))
        files = sorted(found, key=lambda path: path.name)
    except OSError as error:
        raise Refusal(
            f"The folder {folder} cannot be read ({error.strerror}); check its permissions."
        ) from error
    if not files:
        raise Refusal(
            f"The folder {folder} holds no article; put one .txt or .md file into it for each account."
        )
    stems: dict[str, Path] = {}
    for path in files:
        if path.stem in stems:
            raise Refusal(f"{stems[path.stem]} and {path} would be one article; rename one of them.")
        stems[path.stem] = path
    known = about.get("articles", {})
    for stem in known:
        if stem not in stems:
            raise toml.refusal(
                ("articles", stem),
                f"this speaks of an article {stem!r}, but there is no {stem}.txt or .md beside it; "
                "rename the entry or add the file.",
            )
    filed = tuple(Filed(path, name, known.get(path.stem, {})) for path in files)
    return Listing(name, clean_line(str(about.get("title", name))), filed)


def _is_file(path: Path) -> bool:
    # A link whose file is gone counts, so that reading it names it instead of passing it over.
    return path.is_file() or (path.is_symlink() and not path.exists())


def read_article(path: Path, collection: str, about: dict[str, Any]) -> Article:
    """Return the article in the file at `path`; front matter in the file wins over `about`.

    Line ends become line feeds; nothing else of the text changes. Raises Refusal.
    """
    return article_from(Filed(path, collection, about), read_bytes(path))


def article_from(filed: Filed, data: bytes) -> Article:
    """Return the article that a file's bytes hold; Refusal where they hold none."""
    path, about = filed.path, filed.about
    text = _decoded(path, data)
    match = _FRONT.match(text)
    if match:
        about = {**about, **_front_matter(match[1], path)}
        text = text[match.end() :]
    if not text.strip():
        raise Refusal(f"{path} is empty; put the article's text into it or remove the file.")
    fields = {field: _line(about, field) for field in TEXTS}
    kept = kept_lines(text, headline=fields["title"])
    return Article(
        id=filed.id,
        text=text,
        outlet=fields["outlet"] or UNNAMED_OUTLET,
        title=fields["title"],
        author=fields["author"],
        published=_day(about) or stated_date(text),
        url=fields["url"],
        kept=kept,
        language=foreign_language(" ".join(text[start:end] for start, end in kept)),
    )


def read_text(path: Path) -> str:
    """Return the UTF-8 text of a file, with line feeds for line ends; Refusal where it is not text."""
    return _decoded(path, read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """Return what a file holds; Refusal where it cannot be read or is too large for an article."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal(f"{path} is larger than {LARGEST // 1_000_000} MB; split it into several files.")
        return path.read_bytes()
    except OSError as error:
        raise Refusal(
            f"{path} cannot be read ({error.strerror or error}); check the name and permissions."
        ) from error


def _decoded(path: Path, data: bytes) -> str:
    if b"\0" in data[:65536]:
        raise Refusal(
            f"{path} is not a text file (it holds NUL bytes); save the article as plain UTF-8 text."
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refusal(f"{path}:{line} is not UTF-8; save the file as UTF-8 and try again.") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _collection_file(folder: Path) -> tuple[Toml, dict[str, Any]]:
    path = folder / "collection.toml"
    toml = Toml(path, read_text(path).removeprefix("\ufeff") if path.is_file() else "")
    return toml, checked_collection(toml)


def _front_matter(source: str, path: Path) -> dict[str, Any]:
    toml = Toml(path, source, first=2)  # the first line is the +++ before it
    about = toml.parsed()
    toml.check_article(about)
    return about


def _line(about: dict[str, Any], field: str) -> str | None:
    return clean_line(about.get(field, ""), 500) or None


def _day(about: dict[str, Any]) -> date | None:
    value: date | None = about.get("published")
    return value.date() if isinstance(value, datetime) else value
