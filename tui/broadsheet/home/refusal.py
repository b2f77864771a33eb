"""The one error that is meant for people: a sentence that names the place and the way out."""


class Refusal(Exception):
    """Raised where input cannot be used; its message is one sentence for the person who gave it."""
