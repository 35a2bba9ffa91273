import { expect, it } from "vitest";
import { chooseVendors } from "../src/choose-vendors.ts";
import { readArguments } from "../src/read-arguments.ts";

it.each([
  { args: [], wanted: { vendors: [], port: 4010, allowedHosts: [] } },
  { args: ["acme", "--port", "8080", "acme", "b"], wanted: { vendors: ["acme", "b"], port: 8080 } },
  { args: ["--port=0"], wanted: { port: 0 } },
  {
    args: ["--allow-host", "mock.test", "--allow-host=10.0.2.2"],
    wanted: { allowedHosts: ["mock.test", "10.0.2.2"] },
  },
])("$args", ({ args, wanted }) => {
  expect(readArguments(args)).toMatchObject(wanted);
});

it.each([
  { args: ["--port", "x"], message: /--port is "x" and must be a number from 0 to 65535/ },
  { args: ["--port", "65536"], message: /--port is "65536"/ },
  { args: ["--port", "-1"], message: /--port/ },
  { args: ["--watch"], message: /--watch/ },
])("$args is refused", ({ args, message }) => {
  expect(() => readArguments(args)).toThrow(message);
});

const acme = { slug: "acme", version: "1.0.0", contract: "" };
const zeta = { slug: "zeta", version: "1.0.0", contract: "" };
const known = new Map([
  ["acme", acme],
  ["zeta", zeta],
]);

it("vendors are taken in the order in which they are asked for, all where none is", () => {
  expect(chooseVendors(["zeta", "acme"], known)).toEqual([zeta, acme]);
  expect(chooseVendors([], known)).toEqual([acme, zeta]);
});

it("an unknown vendor is named, and the known ones with it", () => {
  expect(() => chooseVendors(["acne"], known)).toThrow('no vendor "acne". Known are: acme, zeta.');
  expect(() => chooseVendors([], new Map())).toThrow("No package of a vendor is installed");
});
