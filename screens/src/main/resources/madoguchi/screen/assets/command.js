"use strict";

// Every action of a person carries an id of its own, kept while its outcome is unknown: pressing again after a broken
// connection repeats the same command and cannot do it twice.
(() => {
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  const pending = new WeakMap();

  // crypto.randomUUID exists on https only; a town's first trial may be plain http inside the hall.
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function idFor(source, content) {
    const kept = pending.get(source);
    const id = kept?.content === content ? kept.id : newId();
    pending.set(source, { id, content });
    return id;
  }

  function csrfHeader() {
    const token = meta("csrf-token");
    return token ? { [meta("csrf-header")]: token } : {};
  }

  function setBusy(source, busy) {
    for (const button of source.matches("button") ? [source] : source.querySelectorAll("button")) {
      button.disabled = busy;
      button.classList.toggle("busy", busy);
    }
  }

  const settled = (status) => status > 0 && status < 500;

  document.addEventListener("htmx:configRequest", (event) => {
    const { verb, elt, headers, path, parameters } = event.detail;
    if (elt.closest("[data-quiet]")) {
      headers.Quiet = "1"; // a page that refreshes itself does not keep its clerk signed in
    }
    if (verb === "get") {
      return;
    }
    const fields = Object.entries(parameters).filter(([name]) => name !== "_csrf");
    headers["Command-Id"] = idFor(elt, path + JSON.stringify(fields));
    Object.assign(headers, csrfHeader());
  });
  document.addEventListener("htmx:beforeSend", (event) => {
    if (event.detail.requestConfig.verb !== "get") {
      setBusy(event.detail.elt, true);
    }
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.requestConfig.verb !== "get") {
      setBusy(event.detail.elt, false);
      if (settled(event.detail.xhr.status)) {
        pending.delete(event.detail.elt);
      }
    }
  });

  // Plain forms: the id travels in a field of the page, so reloading the same submission repeats the same command.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || form.matches("[hx-post], [hx-put], [hx-delete], [hx-patch]")) {
      return;
    }
    let field = form.elements.namedItem("commandId");
    if (!field) {
      field = Object.assign(document.createElement("input"), { type: "hidden", name: "commandId" });
      form.append(field);
    }
    field.value ||= newId();
    setTimeout(() => setBusy(form, true));
  });
  // Back to a page kept by the browser: its buttons work again, with a fresh id.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.querySelectorAll("form").forEach((form) => {
        setBusy(form, false);
        const field = form.elements.namedItem("commandId");
        if (field) {
          field.value = "";
        }
      });
    }
  });

  // For pages that do not use htmx. Answers the response; problems are shown and answer undefined.
  async function post(source, url, fields) {
    const body = new URLSearchParams(fields);
    const headers = { "Command-Id": idFor(source, url + body), ...csrfHeader(), Accept: "application/json" };
    setBusy(source, true);
    try {
      const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(15000) });
      if (settled(response.status)) {
        pending.delete(source);
      }
      if (!response.ok) {
        const type = response.headers.get("Content-Type");
        window.madoguchi.showProblem(window.madoguchi.parseProblem(response.status, type, await response.text()));
        return undefined;
      }
      return response;
    } catch (unreachable) {
      window.madoguchi.showProblem(window.madoguchi.unreachable);
      return undefined;
    } finally {
      setBusy(source, false);
    }
  }

  window.madoguchi = Object.assign(window.madoguchi ?? {}, { post });
})();
