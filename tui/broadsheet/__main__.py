"""`python -m broadsheet`, and the installed command `broadsheet`."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code (0 done, 1 refused or a finding, 2 wrong usage)."""
    from broadsheet.cli.main import run

    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    raise SystemExit(main())
