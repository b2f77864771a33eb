"""Words that say the same: in a name, of a cause, and of what kind of thing something is."""

SAME_WORDS: dict[str, str] = {}
"""A word -> the word it is compared as: abbreviations and spellings that mean the same."""
for _pair in (
    "st saint | mt mount | dept department | govt government | assoc association | bros brothers | "
    "org organization | organisation organization | tv television | uni university | univ "
    "university | natl national | intl international | ave avenue | blvd boulevard | wwi ww1 | wwii "
    "ww2 | colour color | centre center | theatre theater | grey gray | aluminium aluminum | "
    "programme program | defence defense | xmas christmas | yep yes | yeah yes | yup yes | nope no "
    "| nah no | okay ok | mum mom | tyre tire | sulphur sulfur | sulphuric sulfuric | ctrl control | telecom telecommunications | "
    "telecoms telecommunications | utd united | doctor dr | mister mr | senior sr | snr sr | junior jr | jnr jr | fils jr | sohn jr | hijo jr | filho jr | vater sr | aussie australian | vs v | versus v | aussies australians | footy football | soya soy "
).split("|"):
    _short_form, _long_form = _pair.split()
    SAME_WORDS[_short_form] = _long_form

_SENSES: dict[str, int] = {}
for _number, _line in enumerate(
    (
        "crash accident collision smash|faulty bad defective broken poor|fault failure malfunction defect|"
        "higher rising increased high increasing rise increase better more bigger greater|species kind type sort breed|lower falling reduced low decreasing fall drop less fewer|"
        "shortage lack absence|fire blaze|hit strike struck impact|cut reduction cutback|expensive costly dear|"
        "drunk drunken intoxicated|big large huge|small little tiny|killed murdered|murder killing homicide|"
        "picture painting|protest demonstration|leak leakage spill|explosion blast|row dispute quarrel|"
        "job post position|worker employee|illness sickness disease|money cash|some several various many numerous|home house dwelling|stone rock|fast quick rapid|plane airplane aeroplane|car automobile|kid child children|photo photograph|shop store|"
        "physician doctor dr|motorway highway freeway expressway autobahn|helicopter chopper copter|lorry truck|heavy strong torrential|fee charge|"
        "email mail emails mails|umbrella brolly brollies|unlawful illegal illicit|concern worry fear anxiety|"
        "concerns worries fears anxieties"
    ).split("|")
):
    for _name in _line.split():
        _SENSES.setdefault(_name, _number)


def same_sense(one: str, other: str) -> bool:
    """Say whether two ordinary words say the same where a cause or a thing is described: "crash", "accident"."""
    sense = _SENSES.get(one) or _SENSES.get(one.removesuffix("s"))
    return sense is not None and sense == (_SENSES.get(other) or _SENSES.get(other.removesuffix("s")))


KIND_SENSES = {
    word: number
    for number, line in enumerate(
        (
            "treaty convention accord accords agreement agreements pact protocol peace deal",
            "airline airlines airways air",
            "scandal affair",
            "war conflict",
            "organization organisation org",
            "newspaper paper",
            "corporation company firm inc",
            "mountain mount mont monte peak",
            "movie film picture",
            "massacre killings killing shooting",
            "earthquake quake",
            "hurricane storm cyclone typhoon",
            "cave caves cavern",
            "state republic country nation",
            "bridge ponte pont viaduct",
            "lake lago lac loch",
            "island isla ile isle",
            "rms ss hms uss mv ship",
            "bombing bombings attack attacks",
            "jail prison",
            "plant station",
        )
    )
    for word in line.split()
}
"""What kind of thing a name says that it is -> the sense it shares with others: "Ottawa Treaty", "Ottawa Convention"."""


def same_kind(one: str, other: str) -> bool:
    """Say whether two words of kind may stand for one another in a name."""
    return one in KIND_SENSES and KIND_SENSES[one] == KIND_SENSES.get(other)
