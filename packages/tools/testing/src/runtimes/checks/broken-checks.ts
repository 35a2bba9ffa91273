import type { Problems } from "@org/exec";
import {
  BOM_RESPONSE,
  BROKEN_RESPONSES,
  type BrokenResponse,
  EMPTY_ERRORS,
  respondJson,
} from "../../faults/index.ts";
import { between, findMismatches } from "../find-mismatches.ts";
import type { NodeRuntime } from "../runtime.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import { withServer } from "../with-server.ts";

/** Responses that are broken, empty, or not what they should be. */
export const BROKEN_CHECKS: readonly RuntimeCheck[] = [
  {
    name: "failures with empty or falsy bodies",
    node: (runtime) => {
      const responses = Object.values(EMPTY_ERRORS).map((respondWith) => respondWith(404));
      const calls = responses.map(() => ({ operation: "get" }) as const);
      const next = ({ index }: { index: number }) => responses[index] ?? [];
      return withServer(runtime, next, async ({ url }) => {
        const report = await runtime.perform({ url, calls });
        return responses.flatMap((_, index) => [
          ...findMismatches(`body ${index}`, report.calls[index], { status: 404 }),
          ...findMismatches(`body ${index}`, report.calls[index]?.error, { name: "ApiError" }),
        ]);
      });
    },
  },
  ...BROKEN_RESPONSES.map((broken): RuntimeCheck => {
    return { name: broken.name, node: (runtime) => meetBroken(runtime, broken) };
  }),
  {
    name: "a reset, then success",
    node: (runtime) =>
      withServer(
        runtime,
        ({ index }) => (index === 0 ? [{ end: "reset" }] : respondJson({ id: "tee" })),
        async ({ url, requests }) => {
          const { calls } = await runtime.perform({ url, calls: [{ operation: "put" }] });
          return [
            ...findMismatches("PUT", calls[0], { status: 200 }),
            ...findMismatches("server", requests, { length: 2 }),
          ];
        },
      ),
  },
  {
    name: "a byte order mark",
    node: (runtime) =>
      withServer(runtime, BOM_RESPONSE, async ({ url }) => {
        const { calls } = await runtime.perform({ url, calls: [{ operation: "get" }] });
        return findMismatches("GET", calls[0]?.data as object | undefined, { id: "tee" });
      }),
  },
];

function meetBroken(
  runtime: NodeRuntime,
  { name: fault, response, phase, kind }: BrokenResponse,
): Promise<Problems> {
  // Before Node 24 the body of such a response may never end, even if aborted; our time limit does.
  const mayHang = fault === "gzip in name only" && runtime.major < 24;
  return withServer(runtime, response, async ({ url, requests }) => {
    const report = await runtime.perform({
      url,
      options: { maxRetries: 1, attemptTimeout: 3000 },
      calls: [{ operation: "get" }, { operation: "post", body: "json" }],
    });
    const sent = (method: string) => requests.filter((one) => one.method === method).length;
    const typed = kind === "transport" ? "NetworkError" : "ParseError";
    const name = mayHang ? [typed, "TimeoutError"] : typed;
    const error = { name, phase, ambiguous: true };
    const [get, post] = report.calls;
    return [
      ...findMismatches("GET", get?.error, { ...error, attempts: sent("GET") }),
      ...findMismatches("POST", post?.error, { ...error, attempts: 1 }),
      // A kept-alive connection that breaks is replaced once, in addition to the retries.
      ...findMismatches("server", { gets: sent("GET") }, { gets: between(2, 3) }),
      ...findMismatches("server", { posts: sent("POST") }, { posts: 1 }),
    ];
  });
}
