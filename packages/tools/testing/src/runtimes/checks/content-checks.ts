import { createHash } from "node:crypto";
import type { Problems } from "@org/exec";
import { type FaultRequest, findSecrets, head, respondJson } from "../../faults/index.ts";
import { findMismatches } from "../find-mismatches.ts";
import type { Runtime } from "../runtime.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import type { TaskBody } from "../task.ts";
import { withServer } from "../with-server.ts";

const BODIES: readonly TaskBody[] = ["json", "FormData", "Blob", "ArrayBuffer", "text"];

/** Headers as a caller may pass them, and as they must arrive; null if they must not. */
const HEADERS: Readonly<Record<string, readonly [unknown, readonly string[] | null]>> = {
  "x-number": [7, ["7"]],
  "x-false": [false, ["false"]],
  "x-list": [["a", "b"], ["a, b"]],
  "x-null": [null, null],
  "x-empty": ["", [""]],
  "x-tab": ["a\tb", ["a\tb"]],
  "x-spaces": ["  a  ", ["a"]],
  "x-latin": ["é", ["é"]],
};
const PLANTED = "planted-header-value";
const REFUSED = ["\n", "\r\nX-Other: 1", "\0", "€", "\u007f"].map((end) => `${PLANTED}${end}`);

/** Bodies and headers of requests, made with the runtime's own classes. */
export const CONTENT_CHECKS: readonly RuntimeCheck[] = [
  ...BODIES.map(
    (body): RuntimeCheck => ({
      name: `a body of ${body} is the same on each attempt`,
      node: (runtime) => replayBody(runtime, body),
    }),
  ),
  {
    name: "a stream is sent once",
    node: (runtime) =>
      withServer(runtime, respondJson({}, 503), async ({ url, requests }) => {
        const call = { operation: "put", body: "stream" } as const;
        const { calls } = await runtime.perform({ url, calls: [call] });
        const wanted = { name: "ApiError", status: 503, attempts: 1 };
        return [
          ...findMismatches("PUT", calls[0]?.error, wanted),
          ...findMismatches("server", { bodies: requests.map(textOf).join() }, { bodies: "a,b" }),
        ];
      }),
  },
  both("unusual header values arrive as they should", (runtime) =>
    withServer(runtime, respondJson({}), async ({ url, requests }) => {
      const headers = Object.fromEntries(
        Object.entries(HEADERS).map(([name, [value]]) => [name, value]),
      );
      const init = { headers };
      const { calls } = await runtime.perform({ url, calls: [{ operation: "put", init }] });
      return [
        ...findMismatches("PUT", calls[0], { status: 200 }),
        ...Object.entries(HEADERS).flatMap(([name, [, arrives]]) =>
          findMismatches(
            name,
            { values: requests[0]?.headers[name]?.join() },
            { values: arrives?.join() },
          ),
        ),
      ];
    }),
  ),
  both("header values that cannot be sent are refused without echo", (runtime) =>
    withServer(runtime, respondJson({}), async ({ url, requests }) => {
      const report = await runtime.perform({
        url,
        rendered: true,
        calls: REFUSED.map((value) => ({
          operation: "put",
          init: { headers: { "x-odd": value } },
        })),
      });
      return [
        ...REFUSED.flatMap((_, index) =>
          findMismatches(`value ${index}`, report.calls[index]?.error, { name: "ConfigError" }),
        ),
        ...findSecrets([PLANTED], report.seen).map(() => "the value is visible"),
        ...findMismatches("server", requests, { length: 0 }),
      ];
    }),
  ),
  {
    name: "unusual response headers are no obstacle",
    node: (runtime) =>
      withServer(
        runtime,
        () => [
          {
            send: Buffer.from(
              head(200, {
                "Content-Type": "application/json; charset=utf-8",
                "Content-Length": "2",
                "X-Latin": "é",
                "X-Empty": "",
                "Set-Cookie": ["a=1", "b=2"],
                "Retry-After": "soon",
              }),
              "latin1",
            ),
          },
          { send: "{}" },
        ],
        async ({ url }) => {
          const { calls } = await runtime.perform({ url, calls: [{ operation: "put" }] });
          return findMismatches("PUT", calls[0], { status: 200 });
        },
      ),
  },
];

function both(name: string, run: (runtime: Runtime) => Promise<Problems>): RuntimeCheck {
  return { name, node: run, chromium: run };
}

function replayBody(runtime: Runtime, body: TaskBody): Promise<Problems> {
  return withServer(runtime, respondJson({}, 503), async ({ url, requests }) => {
    const calls = [{ operation: "put", body }] as const;
    const report = await runtime.perform({ url, calls });
    const digests = new Set(requests.map(digestOf));
    const wanted = { name: "ApiError", status: 503, attempts: 3 };
    return [
      ...findMismatches("PUT", report.calls[0]?.error, wanted),
      ...findMismatches("server", requests, { length: 3 }),
      ...findMismatches("bodies and media types", digests, { size: 1 }),
      ...(requests[0]?.body.length ? [] : ["the body is empty"]),
    ];
  });
}

/** Fetch chooses another boundary for each attempt of a caller's own FormData. */
function digestOf({ headers, body }: FaultRequest): string {
  const type = headers["content-type"]?.[0] ?? "";
  const boundary = /boundary=(.+)/.exec(type)?.[1] ?? "no boundary";
  const sent = `${type}\n${body.toString("latin1")}`.replaceAll(boundary, "boundary");
  return createHash("sha256").update(sent).digest("hex");
}

function textOf({ body }: FaultRequest): string {
  return body.toString();
}
