"""Starts the app: reads what it is on, draws the first frame, and only then imports Textual."""

import gc
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from broadsheet.screens.desk import Desk, find_facts, tell
from broadsheet.screens.plan import Plan

if TYPE_CHECKING:
    from broadsheet.facts.analyzer import Analyzer
    from broadsheet.home.settings import Settings
    from broadsheet.screens.app import BroadsheetApp

Start = Literal["reader", "quiz", "scores", "curate"]


def run_app(
    target: str | None, *, start: Start = "reader", analyzer: "Analyzer | None" = None, **plan: Any
) -> int:
    """Open the app on a collection or pack and return the exit code; Refusal where it cannot be read.

    `analyzer` reads the articles, the rules where none is given;
    `plan` are the fields of a `Plan`, for the quizzes that are started.
    """
    from broadsheet.home import paths
    from broadsheet.home.settings import read_settings
    from broadsheet.quiz.source import open_source
    from broadsheet.screens.first_frame import first_frame

    settings = read_settings(paths.settings_file())
    if settings.keys:
        _check(settings)
    # What a start makes stays: to look through it for garbage meanwhile takes a tenth of the start.
    gc.disable()
    desk = _desk(open_source(target, analyzer), analyzer)
    try:
        with first_frame(desk.collection if start == "reader" else None, settings.theme) as drawn:
            if drawn:
                desk.look_ahead()
            from broadsheet.screens.app import BroadsheetApp

            driver = _steady_driver() if drawn else None
            app = BroadsheetApp(desk, Plan(**plan), start, settings=settings, driver=driver)
            return _run(app)
    finally:
        desk.close()


def _run(app: "BroadsheetApp") -> int:
    code = app.run()
    gc.enable()
    return app.return_code or code or 0


def _check(settings: "Settings") -> None:
    """Refuse keys that cannot be given before anything is drawn."""
    from broadsheet.screens.keys import KEYS
    from broadsheet.screens.remap import remapped

    remapped(KEYS, settings.keys, str(settings.path))


def _desk(source: Any, analyzer: "Analyzer | None" = None) -> Desk:
    import os
    from datetime import UTC, datetime

    from broadsheet.home import paths

    return Desk(
        source,
        now=lambda: datetime.now(UTC),
        new_id=_new_id,
        new_seed=lambda: int.from_bytes(os.urandom(4)) >> 1,
        log_file=paths.log_file,
        finder=partial(find_facts, analyzer=analyzer),
        teller=partial(tell, analyzer=analyzer),
    )


def _new_id() -> str:
    import uuid

    return str(uuid.uuid4())


def _steady_driver() -> Any:
    from textual.drivers.linux_driver import LinuxDriver

    from broadsheet.screens.first_frame import ENTER

    class SteadyDriver(LinuxDriver):
        """Does not switch screens again, which would blank the first frame until the second."""

        def write(self, data: str) -> None:
            super().write(data.replace(ENTER, ""))

    return SteadyDriver
