"""Symbols of elements and units, formulas of common substances, codes of states and provinces: "Au" is gold, "NV" Nevada.

From general knowledge (IUPAC, SI). A symbol counts only as a whole answer and never as a slip.
"""

import re

_ELEMENTS = (
    "H:hydrogen He:helium Li:lithium Be:beryllium B:boron C:carbon N:nitrogen O:oxygen F:fluorine Ne:neon "
    "Na:sodium Mg:magnesium Al:aluminum Si:silicon P:phosphorus S:sulfur Cl:chlorine Ar:argon K:potassium "
    "Ca:calcium Ti:titanium Cr:chromium Mn:manganese Fe:iron Co:cobalt Ni:nickel Cu:copper Zn:zinc "
    "Ga:gallium As:arsenic Se:selenium Br:bromine Kr:krypton Rb:rubidium Sr:strontium Zr:zirconium "
    "Ag:silver Cd:cadmium Sn:tin Sb:antimony I:iodine Xe:xenon Cs:cesium Ba:barium W:tungsten Pt:platinum "
    "Au:gold Hg:mercury Pb:lead Bi:bismuth Rn:radon Ra:radium Th:thorium U:uranium Pu:plutonium "
    "Sc:scandium V:vanadium Ge:germanium Y:yttrium Nb:niobium Mo:molybdenum Tc:technetium Ru:ruthenium Rh:rhodium Pd:palladium "
    "In:indium Te:tellurium La:lanthanum Ce:cerium Pr:praseodymium Nd:neodymium Pm:promethium Sm:samarium Eu:europium Gd:gadolinium "
    "Tb:terbium Dy:dysprosium Ho:holmium Er:erbium Tm:thulium Yb:ytterbium Lu:lutetium Hf:hafnium Ta:tantalum Re:rhenium Os:osmium "
    "Ir:iridium Tl:thallium Po:polonium At:astatine Fr:francium Ac:actinium Pa:protactinium Np:neptunium Am:americium Cm:curium "
    "Bk:berkelium Cf:californium Es:einsteinium Fm:fermium Md:mendelevium No:nobelium Lr:lawrencium "
)
_COMPOUNDS = (
    "CO2:carbon dioxide|CO:carbon monoxide|H2O:water|O2:oxygen|N2:nitrogen|H2:hydrogen|F2:fluorine|O3:ozone|CH4:methane|"
    "NH3:ammonia|NaCl:sodium chloride|NaCl:salt|NaCl:table salt|HCl:hydrochloric acid|H2SO4:sulfuric acid|"
    "HNO3:nitric acid|H2O2:hydrogen peroxide|SO2:sulfur dioxide|NO2:nitrogen dioxide|N2O:nitrous oxide|"
    "NaOH:sodium hydroxide|CaCO3:calcium carbonate|Cl2:chlorine|C2H5OH:ethanol|H2S:hydrogen sulfide|"
    "CH3COOH:acetic acid|CH3COOH:ethanoic acid|C2H6:ethane|C3H8:propane|C4H10:butane|CH3OH:methanol|C6H12O6:glucose|"
    "C12H22O11:sucrose|KCl:potassium chloride|KOH:potassium hydroxide|NaHCO3:sodium bicarbonate|NaHCO3:baking soda|"
    "SiO2:silica|SiO2:silicon dioxide|Fe2O3:iron oxide|CaO:calcium oxide|CaO:quicklime|MgO:magnesium oxide|H3PO4:phosphoric acid|"
    "H2CO3:carbonic acid|HCN:hydrogen cyanide|HF:hydrofluoric acid|NO:nitric oxide|CuSO4:copper sulfate|AgNO3:silver nitrate|"
    "NH4NO3:ammonium nitrate|NH4Cl:ammonium chloride|KNO3:potassium nitrate|KNO3:saltpetre|NaNO3:sodium nitrate|Na2CO3:sodium carbonate|"
    "KMnO4:potassium permanganate|NaF:sodium fluoride|NaClO:sodium hypochlorite|SO3:sulfur trioxide|SF6:sulfur hexafluoride|"
    "UF6:uranium hexafluoride|CaCl2:calcium chloride|CaSO4:calcium sulfate|MgSO4:magnesium sulfate|MgSO4:epsom salts|Al2O3:alumina|"
    "Al2O3:aluminum oxide|TiO2:titanium dioxide|ZnO:zinc oxide|FeS2:pyrite|CS2:carbon disulfide|KCN:potassium cyanide|PH3:phosphine|"
    "AsH3:arsine|SiC:silicon carbide|C6H6:benzene|C2H4:ethylene|C2H4:ethene|C2H2:acetylene|C2H2:ethyne|C8H18:octane|CHCl3:chloroform|"
    "CH2O:formaldehyde|HCOOH:formic acid|C3H6O:acetone|CCl4:carbon tetrachloride|C8H10N4O2:caffeine|C9H8O4:aspirin"
)
_UNITS = "Pa:pascal|Hz:hertz|J:joule|W:watt|V:volt|A:ampere|A:amp|N:newton|K:kelvin|\u03a9:ohm|T:tesla|Wb:weber|Bq:becquerel|cd:candela|mol:mole|dB:decibel"
"""Symbols of units of measurement (SI brochure)."""
_STATES = (
    "AL:alabama|AK:alaska|AZ:arizona|AR:arkansas|CA:california|CO:colorado|CT:connecticut|DE:delaware|FL:florida|"
    "GA:georgia|HI:hawaii|ID:idaho|IL:illinois|IN:indiana|IA:iowa|KS:kansas|KY:kentucky|LA:louisiana|ME:maine|"
    "MD:maryland|MA:massachusetts|MI:michigan|MN:minnesota|MS:mississippi|MO:missouri|MT:montana|NE:nebraska|"
    "NV:nevada|OH:ohio|OK:oklahoma|OR:oregon|PA:pennsylvania|TN:tennessee|TX:texas|UT:utah|VT:vermont|"
    "VA:virginia|WA:washington|WI:wisconsin|WY:wyoming"
)
"""Postal codes of US states of one word; those of two words are their initials."""
_PAIRS = [pair.split(":") for pair in (*_ELEMENTS.split(), *_COMPOUNDS.split("|"), *_UNITS.split("|"))]
SYMBOLS_OF: dict[str, tuple[str, ...]] = {}
"""A substance's or a state's folded name -> its symbols in lower case."""
NAMES_OF: dict[str, tuple[str, ...]] = {}
"""A symbol as it is written -> the folded names of what it stands for."""
for _symbol, _name in _PAIRS:
    SYMBOLS_OF[_name] = (*SYMBOLS_OF.get(_name, ()), _symbol.casefold())
    NAMES_OF[_symbol] = (*NAMES_OF.get(_symbol, ()), _name)
STATE_OF = {
    "ab": "Alberta",
    "bc": "British Columbia",
    "mb": "Manitoba",
    "nb": "New Brunswick",
    "nl": "Newfoundland and Labrador",
    "ns": "Nova Scotia",
    "nt": "Northwest Territories",
    "nu": "Nunavut",
    "on": "Ontario",
    "pe": "Prince Edward Island",
    "qc": "Quebec",
    "sk": "Saskatchewan",
    "yt": "Yukon",
    "dc": "District of Columbia",
    "nc": "North Carolina",
    "nd": "North Dakota",
    "nh": "New Hampshire",
    "nj": "New Jersey",
    "nm": "New Mexico",
    "ny": "New York",
    "ri": "Rhode Island",
    "sc": "South Carolina",
    "sd": "South Dakota",
    "wv": "West Virginia",
}
"""The postal code of a state of the US or a province of Canada, in lower case -> its name."""
for _symbol, _name in (pair.split(":") for pair in _STATES.split("|")):
    SYMBOLS_OF[_name] = (*SYMBOLS_OF.get(_name, ()), _symbol.casefold())
    STATE_OF[_symbol.casefold()] = _name.capitalize()

_COUNTIES = (
    "beds:bedfordshire|berks:berkshire|bucks:buckinghamshire|cambs:cambridgeshire|derbys:derbyshire|glos:gloucestershire|hants:hampshire|"
    "herts:hertfordshire|hunts:huntingdonshire|lancs:lancashire|leics:leicestershire|lincs:lincolnshire|middx:middlesex|northants:northamptonshire|"
    "notts:nottinghamshire|oxon:oxfordshire|salop:shropshire|staffs:staffordshire|warks:warwickshire|wilts:wiltshire|worcs:worcestershire|yorks:yorkshire"
)
"""What English counties are called in short."""
for _short, _name in (
    pair.split(":")
    for pair in (
        f"{_COUNTIES}|"
        "ala:alabama|ariz:arizona|ark:arkansas|calif:california|cali:california|colo:colorado|conn:connecticut|del:delaware|fla:florida|ill:illinois|"
        "ind:indiana|kans:kansas|mass:massachusetts|mich:michigan|minn:minnesota|mont:montana|neb:nebraska|nebr:nebraska|"
        "nev:nevada|okla:oklahoma|ore:oregon|penn:pennsylvania|penna:pennsylvania|tenn:tennessee|tex:texas|wash:washington|wis:wisconsin|"
        "wyo:wyoming"
    ).split("|")
):
    SYMBOLS_OF[_name] = (*SYMBOLS_OF.get(_name, ()), _short)

SIGNS_OF_MONEY = {
    "$": ("dollar", "us dollar", "peso"),
    "€": ("euro",),
    "£": ("pound", "pound sterling", "sterling"),
    "¥": ("yen", "yuan", "renminbi"),
    "₹": ("rupee", "indian rupee"),
    "₽": ("ruble", "rouble", "russian ruble"),
    "₩": ("won",),
    "₺": ("lira", "turkish lira"),
    "₴": ("hryvnia",),
    "₪": ("shekel", "new shekel"),
    "฿": ("baht",),
}
"""A currency's sign -> folded names of the currencies that go by it (Unicode's currency symbols)."""
_BLOOD = re.compile(
    r"\W*(?:type |group |blood )*(ab|a|b|o|0)[ -]*(?:rh[ -]*)?(\+|[-−–]|pos(?:itive)?|neg(?:ative)?)\W*(?:blood)?",
    re.I,
)


def blood_group(text: str) -> str | None:
    """Return a blood group, however it is written, as "o negative"; None for any other text."""
    match = _BLOOD.fullmatch(text) if len(text) < 40 else None
    if match is None:
        return None
    sign = "positive" if match[2][0] in "+pP" else "negative"
    return f"{match[1].lower().replace('0', 'o')} {sign}"
