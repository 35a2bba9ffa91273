import {
  BOM_ANSWER,
  BROKEN_ANSWERS,
  type BrokenAnswer,
  EMPTY_ERRORS,
  respondJson,
} from "../../faults/index.ts";
import { between, findMismatches } from "../find-mismatches.ts";
import type { Problems, RuntimeRow } from "../row.ts";
import type { NodeRuntime } from "../runtime.ts";
import { withServer } from "../with-server.ts";

/** Rows F9 to F21: answers that are broken, or empty, or not what they should be. */
export const BROKEN_ROWS: readonly RuntimeRow[] = [
  {
    row: "F9",
    name: "failures with empty or falsy bodies",
    node: (runtime) => {
      const answers = Object.values(EMPTY_ERRORS).map((answer) => answer(404));
      const calls = answers.map(() => ({ operation: "get" }) as const);
      const next = ({ index }: { index: number }) => answers[index] ?? [];
      return withServer(runtime, next, async ({ url }) => {
        const report = await runtime.perform({ url, calls });
        return answers.flatMap((_, index) => [
          ...findMismatches(`body ${index}`, report.calls[index], { status: 404 }),
          ...findMismatches(`body ${index}`, report.calls[index]?.error, { name: "ApiError" }),
        ]);
      });
    },
  },
  ...BROKEN_ANSWERS.map((broken): RuntimeRow => {
    const { row, name } = broken;
    return { row, name, node: (runtime) => meetBroken(runtime, broken) };
  }),
  {
    row: "F10",
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
    row: "F21",
    name: "a byte order mark",
    node: (runtime) =>
      withServer(
        runtime,
        () => BOM_ANSWER,
        async ({ url }) => {
          const { calls } = await runtime.perform({ url, calls: [{ operation: "get" }] });
          return findMismatches("GET", calls[0]?.data as object | undefined, { id: "tee" });
        },
      ),
  },
];

function meetBroken(
  runtime: NodeRuntime,
  { name: fault, answer, phase, kind }: BrokenAnswer,
): Promise<Problems> {
  // Before Node 24 the body of such an answer may never end, not even by an abort; our time does.
  const mayHang = fault === "gzip that is none" && runtime.major < 24;
  return withServer(
    runtime,
    () => answer,
    async ({ url, requests }) => {
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
        // A kept connection that breaks is replaced once beyond the retries.
        ...findMismatches("server", { gets: sent("GET") }, { gets: between(2, 3) }),
        ...findMismatches("server", { posts: sent("POST") }, { posts: 1 }),
      ];
    },
  );
}
