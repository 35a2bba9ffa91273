import { expect, it } from "vitest";
import { diagnostic, formatDiagnostics, hasErrors } from "../src/diagnostics.ts";

const place = { vendor: "acme", file: "specs/acme/b.yaml", pointer: "/actions/0" };

it("says what, where and what to do, sorted by file, place and code", () => {
  const text = formatDiagnostics([
    diagnostic("VENDOR_UNKNOWN", { vendor: "nobody", file: "" }, "Who?"),
    diagnostic("OVERLAY_NO_MATCH", place, "Matches nothing."),
    diagnostic("SYNTAX", { vendor: "acme", file: "specs/acme/a.yaml" }, "Broken."),
  ]);
  expect(text).toBe(`error VENDOR_UNKNOWN  nobody
  Who?
  Name a folder of specs/, or leave the name out for all vendors.

error SYNTAX  specs/acme/a.yaml
  Broken.
  Repair the syntax at the place named.

error OVERLAY_NO_MATCH  specs/acme/b.yaml /actions/0
  Matches nothing.
  The vendor may have fixed it: delete the action, or correct the target.`);
});

it("knows an error among others", () => {
  const error = diagnostic("SYNTAX", place, "Broken.");
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([{ ...error, severity: "warning" }])).toBe(false);
  expect(hasErrors([{ ...error, severity: "warning" }, error])).toBe(true);
});
