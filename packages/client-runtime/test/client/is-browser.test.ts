import { expect, it } from "vitest";
import { isBrowser } from "../../src/client/is-browser.ts";

class Process {
  get [Symbol.toStringTag]() {
    return "process";
  }
}

const page = { document: {}, window: {} };
const worker = { WorkerGlobalScope: Object, importScripts: () => {} };

it.each([
  { where: "a page", scope: page, want: true },
  { where: "a dedicated, shared or service worker", scope: worker, want: true },
  {
    where: "a page with a bundler's process",
    scope: { ...page, process: { versions: {} } },
    want: true,
  },
  {
    where: "a page that sets a process version",
    scope: { ...page, process: { versions: { node: "20" } } },
    want: true,
  },
  { where: "Node", scope: { process: new Process(), navigator: {} }, want: false },
  { where: "jsdom in Node", scope: { ...page, process: new Process() }, want: false },
  {
    where: "Deno, with its window and workers",
    scope: { ...page, ...worker, Deno: {} },
    want: false,
  },
  { where: "workerd", scope: { ...worker, WebSocketPair: Object }, want: false },
  { where: "edge-light", scope: { ...worker, EdgeRuntime: "edge-runtime" }, want: false },
  { where: "React Native", scope: { window: {}, navigator: {} }, want: false },
  { where: "nothing", scope: {}, want: false },
])("$where: $want", ({ scope, want }) => {
  expect(isBrowser(scope)).toBe(want);
});

it("looks at its own runtime when not told", () => {
  expect(isBrowser()).toBe(false);
});
