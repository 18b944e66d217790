"use strict";

// The clerk's desk: one stream, one dialog for looking up and typing, and problems said beside what was pressed.
(() => {
  const desk = document.querySelector("main.desk");
  const panel = document.getElementById("case");
  const editor = document.getElementById("editor");
  const said = document.getElementById("desk-problem");
  const tell = (name) => document.body.dispatchEvent(new Event(name));
  const visit = () => panel.querySelector("[data-visit]")?.dataset.visit;
  let shown = visit();

  window.madoguchi.listen(desk.dataset.stream, {
    snapshot: () => { tell("case"); tell("queue"); },
    case: () => tell("case"),
    queue: () => tell("queue"),
    stale: (isStale) => { document.getElementById("desk-stale").hidden = !isStale; },
  });

  function say(place, problem) {
    for (const part of place.querySelectorAll("[data-problem]")) {
      part.textContent = problem[part.dataset.problem] ?? "";
    }
    place.hidden = false;
  }

  function problemOf(event) {
    const xhr = event.detail.xhr;
    return window.madoguchi.parseProblem(xhr.status, xhr.getResponseHeader("Content-Type"), xhr.responseText);
  }

  function openTyped(role) {
    htmx.ajax("GET", `/desk/${desk.dataset.counter}/people/${role}/typed`, { target: "#editor", swap: "innerHTML" });
  }

  function wipe() {
    editor.close();
    editor.replaceChildren();
    said.hidden = true;
  }

  // Another visit, or none: nothing that was typed or found for the last one stays on the screen.
  panel.addEventListener("htmx:afterSettle", () => {
    if (visit() !== shown) {
      shown = visit();
      wipe();
    }
  });

  // The queue knows first who sits here. Until we have heard of it too, nothing of whoever has left is shown or pressed.
  document.body.addEventListener("htmx:afterSettle", () => {
    const queue = document.getElementById("queue-panel");
    const sitting = queue?.querySelector("[data-serving]")?.dataset.serving;
    const hasLeft = Boolean(queue && visit() && visit() !== sitting);
    if (hasLeft) {
      wipe();
    }
    panel.inert = hasLeft;
    document.getElementById("desk-moved").hidden = !hasLeft;
  });

  // A missing session is the whole page's matter; everything else is said where it happened.
  panel.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) {
      return;
    }
    event.stopPropagation();
    const byHand = said.querySelector("[data-by-hand]");
    byHand.dataset.role = event.detail.elt.dataset.role ?? "";
    byHand.hidden = !event.detail.elt.dataset.role;
    say(said, problemOf(event));
    tell("case");
  });
  editor.addEventListener("htmx:responseError", (event) => {
    const place = editor.querySelector("[data-problem-here]");
    if (place && event.detail.xhr.status !== 401) {
      event.stopPropagation();
      say(place, problemOf(event));
    }
  });

  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { elt, successful, requestConfig } = event.detail;
    if (!successful || requestConfig.verb === "get") {
      return;
    }
    said.hidden = true;
    if (editor.contains(elt) && !elt.matches("[data-stay]")) {
      wipe();
    }
  });

  editor.addEventListener("htmx:afterSwap", () => {
    if (!editor.open) {
      editor.showModal();
    }
    editor.querySelector("[data-problem-here]")?.setAttribute("hidden", "");
    showAsked();
  });
  editor.addEventListener("close", () => editor.replaceChildren());
  editor.addEventListener("change", showAsked);

  // Questions that depend on another answer.
  function showAsked() {
    for (const field of editor.querySelectorAll("[data-asked-fact]")) {
      const other = editor.querySelector(`[name="fact.${CSS.escape(field.dataset.askedFact)}"]`);
      field.hidden = other?.value !== field.dataset.askedValue;
    }
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) {
      editor.close();
    } else if (event.target.closest("[data-dismiss]")) {
      said.hidden = true;
    } else if (event.target.closest("[data-by-hand]")) {
      said.hidden = true;
      openTyped(event.target.closest("[data-by-hand]").dataset.role);
    }
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });
})();
