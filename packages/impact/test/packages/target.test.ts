import { expect, it } from "vitest";
import { parseTarget } from "../../src/packages/target.ts";

it.each([
  ["@org/acme", { name: "@org/acme", wanted: "latest", isPath: false }],
  ["@org/acme@2.0.0-rc.1", { name: "@org/acme", wanted: "2.0.0-rc.1", isPath: false }],
  ["@org/acme@^2.1.0", { name: "@org/acme", wanted: "^2.1.0", isPath: false }],
  ["@org/acme@next", { name: "@org/acme", wanted: "next", isPath: false }],
  ["@org/acme@./new", { name: "@org/acme", wanted: "./new", isPath: true }],
  ["@org/acme@file:new", { name: "@org/acme", wanted: "new", isPath: true }],
  ["@org/acme@new.tgz", { name: "@org/acme", wanted: "new.tgz", isPath: true }],
  ["@org/acme@..", { name: "@org/acme", wanted: "..", isPath: true }],
  ["acme@1", { name: "acme", wanted: "1", isPath: false }],
  ["", undefined],
  ["@org/", undefined],
  ["@org/acme@", undefined],
  ["@org/acme@1 || 2", undefined],
  ["@org/acme@$(id)", undefined],
  ["@org/acme@https://acme.example/x", undefined],
])("reads %j", (text, target) => {
  expect(parseTarget(text)).toEqual(target);
});
