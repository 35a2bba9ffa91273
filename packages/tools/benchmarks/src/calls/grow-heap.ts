import { stubFetch } from "../clients/build-contenders.ts";

/**
 * Run with --expose-gc, a contender's bundle and a number of calls: makes the calls on one shared
 * signal and prints the size of the heap in bytes before them and after each tenth of them. Two points
 * would not do: a heap that is still settling shrinks and would hide a leak.
 */
const [, , bundle = "", calls = "0"] = process.argv;
const { createCall } = await import(bundle);
const { signal } = new AbortController();
const call = createCall("https://bench.test", stubFetch, signal);

async function run(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await call();
}

async function heapUsed(): Promise<number> {
  for (let pass = 0; pass < 3; pass += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

await run(20_000);
const points = [await heapUsed()];
for (let tenth = 0; tenth < 10; tenth += 1) {
  await run(Number(calls) / 10);
  points.push(await heapUsed());
}
console.log(JSON.stringify(points));
