import { expect, it } from "vitest";
import { formatPage, type PageLine } from "../../src/behavior/format-page.ts";
import type { Peer } from "../../src/behavior/peer-sources.ts";

const line = (title: string, cells: readonly (readonly [Peer, string])[]): PageLine => ({
  title,
  how: `How ${title} is checked.`,
  cells: new Map(cells),
});

it("leaves out what could not be checked, and names the versions", () => {
  const page = formatPage({
    versions: new Map([["orval", "8.38.0"]]),
    costs: [line("bytes", [["ours", "1 kB"]])],
    behavior: [
      line("a fault", [
        ["ours", "fails"],
        ["orval", "recovers"],
      ]),
    ],
    machine: "Node 24",
  });
  expect(page).toContain("| orval 8.38.0 |");
  expect(page).toContain("\n| bytes | 1 kB |  |  |  |  |  |\n");
  expect(page).toContain("\n| a fault | fails |  |  |  | recovers |  |\n");
  expect(page).toContain("- *a fault*: How a fault is checked.");
});
