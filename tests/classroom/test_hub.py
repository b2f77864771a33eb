"""The hub on the wire: joining, answering, coming back; what is refused; what nobody may see."""

import asyncio
import contextlib
import json

import aiohttp
import pytest

from broadsheet.classroom.model import Refused
from broadsheet.classroom.quiet import QUIET_SECONDS
from broadsheet.classroom.room import replayed
from broadsheet.classroom.scoring import points_of
from broadsheet.home.refusal import Refusal
from tests.classroom.hubs import TOKEN, encoded, running, stored_answers, until
from tests.classroom.rooms import QUESTIONS, setup, text_question


def phase(name):
    return lambda view: view["phase"] == name


async def test_a_round_is_played_over_the_wire(tmp_path):
    async with running(tmp_path) as hub, hub.teacher() as teacher, hub.student("Ada") as ada:
        await teacher.ask("act", what="next")
        await until(ada, phase("asking"))
        await ada.ask("answer", round=0, given="ulverhamn")
        await teacher.ask("act", what="next")
        view = await until(ada, phase("revealed"))
        assert view["reveal"]["mine"]["verdict"] == "accept"
        assert view["points"] == 1
        shown = await until(teacher, phase("revealed"))
        assert [group["shown"] for group in shown["groups"]] == ["ulverhamn"]
        assert len(stored_answers(hub.log)) == 1


async def test_an_answer_is_acknowledged_only_after_its_commit(tmp_path):
    class Watched:
        def __init__(self, log):
            self.log, self.rows = log, []

        def append(self, *events):
            self.log.append(*events)
            self.rows += [event.payload.get("given") for event in events]

        def stored(self):
            return self.log.stored()

    kept = []
    watched = running(tmp_path, kept=lambda log: kept.append(Watched(log)) or kept[0])
    async with watched as hub, hub.teacher() as teacher, hub.student() as ada:
        await teacher.ask("act", what="next")
        await ada.ask("answer", round=0, given="somewhere")
        assert "somewhere" in kept[0].rows


async def test_what_cannot_be_recorded_did_not_happen(tmp_path):
    class Full:
        full = False

        def __init__(self, log):
            self.log = log

        def append(self, *events):
            if Full.full:
                raise Refusal("The disk is full.")
            self.log.append(*events)

        def stored(self):
            return self.log.stored()

    async with running(tmp_path, kept=Full) as hub, hub.teacher() as teacher, hub.student() as ada:
        await teacher.ask("act", what="next")
        Full.full = True
        with pytest.raises(Refused, match="full"):
            await ada.ask("answer", round=0, given="x")
        assert hub.hub.room.rounds[0].askings == {}
        Full.full = False
        await ada.ask("answer", round=0, given="Ulverhamn")
        assert len(stored_answers(hub.log)) == 1


async def test_coming_back_keeps_name_and_score_and_a_hub_started_again_has_the_same_room(tmp_path):
    async with running(tmp_path) as hub, hub.teacher() as teacher:
        async with hub.student("Ada") as ada:
            await teacher.ask("act", what="next")
            await ada.ask("answer", round=0, given="Ulverhamn")
            token = ada.token
        await teacher.ask("act", what="next")
    made = setup()
    async with running(tmp_path, made) as hub, hub.client() as again:
        joined = await again.ask("join", code=hub.code, token=token)
        assert joined["name"] == "Ada"
        view = await until(again, phase("revealed"))
        assert view["points"] == 1
        whole = replayed(made, hub.log.stored())
        assert points_of(whole, whole.students[joined["student"]]) == 1


async def test_two_rooms_never_see_each_others_events(tmp_path):
    other = setup((text_question("moon", "Which moon?", ("Titan",)),), code="GHJKLM")
    async with running(tmp_path) as one, running(tmp_path, other) as two:
        async with one.student("Ada") as ada, two.student("Ben") as ben, two.teacher() as teacher:
            with pytest.raises(Refused, match="code"):
                async with two.client() as client:
                    await client.ask("join", code=one.code)
            with pytest.raises(Refused, match="not known"):
                async with two.client() as client:
                    await client.ask("join", code=two.code, token=ada.token)
            await teacher.ask("act", what="next")
            await until(ben, phase("asking"))
            await ben.ask("answer", round=0, given="Titan")
            assert ada.view["phase"] == "lobby"
        rooms = [{event.payload["session"] for event in hub.log.stored()} for hub in (one, two)]
        assert rooms == [{"room-ABCDEF"}, {"room-GHJKLM"}]
        assert stored_answers(one.log) == []


async def test_nothing_on_the_wire_before_the_reveal_holds_the_answer(tmp_path):
    secret = "Zanderwijk"
    questions = tuple(
        text_question(f"q{number}", f"Question {number}?", (f"{secret}{number}",), explanation=f"{secret}{number}!",
                      hints=(f"It is {secret}{number}",), reject=(f"{secret}x",), prompt_on=(f"{secret}y",))
        for number in range(3)
    )  # fmt: skip
    held = running(tmp_path, setup(questions, board="top", seconds=60))
    async with held as hub, hub.raw() as teacher, hub.raw() as ada:
        await teacher.send_str(encoded(do="host", n=1, token=TOKEN))
        await ada.send_str(encoded(do="join", n=1, code=hub.code, name="Ada"))
        heard = {"asking": [], "revealed": []}
        for number in range(3):
            await teacher.send_str(encoded(do="act", n=2, what="next"))
            for socket in (teacher, ada):
                heard["asking"] += await frames(socket, "asking")
            await ada.send_str(encoded(do="answer", n=3, round=number, given="wrong"))
            heard["asking"] += await frames(ada, "asking", answered=True)
            await teacher.send_str(encoded(do="act", n=4, what="next"))
            for socket in (teacher, ada):
                told = await frames(socket, "revealed")
                heard["asking"] += told[:-1]
                heard["revealed"] += told[-1:]
            assert not any(f"{secret}{number}" in text for text in heard["asking"])
        assert len(heard["revealed"]) == 6
        assert all(secret in text for text in heard["revealed"])


async def frames(socket, wanted, *, answered=False):
    """Return the frames up to the first state in phase `wanted`."""
    found = []
    async with asyncio.timeout(10):
        while True:
            found.append((await socket.receive()).data)
            view = json.loads(found[-1])
            if view.get("phase") == wanted and (not answered or view["mine"]["given"]):
                return found


@pytest.mark.parametrize(
    "message",
    ["", "{", "[]", "null", "7", '"x"', "{}", '{"do":"dance"}', '{"do":"join"}', '{"do":"join","code":7}',
     '{"do":"join","code":"' + "A" * 200 + '"}', '{"do":"answer","round":-1,"given":"x"}',
     '{"do":"answer","round":1e99,"given":"x"}', '{"do":"join","code":"ABCDEF","more":1}', "[" * 9000,
     '{"do":"extra","student":"x","factor":NaN}', "\x00", '{"do":"join","code":"\\ud800"}'],
    ids=lambda message: message[:30].encode("unicode_escape").decode(),
)  # fmt: skip
async def test_a_malformed_message_ends_its_connection_and_nothing_else(tmp_path, message):
    async with running(tmp_path) as hub, hub.student("Ada") as ada, hub.raw() as socket:
        await socket.send_str(message)
        said = await socket.receive_json(timeout=5)
        assert said["is"] == "no"
        assert (await socket.receive(timeout=5)).type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED)
        async with hub.teacher() as teacher:
            await teacher.ask("act", what="next")
            await ada.ask("answer", round=0, given="x")


async def test_frames_too_large_or_of_bytes_end_the_connection(tmp_path):
    async with running(tmp_path) as hub:
        for send in ("x" * 20_000, b"\x00\xff"):
            async with hub.raw() as socket:
                await (socket.send_str if isinstance(send, str) else socket.send_bytes)(send)
                found = await socket.receive(timeout=5)
                assert found.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED)


async def test_a_flood_is_cut_off_and_the_others_go_on(tmp_path):
    async with (
        running(tmp_path) as hub,
        hub.student("Ada") as ada,
        hub.teacher() as teacher,
        hub.raw() as socket,
    ):
        await socket.send_str(encoded(do="join", code=hub.code))
        for _ in range(200):
            await socket.send_str(encoded(do="answer", round=0, given="x"))
        last = None
        while (frame := await socket.receive(timeout=5)).type is aiohttp.WSMsgType.TEXT:
            last = json.loads(frame.data)
        assert last == {"is": "out", "why": "you sent too much at once"}
        await teacher.ask("act", what="next")
        await ada.ask("answer", round=0, given="x")


async def test_wrong_codes_and_tokens_are_rate_limited(tmp_path):
    async with running(tmp_path) as hub:
        for number in range(11):
            async with hub.client() as client:
                with pytest.raises(Refused, match="not the code"):
                    await client.ask("join", code=f"WRNG{number:02d}")
        async with hub.client() as client:
            with pytest.raises(Refused, match="too many"):
                await client.ask("join", code=hub.code)
            with pytest.raises(Refused, match="too many"):
                await client.ask("host", token=TOKEN)
        hub.ticks.at += 60
        async with hub.student():
            pass


async def test_host_actions_need_the_hosts_token(tmp_path):
    async with running(tmp_path) as hub, hub.student() as ada:
        for do, fields in (
            ("act", {"what": "next"}), ("act", {"what": "results"}), ("kick", {"student": ada.id}),
            ("rule", {"question": QUESTIONS[0].id, "form": "x", "to": "accept"}), ("replay", {"count": 1}),
            ("extra", {"student": ada.id, "factor": 2}), ("board", {"board": "top"}),
        ):  # fmt: skip
            with pytest.raises(Refused, match="teacher"):
                await ada.ask(do, **fields)
        async with hub.client() as client:
            with pytest.raises(Refused, match="token"):
                await client.ask("host", token=ada.token)
        assert hub.hub.room.phase == "lobby"


async def test_who_was_sent_out_is_cut_off_and_cannot_replay_the_token(tmp_path):
    async with running(tmp_path) as hub, hub.teacher() as teacher, hub.student("Ada") as ada:
        await teacher.ask("kick", student=ada.id)
        async with asyncio.timeout(5):
            while ada.out is None:
                await asyncio.sleep(0.005)
        async with hub.client() as again:
            with pytest.raises(Refused, match="sent you out"):
                await again.ask("join", code=hub.code, token=ada.token)
        await teacher.ask("let_in", student=ada.id)
        async with hub.client() as again:
            assert (await again.ask("join", code=hub.code, token=ada.token))["name"] == "Ada"


@pytest.mark.parametrize(
    "headers, status",
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://127.0.0.1"}, 403),
        ({"Host": "evil.example"}, 421),
        ({"Host": "127.0.0.1:1"}, 421),
    ],
)
async def test_other_origins_and_hosts_are_refused(tmp_path, headers, status):
    async with running(tmp_path) as hub, aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
            await session.ws_connect(f"{hub.address}/ws", headers=headers)
        assert caught.value.status == status
        async with session.ws_connect(f"{hub.address}/ws", headers={"Origin": hub.address}) as socket:
            await socket.send_str(encoded(do="join", code=hub.code))
            assert (await socket.receive_json())["is"] == "ok"


async def test_the_page_is_served_with_a_strict_policy(tmp_path):
    async with running(tmp_path) as hub, aiohttp.ClientSession() as session:
        for path in ("/", "/page.js", "/page.css", "/nothing"):
            async with session.get(hub.address + path) as response:
                policy = response.headers.get("Content-Security-Policy", "")
                assert response.status == (404 if path == "/nothing" else 200)
                if response.status == 200:
                    assert policy.startswith("default-src 'none'; script-src 'self'")
                    assert "unsafe" not in policy


async def test_a_connection_on_which_nothing_is_said_is_closed_and_one_that_takes_part_stays(tmp_path):
    async with running(tmp_path) as hub, hub.student("Ada") as ada:
        quiet = hub.hub.quiet
        before = len(quiet.server.connections)
        silent = [await asyncio.open_connection("127.0.0.1", hub.port) for _ in range(3)]
        silent[1][1].write(b"GET / HTTP/1.1\r\nHost: cut")
        silent[2][1].write(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{hub.port}\r\n\r\n".encode())
        assert await silent[2][0].readuntil(b"\r\n") == b"HTTP/1.1 200 OK\r\n"
        async with asyncio.timeout(10):
            while len(quiet.server.connections) < before + 3:
                await asyncio.sleep(0)
        assert quiet.look() == 0
        hub.ticks.at += QUIET_SECONDS - 1
        assert quiet.look() == 0
        hub.ticks.at += 1
        assert quiet.look() == 3
        for reader, writer in silent:
            with contextlib.suppress(ConnectionError):
                await asyncio.wait_for(reader.read(), 10)
            writer.close()
        async with hub.teacher() as teacher:
            await teacher.ask("act", what="next")
        assert (await until(ada, lambda view: view["phase"] == "asking"))["round"] == 0
