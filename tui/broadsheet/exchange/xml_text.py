"""Text for XML: escaped, and without the characters that XML 1.0 cannot hold."""

import re
from xml.sax.saxutils import escape as _escape

_CANNOT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: str) -> str:
    """Return text for an element or an attribute in double quotes."""
    return _escape(_CANNOT.sub("\N{REPLACEMENT CHARACTER}", text), {'"': "&quot;"})
