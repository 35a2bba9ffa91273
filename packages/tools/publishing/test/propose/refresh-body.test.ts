import { inlineText } from "@org/text/markdown";
import { foreignNodes, HOSTILE_TEXT } from "@org/text/test-support";
import { describe, expect, it } from "vitest";
import { BODY_LIMIT } from "../../src/propose/cut-lines.ts";
import { refreshBody } from "../../src/propose/refresh-body.ts";

const HEAD = '---\n"@org/acme": minor\n---\n\nAcme: the vendor\'s document changed.\n\n';
const FETCHED = { title: "specs:refresh", output: "specs/acme/source/api.yaml: changed" };

const reports = (output: string) => [FETCHED, { title: "generate failed", output }];

describe("the body of a pull request", () => {
  it.each(Object.entries(HOSTILE_TEXT))("holds output that %s as text", (_, text) => {
    const bodyOf = (said: string) =>
      refreshBody("acme", `${HEAD}- ${inlineText(said)}\n`, reports(said));
    expect(foreignNodes(bodyOf(text), bodyOf("tee"))).toEqual([]);
  });

  it("fits, and says how many changes are left out and where they stand", () => {
    const lines = Array.from(
      { length: 900 },
      (_, index) =>
        `- \`upsertProduct\`: \`Product.field${index}\` was added to the response, by the vendor.`,
    );
    const body = refreshBody("acme", `${HEAD}${lines.join("\n")}\n`, reports("It failed."));
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(body.length).toBeGreaterThan(BODY_LIMIT - 500);
    const [, more] = /^… and (\d+) more: see `\.changeset\/spec-acme\.md`\.$/m.exec(body) ?? [];
    const shown = body.match(
      /^- `upsertProduct`: `Product\.field\d+` was added to the response, by the vendor\.$/gm,
    );
    expect(Number(more) + (shown ?? []).length).toBe(900);
    expect(body).toContain("It failed.");
  });

  it("fits, whatever a step prints", () => {
    for (const output of [
      "`".repeat(1e5),
      "\u001b".repeat(1e5),
      "a\n".repeat(1e5),
      "`\n".repeat(1e5),
    ]) {
      const body = refreshBody("acme", `${HEAD}- ${"a".repeat(1e5)}\n`, [
        ...reports(output),
        ...reports(output),
      ]);
      expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
      expect(body).toMatch(/^… and \d+ more: run pnpm generate acme on this branch\.$/m);
      expect(body).toMatch(/^… and 1 more: see/m);
      expect(body.match(/<details>/g)?.length).toBe(4);
    }
  });

  it("is all of it where it is short", () => {
    expect(refreshBody("acme", undefined, [FETCHED])).toBe(
      "No change for users.\n\n<details><summary>specs:refresh</summary>\n\n```\nspecs/acme/source/api.yaml: changed\n```\n\n</details>",
    );
  });
});
