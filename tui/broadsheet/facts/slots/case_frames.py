"""How details are worded of charges, debts, journeys, finds and studies, of each of which a story has one."""

from broadsheet.facts.slots.frame_reads import (
    ABOUT,
    Frame,
    day,
    last_word,
    mentioned,
    number,
    place,
    total,
    words,
    year,
)

_ROCKS = "limestone/sandstone/mudstone/siltstone/shale/granite/basalt/chalk/slate/marble/clay/amber/dolomite"
_WORK = "study/research/team/work/project/dig/excavation/expedition"
_WORST = "worst/deadliest/bloodiest/biggest/largest/heaviest/strongest/highest/lowest"
_MANY = "( ( tens/hundreds ) of thousands | thousands | hundreds ):v ( of ( people/NNS ) )?"
CASE_FRAMES = (
    Frame("when it became independent", "( independence/independent ) ( from PLACE )? ( in/since ) DATE:v", year),
    Frame("when it became independent", "<break> away from PLACE in DATE:v", year),
    Frame("when it came back", "( returned | <come> ( home/back ) ) ( to PLACE )? in DATE:v", year),
    Frame("how many parties", "coalition of NUMBER:v ( JJ|NN )? parties", number),
    Frame("how many parties", "NUMBER:v ( opposition )? parties <stand/agree/back/unite/join>", number),
    Frame("the reward", f"reward of {ABOUT} MONEY:v", total),
    Frame("the reward", "MONEY:v reward", total),
    Frame("the reward", "<offer> MONEY:v for ( JJ )? ( tips/information/hints/clues )", total),
    Frame("how many display cases", "NUMBER:v ( display/glass ) cases", number),
    Frame("where the conference is", "( conference/congress/forum/convention ) in PLACE:v", place),
    Frame("how many were in the streets", f"{_MANY} ( . ){{0,4}} ( streets/square/avenues/boulevards )", words),
    Frame("how many raiders", "( footage/video/cameras/cctv ) ( . ){0,2} <show> NUMBER:v ( men/people/figures )", number),
    Frame("how many counts of", "NUMBER:v ( separate )? counts of ( JJ|VBN ){0,2} NN:what", number),
    Frame("the worst since", f"( {_WORST} ) ( . ){{0,8}} since ( . ){{0,2}} DATE:v", year),
    Frame("the debt", f"( debt/debts/borrowings ) of {ABOUT} MONEY:v", total),
    Frame("the debt", "MONEY:v ( of | in ) ( NN|JJ )? ( debt/debts/borrowings )", total),
    Frame("where it was bound", "bound for the? ( NN|NATIONALITY|JJ | of ){0,3} PLACE:v", place),
    Frame("where it was bound", "( on ( its/the/their ) way | travelling | traveling | heading | headed ) to PLACE:v from", place),
    Frame("the rock", f"( slab/slabs/block/blocks/layer/layers/bed/beds ) of ( JJ|NN ){{0,3}} ( {_ROCKS} ):v", last_word),
    Frame("the rock", f"( {_ROCKS} ):v ( slab/slabs/block/blocks/layer/layers )", last_word),
    Frame("the day it was published", "( published/released ) ( online )? on DATE:v", day),
    Frame("who led the study", f"PERSON:v ( of ( ORG|PLACE|DET|NN | in ){{1,5}} )? , who ( led/leads/headed/heads ) the ( {_WORK} )", mentioned),
    Frame("who led the study", f"( {_WORK} ) , led by ( NN|ROLE|JJ|NATIONALITY|ORG ){{0,3}} PERSON:v", mentioned),
)  # fmt: skip
