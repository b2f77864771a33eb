"use strict";
/* The student's page: one socket, one view at a time. Whatever comes from outside is set as text, never as markup. */

const at = (id) => document.getElementById(id);
const VERDICTS = { accept: "Right", partial: "Partly right", prompt: "Not quite", reject: "Not right" };
const LONGEST_WAIT = 8000;

let socket = null, number = 0, waiting = new Map(), view = null, seen = "", wait = 500, over = false, ticking = null;
let session = { code: "", name: "", token: "" };

const kept = (code) => { try { return localStorage.getItem("broadsheet " + code); } catch { return null; } };
const keep = (code, token) => {
  try {
    if (token) { localStorage.setItem("broadsheet " + code, token); localStorage.setItem("broadsheet", code); }
    else { localStorage.removeItem("broadsheet " + code); }
  } catch { /* a browser that keeps nothing: the class goes on until the page is closed */ }
};
const lastCode = () => { try { return localStorage.getItem("broadsheet") || ""; } catch { return ""; } };

function make(name, text, parent) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (parent) parent.append(element);
  return element;
}
const show = (id, on) => { at(id).hidden = !on; };
const say = (text) => { at("status").textContent = text; };
const warn = (text) => { at("trouble").textContent = text; };
const amount = (value) => String(Math.round(value * 100) / 100);

function ask(message) {
  return new Promise((resolve, reject) => {
    if (!socket || socket.readyState !== WebSocket.OPEN) { reject(new Error("Not connected; wait a moment.")); return; }
    number += 1;
    waiting.set(number, { resolve, reject });
    socket.send(JSON.stringify({ ...message, n: number }));
  });
}

function connect() {
  socket = new WebSocket("ws://" + location.host + "/ws");
  socket.addEventListener("open", enter);
  socket.addEventListener("message", (event) => heard(JSON.parse(event.data)));
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The connection was lost; your answer was not taken."));
    waiting.clear();
    if (over) return;
    say("The connection was lost. Trying again …");
    setTimeout(connect, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  });
}

async function enter() {
  const message = { do: "join", code: session.code };
  if (session.token) message.token = session.token; else message.name = session.name;
  try {
    const joined = await ask(message);
    wait = 500;
    session.token = joined.token;
    keep(session.code, joined.token);
    warn("");
    show("join", false);
  } catch (error) {
    if (session.token) { keep(session.code, ""); session.token = ""; }
    over = true;
    socket.close();
    form(error.message);
  }
}

function form(trouble) {
  warn(trouble || "");
  say("");
  for (const id of ["asking", "reveal", "standing", "team"]) show(id, false);
  show("join", true);
  at("code").value = at("code").value || session.code;
  at(at("code").value ? "name" : "code").focus();
}

function heard(message) {
  if (message.is === "state") { view = message; draw(); return; }
  if (message.is === "out") { over = true; form(sentence(message.why)); return; }
  const waited = waiting.get(message.n);
  waiting.delete(message.n);
  if (!waited) return;
  if (message.is === "ok") waited.resolve(message); else waited.reject(new Error(sentence(message.why)));
}
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");

function draw() {
  at("title").textContent = view.title;
  document.title = view.title + " · Broadsheet";
  at("who").textContent = "You are " + view.name + (view.team ? ", team " + view.team : "");
  const question = view.question, key = [view.round, view.phase].join();
  const fresh = key !== seen;
  seen = key;
  show("team", Boolean(view.choose_team) && view.phase === "lobby");
  if (view.choose_team) at("teams").replaceChildren(...view.teams.map((name) => { const one = make("option"); one.value = name; return one; }));
  show("asking", Boolean(question));
  if (question) drawQuestion(question, fresh);
  show("reveal", Boolean(view.reveal));
  if (view.reveal) drawReveal(view.reveal, fresh);
  drawStanding();
  drawClock();
  if (view.paused) say("The teacher has paused the class.");
  else if (view.phase === "lobby") say("You are in. The class begins soon.");
  else if (view.phase === "ended") say("The class is over.");
  else if (view.phase === "revealed") say("The answer to question " + (view.round + 1) + " is shown.");
  else say("Question " + (view.round + 1) + " of " + view.rounds + (question.again ? ", asked again." : "."));
}

function drawQuestion(question, fresh) {
  const asking = view.phase === "asking", open = asking && view.mine.open;
  at("prompt").textContent = question.prompt;
  show("answer", open && !view.paused);
  at("mine").textContent = "";
  if (asking && view.mine.given.length) {
    const last = view.mine.given[view.mine.given.length - 1] || "(no answer)";
    at("mine").textContent = view.mine.open ? sentence(view.mine.why || "More is asked for") + " You said: " + last
      : "Your answer is in: " + last;
  }
  if (!fresh) return;
  warn("");
  const pick = question.choices.length > 0 && question.kind !== "order";
  show("choices", pick); show("typed", !pick); show("items", question.kind === "order");
  at("options").replaceChildren(); at("items").replaceChildren();
  question.choices.forEach((choice, index) => {
    if (question.kind === "order") { make("li", choice, at("items")); return; }
    const label = make("label", undefined, at("options")), button = make("input", undefined, label);
    button.type = "radio"; button.name = "choice"; button.value = String(index); button.required = true;
    make("span", choice, label);
  });
  at("asks").textContent = question.kind === "set" ? "Answers asked for: " + question.need + ". Separate them with commas."
    : question.kind === "order" ? "Type the numbers in their right order, as in 2 1 3."
    : question.kind === "poll" ? "A poll: no answer is right or wrong." : "";
  at("given").value = "";
  if (open && !view.paused) (pick ? at("prompt") : at("given")).focus();
}

function drawReveal(reveal, fresh) {
  const mine = reveal.mine, poll = reveal.poll;
  at("verdict").className = mine && !poll ? mine.verdict : "";
  at("verdict").textContent = reveal.skipped ? "This question does not count" : poll ? "What the class said"
    : !mine ? "You gave no answer" : VERDICTS[mine.verdict] + (mine.verdict === "partial" ? ", " + amount(mine.score) + " of 1" : "");
  at("why").textContent = mine && !poll ? "You said: " + (mine.given || "(no answer)") + ". " + sentence(mine.why) : "";
  at("right").textContent = reveal.answer ? "Answer: " + reveal.answer : "";
  at("explanation").textContent = reveal.explanation || "";
  at("poll").replaceChildren();
  if (poll) { const list = make("ul", undefined, at("poll")); for (const [choice, count] of poll) make("li", choice + ": " + count, list); }
  const quotes = (id, rows, head) => {
    at(id).replaceChildren();
    if (rows && rows.length && head) make("h4", head, at(id));
    for (const [who, words] of rows || []) {
      const figure = make("figure", undefined, at(id));
      make("blockquote", words, figure); make("figcaption", who, figure);
    }
  };
  quotes("evidence", (reveal.evidence || []).map((one) => [one.source, one.quote]));
  quotes("told", (reveal.told || []).map((one) => [one.outlet, one.words]), "Nearest in the other accounts");
  if (fresh) at("verdict").focus();
}

function drawStanding() {
  const has = view.points !== undefined;
  show("standing", has);
  if (!has) return;
  at("points").textContent = "Your points: " + amount(view.points);
  at("rank").textContent = view.rank ? "You are number " + view.rank + " of " + view.ranked + "." : "";
  at("board").replaceChildren();
  for (const row of view.board || []) make("li", row.name + ": " + amount(row.points), at("board"));
}

function drawClock() {
  clearInterval(ticking);
  const runs = view.phase === "asking" && view.left !== null && view.left !== undefined;
  show("left", runs);
  if (!runs) return;
  const end = performance.now() + view.left * 1000, frozen = view.paused;
  const tick = () => {
    const left = Math.max(Math.ceil((end - performance.now()) / 1000), 0);
    at("left").textContent = left ? left + " seconds left" : "Time is up";
    if (frozen || !left) clearInterval(ticking);
  };
  tick();
  ticking = setInterval(tick, 1000);
}

at("join").addEventListener("submit", (event) => {
  event.preventDefault();
  const code = at("code").value.toUpperCase().replace(/[\s-]/g, "");
  session = { code, name: at("name").value, token: kept(code) || "" };
  over = false; wait = 500; seen = "";
  connect();
});
at("team").addEventListener("submit", (event) => {
  event.preventDefault();
  ask({ do: "team", team: at("team-name").value }).then(() => warn(""), (error) => warn(error.message));
});
at("answer").addEventListener("submit", (event) => {
  event.preventDefault();
  const picked = document.querySelector("input[name=choice]:checked"), choices = view.question.choices;
  const given = picked ? choices[Number(picked.value)] : at("given").value;
  if (!given.trim()) { warn("Type an answer first."); return; }
  const button = event.submitter; if (button) button.disabled = true;
  ask({ do: "answer", round: view.round, given })
    .then(() => { warn(""); at("given").value = ""; }, (error) => warn(error.message))
    .finally(() => { if (button) button.disabled = false; });
});

const hash = location.hash.slice(1).toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, 12);
session.code = hash || lastCode();
session.token = session.code ? kept(session.code) || "" : "";
if (session.token) connect(); else { at("code").value = hash; form(""); }
