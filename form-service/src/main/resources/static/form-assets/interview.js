"use strict";

// The interview renews itself with each answer. What is typed and not sent, what is open, and where the hand was stay.
(() => {
  const editor = document.getElementById("editor");
  const columns = ["interview-ask", "interview-list"];
  let hand = null;
  let composing = false;
  let late = false;
  let kept = null;

  const body = () => document.getElementById("interview-body");
  const asks = () => [...body().querySelectorAll(".ask, .household-member")];

  function changed(field) {
    if (field.type === "checkbox") {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      return field.value !== ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
    }
    return field.value !== field.defaultValue;
  }

  function look() {
    const fields = [...body().querySelectorAll("input[id], select[id]")].filter(changed);
    return {
      fields: fields.map((field) => [field.id, field.type === "checkbox" ? field.checked : field.value]),
      open: [...body().querySelectorAll("details[id][open]")].map((details) => details.id),
      scroll: columns.map((id) => document.getElementById(id)?.scrollTop ?? 0),
    };
  }

  function restore({ fields, open, scroll }) {
    for (const [id, value] of fields) {
      const field = document.getElementById(id);
      if (field) {
        field[field.type === "checkbox" ? "checked" : "value"] = value;
      }
    }
    for (const id of open) {
      document.getElementById(id)?.setAttribute("open", "");
    }
    columns.forEach((id, index) => { document.getElementById(id).scrollTop = scroll[index]; });
    showNext();
    // Where the swap took the focus away; a hand on anything else stays there.
    if (hand && [document.body, editor].includes(document.activeElement)) {
      takeUp();
    }
  }

  // The control that was used, or the first one of whatever stands in its place now.
  function takeUp() {
    const same = hand.id ? document.getElementById(hand.id) : null;
    const next = asks()[Math.min(Math.max(hand.place, 0), asks().length - 1)];
    (same ?? next?.querySelector("button, input, select"))?.focus({ preventScroll: true });
    if (same?.matches("input:not([type=checkbox])")) {
      same.setSelectionRange(hand.caret ?? same.value.length, hand.caret ?? same.value.length);
    }
  }

  function showNext() {
    for (const insurance of body()?.querySelectorAll("[data-insurance]") ?? []) {
      const next = insurance.closest(".household-member").querySelector("[data-next]");
      next.hidden = insurance.value !== "dependant_of_deceased";
    }
  }

  editor.addEventListener("focusin", (event) => {
    if (body()?.contains(event.target)) {
      hand = { id: event.target.id, place: asks().indexOf(event.target.closest(".ask, .household-member")) };
    }
  });
  // A form that was sent is no longer typed and unsent: its fields come back as the server has them.
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { elt, successful, requestConfig } = event.detail;
    if (successful && requestConfig.verb !== "get" && elt.matches("form") && body()?.contains(elt)) {
      elt.dataset.sent = "";
    }
  });
  editor.addEventListener("htmx:beforeSwap", (event) => {
    if (event.target === body() && composing) {
      event.detail.shouldSwap = false; // what is being converted (変換) would be lost
      late = true;
    } else if (event.target === body()) {
      if (hand && document.activeElement?.id === hand.id) {
        hand.caret = document.activeElement.selectionStart;
      }
      for (const sent of body().querySelectorAll("form[data-sent]")) {
        sent.reset();
      }
      kept = look();
    }
  });
  editor.addEventListener("htmx:afterSwap", (event) => {
    if (event.target === body() && kept) {
      restore(kept);
      kept = null;
    } else if (body()) {
      hand = null;
      showNext();
      body().querySelector(".ask button, .ask input")?.focus();
    }
  });
  editor.addEventListener("compositionstart", () => { composing = true; });
  editor.addEventListener("compositionend", () => {
    composing = false;
    if (late) {
      late = false;
      document.body.dispatchEvent(new Event("case"));
    }
  });
  editor.addEventListener("close", () => { composing = false; hand = null; });
  editor.addEventListener("change", (event) => {
    if (event.target.matches("[data-insurance]")) {
      showNext();
    }
  });
  editor.addEventListener("click", (event) => {
    const to = event.target.closest("[data-to]");
    if (to && body()?.contains(to)) {
      event.preventDefault();
      const place = document.getElementById(to.hash.slice(1));
      place.scrollIntoView({ block: "start" });
      place.querySelector("select, input")?.focus({ preventScroll: true });
    }
  });
})();
