"""Stories are told apart in a big folder, so that a far one has no say in a name."""

from dataclasses import replace

from tests.generated import articles as generated
from tests.stories import article, bundled

from broadsheet.articles.model import Collection
from broadsheet.facts.analyzer import RuleAnalyzer
from broadsheet.facts.find import find
from broadsheet.facts.stories import LARGEST_STORY, MOST_OF_ONE, tell_apart, telling_names


def test_a_small_folder_is_one_story_whatever_is_in_it():
    names = [(number,) for number in range(MOST_OF_ONE)]
    assert tell_apart(names) == [list(range(MOST_OF_ONE))]


def test_articles_that_share_names_are_one_story_in_any_order():
    names = [tuple(range(10 * (number % 40), 10 * (number % 40) + 6)) for number in range(120)]
    stories = tell_apart(names)
    assert stories == [[number, number + 40, number + 80] for number in range(40)]


def test_names_that_half_the_folder_has_tell_no_story():
    names = [(1, 2, 3, 4, *range(100 * number, 100 * number + 3)) for number in range(10, 510)]
    assert [len(story) for story in tell_apart(names)] == [1] * 500


def test_no_story_grows_without_end():
    names = [(0, 1, 2, 3, 4, 5) for _ in range(LARGEST_STORY - 1)] + [(9, 10, 11), (12,)]
    assert [len(story) for story in tell_apart(names)] == [LARGEST_STORY - 1, 1, 1]
    many = [(number // 10, number // 10 + 1000, number // 10 + 2000) for number in range(3000)]
    assert all(len(story) == 10 for story in tell_apart(many))


def big(*extra: tuple[str, str]) -> Collection:
    made = [article(text, stem) for stem, text in [*generated(MOST_OF_ONE + 20, sentences=9), *extra]]
    return Collection("big", "Big", tuple(made))


def test_the_accounts_of_one_story_are_found_again_in_a_big_folder():
    story = big()
    names = [telling_names(RuleAnalyzer().read(one)) for one in story.articles]
    stories = tell_apart(names)
    together = [number for found in stories for number in found if found[0] // 5 == number // 5]
    assert len(together) >= 0.95 * len(names)


def test_a_far_story_takes_no_name_away_and_adds_none():
    """In one story "Frost" is a man whom another's weather would make a word, and another Frost a longer name."""
    near = "They met Frost on Monday. The tower that Frost built is old."
    far = "The frost lay on the fields. There was frost in May and frost in June, and more frost to come."
    other = "Maria Frost sings in Lima. Everybody in Lima knows Maria Frost, who was born there."
    alone = find(Collection("small", "Small", (article(near, "near"),)))
    assert {m.name for m in alone.mentions if m.text == "Frost"} == {"Frost"}
    found = find(big(("near", near), ("far", far), ("other", other)))
    own = [m.name for m in found.mentions if m.span.article == "story/near" and m.text == "Frost"]
    assert own == ["Frost", "Frost"]


def test_facts_of_different_stories_have_different_ids():
    story = big()
    found = find(story)
    assert len({fact.id for fact in found.facts}) == len(found.facts)
    assert {m.span.article for m in found.mentions} == {one.id for one in story.articles}


def test_the_bundled_story_comes_out_of_a_big_folder_as_it_went_in():
    extra = big().articles
    found = find(replace(bundled(), articles=(*bundled().articles, *extra)))
    ids = {one.id for one in bundled().articles}
    alone = find(bundled())
    claims = [claim for claim in found.claims if claim.span.article in ids]
    assert len(claims) >= 0.95 * len(alone.claims)
    differ = [f for f in found.facts if f.status == "differ" and f.claims[0].span.article in ids]
    assert len(differ) >= 0.9 * sum(f.status == "differ" for f in alone.facts)
