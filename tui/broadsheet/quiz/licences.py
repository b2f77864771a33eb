"""SPDX licence identifiers that packs go by, to tell a slip of the pen from a licence we do not know.

The identifiers are facts of the SPDX licence list (spdx.org/licenses); those for content and the usual
ones for code are here. Any other well-formed identifier passes.
"""

import re

KNOWN = (
    "0BSD AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 BSD-2-Clause BSD-3-Clause CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 "
    "CC-BY-3.0 CC-BY-4.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-3.0 "
    "CC-BY-NC-SA-4.0 CC-BY-ND-3.0 CC-BY-ND-4.0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 "
    "GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-only GFDL-1.3-or-later GPL-2.0-only GPL-2.0-or-later "
    "GPL-3.0-only GPL-3.0-or-later ISC LGPL-3.0-only LGPL-3.0-or-later MIT MPL-2.0 ODbL-1.0 OGL-UK-3.0 PDDL-1.0 "
    "Unlicense WTFPL"
).split()

_EXPRESSION = re.compile(r"\(*[A-Za-z0-9.+-]+\)*(?:\s+(?:AND|OR|WITH)\s+\(*[A-Za-z0-9.+-]+\)*)*")
_BY_LETTERS = {re.sub(r"[^a-z0-9]", "", name.lower()): name for name in KNOWN}


def licence_trouble(licence: str) -> str | None:
    """Return what is wrong with `licence` as an SPDX expression, or None."""
    if licence in KNOWN or licence.startswith("LicenseRef-"):
        return None
    meant = _BY_LETTERS.get(re.sub(r"[^a-z0-9]", "", licence.lower()))
    if meant is not None:
        return f"{licence!r} is not how SPDX writes it; write {meant!r}"
    if _EXPRESSION.fullmatch(licence) and re.search(r"\d|\bAND\b|\bOR\b|\bWITH\b", licence):
        return None
    import difflib

    near = difflib.get_close_matches(licence, KNOWN, 1, 0.7)
    return f"{licence!r} is no SPDX identifier; " + (
        f"did you mean {near[0]!r}?" if near else 'such as "CC-BY-4.0"'
    )
