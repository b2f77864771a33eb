"""What all tests share."""

import os
import signal
import zlib

import pytest
from hypothesis import settings

# The same examples at every run, so that a check of a change judges that change alone; a search with
# new examples each time is `HYPOTHESIS_PROFILE=search make unit`.
settings.register_profile("repeatable", derandomize=True)
settings.register_profile("search", max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


@pytest.fixture(autouse=True, scope="session")
def _home_of_its_own(tmp_path_factory):
    """Keep tests out of the folders of whoever runs them; a test that needs a fresh one sets its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BROADSHEET_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(autouse=True, scope="session")
def _ctrl_c_heard():
    """Hear Ctrl-C, which a shell makes its background jobs and all that they start deaf to, so that it can be tested there."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


LONGEST_NAME = 60


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a case of raw bytes or of a wall of text by its size and sum, so that its name can be read and typed."""
    if isinstance(val, bytes) or (
        isinstance(val, str) and (len(val) > LONGEST_NAME or not val.isprintable())
    ):
        data = val if isinstance(val, bytes) else val.encode("utf-8", "surrogatepass")
        return f"{len(val)}-{'bytes' if isinstance(val, bytes) else 'characters'}-{zlib.crc32(data):08x}"
    return None
