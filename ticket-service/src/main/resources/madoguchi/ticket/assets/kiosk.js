"use strict";

// Whoever walks away leaves nothing behind: a help choice that nobody followed up is taken back.
(() => {
  const AWAY_MILLIS = 45_000;
  let away;

  function touched() {
    clearTimeout(away);
    away = setTimeout(() => document.querySelector(".kiosk-form")?.reset(), AWAY_MILLIS);
  }

  document.addEventListener("pointerdown", touched);
  document.addEventListener("keydown", touched);

  // The visitor is told what a visitor can do; cables and paper tickets are the staff's business.
  const tell = (event) => {
    event.stopImmediatePropagation();
    if (!event.detail.elt.closest("[data-quiet]")) {
      window.madoguchi.showProblem({
        title: "ただいま番号をお出しできません。",
        detail: "近くの職員に声をおかけください。少し待って、もう一度押すこともできます。",
      });
    }
  };
  for (const name of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
    window.addEventListener(name, tell, true);
  }
})();
