import type { JsonObject } from "@org/test-doubles/json";
import { describe, expect, it } from "vitest";
import type { Finding } from "../src/compare/finding.ts";
import type { RedLine, UseKind } from "../src/consumer-program/use.ts";
import { judge } from "../src/judge.ts";
import { contractFor } from "./support/contract-for.ts";

const PRICE = "/components/schemas/Product/properties/price";
const RESPONSE = "/paths/~1products/get/responses/200/content/application~1json/schema";

const contract = await contractFor({
  paths: {
    "/products": {
      get: {
        responses: {
          200: {
            description: "Products.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Product" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: { Product: { type: "object", properties: { price: { type: "number" } } } },
  },
} satisfies JsonObject);

const nullable: Finding = {
  rule: "response-became-nullable",
  effect: "breaks",
  pointer: PRICE,
  before: PRICE,
  operation: "GET /products",
  summary: "`Product.price` may now be null.",
};

function redLine(pointer: string, kind: UseKind = "response-read"): RedLine {
  return { use: { operation: "GET /products", kind, pointer }, message: "No.", line: "read();" };
}

function judgeLines(
  findings: readonly Finding[],
  redLines: readonly RedLine[],
  waivers = [] as const,
) {
  const proof = { redLines, inconclusiveLines: [], failure: undefined };
  return judge(contract, findings, proof, waivers);
}

describe("agreement", () => {
  it("holds if nothing was found", () => {
    expect(judgeLines([], [])).toEqual({ level: "none", agree: true, changes: [] });
  });

  it("holds if a red line is at the break", () => {
    const { level, agree, changes } = judgeLines([nullable], [redLine(PRICE)]);
    expect({ level, agree }).toEqual({ level: "major", agree: true });
    expect(changes).toEqual([
      {
        rule: "response-became-nullable",
        level: "major",
        seenBy: "types",
        pointer: PRICE,
        before: PRICE,
        operation: "GET /products",
        summary: "`Product.price` may now be null.",
        oracle: "both",
      },
    ]);
  });

  it("holds if the red line uses a value that refers to what broke", () => {
    expect(judgeLines([nullable], [redLine(RESPONSE)]).agree).toBe(true);
  });

  it("does not hold if the compiler sees no break", () => {
    const { level, agree, changes } = judgeLines([nullable], []);
    expect({ level, agree, oracle: changes[0]?.oracle }).toEqual({
      level: "major",
      agree: false,
      oracle: "diff",
    });
  });

  it("does not hold if no rule explains a red line, which is a break all the same", () => {
    const { level, agree, changes } = judgeLines([], [redLine(PRICE), redLine(PRICE)]);
    expect({ level, agree }).toEqual({ level: "major", agree: false });
    expect(changes).toMatchObject([
      { rule: "unexplained-red-line", oracle: "types", pointer: PRICE, operation: "GET /products" },
    ]);
  });

  it("does not hold if the only finding is elsewhere", () => {
    const elsewhere = "/components/schemas/Other";
    expect(judgeLines([{ ...nullable, before: elsewhere }], [redLine(PRICE)]).agree).toBe(false);
  });

  it("does not hold if the program could not be judged", () => {
    const proof = { redLines: [], inconclusiveLines: [], failure: "It does not compile." };
    const { agree, changes } = judge(contract, [], proof);
    expect({ agree, rule: changes[0]?.rule }).toEqual({ agree: false, rule: "types-not-proved" });
  });

  it("does not hold over a break that the compiler had no say about, but for that alone", () => {
    const proof = { redLines: [], inconclusiveLines: [], failure: "It does not compile." };
    const waiver = { rule: "types-not-proved", pointer: "", reason: "Known." };
    expect(judge(contract, [nullable], proof).agree).toBe(false);
    const { level, agree } = judge(contract, [nullable], proof, [waiver]);
    expect({ level, agree }).toEqual({ level: "major", agree: true });
  });

  it("counts the red line of a list's pages as one of the operation", () => {
    const pages = redLine("/paths/~1products/get/x-pagination", "pages");
    const parameter = { ...nullable, before: "/paths/~1products/get/parameters/0" };
    expect(judgeLines([parameter], [pages]).agree).toBe(true);
  });
});

describe("waivers", () => {
  const reason = "The vendor never sent it.";

  it("settle the disagreement of their rule and pointer, and say why", () => {
    const proof = { redLines: [], inconclusiveLines: [], failure: undefined };
    const waiver = { rule: "response-became-nullable", pointer: PRICE, reason };
    const { agree, level, changes } = judge(contract, [nullable], proof, [waiver]);
    expect({ agree, level, waived: changes[0]?.waived }).toEqual({
      agree: true,
      level: "major",
      waived: reason,
    });
  });

  it("leave every other disagreement", () => {
    const proof = { redLines: [], inconclusiveLines: [], failure: undefined };
    const waivers = [
      { rule: "response-became-nullable", pointer: `${PRICE}/x`, reason },
      { rule: "response-type-changed", pointer: PRICE, reason },
    ];
    expect(judge(contract, [nullable], proof, waivers).agree).toBe(false);
  });

  it("are not noted if the oracles agree", () => {
    const proof = { redLines: [redLine(PRICE)], inconclusiveLines: [], failure: undefined };
    const waiver = { rule: "response-became-nullable", pointer: PRICE, reason };
    expect(judge(contract, [nullable], proof, [waiver]).changes[0]).not.toHaveProperty("waived");
  });
});

describe("the level", () => {
  it.for([
    ["breaks-runtime", "major", "runtime"],
    ["adds", "minor", "types"],
    ["adds-runtime", "minor", "runtime"],
    ["deprecates", "minor", "types"],
    ["wire", "minor", "wire"],
    ["text", "patch", "types"],
  ] as const)(
    "of what %s is %s, seen by %s, and needs no second oracle",
    ([effect, level, seenBy]) => {
      const judgment = judgeLines([{ ...nullable, effect }], []);
      expect(judgment).toMatchObject({
        level,
        agree: true,
        changes: [{ level, seenBy, oracle: "diff" }],
      });
    },
  );

  it("is that of the most severe change, which comes first", () => {
    const text: Finding = { ...nullable, rule: "response-text-changed", effect: "text" };
    const added: Finding = { ...nullable, rule: "response-property-added", effect: "adds" };
    const { level, changes } = judgeLines([text, added], []);
    expect(level).toBe("minor");
    expect(changes.map((change) => change.level)).toEqual(["minor", "patch"]);
  });

  it("counts a change once if it is found in several ways, at its most severe", () => {
    const elsewhere = { ...nullable, before: "/components/schemas/Other" };
    const wire: Finding = { ...nullable, effect: "wire" };
    const { agree, changes } = judgeLines([wire, elsewhere, nullable], [redLine(PRICE)]);
    expect(agree).toBe(true);
    expect(changes).toMatchObject([{ level: "major", oracle: "both" }]);
  });

  it("comes with a warning if a change affects only the wire", () => {
    const [change] = judgeLines([{ ...nullable, effect: "wire" }], []).changes;
    expect(change?.summary).toBe("Vendor behavior changes: `Product.price` may now be null.");
  });
});
