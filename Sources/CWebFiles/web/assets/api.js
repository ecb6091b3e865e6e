// The API page: the form, the code, and Try.

import * as code from "./code.js";
import { CallError, edit, inbox, tasks } from "./client.js";
import { show as showJSON } from "./json.js";
import * as painter from "./painter.js";
import * as picture from "./picture.js";
import { accept, body, credential, set } from "./request.js";
import * as result from "./result.js";

const form = document.getElementById("call");
const at = (id) => document.getElementById(id);
/** The task that runs, once its id is known. */
let running = null;
/** The source of the last edit, for comparing. */
let before = null;

function state(text, detail = "", percent = null) {
  at("run-state").textContent = text;
  at("run-detail").textContent = detail;
  if (percent !== null) at("run-progress").value = percent;
}

function line(update) {
  running = update.task_id ?? running;
  at("cancel").disabled = !running;
  if (typeof update.progress === "number") {
    state(update.progress > 0 ? "Editing" : "Waiting for its turn", `${update.progress} %`, update.progress);
  }
  if (update.image_url && !update.actions?.length) {
    at("run-preview").src = picture.local(update.image_url);
    at("run-preview").hidden = false;
  }
}

function fail(reply) {
  at("failure").hidden = false;
  at("failure-title").textContent = reply.error?.code ?? "error";
  at("failure-message").textContent = reply.error?.message ?? "";
  at("failure-trace").textContent = reply.trace_id ?? "–";
  raw(reply);
}

function raw(reply) {
  at("raw").hidden = false;
  showJSON(reply, at("raw-text"));
}

/** Follows a task that was answered with its id until it has ended. */
async function follow(id) {
  for (;;) {
    const task = await tasks({ action: "retrieve", id, wait: 2 }, credential());
    line({ task_id: id, progress: task.response?.progress ?? 0 });
    if (task.state === "succeeded" || task.state === "failed") return task;
  }
}

/** Links to the pictures one by one; the grid alone when the call did not ask for them. */
async function pictures(reply) {
  if (reply.sub_image_urls?.length) return reply.sub_image_urls;
  return [reply.raw_image_url];
}

async function show(reply) {
  at("result").hidden = false;
  result.show(reply, await pictures(reply), before, (action, imageID) => {
    at("more").open = true;
    set("action", action);
    set("image_id", imageID);
    run();
  });
}

async function run() {
  if (at("run").dataset.busy) return;
  const call = body();
  const isAtOnce = (call.async || call.callback_url) && accept() === "application/json";
  at("run").dataset.busy = "yes";
  running = null;
  at("outcome").hidden = false;
  at("run").hidden = false;
  at("failure").hidden = at("result").hidden = at("raw").hidden = at("run-preview").hidden = true;
  at("run-preview").removeAttribute("src");
  at("try").disabled = true;
  at("cancel").hidden = false;
  at("cancel").disabled = true;
  state("Sending", "", 0);
  at("outcome").scrollIntoView({ block: "nearest" });
  try {
    if (call.action === "generate") before = await picture.source().catch(() => null);
    let reply = await edit(call, credential(), !isAtOnce, line);
    if (isAtOnce) {
      raw(reply);
      line(reply);
      reply = (await follow(reply.task_id)).response;
    }
    if (reply.success === false) fail(reply);
    else {
      if (!isAtOnce) raw(reply);
      await show(reply);
    }
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    fail(error.reply);
  } finally {
    delete at("run").dataset.busy;
    at("run").hidden = true;
    at("try").disabled = false;
    at("cancel").hidden = true;
  }
}

code.start();
picture.start();
painter.start();

const chips = at("chips");
chips.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  set("prompt", button.textContent);
  set("action", "generate");
});

if ("canTry" in form.dataset) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  at("use-inbox").addEventListener("click", async () => {
    const made = await inbox().catch((error) => fail(error.reply));
    if (!made) return;
    set("callback_url", made.url);
    at("inbox-page").href = made.page;
    at("inbox-page").hidden = false;
  });
  at("cancel").addEventListener("click", async () => {
    at("cancel").disabled = true;
    state("Cancelling");
    await tasks({ action: "cancel", id: running }, credential()).catch(() => null);
  });
}
