"""Wrong usage, told in one line: what is wrong and where the options stand."""

import argparse
from typing import NoReturn

from broadsheet.home.refusal import WrongUsage as WrongUsage


class Parser(argparse.ArgumentParser):
    """A parser that raises WrongUsage in place of printing a block of usage and ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage on what argparse found."""
        raise wrong_usage(self.prog, message)


def wrong_usage(command: str, message: str) -> WrongUsage:
    """Return what to raise in `command` ("broadsheet quiz")."""
    return WrongUsage(f"{command}: {' '.join(message.split())}; see {command} --help")
