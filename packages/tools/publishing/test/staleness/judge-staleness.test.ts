import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { judgeStaleness } from "../../src/staleness/judge-staleness.ts";
import { readLastVerified } from "../../src/staleness/read-last-verified.ts";

const NOW = new Date("2026-03-31T12:00:00Z");

test.each<[confirmed: string | undefined, fetches: readonly boolean[], alarms: readonly RegExp[]]>([
  ["2026-03-31", [true, true, true], []],
  ["2026-03-02", [], []],
  ["2026-03-01", [true], [/30 days ago/]],
  ["2026-02-01", [true], [/58 days ago/]],
  [undefined, [true], [/ever confirmed/]],
  ["soon", [true], [/ever confirmed/]],
  ["2026-03-31", [false, false], []],
  ["2026-03-31", [false, false, true, false], []],
  ["2026-03-31", [true, false, false, false], []],
  ["2026-03-31", [false, false, false, true], [/last 3 fetches failed/]],
  ["2026-01-01", [false, false, false], [/days ago/, /fetches failed/]],
])("confirmed %s, fetches %j", (confirmed, fetches, alarms) => {
  const found = judgeStaleness([{ vendor: "acme", confirmed, fetches }], NOW);
  expect(found).toHaveLength(alarms.length);
  for (const [index, alarm] of alarms.entries()) expect(found[index]).toMatch(alarm);
});

test("the last verification is read from the locks and from the nightly jobs, newest first", async () => {
  const root = await mkdtemp(join(tmpdir(), "staleness-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const lock = async (
    vendor: string,
    dates: readonly (string | undefined)[],
    others: object = {},
  ) => {
    await mkdir(join(root, "specs", vendor), { recursive: true });
    const dated = Object.fromEntries(dates.map((date, index) => [`source/${index}`, { date }]));
    const sources = { ...dated, ...others };
    await writeFile(join(root, "specs", vendor, "spec.lock.json"), JSON.stringify({ sources }));
  };
  await lock("acme", ["2026-03-30", "2026-03-01"]);
  await lock("bolt", ["2026-03-30", undefined]);
  await mkdir(join(root, "specs", "core"));
  await lock("dorm", ["2026-03-01"], { "source/api.yaml": { url: "by hand" } });
  await lock("echo", [], { "source/api.yaml": { url: "by hand" } });
  const jobs: Record<number, object[]> = {
    9: [
      { name: "refresh (acme)", conclusion: "failure" },
      { name: "refresh (bolt)", conclusion: "cancelled" },
      { name: "propose (acme)", conclusion: "success" },
    ],
    8: [
      { name: "refresh (acme)", conclusion: "success" },
      { name: "refresh (bolt)", conclusion: "timed_out" },
    ],
  };
  const asked: string[] = [];
  const lastVerified = await readLastVerified(root, async (path) => {
    asked.push(path);
    const run = /^actions\/runs\/(\d)\/jobs/.exec(path)?.[1];
    return run === undefined ? { workflow_runs: [{ id: 9 }, { id: 8 }] } : { jobs: jobs[+run] };
  });
  expect(asked[0]).toMatch(/^actions\/workflows\/refresh-specs\.yml\/runs\?/);
  expect(lastVerified).toEqual([
    { vendor: "acme", confirmed: "2026-03-01", fetches: [false, true] },
    { vendor: "bolt", confirmed: undefined, fetches: [false] },
    { vendor: "core", confirmed: undefined, fetches: [] },
    { vendor: "dorm", confirmed: "2026-03-01", fetches: [] },
  ]);
});
