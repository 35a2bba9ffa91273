import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { WORKSPACE_ROOT } from "@org/codegen";
import { callAddress } from "@org/mock-server/contract";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { type CheckedMock, startCheckedMock } from "./start-checked-mock.ts";
import { describeAuths } from "./suite/describe-auths.ts";
import type { SuiteSubject } from "./suite/make-call.ts";
import { createClient } from "./suite/vendor-module.ts";

/** A task that was solved with nothing to read but the package's `SKILL.md`. */
export interface SkillTask {
  /** What was asked for. */
  readonly task: string;
  /** The solution; called with a client of the vendor, and the base URL of its mock. */
  readonly run: (...given: never) => Promise<unknown>;
  /** Names of the operations that it calls, in order. */
  readonly calls: readonly string[];
  /** The failure that every call is responded to with; a success when left out. */
  readonly status?: number;
  /** What the solution returns; anything when left out. */
  readonly gives?: unknown;
}

/** Seconds that a refused caller is told to wait: more than a client waits by itself. */
const RETRY_AFTER = "120";

/**
 * Defines a test per task, which runs its solution against a mock of the contract, and one that holds
 * what the solutions import against the skill.
 * @param solutions path of the module that exports them
 */
export function taskSuite(
  subject: SuiteSubject,
  solutions: string,
  tasks: readonly SkillTask[],
): void {
  const { vendor, document, credentials, server } = subject;
  describe(`tasks of ${vendor}`, () => {
    const running: { mock?: CheckedMock } = {};
    beforeAll(async () => {
      running.mock = await startCheckedMock(document, { credentials, server });
    });
    afterAll(() => running.mock?.close());

    it.each(tasks)("$task", async ({ run, calls, status, gives }) => {
      const { mock } = running;
      if (mock === undefined) throw new Error("the mock did not start");
      const before = mock.exchanges().length;
      const baseUrl = mock.url + callAddress(document, server).basePath;
      const { client, environment } = openClient(subject, baseUrl, status);
      for (const [name, value] of environment) vi.stubEnv(name, value);
      onTestFinished(() => void vi.unstubAllEnvs());
      // Each solution declares what it takes of these two; which client it is, only the vendor knows.
      const result = await run(...([client, baseUrl] as never));
      const made = mock.exchanges().slice(before);
      expect(made.flatMap(({ violations }) => violations)).toEqual([]);
      expect(made.map(({ operation }) => operation)).toEqual(calls);
      if (gives !== undefined) expect(result).toEqual(gives);
    });

    it("need nothing of the package that the skill does not name", async () => {
      const skill = join(WORKSPACE_ROOT, "packages", vendor, "skills", vendor, "SKILL.md");
      const [known, code] = await Promise.all(
        [skill, solutions].map((path) => readFile(path, "utf8")),
      );
      const names = importedNames(code ?? "");
      expect(names.length).toBeGreaterThan(4);
      expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(known ?? ""))).toEqual([]);
    });
  });
}

/** A client of the first credentials that the contract takes, and the variables that they are read from. */
function openClient(subject: SuiteSubject, baseUrl: string, status: number | undefined) {
  const { credentials, module, vendor } = subject;
  const [auth = {}] = describeAuths(subject);
  const configured = Object.entries(credentials)
    .filter(([, { key }]) => Object.hasOwn(auth, key))
    .map(([scheme]) => scheme);
  const environment = Object.entries(auth).flatMap(([key, value]): [string, string][] => {
    const name = `${vendor}_${key.replace(/[A-Z]/g, "_$&")}`.replaceAll("-", "_").toUpperCase();
    return typeof value === "string" ? [[name, value]] : [];
  });
  const fetch = status === undefined ? globalThis.fetch : fetchFailure(status);
  return {
    client: createClient(module, vendor, { configured, credentials, fetch, baseUrl }),
    environment,
  };
}

/** A fetch whose requests are checked as any other, and then responded to with a failure. */
function fetchFailure(status: number): typeof globalThis.fetch {
  return async (input, init) => {
    const sent = new Headers(init?.headers);
    // Few contracts document it.
    if (status !== 429) sent.set("Prefer", `code=${status}`);
    const response = await fetch(input, { ...init, headers: sent });
    const headers = new Headers(response.headers);
    if (status === 429) headers.set("Retry-After", RETRY_AFTER);
    return new Response(response.body, { status, headers });
  };
}

/** Names that code imports from packages of this workspace. */
function importedNames(code: string): string[] {
  return [...code.matchAll(/^import \{([^}]*)\} from "@org\//gm)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.replace(/^\s*(?:type )?/, "").trim())
      .filter(Boolean),
  );
}
