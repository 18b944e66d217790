"use strict";

// Says what happened and what to do, wherever on a page it happens. Problems arrive as RFC 9457 problem details.
(() => {
  const unreachable = {
    code: "SC-001",
    title: "サーバーにつながりません。",
    detail: "LANの線と、ほかの画面が動くかを確かめてから、もう一度押してください。急ぐときは紙の番号札と手書きの用紙で受け付けられます。",
  };
  const signedOut = {
    code: "ST-101",
    title: "サインインの時間が切れました。",
    detail: "もう一度サインインしてください。保存した内容は残っています。",
  };
  const unexpected = (status) => ({
    code: `SC-${status}`,
    title: "思いがけないことが起きました。",
    detail: "もう一度押してください。続くときは、この番号を添えて情報担当に知らせてください。",
  });
  const element = (id) => document.getElementById(id);

  function show(problem) {
    const dialog = element("problem");
    element("problem-title").textContent = problem.title;
    element("problem-remedy").textContent = problem.detail ?? "";
    element("problem-code").textContent = problem.code ?? "";
    element("problem-place").textContent = problem.place ?? "";
    element("problem-place").hidden = !problem.place;
    const signIn = element("problem-sign-in");
    signIn.hidden = problem.status !== 401;
    element("problem-close").hidden = problem.status === 401;
    signIn.href = `/sign-in?return=${encodeURIComponent(location.pathname + location.search)}`;
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  function parse(status, contentType, text) {
    if (!(contentType ?? "").includes("application/problem+json")) {
      return unexpected(status);
    }
    return { ...unexpected(status), ...JSON.parse(text), status };
  }

  document.addEventListener("htmx:responseError", (event) => {
    const xhr = event.detail.xhr;
    show(parse(xhr.status, xhr.getResponseHeader("Content-Type"), xhr.responseText));
  });
  // Pages that refresh themselves mark the element quiet: one missed refresh is no reason to stop a clerk.
  const unlessQuiet = (event) => {
    if (!event.detail.elt.closest("[data-quiet]")) {
      show(unreachable);
    }
  };
  document.addEventListener("htmx:sendError", unlessQuiet);
  document.addEventListener("htmx:timeout", unlessQuiet);
  element("problem-close").addEventListener("click", () => element("problem").close());

  window.madoguchi = Object.assign(window.madoguchi ?? {}, { showProblem: show, parseProblem: parse, unreachable, signedOut });
})();
