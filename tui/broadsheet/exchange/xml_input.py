"""XML from outside as a small tree with line numbers: no entities, no deep nesting, nothing fetched."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler

from broadsheet.exchange.model import Input

DEEPEST = 60
"""Elements inside each other; Moodle's question files have about eight."""

MOST = 20_000
"""Elements in one question."""


@dataclass(slots=True)
class Node:
    """An element."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: "list[Node]" = field(default_factory=list)
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The element's own text, without that of its children."""
        return "".join(self.parts)

    def all(self, tag: str) -> "Iterator[Node]":
        """Yield the children of that tag."""
        return (child for child in self.children if child.tag == tag)

    def find(self, *path: str) -> "Node | None":
        """Return the first element down a path of tags; None where there is none."""
        node: Node | None = self
        for tag in path:
            node = next(node.all(tag), None) if node else None
        return node

    def said(self, *path: str) -> str:
        """Return the text at the end of a path, stripped; empty where there is none."""
        node = self.find(*path)
        return node.text.strip() if node else ""


class _Builder(ContentHandler):
    """Builds nodes as the parser meets them."""

    def __init__(self, source: Input, parser: Any, each: Callable[[Node], None]) -> None:
        super().__init__()
        self._each = each
        self._count = 0
        self.root = Node("", {}, 1)
        self._open: list[Node] = []
        self._source = source
        self._parser = parser

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        """Open an element, unless it is too deep."""
        line = self._parser.getLineNumber()
        if len(self._open) >= DEEPEST:
            raise self._source.refusal(
                line, f"more than {DEEPEST} elements inside each other; this is no question file."
            )
        self._count += 1
        if self._count > MOST:
            raise self._source.refusal(
                line, f"more than {MOST} elements in one question; this is no question file."
            )
        node = Node(name, dict(attrs.items()), line)
        if not self._open:
            self.root = node
        elif len(self._open) > 1:
            self._open[-1].children.append(node)
        self._open.append(node)

    def endElement(self, name: str) -> None:  # noqa: ARG002, N802
        """Close it; what stands right under the root is handed out and forgotten."""
        node = self._open.pop()
        if len(self._open) == 1:
            self._count = 0
            self._each(node)

    def characters(self, content: str) -> None:
        """Keep text, but for what stands between the root's own children."""
        if len(self._open) > 1:
            self._open[-1].parts.append(content)


def parse_xml(source: Input, each: Callable[[Node], None]) -> Node:
    """Return the root element without its children, each of which `each` is handed when it is whole.

    So memory holds one question at a time. Refusal "file:line: …" where it is no XML or tries something.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.expatreader import DefusedExpatParser

    parser: Any = DefusedExpatParser(forbid_dtd=True)
    builder = _Builder(source, parser, each)
    parser.setContentHandler(builder)
    try:
        parser.feed(source.data)
        parser.close()
    except DefusedXmlException as error:
        line = parser.getLineNumber()
        raise source.refusal(
            line, "it declares a document type or entities, which question files do not need; remove that."
        ) from error
    except SAXParseException as error:
        raise source.refusal(
            error.getLineNumber(),
            f"column {(error.getColumnNumber() or 0) + 1}: this is no well-formed XML ({error.getMessage()}).",
        ) from error
    except (UnicodeError, ValueError, LookupError) as error:
        raise source.refusal(
            None, f"its encoding cannot be read ({str(error)[:60]}); save it as UTF-8."
        ) from error
    return builder.root
