"""The student's page in a real browser, at phone and desktop size, with axe looking for what keeps people out.

Debian's chromium is driven by playwright, which downloads nothing; `make test-system` installs both.
"""

import contextlib
import shutil
from pathlib import Path

import pytest

from broadsheet.classroom.client import connected
from tests.classroom.hubs import until
from tests.classroom.processes import hosting, start

pytestmark = pytest.mark.system
SIZES = {"phone": (360, 740), "desktop": (1280, 800)}
PACK = """
schema = 1
id = "barge"
version = "1.0.0"
title = "A <b>barge</b> & its crew"
license = "CC0-1.0"
[[questions]]
id = "one"
kind = "text"
prompt = "Which town did the barge reach?"
answers = ["Ulverhamn"]
explanation = "It lies on the Orbe."
[[questions]]
id = "two"
kind = "choice"
prompt = "Which vessel was it?"
answers = ["barge"]
choices = ["barge", "tug", "ferry"]
[[questions]]
id = "three"
kind = "poll"
prompt = "Which would you sail?"
choices = ["barge", "tug"]
"""
RIGHT = {
    "Which town did the barge reach?": "Ulverhamn",
    "Which vessel was it?": "barge",
    "Which would you sail?": "tug",
}


@pytest.fixture
async def browser():
    from playwright.async_api import async_playwright

    program = shutil.which("chromium")
    assert program, "chromium is missing; `make test-system` installs it from Debian's packages"
    async with async_playwright() as playwright:
        found = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield found
        await found.close()


@contextlib.asynccontextmanager
async def page_of(browser, hub, size, scheme, problems):
    import axe_playwright_python

    width, height = SIZES[size]
    context = await browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = await context.new_page()
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda request: request.url.startswith(hub.address) or problems.append(request.url))
    axe = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

    async def look():
        await page.evaluate(f"{axe}; undefined")
        found = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        problems.extend(
            f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found["violations"]
        )
        wide = await page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide == 0, "nothing shall have to be scrolled sideways"

    page.look = look
    yield page
    await context.close()


@pytest.mark.parametrize(
    "size, scheme", [("phone", "dark"), ("phone", "light"), ("desktop", "light"), ("desktop", "dark")]
)
async def test_a_whole_class_is_played_on_the_page(tmp_path, browser, size, scheme):
    (tmp_path / "barge.toml").write_text(PACK, encoding="utf-8")
    problems = []
    held = hosting(
        tmp_path / "home", str(tmp_path / "barge.toml"), "--port", "0", "--board", "top", "--seconds", "300"
    )
    async with (
        held as hub,
        connected(hub.address) as teacher,
        page_of(browser, hub, size, scheme, problems) as page,
    ):
        await teacher.ask("host", token=hub.token)
        await page.goto(f"{hub.address}/#{hub.code}")
        await page.look()
        await page.fill("#name", "<img src=x onerror=alert(1)>")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("text=You are in. The class begins soon.")
        assert await page.inner_text("#title") == "A <b>barge</b> & its crew"
        assert await page.query_selector("main img, header img, b") is None
        await page.look()
        for _ in range(3):
            await teacher.ask("act", what="next")
            await page.wait_for_selector("#answer:not([hidden])")
            await page.look()
            said = RIGHT[await page.inner_text("#prompt")]
            typed = await page.is_visible("#given")
            assert await page.evaluate("document.activeElement.id") == ("given" if typed else "prompt")
            if typed:
                await page.fill("#given", said)
            else:
                await page.check(f"#options label:has-text('{said}') input")
            await page.click("#answer button")
            await page.wait_for_selector(f"text=Your answer is in: {said}")
            await page.look()
            await page.reload()
            await page.wait_for_selector(f"text=Your answer is in: {said}")
            await teacher.ask("act", what="next")
            await page.wait_for_selector("#reveal:not([hidden])")
            assert await page.inner_text("#verdict") in ("Right", "What the class said")
            await page.look()
        await teacher.ask("act", what="next")
        await page.wait_for_selector("text=The class is over.")
        assert await page.inner_text("#points") == "Your points: 2"
        await page.look()
    assert problems == []


async def test_the_page_comes_back_by_itself_when_the_hub_does(tmp_path, browser):
    (tmp_path / "barge.toml").write_text(PACK, encoding="utf-8")
    hub = start(tmp_path / "home", str(tmp_path / "barge.toml"), "--port", "0")
    again = None
    async with page_of(browser, hub, "phone", "dark", []) as page:
        await page.goto(f"{hub.address}/#{hub.code}")
        await page.click("#join button")
        await page.wait_for_selector("text=You are in.")
        name = await page.inner_text("#who")
        hub.kill()
        await page.wait_for_selector("text=The connection was lost.")
        again = start(tmp_path / "home", "--resume", hub.code, "--port", hub.address.rpartition(":")[2])
        try:
            async with connected(again.address) as teacher:
                await teacher.ask("host", token=again.token)
                await teacher.ask("act", what="next")
                await until(teacher, lambda view: view["students"][0]["here"])
                await page.wait_for_selector("#answer:not([hidden])")
                assert await page.inner_text("#who") == name
        finally:
            again.kill()


async def test_no_page_of_another_origin_can_speak_to_the_hub(tmp_path, browser):
    (tmp_path / "barge.toml").write_text(PACK, encoding="utf-8")
    one = hosting(tmp_path / "one", str(tmp_path / "barge.toml"), "--port", "0")
    two = hosting(tmp_path / "two", str(tmp_path / "barge.toml"), "--port", "0")
    async with one as ours, two as other, page_of(browser, other, "desktop", "light", []) as page:
        await page.goto(other.address)
        tried = "url => new Promise(done => { const s = new WebSocket(url); s.onopen = () => done('open'); s.onerror = () => done('refused'); })"
        assert await page.evaluate(tried, ours.address.replace("http", "ws") + "/ws") == "refused"
        assert await page.evaluate(tried, other.address.replace("http", "ws") + "/ws") == "open"
