"use strict";

// Nothing is renewed under a finger. A button that is replaced between press and release never hears of the click; one
// that is changed under the finger would do something else than was meant. So the old part stays until the press is
// over, and is fetched anew then. What is pressed still names the visit and version it was made for.
(() => {
  const LONGEST = 2000; // A finger that rests on the screen keeps nothing old there.
  let held = false;
  let limit;
  const waiting = new Set();

  function hold() {
    held = true;
    clearTimeout(limit);
    limit = setTimeout(release, LONGEST);
  }

  function release() {
    held = false;
    clearTimeout(limit);
    // The click comes after the release, in the same turn.
    setTimeout(() => {
      for (const name of waiting) {
        waiting.delete(name);
        document.body.dispatchEvent(new Event(name));
      }
    });
  }

  document.addEventListener("pointerdown", hold, true);
  document.addEventListener("pointerup", release, true);
  document.addEventListener("pointercancel", release, true);
  window.addEventListener("blur", () => held && release());

  document.addEventListener("htmx:beforeSwap", (event) => {
    const renewed = event.detail.requestConfig.elt.dataset.renewedBy;
    if (held && renewed) {
      event.detail.shouldSwap = false;
      waiting.add(renewed);
    }
  });
})();
