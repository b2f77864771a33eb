"""The errors that are meant for people: one sentence that names the place and the way out."""


class Refusal(Exception):
    """Raised where input cannot be used; its message is one sentence for the person who gave it."""


class WrongUsage(Exception):
    """Raised where a command line makes no sense; its message is one line for the person who typed it."""
