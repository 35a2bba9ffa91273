import { expect, it } from "vitest";
import { judgeScale } from "../../src/scale/judge-scale.ts";
import type { BuildFigures, ScaleStep } from "../../src/scale/run-step.ts";

const MIB = 2 ** 20;

/** The figures of a workspace as they should be. */
function step(vendors: number): ScaleStep {
  const names = Array.from({ length: vendors }, (_, index) => `@org/vendor${index}`);
  const tasks = [...names, "@org/client-runtime", "@org/products"];
  const nothing = { tasks: tasks.length, run: [], local: 0, remote: 0 };
  return {
    vendors,
    bytes: vendors * MIB,
    operations: vendors * 10,
    changed: "vendor0",
    install: 1000,
    generate: { cold: vendors * 500, idle: 300, change: 1000 },
    build: {
      cold: { ...nothing, ms: vendors * 1000, run: tasks },
      idle: { ...nothing, ms: 300, local: tasks.length },
      change: { ...nothing, ms: 2000, run: ["@org/products", "@org/vendor0"], local: vendors },
      clone: { ...nothing, ms: 500, remote: tasks.length },
    },
  };
}

const failed = (...steps: ScaleStep[]) =>
  judgeScale(steps)
    .filter(({ holds }) => !holds)
    .map(({ what }) => what);

const withBuild = (build: Partial<ScaleStep["build"]>): ScaleStep => {
  const large = step(150);
  return { ...large, build: { ...large.build, ...build } };
};

const build = (name: keyof ScaleStep["build"], change: Partial<BuildFigures>): ScaleStep =>
  withBuild({ [name]: { ...step(150).build[name], ...change } });

it("holds where all is linear, flat and run as little as possible", () => {
  expect(failed(step(150), step(10), step(50))).toEqual([]);
  expect(judgeScale([step(10), step(50), step(150)])).toHaveLength(15);
});

it.each([
  ["cold, all run", build("cold", { run: ["@org/vendor0"] })],
  ["no-op, none runs", build("idle", { local: 151 })],
  [
    "one change, its package and the facade run",
    build("change", { run: ["@org/products", "@org/vendor0", "@org/vendor1"] }),
  ],
  ["second clone, all from the remote cache", build("clone", { remote: 151, local: 1 })],
])("sees what ran too much or too little: %s", (what, large) => {
  expect(failed(step(10), large)).toEqual([`150 vendors: ${what}`]);
});

it("sees cold times that grow faster than the documents", () => {
  const large = build("cold", { ms: 150 * 1300 });
  expect(failed(step(10), large)).toEqual([
    "cold build per byte, at most linear, 10 to 150 vendors",
  ]);
  const generate = { ...step(150).generate, cold: 150 * 700 };
  expect(failed(step(10), { ...step(150), generate })).toEqual([
    "cold generate per byte, at most linear, 10 to 150 vendors",
  ]);
});

it("sees one change that takes longer among more vendors", () => {
  expect(failed(step(10), build("change", { ms: 4000 }))).toEqual([
    "one change (generate and build), flat, 10 to 150 vendors",
  ]);
});
