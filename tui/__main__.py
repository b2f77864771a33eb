"""Lets `python -m tui` and `python tui` run the program in a clone where nothing is installed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))


def main() -> int:
    """Run one command; where a package that Broadsheet needs is missing, say how to get it."""
    from broadsheet.__main__ import main as run

    try:
        return run()
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if not package or package == "broadsheet" or package in sys.stdlib_module_names:
            raise
        sys.stderr.write(
            f"broadsheet: The package {package} is not installed for this Python; "
            "type make run in the folder of the clone, which installs what is needed.\n"
        )
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
