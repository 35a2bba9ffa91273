import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callEveryOperation } from "../suite/call-every-operation.ts";
import { describeSubject } from "../suite/read-subject.ts";

/** Calls every operation of a package in a scratch workspace and writes each outcome as a line of JSON. */
async function main(root: string, slug: string, skip: number): Promise<void> {
  const entry = pathToFileURL(join(root, "packages", slug, "src/index.ts"));
  const vendor = JSON.parse(await readFile(join(root, "specs", slug, "vendor.json"), "utf8"));
  const subject = describeSubject(slug, vendor, await import(entry.href));
  const onCall = (call: object): void => {
    process.stdout.write(`${JSON.stringify(call)}\n`);
  };
  await callEveryOperation({ ...subject, skip, onCall });
}

const [root = "", slug = "", skip = "0"] = process.argv.slice(2);
await main(root, slug, Number(skip));
// Prism leaves timers behind.
process.stdout.write("", () => process.exit(0));
