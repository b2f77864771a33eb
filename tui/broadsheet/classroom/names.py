"""Names for students who give none: a colour and an animal, of which none can hurt."""

COLOURS = tuple(
    "Amber Azure Beige Black Blue Bronze Brown Copper Coral Cream Crimson Cyan Emerald Golden Green Grey Indigo Ivory "
    "Jade Lilac Lime Magenta Maroon Navy Ochre Olive Orange Pearl Plum Purple Red Rose Ruby Saffron Scarlet Silver Teal "
    "Turquoise Violet White Yellow".split()
)
ANIMALS = tuple(
    "Badger Beaver Bison Bittern Buzzard Camel Condor Crane Curlew Deer Dolphin Eagle Egret Elk Falcon Ferret Finch Fox "
    "Gazelle Gecko Hare Hawk Hedgehog Heron Ibex Ibis Jackdaw Kestrel Kingfisher Kite Koala Lark Lemur Leopard Linnet "
    "Lion Llama Lynx Magpie Marten Mole Moose Newt Nightingale Ocelot Osprey Otter Owl Panda Panther Pelican Penguin "
    "Petrel Plover Puffin Puma Rabbit Raven Robin Salmon Seal Sparrow Starling Stork Swallow Swan Swift Tapir Tern "
    "Thrush Tiger Tortoise Trout Turtle Walrus Wolf Wombat Wren Zebra".split()
)


def made_name(pick: int) -> str:
    """Return a name for any whole number; the same number gives the same name."""
    return f"{COLOURS[pick % len(COLOURS)]} {ANIMALS[pick // len(COLOURS) % len(ANIMALS)]}"
