"""Outlets of which only the site's host is known."""

import pytest

from broadsheet.articles.outlets import outlet_name


@pytest.mark.parametrize(
    "given, name",
    [
        ("www.rt.com", "RT"),
        ("edition.cnn.com", "CNN"),
        ("money.cnn.com", "CNN Money"),
        ("https://www.theguardian.com/", "The Guardian"),
        ("europe.chinadaily.com.cn", "China Daily"),
        ("www.northern-post.example", "northern-post.example"),
        ("The Courier", "The Courier"),
        ("Daily Ledger (evening)", "Daily Ledger (evening)"),
        ("com", "com"),
    ],
)
def test_a_host_becomes_a_masthead_and_a_name_stays(given, name):
    assert outlet_name(given) == name
