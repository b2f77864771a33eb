"""What all tests share."""

import os

from hypothesis import settings

# The same examples at every run, so that a check of a change judges that change alone; a search with
# new examples each time is `HYPOTHESIS_PROFILE=search make unit`.
settings.register_profile("repeatable", derandomize=True)
settings.register_profile("search", max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
