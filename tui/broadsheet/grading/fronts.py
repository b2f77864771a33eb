"""Learned words that share their ending and differ in the form before it: "photosynthesis", "chemosynthesis"."""

_FRONTS = tuple(
    sorted(
        (
            "photo chemo hyper hypo macro micro mono di tri tetra penta hexa hepta octa poly multi geo bio thermo "
            "hydro electro astro cosmo psycho physio endo exo ecto pre post inter intra extra iso homo hetero ortho "
            "para meta neuro nephro cardio gastro hepato osteo arterio ante anti sub super trans ultra infra pseudo "
            "auto allo centi milli kilo mega giga nano pico deci deca hemi semi uni bi anthropo theo zoo phyto "
            "cyto histo patho toxi eco socio theo mini maxi tele stereo quasi proto neo paleo palaeo under over "
            "in ex de im out"
        ).split(),
        key=len,
        reverse=True,
    )
)
"""Combining forms and prefixes of learned English words (general knowledge), the longest first."""
_SHORTEST_REST = 4


def another_front(one: str, other: str, *, a_word: bool) -> bool:
    """Say whether two words are two such forms before one ending, and so two things, however near they look.

    Forms of two letters count only where the typed word is one of its own: "dewali" is Diwali misspelt.
    """
    if one[-_SHORTEST_REST:] != other[-_SHORTEST_REST:] or one[:3] == other[:3] != "hyp":
        return False
    mine, theirs = _cut(one), _cut(other)
    if mine is None or theirs is None or mine[0] == theirs[0] or mine[1] != theirs[1]:
        return False
    return a_word or max(len(mine[0]), len(theirs[0])) > 2


def _cut(word: str) -> tuple[str, str] | None:
    for front in _FRONTS:
        if word.startswith(front) and len(word) - len(front) >= _SHORTEST_REST:
            return front, word[len(front) :]
    return None
