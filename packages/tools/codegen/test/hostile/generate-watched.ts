import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { text } from "node:stream/consumers";

// The program of a child process: reads documents as JSON from standard input, generates from each,
// and writes the results with every socket that was opened and every file that was requested.

const { generateDocument } = await import("./generate-document.ts");
const documents: readonly { name: string; file: string; text: string }[] = JSON.parse(
  await text(process.stdin),
);
// Once before watching, so that modules loaded on first use do not count. A single document is timed.
const [first] = documents;
if (first && documents.length > 1) await generateDocument(first.text, first.file);

const effects: string[] = [];
const record = (effect: string) => effects.push(effect);
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (this: net.Socket, ...options: Parameters<typeof connect>) {
  record(`socket ${JSON.stringify(options)}`);
  return connect.apply(this, options);
} as typeof connect;
for (const module of [fs, fs.promises]) {
  for (const name of ["readFile", "readFileSync", "open", "openSync", "createReadStream"]) {
    const original: unknown = Reflect.get(module, name);
    if (typeof original !== "function") continue;
    Reflect.set(module, name, (...values: unknown[]) => {
      record(`read ${String(values[0])}`);
      return original.apply(module, values);
    });
  }
}
syncBuiltinESMExports();

const outcomes: { name: string; refusal: readonly string[]; emitted: string }[] = [];
for (const { name, file, text: source } of documents) {
  const { files, refusal } = await generateDocument(source, file);
  outcomes.push({ name, refusal, emitted: [...files.values()].join("\n") });
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const seconds = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ outcomes, effects, maxRSS, seconds }));
