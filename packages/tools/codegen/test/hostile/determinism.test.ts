import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sha256 } from "../../src/json/sha256.ts";
import { shuffleKeys } from "../support/shuffle-keys.ts";
import { generateDocument } from "./generate-document.ts";
import { runWatched, type WatchedRun } from "./run-watched.ts";

const SPECS = new URL("../../../../../specs/", import.meta.url);

/** Besides the one that the tests run in. */
const ENVIRONMENTS = [
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/St_Johns", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" },
];

const contracts = readdirSync(SPECS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    text: readFileSync(new URL(`${name}/openapi.json`, SPECS), "utf8"),
  }));

/** The name, the refusal and the hash of the output, for each contract. */
function digest(outcomes: WatchedRun["outcomes"]) {
  return outcomes.map(({ name, refusal, emitted }) => [
    name,
    refusal,
    // The lock contains the hash of the source itself.
    sha256(emitted.replace(/"sources": \{.*?\n {2}\}/gs, "")),
  ]);
}

async function generateHere(name: string, text: string) {
  const { files, refusal } = await generateDocument(text, "openapi.json");
  return { name, refusal, emitted: [...files.values()].join("\n") };
}

it("the order of keys, the time zone and the locale change no byte of the packages", async () => {
  const others = ENVIRONMENTS.map((environment, turn) =>
    runWatched(
      contracts.map(({ name, text }) => ({
        name,
        file: "openapi.json",
        text: JSON.stringify(shuffleKeys(JSON.parse(text), turn)),
      })),
      environment,
    ),
  );
  const here = digest(
    await Promise.all(contracts.map(({ name, text }) => generateHere(name, text))),
  );
  expect(here.map(([, refusal]) => refusal)).toEqual(contracts.map(() => []));
  for (const { outcomes } of await Promise.all(others)) expect(digest(outcomes)).toEqual(here);
});
