"use strict";

// Shows the reader as it is, twice a second, and passes on what the hands do. What has been typed is never kept here.
(() => {
  const element = (id) => document.getElementById(id);
  const idle = ["カードを置いてください。"];
  const waiting = ["カードが入っています。", "職員の案内をお待ちください。"];
  let rack = "";

  function text(tag, className, content) {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = content;
    return made;
  }

  // A label reads "name(note)".
  function owner(label) {
    const [, name, note] = label.match(/^([^(]*)(?:\((.*)\))?$/) ?? [null, label, ""];
    const made = text("span", "owner", name);
    if (note) {
      made.append(text("span", "note", note));
    }
    return made;
  }

  function cardOnRack(card) {
    const plastic = text("span", "plastic", "");
    plastic.append(text("span", "kind", "マイナンバーカード(見本)"), text("span", "chip-contact", ""), owner(card.label),
      text("span", "pin", `暗証番号 ${card.pin}`));
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.card = card.code;
    button.append(plastic);
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  function showRack(state) {
    const wanted = JSON.stringify(state.cards);
    if (rack !== wanted) {
      rack = wanted;
      element("cards").replaceChildren(...state.cards.map(cardOnRack));
    }
    element("cards").querySelectorAll("button").forEach((button) => { button.disabled = state.inside !== null; });
  }

  function showDevice(state) {
    const lines = state.lines.length > 0 ? state.lines : state.inside === null ? idle : waiting;
    const shown = lines.map((line) => text("p", "", line));
    if (element("lines").textContent !== lines.join("")) {
      element("lines").replaceChildren(...shown);
    }
    element("digits").hidden = !state.padOpen;
    [...element("digits").children].forEach((dot, index) => dot.classList.toggle("typed", index < state.digits));
    element("pad").querySelectorAll("button").forEach((key) => { key.disabled = !state.padOpen; });
    const inside = state.cards.find((card) => card.code === state.inside);
    element("inside").hidden = !inside;
    element("inside").querySelector(".owner").textContent = inside?.label.replace(/\(.*$/, "") ?? "";
    element("pull").disabled = !inside;
  }

  function show(state) {
    showRack(state);
    showDevice(state);
  }

  // A problem stays until the next try, or until the connection is back.
  let connected = true;

  function hideProblem() {
    element("problem").hidden = true;
  }

  function showProblem(title, detail) {
    element("problem").querySelector("strong").textContent = title;
    element("problem").querySelector("p").textContent = detail;
    element("problem").hidden = false;
  }

  async function send(path, options) {
    try {
      const response = await fetch(`/virtual-reader/${path}`, { cache: "no-store", ...options });
      const answer = await response.json();
      if (!connected) {
        connected = true;
        hideProblem();
      }
      if (response.ok) {
        show(answer);
      } else {
        showProblem(answer.title, answer.detail);
      }
    } catch (unreachable) {
      connected = false;
      showProblem("窓口システムにつながりません。", "窓口システムを起動してから、この画面を開き直してください。");
    }
  }

  function act(hand, fields) {
    hideProblem();
    send(hand, { method: "POST", headers: { "Virtual-Reader": "page" }, body: new URLSearchParams(fields ?? {}) });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const { card, digit, hand } = button?.dataset ?? {};
    if (card) {
      act("insert", { card });
    } else if (digit) {
      act("type", { digit });
    } else if (hand) {
      act(hand);
    } else if (button?.id === "pull") {
      act("pull");
    }
  });
  document.addEventListener("keydown", (event) => {
    if (/^[0-9]$/.test(event.key)) {
      act("type", { digit: event.key });
    }
  });

  send("state");
  setInterval(() => send("state"), 500);
})();
