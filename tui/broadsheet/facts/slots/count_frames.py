"""How details are worded that are counted or ranked: times the usual, a rank, an audience, a budget, what was sold."""

from broadsheet.facts.slots.frame_reads import (
    ABOUT,
    LATER_ORDINALS,
    Frame,
    hundreds,
    number,
    ordinal,
    ordinal_ended,
    rank,
    total,
)

_USUAL = "usual/normal/average/permitted/allowed/legal/safe/recommended/natural/background/customary"
_MAKER = "maker/supplier/producer/manufacturer/seller/vendor/builder/carmaker/exporter/retailer/operator"
_FILM = "film/movie/picture/drama/comedy/series/musical/production/thriller/romance/blockbuster/show"
_SOLD = "units/copies/sets/devices/handsets/cars/vehicles/phones/consoles/tickets"
_RANKED = f"world POS ( ( JJ )? largest/biggest | *-largest/*-biggest ):v ( NN|NNS|JJ|PRODUCT|ORG ){{0,2}} ( {_MAKER} )"
COUNT_FRAMES = (
    # 742 times the normal amount; almost 1,000 times the usual; 742 times the level of the month before
    Frame("how many times the usual", f"NUMBER:v times ( the/its/their/what )? ( is )? ( {_USUAL} )", number),
    Frame("how many times the usual", "NUMBER:v times ( the ) ( level/levels/amount/value/rate/concentration/limit ) ( of | . ){0,2} ( before/earlier/usual/normal )", number),
    Frame("how many times the usual", "NUMBER:v times ( higher/greater/more ) than ( the )? ( usual/normal/average | previous )", number),
    Frame("how many times the usual", "NUMBER:v times the ( previous/preceding ) ( NN|NNS|POS ){1,3}", number),
    Frame("how many times the usual", "NUMBER:v times the ( level/levels/amount/value/rate/concentration ) ( of | in | recorded ) the ( NN ) ( before/earlier )", number),
    # number 61 in the world; the 61st highest in the world
    Frame("the place in the world", "number NUMBER:v in the world", number),
    Frame("the place in the world", "world number NUMBER:v", number),
    Frame("the place in the world", "( JJ|NN ):v ( highest | best | strongest )? in the world", ordinal_ended),
    Frame("the place in the world", "ranked ( JJ|NN ):v ( in the world | worldwide | globally )", ordinal_ended),
    # the world's fourth-largest maker of network gear; Xinlan, the world's third-biggest network supplier
    Frame("the rank in the world of", f"ORG:what ( , ( which ( <call> itself | <be> ) )? | <be> ) the {_RANKED}", rank),
    Frame("the rank in the world of", f"the {_RANKED} ( of NN|NNS{{1,3}} )? , ORG:what", rank),
    # was made for $1.9 million; a $1.4 million drama; has a budget of about $165 million
    Frame("the budget", f"budget ( of | <be> ( put at )? ) {ABOUT} MONEY:v", total),
    Frame("the budget", f"( {_FILM} | PRODUCT|ORG ) ( , .{{0,14}} , )? ( HAVE )? <be> ( made/shot/produced/filmed ) ( for/on ) {ABOUT} MONEY:v", total),
    Frame("the budget", f"MONEY:v ( JJ|NN ){{0,2}} ( {_FILM} )", total),
    # watched by 1.1 million people; in front of 1.3 million viewers
    Frame("how many watched", f"( watched/seen ) by {ABOUT} NUMBER:v ( people/viewers ) ( , | ./on/across/at/in )", number),
    Frame("how many watched", f"( before | in front of | audience of | watched by | seen by | drew | drawing ) {ABOUT} NUMBER:v ( television/tv )? viewers", number),
    Frame("how many watched", "NUMBER:v ( television/tv )? ( viewers | people ) <tune/watch> ( in )?", number),
    # has sold 1.3 million of them since 2014; having flogged 1.2 million units
    Frame("how many were sold", f"<sell/ship/shift/flog> {ABOUT} NUMBER:v ( of them | {_SOLD} )", number),
    Frame("how many were sold", f"NUMBER:v ( {_SOLD} ) ( HAVE )? <be> BE? ( sold/shipped/shifted )", number),
    Frame("how many have accounts", f"{ABOUT} NUMBER:v ( of )? ( NATIONALITY|NNS|NN|JJ ){{1,3}} ( <be> ( thought/believed/estimated/said ) to )? <have/hold/own> ( an )? ( accounts/account )", number),
    Frame("how many students", "NUMBER:v ( NATIONALITY|JJ ){0,2} ( students )", hundreds),
    # playing in the fifth round; in round four he had the black pieces
    Frame("which round it was", f"( in/of/during/after/before ) ( the/its/his/her/PRPS ) ( first/{LATER_ORDINALS} ):v round ( ./,/on/of/against/game | when | at )", ordinal),
    Frame("which round it was", "( in/during/after ) round NUMBER:v", number),
    # five of the crew got out in 2014; seven were let go in 2014
    Frame("how many got out in", "NUMBER:v ( others | of the ( JJ )? NN|NNS | NNS )? ( RB )? ( <get/slip/break/run> ( out/away/free ) | <escape/flee> | HAVE? <be> ( let go | freed/released ) ) ( from PRPS NNS | back )? in DATE:what", number),
    Frame("how many it employs", "NUMBER:v ( people | workers/employees/staff ) ( on PRPS ( rolls/payroll/books ) | there )", number),
    Frame("how many raiders", "NUMBER:v ( JJ )? ( hackers )", number),
    Frame("how many years old it is", f"( male/female/adult/animal/calf/whale/tree/specimen ) of {ABOUT} NUMBER:v years", number),
    Frame("how many years old it is", f"( it/animal/whale/beluga/bear/elephant/turtle/tree ) <be> ( thought/believed/estimated/said )? ( to be )? {ABOUT} NUMBER:v years old", number),
)  # fmt: skip
