import type { CallReport, Task, TaskReport } from "../task.ts";
import { createAcme } from "./acme.ts";
import { describeError } from "./describe-error.ts";
import { makeBody } from "./make-body.ts";
import { makeSignal } from "./make-signal.ts";
import type { PerformCall, PublishedPackages } from "./runtime-module.ts";
import { createVendor } from "./vendor-clients.ts";

/** What differs between a Node process and a page. */
export interface Surroundings {
  /** Everything visible of a value. */
  render(value: unknown): readonly string[];
  /** Listeners of a signal; undefined where they cannot be counted. */
  countListeners(signal: AbortSignal): number | undefined;
}

/** Performs a task with the published packages; errors of clients and calls are reported, not thrown. */
export async function performTask(
  task: Task,
  { runtime, vendors }: PublishedPackages,
  { render, countListeners }: Surroundings,
): Promise<Omit<TaskReport, "unhandled">> {
  const { vendor, rendered } = task;
  const seen: string[] = [];
  const see = (value: unknown): void => void (rendered && seen.push(...render(value)));
  try {
    const { client, perform } =
      vendor === undefined
        ? createAcme(runtime, task)
        : createVendor(vendor, vendors[vendor.slug] ?? {}, task);
    see(client);
    const shared = task.sharedSignal ? new AbortController().signal : undefined;
    const calls: CallReport[] = [];
    for (const call of task.calls) {
      calls.push(await performCall(call, perform, see, shared));
      // A connection is free for the next call one turn after its body was read.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const listeners = shared && countListeners(shared);
    return { calls, seen, ...(listeners !== undefined && { listeners }) };
  } catch (error) {
    see(error);
    return { refusal: describeError(error), calls: [], seen };
  }
}

async function performCall(
  call: Task["calls"][number],
  perform: PerformCall,
  see: (value: unknown) => void,
  shared: AbortSignal | undefined,
): Promise<CallReport> {
  const { signal = shared, hooks, abortedAt } = makeSignal(call);
  const init = { ...makeBody(call.body), hooks, ...(signal && { signal }), ...call.init };
  const begun = performance.now();
  const took = (): number => performance.now() - (abortedAt() ?? begun);
  try {
    const { status, data, error } = await perform(call.operation, init);
    const milliseconds = took();
    if (error === undefined) return { milliseconds, status, data };
    see(error);
    return { milliseconds, status, error: describeError(error, signal) };
  } catch (error) {
    const milliseconds = took();
    see(error);
    return { milliseconds, error: describeError(error, signal) };
  }
}
