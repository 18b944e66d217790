"use strict";

// Draws the board and announces what has not been announced yet. The page comes as things stood when it was opened; from
// then on everything shown comes from the stream: numbers and counters, and nothing of it outlives a snapshot.
(() => {
  const element = (id) => document.getElementById(id);
  const setWords = (words) => { element("words").textContent = words; };
  const usual = element("words").textContent;
  const calls = new Map();
  let announced;

  function part(name, number, unit) {
    const node = document.createElement("span");
    node.className = name;
    node.append(number, Object.assign(document.createElement("small"), { textContent: unit }));
    return node;
  }

  function row(call) {
    const item = document.createElement("li");
    item.dataset.number = call.number;
    item.append(
      part("number", call.number, "番"),
      Object.assign(document.createElement("span"), { className: "arrow", textContent: "▶" }),
      part("counter", call.counter, "番窓口"),
    );
    item.classList.toggle("fresh", call.fresh === true);
    return item;
  }

  function draw(waiting) {
    const latestFirst = [...calls.values()].sort((a, b) => b.announcement - a.announcement);
    const inState = (state) => latestFirst.filter((call) => call.state === state);
    const absent = inState("ABSENT").map((call) => `${call.number}番`);
    element("called").replaceChildren(...inState("CALLED").map(row));
    element("recent").replaceChildren(...inState("RECENT").map(row));
    element("absent").textContent = absent.join("、");
    element("absent-box").hidden = absent.length === 0;
    element("waiting").textContent = waiting;
  }

  function put(call) {
    const before = calls.get(call.number);
    calls.set(call.number, { ...call, fresh: call.announcement > announced || (before?.fresh && before.state === call.state) });
  }

  // In the order in which they were called, wherever they came from.
  function announce() {
    [...calls.values()]
      .filter((call) => call.state === "CALLED" && call.announcement > announced)
      .sort((a, b) => a.announcement - b.announcement)
      .forEach((call) => {
        announced = call.announcement;
        const words = `${call.number}番の方、${call.counter}番窓口へお越しください。`;
        window.madoguchi.say({ words, begin: () => setWords(words), end: () => setWords(usual) });
      });
  }

  // A machine that is not registered any more is given no stream; the page says so, and what to do.
  async function askWhy() {
    const answer = await fetch(location.pathname, { headers: { Accept: "application/problem+json" } }).catch(() => undefined);
    if (answer?.status === 403) {
      location.reload();
    }
  }

  const newest = (board) => Math.max(0, ...board.calls.map((call) => call.announcement));

  window.madoguchi.listen(element("display").dataset.stream, {
    snapshot(board) {
      // What was called before this page was opened is shown, not announced. After a gap the page announces what it
      // missed. A board behind us is that of another database: begin anew.
      if (announced === undefined || announced > board.sequence) {
        announced = newest(board);
      }
      calls.forEach((_, number) => board.calls.some((call) => call.number === number) || calls.delete(number));
      board.calls.forEach(put);
      draw(board.waiting);
      announce();
    },
    change(change) {
      change.removed.forEach((number) => calls.delete(number));
      change.put.forEach(put);
      draw(change.waiting);
      announce();
    },
    stale(now) {
      element("stale").hidden = !now;
      if (now) {
        askWhy();
      }
    },
    over: () => location.reload(),
  });

  function showTime() {
    // The town's time, whatever the screen's PC believes.
    const [hour, minute] = new Date()
      .toLocaleTimeString("en-GB", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit" })
      .split(":");
    element("clock").textContent = `${hour < 12 ? "午前" : "午後"}${hour % 12}時${minute}分`;
  }
  setInterval(showTime, 1000);
  showTime();

  function showSound(on) {
    const button = element("sound");
    button.classList.toggle("on", on);
    button.disabled = on;
    button.querySelector(".state").textContent = on ? "音が出ます" : "音は出ていません";
  }
  const unlock = async () => showSound(await window.madoguchi.unlock());
  element("sound").addEventListener("click", unlock);
  unlock();
})();
