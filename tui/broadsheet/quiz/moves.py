"""Verbs of what rises and falls, and what can: a company does not fall by twelve per cent, its shares do."""

FALLS = "fell|rose|dropped|climbed|slid|jumped|sank|gained|slumped|plunged|tumbled|surged|soared"
"""As alternatives of a regular expression."""
MEASURES = (
    "shares?|stocks?|prices?|profits?|sales|revenues?|index|value|rates?|output|exports|imports|cases|deaths|numbers?|turnover"
    "|earnings|bookings|traffic|demand|currency|dollar|pound|euro|yen|bitcoin|ether"
)
"""What rises and falls, as alternatives of a regular expression for any case."""
