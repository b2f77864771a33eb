"""Broadsheet: several accounts of one story side by side, and a quiz on the facts in them."""

__version__ = "0.1.0"
