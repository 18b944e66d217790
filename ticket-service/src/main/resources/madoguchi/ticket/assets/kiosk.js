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
    // A machine that is not registered any more: the page itself says so, and whom to ask.
    if (event.detail.xhr?.status === 403) {
      location.reload();
      return;
    }
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
