import { listOperations } from "@org/mock-server/contract";
import { startCheckedMock } from "../start-checked-mock.ts";
import { type CallFailure, classifyFailure } from "./classify-failure.ts";
import { judgeCall } from "./judge-call.ts";
import { createCaller, type SuiteSubject } from "./make-call.ts";
import { chooseSuccess, planCalls } from "./plan-calls.ts";

/** The outcome of one operation. */
export interface OperationCall {
  readonly vendor: string;
  readonly operation: string;
  readonly method: string;
  /** Template, as in the contract. */
  readonly path: string;
  /** Undefined if there was no response. */
  readonly status: number | undefined;
  readonly milliseconds: number;
  readonly ok: boolean;
  /** What went wrong, in one line; undefined if nothing did. */
  readonly problem: string | undefined;
  /** Why it failed; undefined if it did not. */
  readonly failure: CallFailure | undefined;
}

/**
 * Starts a checked mock of a vendor's contract and calls every operation once, with a full request for
 * the first documented success. Needs no test runner.
 * @param onCall gets every call as it ends
 * @throws Error if the contract cannot be served; a failed call is reported, not thrown
 */
export async function callEveryOperation(
  subject: SuiteSubject & {
    readonly onCall?: (call: OperationCall) => void;
    /** How many operations to skip, from the first one on. */
    readonly skip?: number;
  },
): Promise<readonly OperationCall[]> {
  const { vendor, document, credentials, server, onCall, skip = 0 } = subject;
  const mock = await startCheckedMock(document, { credentials, server });
  try {
    const makeCall = createCaller(subject, mock);
    const operations = listOperations(document);
    const { calls } = planCalls(operations, credentials);
    const done: OperationCall[] = [];
    for (const operation of operations.slice(skip)) {
      const own = calls.filter((call) => call.operation === operation);
      const plan = chooseSuccess(own) ?? own.find(({ mode }) => mode === "full");
      const start = performance.now();
      const made = plan && (await makeCall(plan));
      const milliseconds = performance.now() - start;
      const problems = made ? await judgeCall(made, vendor) : ["nothing can be called"];
      const { name, method, path } = operation;
      const call: OperationCall = {
        vendor,
        operation: name,
        method,
        path,
        status: made?.exchanges.at(-1)?.status,
        milliseconds,
        ok: problems.length === 0,
        problem: problems.length === 0 ? undefined : problems.join("; "),
        failure: problems.length === 0 ? undefined : classifyFailure(made),
      };
      onCall?.(call);
      done.push(call);
    }
    return done;
  } finally {
    await mock.close();
  }
}
