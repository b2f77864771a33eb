"""Units of measure and money: what they are called, what they measure, and how much of it.

Factors are exact where the unit is defined exactly (international yard and pound, 1959; SI).
"""

from fractions import Fraction

_F = Fraction
_ROWS: tuple[tuple[str, Fraction, str], ...] = (
    ("length", _F(1), "m metre meter metres meters mtr mtrs"),
    ("length", _F(1000), "km kms kilometre kilometer kilometres kilometers kilometer's klick klicks"),
    ("length", _F(1, 100), "cm cms centimetre centimeter centimetres centimeters"),
    ("length", _F(1, 1000), "mm millimetre millimeter millimetres millimeters"),
    ("length", _F(1, 10**6), "um µm μm micrometre micrometer micrometres micrometers micron microns"),
    ("length", _F(1, 10**9), "nm nanometre nanometer nanometres nanometers"),
    ("length", _F(1609344, 1000), "mi mile miles"),
    ("length", _F(9144, 10000), "yd yds yard yards"),
    ("length", _F(3048, 10000), "ft foot feet '"),
    ("length", _F(254, 10000), 'in inch inches ins "'),
    ("length", _F(1852), "nmi"),
    ("length", _F(9460730472580800), "ly light-year light-years lightyear lightyears"),
    ("mass", _F(1), "g gram grams gramme grammes gr"),
    ("mass", _F(1000), "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    ("mass", _F(1, 1000), "mg milligram milligrams"),
    ("mass", _F(10**6), "t tonne tonnes mt ton tons"),
    ("mass", _F(45359237, 100000), "lb lbs pound-mass"),
    ("mass", _F(28349523125, 10**9), "oz ounce ounces"),
    ("mass", _F(635029318, 100000), "stone"),
    ("time", _F(1), "s sec secs second seconds"),
    ("time", _F(60), "min mins minute minutes"),
    ("time", _F(3600), "h hr hrs hour hours"),
    ("time", _F(86400), "d day days"),
    ("time", _F(604800), "wk wks week weeks"),
    ("time", _F(1209600), "fortnight fortnights"),
    ("time", _F(1, 1000), "ms millisecond milliseconds"),
    ("months", _F(1), "mo mos month months"),
    ("months", _F(12), "yr yrs year years y"),
    ("months", _F(120), "decade decades"),
    ("months", _F(1200), "century centuries"),
    ("area", _F(1), "m2 m² sqm sq-m square-metre square-metres square-meter square-meters"),
    (
        "area",
        _F(10**6),
        "km2 km² sqkm sq-km square-km square-kilometre square-kilometres square-kilometer square-kilometers",
    ),
    ("area", _F(2589988110336, 10**6), "sq-mi square-mile square-miles"),
    ("area", _F(10**4), "ha hectare hectares"),
    ("area", _F(40468564224, 10**7), "acre acres"),
    ("volume", _F(1), "l litre liter litres liters"),
    ("volume", _F(100), "hl hectolitre hectoliter hectolitres hectoliters"),
    ("volume", _F(1, 10), "dl decilitre deciliter decilitres deciliters"),
    ("volume", _F(1, 100), "cl centilitre centiliter centilitres centiliters"),
    ("volume", _F(1, 1000), "ml millilitre milliliter millilitres milliliters"),
    ("volume", _F(473176473, 10**9), "pint pints"),
    ("volume", _F(3785411784, 10**9), "gallon gallons gal"),
    ("barrels", _F(1), "barrel barrels bbl"),
    ("celsius", _F(1), "°c ºc c celsius centigrade degc"),
    ("fahrenheit", _F(1), "°f ºf f fahrenheit degf"),
    ("kelvin", _F(1), "k kelvin kelvins"),
    ("angle", _F(1), "° º deg degree degrees"),
    ("radians", _F(1), "radian radians"),
    ("speed", _F(1000), "km/h kph kmh kmph"),
    ("speed", _F(1609344, 1000), "mph"),
    ("speed", _F(3600), "m/s"),
    ("speed", _F(3600000), "km/s"),
    ("speed", _F(1609344 * 36, 10), "mi/s"),
    ("speed", _F(1852), "knot knots kn"),
    ("data", _F(8), "byte bytes"),
    ("data", _F(8000), "kb kilobyte kilobytes"),
    ("data", _F(8 * 10**6), "mb megabyte megabytes"),
    ("data", _F(8 * 10**9), "gb gigabyte gigabytes"),
    ("data", _F(8 * 10**12), "tb terabyte terabytes"),
    ("data", _F(1), "bit bits"),
    ("data rate", _F(10**3), "kbps kbit/s kb/s"),
    ("data rate", _F(10**6), "mbps mbit/s mb/s"),
    ("data rate", _F(10**9), "gbps gbit/s gb/s"),
    ("frequency", _F(1), "hz hertz"),
    ("frequency", _F(10**3), "khz kilohertz"),
    ("frequency", _F(10**6), "mhz megahertz"),
    ("frequency", _F(10**9), "ghz gigahertz"),
    ("power", _F(1), "w watt watts"),
    ("power", _F(10**3), "kw kilowatt kilowatts"),
    ("power", _F(10**6), "mw megawatt megawatts"),
    ("power", _F(10**9), "gw gigawatt gigawatts"),
    ("energy", _F(1), "kwh"),
    ("voltage", _F(1), "v volt volts"),
    ("percent", _F(1), "% percent per-cent pc pct prct prc perc prcnt percents"),
    ("points", _F(1), "percentage-points percentage-point pp points pts"),
    ("permille", _F(1), "‰ permille"),
    ("USD", _F(1), "$ us$ usd dollar dollars bucks us-dollars us-dollar"),
    ("USD", _F(1, 100), "cent cents ¢"),
    ("EUR", _F(1), "€ eur euro euros"),
    ("GBP", _F(1), "£ gbp pound pounds quid sterling pounds-sterling pound-sterling"),
    ("GBP", _F(1, 100), "pence p"),
    ("JPY", _F(1), "¥ jpy yen"),
    ("CNY", _F(1), "cny rmb yuan renminbi"),
    ("RUB", _F(1), "₽ rub rur rouble roubles ruble rubles"),
    ("INR", _F(1), "₹ inr rupee rupees rs"),
    ("CHF", _F(1), "chf franc francs"),
    ("KRW", _F(1), "₩ krw won"),
    ("CAD", _F(1), "c$ cad canadian-dollars canadian-dollar"),
    ("AUD", _F(1), "a$ aud australian-dollars australian-dollar"),
    ("NGN", _F(1), "₦ ngn naira nairas"),
    ("ZAR", _F(1), "zar rand"),
    ("GHS", _F(1), "₵ ghs cedi cedis"),
    ("KES", _F(1), "kes ksh shilling shillings"),
    ("PHP", _F(1), "₱ php peso pesos"),
    ("THB", _F(1), "฿ thb baht"),
    ("ILS", _F(1), "₪ ils shekel shekels"),
    ("VND", _F(1), "₫ vnd dong"),
    ("UAH", _F(1), "₴ uah hryvnia hryvnias"),
    ("TRY", _F(1), "₺ lira liras"),
    ("SEK", _F(1), "sek nok dkk kr krona kronor krone kroner"),
    ("PLN", _F(1), "pln zloty zlotys"),
    ("HUF", _F(1), "huf forint forints"),
    ("BRL", _F(1), "r$ brl reais"),
    ("AED", _F(1), "aed dirham dirhams"),
    ("SAR", _F(1), "sar riyal riyals rial rials"),
    ("IDR", _F(1), "idr rupiah"),
    ("MYR", _F(1), "myr ringgit"),
    ("BDT", _F(1), "৳ bdt taka"),
)
UNITS_BY_NAME: dict[str, tuple[str, Fraction]] = {}
"""A unit's written form in lower case -> (what it measures, how many base units it holds)."""
for _kind, _factor, _names in _ROWS:
    for _name in _names.split():
        UNITS_BY_NAME.setdefault(_name, (_kind, _factor))

TWO_WORDS = frozenset(
    name.replace("-", " ")
    for name in UNITS_BY_NAME
    if "-" in name and name.replace("-", " ") not in UNITS_BY_NAME
)
"""Units of two words, which are keyed with a hyphen."""
MONEY = frozenset(
    """USD EUR GBP JPY CNY RUB INR CHF KRW CAD AUD NGN ZAR GHS KES PHP THB ILS VND UAH TRY SEK PLN HUF BRL AED SAR IDR MYR
    BDT""".split()
)
SIGNS = tuple(sorted("us$ c$ a$ r$ $ € £ ¥ ₽ ₹ ₩ ₦ ₵ ₱ ฿ ₪ ₫ ₴ ₺ ৳".split(), key=len, reverse=True))
"""Signs that stand before a sum, the longer first."""


def unit_of(name: str) -> tuple[str, Fraction] | None:
    """Return what a unit's name or sign measures and its factor; None where it is no unit known here."""
    return UNITS_BY_NAME.get(name.strip().lower().rstrip(".").replace(" ", "-") if len(name) < 40 else "")
