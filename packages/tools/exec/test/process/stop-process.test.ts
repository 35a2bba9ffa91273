import { once } from "node:events";
import { expect, it } from "vitest";
import { runProcess } from "../../src/process/run-process.ts";
import { startProcess, stopProcess } from "../../src/process/start-process.ts";

/** Ignores that it is told to end, and says so: then it can be told. */
const STUBBORN = `process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("there");`;

/** Starts the stubborn one with its own output, in a group of its own, as turbo does with its tasks. */
const STARTER = `
  const { spawn } = require("node:child_process");
  const args = ["--eval", ${JSON.stringify(STUBBORN)}];
  spawn(process.execPath, args, { detached: true, stdio: "inherit" });
  setInterval(() => {}, 1000);`;

it("ends a process with what it has started in another group, however stubborn", async () => {
  const child = startProcess(process.execPath, ["--eval", STARTER], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((printed) => child.stdout?.once("data", printed));
  // All who hold the pipe have ended.
  const closed = once(child, "close");
  await stopProcess(child);
  await closed;
  expect(child.signalCode ?? child.exitCode).not.toBeNull();
});

it("waits for nothing where the process has ended", async () => {
  const child = startProcess(process.execPath, ["--eval", ""], { stdio: "ignore" });
  await once(child, "exit");
  await stopProcess(child);
});

it("ends a command that takes longer than it may, and counts it as failed", async () => {
  const started = ["--eval", STUBBORN];
  const result = await runProcess(process.execPath, started, { cwd: ".", timeout: 1 });
  expect(result.code).toBe(1);
});

it("has each stream of a command, and both as they came", async () => {
  const program = `process.stdout.write("ä\\n"); process.stderr.write("b\\n"); process.exit(3);`;
  const result = await runProcess(process.execPath, ["--eval", program], { cwd: "." });
  expect(result).toMatchObject({ code: 3, stdout: "ä\n", stderr: "b\n" });
  expect(result.output.split("\n").toSorted()).toEqual(["", "b", "ä"]);
});

it("hands on its own variables alone where it is given some", async () => {
  const program = "console.log(Object.keys(process.env).includes('HOME'), process.env.GIVEN)";
  const args = ["--eval", program];
  const { stdout } = await runProcess(process.execPath, args, { cwd: ".", env: { GIVEN: "yes" } });
  expect(stdout.trim()).toBe("false yes");
});
