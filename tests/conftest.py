"""What all tests share."""

import os

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
