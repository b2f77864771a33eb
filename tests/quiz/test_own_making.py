"""What an article says of its own making is no news; the letters that are looked for first stand in all of it."""

import pytest

from broadsheet.quiz.own_making import _OWN_MAKING, is_no_matter

OWN = """
Vantor did not respond to a request for comment.|Ada Lund could not be reached.|Vantor declined to say how many.|It was not
immediately available.|She did not return messages.|He spoke in an email interview.|He said so by telephone.|With reports from
Bergen.|Vantor would not elaborate.|History will judge Vantor.|The boats can be seen.|It discusses the impact of boats.|Ada Lund,
pictured in Bergen.|Photos posted online were shared.|Vantor receives support from Oslo.|He is solely responsible for it.|Tom Quill
contributed reporting.|The ferry is seen in Bergen.|It is free to read.|Ada Lund is a staff writer for Vantor.|It is a
journalist-owned paper.|It lives thanks to donors.|It is published weekly.|For more information go there.|Call 555 12.|Visit our
page.|There is a crisis hotline.|There is a helpline.|The number is toll-free.|Questions can be directed to Bergen.|Kick-off is at
three.|Tickets cost 12 euros.|Doors open at three.|It is open daily.|Residents are asked to call.|Show Gallery of boats.|The photo was
taken.|Read more of it.|Click there.|Sign up there.|Subscribe there.|CNN's Olga Lund reported from Bergen.
"""


@pytest.mark.parametrize("sentence", [" ".join(one.split()) for one in OWN.split("|")])
def test_what_an_article_says_of_its_own_making_is_known(sentence):
    assert _OWN_MAKING.search(sentence) is not None
    assert is_no_matter(sentence)


@pytest.mark.parametrize("sentence", ["Vantor sold 12 boats in Bergen.", "Vantor called for new boats."])
def test_news_is_no_such_matter(sentence):
    assert not is_no_matter(sentence)
