import {
  type FaultRequest,
  type FaultResponse,
  RESET,
  respond,
  respondJson,
  STALL,
  startFaultServer,
} from "@org/testing/faults";

/** The response to one request of a script. */
type ScriptStep =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | { readonly fault: "stall" | "reset" };

/** A fault server that other processes control. */
export interface FaultScripts {
  /** Origin, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a fault server that follows scripts. `POST /scripts` with a list of steps returns a base URL
 * at which each request gets the next step; `GET` of that URL returns the requests so far.
 */
export async function startFaultScripts(): Promise<FaultScripts> {
  const scripts = new Map<string, { steps: ScriptStep[]; requests: object[] }>();
  const server = await startFaultServer((request) => {
    const { method, target } = request;
    if (target === "/scripts") {
      const id = `/script-${scripts.size}`;
      scripts.set(id, { steps: JSON.parse(request.body.toString()), requests: [] });
      return respondJson({ url: `${server.url}${id}` }, 201);
    }
    const [, id = "", path] = /^(\/[^/]*)(\/.*)?$/.exec(target) ?? [];
    const script = scripts.get(id);
    if (script === undefined) return respond(404);
    if (method === "GET" && path === undefined) return respondJson(script.requests);
    script.requests.push(describe(request, path ?? ""));
    const step = script.steps.shift();
    return step === undefined ? respond(404) : perform(step);
  });
  return { url: server.url, close: () => server.close() };
}

function describe({ method, headers, body }: FaultRequest, path: string): object {
  return { method, path, headers, body: body.toString() };
}

function perform(step: ScriptStep): FaultResponse {
  if ("fault" in step) return [step.fault === "stall" ? STALL : RESET];
  const { status, headers, body } = step;
  return body === undefined ? respond(status, "", headers) : respondJson(body, status, headers);
}
