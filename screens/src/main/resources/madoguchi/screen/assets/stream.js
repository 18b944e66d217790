"use strict";

// One EventSource of a page: snapshot first, then changes without a gap. When it has been silent for too long the page is
// told that what it shows may be old. Usage: README of this module.
(() => {
  const SILENCE_MILLIS = 12_000;

  const showSignedOut = () => window.madoguchi.showProblem({ ...window.madoguchi.signedOut, status: 401 });

  function listen(url, { stale, over = showSignedOut, ...handlers }) {
    let source;
    let sequence;
    let heardAt = Date.now();
    let isStale = false;

    function setStale(now) {
      if (now !== isStale) {
        isStale = now;
        stale?.(now);
      }
    }

    function heard(event, isChange) {
      const number = Number(event.lastEventId);
      if (isChange && number !== sequence + 1) {
        open();
        return false;
      }
      sequence = number;
      heardAt = Date.now();
      setStale(false);
      return true;
    }

    function open() {
      source?.close();
      source = new EventSource(url);
      source.addEventListener("heartbeat", (event) => heard(event, false));
      source.addEventListener("signed-out", () => {
        source.close();
        setStale(true);
        over();
      });
      for (const [name, handle] of Object.entries(handlers)) {
        source.addEventListener(name, (event) => {
          if (heard(event, name !== "snapshot")) {
            handle(JSON.parse(event.data));
          }
        });
      }
    }

    setInterval(() => {
      const silence = Date.now() - heardAt;
      setStale(silence > SILENCE_MILLIS);
      // A browser gives up for good after an answer that is no stream, for example while a service restarts.
      if (source.readyState === EventSource.CLOSED && silence > SILENCE_MILLIS) {
        open();
      }
    }, 3000);
    open();
  }

  window.madoguchi = Object.assign(window.madoguchi ?? {}, { listen });
})();
