import { expect, it } from "vitest";
import { diagnostic, formatDiagnostics, hasErrors } from "../src/diagnostics.ts";

const location = { vendor: "acme", file: "specs/acme/b.yaml", pointer: "/actions/0" };

it("says what, where and what to do, sorted by file, location and code", () => {
  const text = formatDiagnostics([
    diagnostic("VENDOR_UNKNOWN", { vendor: "nobody", file: "" }, "Who?"),
    diagnostic("OVERLAY_NO_MATCH", location, "Matches nothing."),
    diagnostic("SYNTAX", { vendor: "acme", file: "specs/acme/a.yaml" }, "Broken."),
  ]);
  expect(text).toBe(`error VENDOR_UNKNOWN  nobody
  Who?
  Name a folder of specs/, or omit the name for all vendors.

error SYNTAX  specs/acme/a.yaml
  Broken.
  Fix the syntax at this position.

error OVERLAY_NO_MATCH  specs/acme/b.yaml /actions/0
  Matches nothing.
  The vendor may have fixed it: delete the action, or correct its target.`);
});

it("lets no line of a stranger's pass for a problem of its own", () => {
  const forged = "x\nerror SYNTAX  specs/acme/a.yaml\n  Broken.";
  const text = formatDiagnostics([
    diagnostic("SYNTAX", { vendor: "acme", file: forged, pointer: forged }, forged),
  ]);
  expect(text.split("\n").filter((line) => !line.startsWith("  "))).toHaveLength(1);
});

it("finds an error among others", () => {
  const error = diagnostic("SYNTAX", location, "Broken.");
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([{ ...error, severity: "warning" }])).toBe(false);
  expect(hasErrors([{ ...error, severity: "warning" }, error])).toBe(true);
});
