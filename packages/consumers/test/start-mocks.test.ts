import { expect, test, vi } from "vitest";
import { describeVendors } from "../src/stage/describe-vendors.ts";
import { startMocks } from "../src/stage/start-mocks.ts";

/** Servers that keep this process from ending. */
function countServers(): number {
  return process.getActiveResourcesInfo().filter((one) => one === "TCPServerWrap").length;
}

test("where one mock cannot start, none is left running", async () => {
  const [vendor] = await describeVendors();
  if (vendor === undefined) throw new Error("there is no vendor");
  const before = countServers();
  const mocks = await startMocks([vendor]);
  expect(countServers()).toBeGreaterThan(before);
  await mocks.close();
  const broken = { ...vendor, subject: { ...vendor.subject, server: "https://not.in.contract" } };
  await expect(startMocks([vendor, broken])).rejects.toThrow("no server https://not.in.contract");
  // A server that was closed goes only with the next turns of the event loop.
  await vi.waitFor(() => expect(countServers()).toBe(before), 300_000);
});
