import { RESET } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { hasValue } from "../../src/index.ts";
import { call, clientOf, OPERATIONS, rejectionOf, serve } from "../faults/fault-client.ts";

const KEYS: readonly (readonly [value: unknown, isKey: boolean])[] = [
  ["tee", true],
  [0, true],
  [false, true],
  [{ syncSource: "shop", syncSourceId: "" }, true],
  [[["tee"]], true],
  ["", false],
  [null, false],
  [undefined, false],
  [{ syncSource: "", syncSourceId: "" }, false],
  [{ syncSource: null, of: { id: "" } }, false],
  [{}, false],
  [[], false],
  [[""], false],
];

describe("what counts as the key of an upsert", () => {
  it.each(KEYS)("%j: %s", async (key, isKey) => {
    expect(hasValue({ key }, ["/missing", "/key"])).toBe(isKey);
    const server = await serve(() => [RESET]);
    const error = await rejectionOf(
      call(clientOf(server), OPERATIONS.upsert, { body: { source_id: key, name: "T-shirt" } }),
    );
    expect(error).toMatchObject({ name: "NetworkError", retryable: isKey });
    // A connection that was closed is tried once more where that is safe, and then twice.
    expect(server.requests.length).toBe(isKey ? 3 : 1);
  });
});
