import { describe, expect, it } from "vitest";
import { performConsumerTask } from "../src/in-project/perform-consumer-task.ts";
import { judgeReport } from "../src/project/judge-report.ts";
import { writeProgram } from "../src/project/write-program.ts";
import { ANSWERS, TASK } from "./task.ts";

const names = {
  slug: "acme-pay",
  packageName: "@org/acme-pay",
  namespace: "acmePay",
  pascal: "AcmePay",
};

/** A package whose client counts how it was made. */
function createPackage(made: unknown[], refuse = false) {
  const error = { status: 404, body: {} };
  return {
    createAcmeClient: (options: unknown) => {
      if (refuse) throw Object.assign(new Error("no"), { name: "ConfigError" });
      made.push(options);
      return {};
    },
    upsertProduct: async () => ({ status: 200, data: {} }),
    getProduct: async () => ({ status: 404, error }),
  };
}

function modulesOf(one: ReturnType<typeof createPackage>) {
  return { acme: { package: one, subpath: one, namespace: one } };
}

const isApiError = (error: unknown): boolean => error !== undefined;

describe("the function that is sent to every program", () => {
  it("makes each call in each way, with a client of its own", async () => {
    const made: unknown[] = [];
    const report = await performConsumerTask(modulesOf(createPackage(made)), isApiError, TASK);
    expect(judgeReport(TASK, report, ANSWERS)).toEqual([]);
    expect(made).toHaveLength(6);
    expect(made[0]).toMatchObject({ auth: { key: "test-key" }, maxRetries: 0 });
  });

  it("supplies credentials by functions where that is asked for", async () => {
    const made: { auth: { key: () => unknown } }[] = [];
    const task = { ...TASK, what: "call with functions" } as const;
    await performConsumerTask(modulesOf(createPackage(made)), isApiError, task);
    expect(made[0]?.auth.key()).toBe("test-key");
  });

  it("only makes clients where a refusal is asked for", async () => {
    const task = { ...TASK, what: "refuse" } as const;
    const refused = await performConsumerTask(modulesOf(createPackage([], true)), isApiError, task);
    expect(judgeReport(task, refused, [])).toEqual([]);
    const accepted = await performConsumerTask(modulesOf(createPackage([])), isApiError, task);
    expect(judgeReport(task, accepted, [])).toHaveLength(3);
  });
});

describe("a program", () => {
  it.each(["process", "worker", "browser"] as const)("for a %s is plain JavaScript", (kind) => {
    const text = writeProgram([names], kind);
    expect(text).toContain('import * as acmePayPackage from "@org/acme-pay";');
    expect(text).toContain('import * as acmePaySubpath from "@org/products/acme-pay";');
    expect(text).not.toMatch(/\bas Result\b|: ConsumerReport/);
  });

  it("may require instead of import", () => {
    const text = writeProgram([names], "process", "require");
    expect(text).toContain('const acmePayPackage = require("@org/acme-pay");');
    expect(text).not.toMatch(/^import /m);
  });
});
