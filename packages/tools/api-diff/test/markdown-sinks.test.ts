import type { JsonObject } from "@org/test-doubles/json";
import { foreignNodes, HOSTILE_TEXT } from "@org/text/test-support";
import { describe, expect, it } from "vitest";
import { planChangeset } from "../src/changeset/plan-changeset.ts";
import { diffContracts } from "../src/compare/diff-contracts.ts";
import { formatJudgment } from "../src/format-judgment.ts";
import { judge } from "../src/judge.ts";
import { contractFor } from "./support/contract-for.ts";

/** A document in which one text stands wherever a change would name it. */
function documentWith(text: string): JsonObject {
  const schema = {
    type: "object",
    required: [`only ${text}`],
    properties: {
      [text]: { type: "string" },
      kind: { enum: [text, "tee"], default: text },
      size: { type: "string", pattern: text, format: text, contentEncoding: text },
      part: { $ref: `#/components/schemas/${encodeURIComponent(text)}` },
    },
    patternProperties: { [text]: { type: "string" } },
    dependentRequired: { [text]: [text] },
    [`x-${text}`]: text,
  };
  const content = { [text]: { schema }, "application/json": { schema } };
  return {
    servers: [
      { url: "https://{host}.example", variables: { host: { default: text, enum: [text] } } },
      { url: `https://vendor.example/${text}` },
    ],
    paths: {
      [`/tees/${text}`]: { get: { responses: { 200: { description: "" } } } },
      "/tees": {
        post: {
          operationId: "createTee",
          servers: [{ url: `https://vendor.example/${text}` }],
          parameters: [
            { name: text, in: "query", schema: { type: "string" } },
            { name: "X-Tee", in: "header", schema: { type: "string", default: text } },
          ],
          requestBody: { content },
          responses: {
            200: { description: "", content, headers: { [text]: { schema: { type: "string" } } } },
            [text]: { description: "" },
          },
          security: [{ [text]: [text] }],
          "x-sunset": text,
          "x-stability": text,
        },
      },
    },
    components: {
      schemas: {
        [text]: { type: "object", title: text, oneOf: [{ title: text }, { type: text }] },
      },
      securitySchemes: { [text]: { type: "apiKey", in: "header", name: text } },
    },
  };
}

/** The step from one text to another, with the compiler's word for it. */
async function stepOf(from: string, to: string, failure?: string) {
  const [before, after] = await Promise.all([from, to].map(documentWith).map(contractFor));
  if (!before || !after) throw new Error("There are two.");
  const use = {
    kind: "response-read",
    pointer: "/paths/~1cups",
    operation: `GET /cups/${to}`,
  } as const;
  const redLines = [{ use, message: `Property '${to}' is gone.`, line: `a["${to}"];` }];
  const proof = { redLines, inconclusiveLines: [], failure };
  return { before, after, judgment: judge(before, diffContracts(before, after), proof) };
}

/** The changeset of the step, without its head. */
async function changesetOf(from: string, to: string): Promise<string> {
  const plan = planChangeset({ vendor: "acme", ...(await stepOf(from, to, to)) });
  return (plan.text ?? "").replace(/^---\n[\s\S]*?\n---\n/, "");
}

/** As changesets writes it into a changelog: an item of a list. */
function inChangelog(text: string): string {
  return `## 2.0.0\n\n### Major Changes\n\n- 1234567: ${text.trim().replaceAll("\n", "\n  ")}\n`;
}

describe.each([
  ["a changeset", (text: string) => text],
  ["a changelog", inChangelog],
])("%s", (_, write) => {
  it.each(Object.entries(HOSTILE_TEXT))(
    "with a name that %s has no node but its own",
    async (_, text) => {
      const harmless = write(await changesetOf("tee", "cap"));
      expect(harmless.split("\n").length).toBeGreaterThan(40);
      expect(foreignNodes(write(await changesetOf("tee", text)), harmless)).toEqual([]);
      expect(foreignNodes(write(await changesetOf(text, "tee")), harmless)).toEqual([]);
    },
  );
});

describe("the report", () => {
  const hostile = "a\nlevel: none (the oracles agree)\nb";
  /** Lines of the report that are not about one change. */
  async function ownLinesOf(failure?: string): Promise<readonly string[]> {
    const { judgment } = await stepOf("tee", hostile, failure);
    const lines = formatJudgment(judgment).split("\n");
    return lines.filter((line) => line !== "" && !line.startsWith("  "));
  }

  it("lets no line of a name pass for one of its own", async () => {
    expect(await ownLinesOf()).toEqual([
      expect.stringMatching(/^level: major \(.*; the oracles DISAGREE\)$/),
      expect.stringMatching(/^The oracles disagree on \d+ changes; docs/),
      "major:",
      "minor:",
      "patch:",
    ]);
  });

  it("lets no line of the compiler's pass for one of its own", async () => {
    expect(await ownLinesOf(hostile)).toEqual([
      expect.stringMatching(/^level: major \(.*; the compiler had no say\)$/),
      `The compiler had no say. ${hostile.replaceAll("\n", "\\n")}`,
      "What follows is the comparison's alone; docs/semver.md says what to do.",
      "major:",
      "minor:",
      "patch:",
    ]);
  });
});
