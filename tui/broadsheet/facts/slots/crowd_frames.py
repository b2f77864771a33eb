"""How details are worded of what an event brings or costs and whom it concerns: signatures, voters, jobs, homes, damage, a loan."""

from broadsheet.facts.slots.frame_reads import ABOUT, Frame, hundreds, number, ordinal_ended, total

_HOMES = "homes/houses/dwellings"
_SETTLED = "town/city/village/island/community/settlement/suburb/commune"
CROWD_FRAMES = (
    # signed by 4,000 people; 9,000 people have signed an online petition
    Frame("how many signed", f"( signed | petition ( . ){{0,4}} ) by {ABOUT} NUMBER:v ( people/residents/names )?", number),
    Frame("how many signed", "NUMBER:v ( people/residents/names ) HAVE? ( RB )? <sign> ( . ){0,2} ( petition/letter/appeal )", number),
    Frame("how many signed", "NUMBER:v signatures", number),
    # were eligible to vote; registered voters
    Frame("how many may vote", "NUMBER:v ( people/citizens/voters )? ( <be> )? ( eligible/entitled ) to vote", hundreds),
    Frame("how many may vote", "NUMBER:v ( registered/eligible ) voters", hundreds),
    # puts at risk 6,200 jobs; will create up to 5,000 jobs
    Frame("how many jobs are at risk", f"( at risk | in danger | in jeopardy ) {ABOUT} NUMBER:v jobs", number),
    Frame("how many jobs are at risk", "NUMBER:v ( NN )? jobs ( . ){0,5} ( at risk | in danger | under threat | in jeopardy )", number),
    Frame("how many jobs it brings", f"<create/bring/generate/provide> {ABOUT} NUMBER:v ( new/NN|JJ )? jobs", number),
    Frame("how many jobs it brings", f"<employ> {ABOUT} NUMBER:v people in construction", number),
    # agreed to lend it $1.2 billion; a loan of $900 million
    Frame("the loan", f"( loan/loans ) of {ABOUT} MONEY:v", total),
    Frame("the loan", "MONEY:v ( NN )? loan", total),
    Frame("the loan", f"<lend> ( PRON|ORG|DET|NN|PLACE|PRPS ){{0,3}} {ABOUT} MONEY:v", total),
    Frame("the ransom", f"ransom of {ABOUT} MONEY:v", total),
    Frame("the ransom", "MONEY:v ( in )? ransom", total),
    Frame("the ransom", "MONEY:v ( . ){0,6} as ( the/a ) ransom", total),
    Frame("the damage", f"( damage/damages/losses ) ( . ){{0,6}} ( at/to ) {ABOUT} MONEY:v", total),
    Frame("the damage", "MONEY:v ( of/in | worth of ) ( damage/losses )", total),
    Frame("the valuation", f"( valued/appraised ) at {ABOUT} MONEY:v", total),
    Frame("the valuation", f"<put/estimate> ( its/the/their ) value ( of ( . ){{1,4}} )? at {ABOUT} MONEY:v", total),
    Frame("the valuation", f"( estimates/experts/valuers ) <put> ( . ){{1,7}} at {ABOUT} MONEY:v", total),
    Frame("how many journalists", "NUMBER:v ( JJ|NN )? ( reporters/journalists )", hundreds),
    Frame("how many judge it", "NUMBER:v judges ( of/on ) the", number),
    Frame("how many investigators", "NUMBER:v ( JJ|NN )? investigators", number),
    Frame("how many investigators", f"team of {ABOUT} NUMBER:v ( investigators )? ( <have> been | <be> | MODAL | from )", number),
    # a town of 4,000; a population of 4,200
    Frame("the population", f"population of {ABOUT} NUMBER:v", hundreds),
    Frame("the population", f"( {_SETTLED} ) of {ABOUT} NUMBER:v ( people/inhabitants/residents | ./, | HAVE|BE )", hundreds),
    Frame("how many homes were flooded", f"NUMBER:v ( {_HOMES} ) ( in ( . ){{1,9}} )? ( HAVE? <be> ) ( VBN|to|HAVE|BE|RB ){{0,4}} flooded", number),
    Frame("how many homes were flooded", f"<flood/inundate> {ABOUT} NUMBER:v ( {_HOMES} )", number),
    Frame("how many homes were destroyed", f"NUMBER:v ( {_HOMES} ) ( HAVE? <be> ) ( BE|RB ){{0,2}} destroyed", number),
    Frame("how many homes were destroyed", f"<destroy/level/flatten> {ABOUT} NUMBER:v ( {_HOMES} )", number),
    Frame("the minute of the equaliser", "( <equalise/equalize/level> | equaliser/equalizer/leveller ) ( . ){0,13} in the ( JJ|NN ):v ( minute | ( ./,/when/through/from ) )", ordinal_ended),
    Frame("the minute of the winner", "( winner | winning goal | only goal | decider ) ( . ){0,13} in the ( JJ|NN ):v ( minute | ( ./,/when/through/from ) )", ordinal_ended),
)  # fmt: skip
