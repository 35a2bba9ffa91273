import { callEveryOperation, type OperationCall } from "./call-every-operation.ts";
import { readSubjects } from "./read-subject.ts";

/** Is told what happens as it happens. */
export interface CallObserver {
  onVendor(slug: string): void;
  onCall(call: OperationCall): void;
}

/**
 * Calls every operation of every vendor of a facade against a checked mock server.
 * @returns how many calls were made, and how many of them failed
 */
export async function callFacade(
  facade: Readonly<Record<string, unknown>>,
  { onVendor, onCall }: CallObserver,
): Promise<{ readonly called: number; readonly failed: number }> {
  let called = 0;
  let failed = 0;
  for (const subject of await readSubjects(facade)) {
    onVendor(subject.vendor);
    const calls = await callEveryOperation({ ...subject, onCall });
    called += calls.length;
    failed += calls.filter(({ ok }) => !ok).length;
  }
  return { called, failed };
}
