// Calls to the server on behalf of whoever is signed in. Errors come as the API gives them: {error: {code, message}, trace_id}.

const form = document.getElementById("call");
const base = form.dataset.base;

/** What a call failed with. `reply` is the API's error object. */
export class CallError extends Error {
  constructor(reply, status) {
    super(reply?.error?.message ?? "the server could not be reached");
    this.reply = reply ?? { success: false, error: { code: "no_connection", message: this.message } };
    this.status = status;
  }
}

async function post(path, body, headers, signal) {
  let response;
  try {
    response = await fetch(base + path, {
      method: "POST",
      headers: { "x-form-token": form.dataset.formToken, ...headers },
      body,
      signal,
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new CallError(null, 0);
  }
  if (response.ok) return response;
  throw new CallError(await response.json().catch(() => null), response.status);
}

const json = (credential) => ({ "content-type": "application/json", "x-credential": credential });

/** Makes the edits call. `each` gets every line of the progress stream, the last one is returned. */
export async function edit(body, credential, isStreamed, each) {
  const accept = isStreamed ? "application/x-ndjson" : "application/json";
  const headers = { ...json(credential), accept };
  const response = await post("/console/apis/midjourney-edits/call", JSON.stringify(body), headers);
  if (!isStreamed) return response.json();
  let last = null;
  for await (const line of lines(response.body)) {
    last = JSON.parse(line);
    each(last);
  }
  if (!last) throw new CallError(null, 0);
  return last;
}

/** Calls /midjourney/tasks. */
export async function tasks(body, credential) {
  return (await post("/console/tasks/call", JSON.stringify(body), json(credential))).json();
}

/** The address of an inbox of one's own, and its page: {url, page}. */
export async function inbox() {
  return (await post("/console/inboxes/address", "{}", { "content-type": "application/json" })).json();
}

/** Stores a picture, a Blob or an address, and gives {url, width, height}. */
export async function upload(picture) {
  if (picture instanceof Blob) {
    return (await post("/console/uploads", picture, { "content-type": "application/octet-stream" })).json();
  }
  const headers = { "content-type": "application/json" };
  return (await post("/console/uploads", JSON.stringify({ url: picture }), headers)).json();
}

/** The lines of a stream of bytes. */
async function* lines(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  while (true) {
    const { value, done } = await reader.read();
    rest += value ?? "";
    const parts = rest.split("\n");
    rest = parts.pop();
    for (const part of parts) if (part) yield part;
    if (done) break;
  }
  if (rest.trim()) yield rest;
}
