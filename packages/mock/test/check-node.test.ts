import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkNode, OLDEST_NODE } from "../src/check-node.ts";

it.each(["18.20.8", "20.20.2", "22.12.0", "24.17.9", "24.2.0", "24.18.0-nightly", "9.0.0"])(
  "Node %s is told that it is too old, or is just new enough",
  (version) => {
    const isEnough = version.startsWith("24.18");
    const message = checkNode(version);
    if (isEnough) expect(message).toBeUndefined();
    else expect(message).toMatch(new RegExp(`Node ${version}.* need ${OLDEST_NODE} or later`));
  },
);

it.each(["24.18.0", "24.18.1", "24.21.0", "25.0.0", "26.1.3", "100.0.0"])(
  "Node %s will do",
  (one) => {
    expect(checkNode(one)).toBeUndefined();
  },
);

it.each(["mock", "mock-server"])("%s says the same floor to npm", (folder) => {
  const file = new URL(`../../${folder}/package.json`, import.meta.url);
  const { engines }: { engines: { node: string } } = JSON.parse(readFileSync(file, "utf8"));
  expect(OLDEST_NODE.startsWith(engines.node.replace(">=", ""))).toBe(true);
});

it("the bin imports nothing before the check, and nothing that an old Node cannot parse", () => {
  const bin = readFileSync(new URL("../src/bin.ts", import.meta.url), "utf8");
  const check = readFileSync(new URL("../src/check-node.ts", import.meta.url), "utf8");
  expect(bin.match(/^import .*$/gm)).toEqual(['import { checkNode } from "./check-node.ts";']);
  expect(check).not.toMatch(/^import /m);
  expect(bin.startsWith("#!/usr/bin/env node\n")).toBe(true);
});
