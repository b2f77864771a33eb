"""Environments of their own for tests of other people's programs, made once."""

import os
import subprocess
import venv

import pytest

from tests.stories import ROOT


def python_with(folder, *packages):
    """Return the interpreter of an environment in `folder` of the clone with these packages; fail where there is none."""
    home = ROOT / folder
    program = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    ready = home / "ready"
    if not ready.exists():
        venv.create(home, with_pip=True)
        done = subprocess.run([program, "-m", "pip", "install", "--quiet", *packages], check=False)
        if done.returncode:
            pytest.fail(f"{' '.join(packages)} cannot be installed here")
        ready.touch()
    return program
