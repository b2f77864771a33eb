"""How news writes a currency before a sum, signs apart: by its code or by its short form."""

import re
from functools import cache

from broadsheet.language.lexicon import is_common_word
from broadsheet.language.rows import table

SUM_START = re.compile(r"(?:[KTU]?Sh|Rs|Rp|RM|R\$|Kc|Kč|zł|GH₵|₦|₹|₩|₺|₱|฿|₪|₽|₴)(?=\d)")
"""A currency's short form that is written on to the sum: "Sh1.5 million"."""
_SHORT_FORMS = frozenset({"Rs", "Rp", "RM", "KSh", "Sh", "Rmb", "RMB", "Kuna", "Rs."})
"""Short forms that some papers write apart from the sum: "Rs 11.2 crore"."""


@cache
def currency_codes() -> frozenset[str]:
    """Return what stands apart before a sum: ISO 4217 codes but those that headlines have as words ("ALL"), and short forms."""
    codes = frozenset(code for code, _, _ in table("currencies.tsv") if not is_common_word(code.lower()))
    return codes | _SHORT_FORMS
