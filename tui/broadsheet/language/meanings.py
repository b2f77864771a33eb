"""Words that accounts of one event take for one thing: "statue" and "idol", "boxes" and "packages", "kill" and "die".

The groups are written by hand from newspaper style: house styles and headline words of British, American and Indian
papers (`synonyms.txt` has what a dictionary calls the same; these are only alike where two accounts tell one story).
"""

_GROUPS = """income earnings profit; revenue sales turnover takings; expect estimate forecast predict project anticipate;
quarter fourth-quarter third-quarter second-quarter first-quarter quarterly; rise increase grow gain climb jump surge soar;
fall drop decline slump plunge tumble slide sink; kill die dead death deaths fatality; injure hurt wound injury;
job layoff redundancy post position role; cut slash axe eliminate shed; buy acquire purchase; employ staff employee workforce worker;
cost price; invest spend; home house dwelling property; damage destroy; crowd attend attendance; site farm plant facility location;
film movie; flat apartment; car vehicle automobile; ship vessel boat ferry trawler; plane aircraft jet airliner;
pupil student schoolchild; doctor physician; sick ill ailing; volunteer participant subject patient; evacuate displace;
detain arrest; sculpture statue idol figure figurine carving; box package pack packet carton; painting canvas picture artwork;
coin piece; bike bicycle e-bike; account user customer member subscriber guest client; record file; skeleton skull remains bone fossil specimen;
vertebra vertebrae; bag sack; gun weapon rifle firearm; thief robber raider burglar; truck lorry; train carriage wagon coach;
shop store outlet branch; flight departure; tree sapling seedling; device unit machine ventilator; test kit; phone handset smartphone;
satellite spacecraft probe; award compensation damages payout; return repatriate restitution handover surrender;
recall withdraw pull; steal loot rob theft; contract deal agreement; delay postpone; jewel gem jewellery jewelry;
truce ceasefire armistice; referendum plebiscite; rally protest demonstration march gathering; jab vaccine vaccination;
toddler infant baby; listing debut flotation float; hearing trial proceeding; quake earthquake tremor; fire blaze inferno; crash collision accident; factory plant mill works;
stadium ground arena; game match fixture; goal strike; fan supporter; boss chief head; lawmaker legislator deputy mp;
soldier troop; officer policeman; firefighter fireman; child kid; attacker gunman shooter; migrant refugee;
bull cow cattle animal; sheep ewe; egg clutch; species kind; warning alert; grave tomb burial; ticket seat; metre meter; tonne ton"""

_MEANING = {
    word: words.split()[0] for words in _GROUPS.replace("\n", " ").split(";") for word in words.split()
}


def meaning_of(word: str) -> str:
    """Return the word that stands for a word's group, in the singular; the word's own singular where it is in none."""
    one = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    if word.endswith("ies"):
        one = f"{word[:-3]}y"
    elif word.endswith(("xes", "shes", "ches", "sses")):
        one = word[:-2]
    return _MEANING.get(word) or _MEANING.get(one) or one
