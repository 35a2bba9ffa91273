import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as plainOptionsOfBrowsers from "../../src/client/check-options.production.ts";
import * as plainOptions from "../../src/client/check-options.ts";
import * as platformOfBrowsers from "../../src/client/check-platform.production.ts";
import * as codes from "../../src/errors/problems.production.ts";
import * as texts from "../../src/errors/problems.ts";
import { errorOf } from "../support/observed-client.ts";

describe("the build that browsers download", () => {
  it("has a code for each text: its name", () => {
    expect(Object.keys(codes).sort()).toEqual(Object.keys(texts).sort());
    const { NEAR_OPTIONS: _, ...named } = codes;
    for (const [name, code] of Object.entries(named)) {
      expect(code).toBe(name.toLowerCase().replaceAll("_", "-"));
    }
  });

  it("has its codes in the README, with their texts", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const { NEAR_OPTIONS: _, ...named } = texts;
    const lines = Object.entries(named).map(
      ([name, text]) => `| \`${name.toLowerCase().replaceAll("_", "-")}\` | ${text} |\n`,
    );
    expect(lines.filter((line) => !readme.includes(line))).toEqual([]);
  });

  it("leaves the same options for fetch as the other does", () => {
    const init = { path: {}, signal: null, maxRetries: 1, cache: "no-store", next: { tags: [] } };
    const { checkOptions, CALL_OPTIONS } = plainOptions;
    expect(plainOptionsOfBrowsers.checkOptions(init, plainOptionsOfBrowsers.CALL_OPTIONS)).toEqual(
      checkOptions(init, CALL_OPTIONS, "acme"),
    );
  });

  it("names what a browser lacks that it needs", () => {
    const { hasOwn } = Object;
    Object.assign(Object, { hasOwn: undefined });
    const refused = errorOf(() => platformOfBrowsers.checkPlatform(fetch, "acme"));
    Object.assign(Object, { hasOwn });
    return expect(refused).resolves.toMatchObject({ field: "Object.hasOwn" });
  });
});
