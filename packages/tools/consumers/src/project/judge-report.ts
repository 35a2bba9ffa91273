import type { Problems } from "@org/exec";
import type { CallReport, ConsumerReport, ConsumerTask } from "../in-project/consumer-task.ts";

/** The ways to import a vendor; `writeProgram` writes them. */
const SOURCES = [
  "package",
  "subpath",
  "namespace",
  "package/openapi-fetch",
  "subpath/openapi-fetch",
];

/**
 * Compares the report of a program with its task.
 * @param responses vendor and status of each response of the mocks, such as `acme 200`
 */
export function judgeReport(
  { what, vendors }: ConsumerTask,
  report: ConsumerReport,
  responses: readonly string[],
): Problems {
  if (what === "refuse") {
    const wanted = vendors.flatMap(({ slug, auths }) =>
      SOURCES.flatMap((source) => auths.map(() => `${slug} by ${source}: ConfigError`)),
    );
    const found = report.refusals.map(
      ({ vendor, source, errorName }) => `${vendor} by ${source}: ${errorName ?? "a client"}`,
    );
    return differences("clients", found, wanted);
  }
  const calls = vendors.flatMap(({ slug, calls }) =>
    SOURCES.flatMap((source) => calls.map((call) => ({ slug, source, call }))),
  );
  const wanted = calls.map(({ slug, source, call }) => {
    const isSuccess = call.status < 400;
    return describe({
      vendor: slug,
      source,
      operation: call.operation,
      status: call.status,
      hasData: isSuccess && call.hasContent,
      errorStatus: isSuccess ? undefined : call.status,
    });
  });
  const sent = calls.map(({ slug, call }) => `${slug} ${call.status}`);
  return [
    ...differences("calls", report.calls.map(describe), wanted),
    ...differences("requests", responses, sent),
  ];
}

function describe(call: CallReport): string {
  const { vendor, source, operation, status, hasData, errorStatus, complaint } = call;
  const data = hasData ? "data" : "no data";
  const error = errorStatus === undefined ? "no ApiError" : `ApiError ${errorStatus}`;
  return `${vendor} ${operation} by ${source}: ${status}, ${data}, ${error}${complaint ?? ""}`;
}

function differences(
  what: string,
  found: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  if (wanted.length === 0) return [`${what}: none was planned`];
  const length = Math.max(found.length, wanted.length);
  return Array.from({ length }, (_, index) => [found[index], wanted[index]])
    .filter(([one, other]) => one !== other)
    .map(([one = "nothing", other = "nothing"]) => `${what}: ${one}; not ${other}`);
}
