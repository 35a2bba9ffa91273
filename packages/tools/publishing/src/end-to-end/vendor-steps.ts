import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Level } from "../version/level.ts";
import { installConsumer, installedVersions, objections } from "./consumer.ts";
import { editUpsert } from "./edit-upsert.ts";
import { type Programs, programsFor } from "./programs.ts";
import { FACADE, releaseChange } from "./release-change.ts";
import type { Step } from "./step.ts";
import {
  isPublished,
  publish,
  runScript,
  type TestEnvironment,
  tarballsOf,
  tryScript,
  versionOf,
  versionsOf,
} from "./test-environment.ts";
import { findDocumented, type Vendor } from "./vendors.ts";

/**
 * Releases of what vendors change, on their own pages: the first vendor with a document changes that,
 * the first with prose its prose, where there is one.
 */
export function vendorSteps(vendors: readonly Vendor[]): readonly Step[] {
  const documented = findDocumented(vendors);
  const transcribed = vendors.find(({ isTranscribed }) => isTranscribed);
  return [
    ...documentSteps(documented, vendors),
    ...(transcribed ? [proseStep(transcribed, programsFor(vendors, documented))] : []),
  ];
}

function documentSteps(vendor: Vendor, vendors: readonly Vendor[]): readonly Step[] {
  const [first, seasonal] = [programsFor(vendors), programsFor(vendors, vendor)];
  return [
    {
      name: `${vendor.slug} takes another parameter, a minor: the facade follows, programs stand`,
      async run(environment) {
        await changeSeason(environment, vendor, "minor");
        await assertLatest(environment, first);
        await assertLatest(environment, seasonal);
      },
    },
    {
      name: `${vendor.slug} requires the parameter, a major: old programs break there and only there`,
      async run(environment) {
        const before = (await versionsOf(environment)).get(FACADE);
        await changeSeason(environment, vendor, "major");
        const stays = await installConsumer(environment, `^${before}`);
        assert.deepEqual(await objections(environment, stays, first), {});
        await assertLatest(environment, seasonal);
        const latest = await installConsumer(environment, "latest");
        const { [vendor.slug]: broken, ...others } = await objections(environment, latest, first);
        assert.match(broken ?? "", /'query' is missing/);
        assert.deepEqual(others, {});
      },
    },
    {
      name: "a facade packed without a vendor that it needs: refused",
      async run(environment) {
        const version = await versionOf(environment, vendor.packageName);
        const [at, missing] = [version.slice(vendor.packageName.length + 1), "99.0.0"];
        const path = join(tarballsOf(environment), "manifest.json");
        const text = await readFile(path, "utf8");
        const need = (to: string) => `"${vendor.packageName}": "${to}"`;
        await writeFile(path, text.replaceAll(need(at), need(missing)));
        const { code, output } = await publish(environment);
        await writeFile(path, text);
        assert.equal(code, 1, output);
        const facade = await versionOf(environment, FACADE);
        const refusal = `refused: ${facade} needs ${vendor.packageName}@${missing}`;
        assert.ok(output.includes(refusal), output);
        assert.equal(await isPublished(environment, `${vendor.packageName}@${missing}`), false);
      },
    },
  ];
}

function proseStep(vendor: Vendor, programs: Programs): Step {
  return {
    name: `${vendor.slug} changes a page of prose: refused until it is transcribed, then a patch`,
    async run(environment) {
      const { workspace, vendorServer } = environment;
      const path = join(workspace, "specs", vendor.slug, "transcribed.yaml");
      let transcribed = editUpsert(vendor, await readFile(path, "utf8"), (operation) => {
        operation.summary = "Upsert a product, in other words";
      });
      vendorServer.edit(vendor, (text) => {
        const changed = `${text}\nIn other words.\n`;
        transcribed = transcribed.replace(sha256(text), sha256(changed));
        return changed;
      });
      assert.match(await runScript(environment, "specs-refresh"), /: changed, transcribe again/);
      const { code, output } = await tryScript(environment, "generate");
      assert.equal(code, 1, output);
      assert.match(output, /TRANSCRIPTION_STALE/);
      await writeFile(path, transcribed);
      await releaseChange(environment, { vendor, level: "patch", says: /./ });
      await assertLatest(environment, programs);
    },
  };
}

/** The vendor documents a parameter of its upsert, or requires it; and that is released. */
async function changeSeason(
  environment: TestEnvironment,
  vendor: Vendor,
  level: Level,
): Promise<void> {
  const required = level === "major";
  const season = { name: "season", in: "query", required, schema: { type: "string" } };
  environment.vendorServer.edit(vendor, (text, file) => {
    if (/\.(?:md|txt)$/.test(file)) return text;
    return editUpsert(vendor, text, (operation) => {
      const others = operation.parameters?.filter(({ name }) => name !== season.name) ?? [];
      operation.parameters = [...others, season];
    });
  });
  const refreshed = await runScript(environment, "specs-refresh");
  const changed = [...refreshed.matchAll(/^specs\/([^/]+)\/.*: changed$/gm)].map(
    ([, slug]) => slug,
  );
  assert.deepEqual([...new Set(changed)], [vendor.slug]);
  const says = required ? /\*\*Breaking\*\*.*season/ : /season/;
  await releaseChange(environment, { vendor, level, says });
}

/** Whoever installs now gets the versions of the workspace, and programs that compile and run. */
async function assertLatest(environment: TestEnvironment, programs: Programs): Promise<void> {
  const consumer = await installConsumer(environment, "latest");
  const versions = await versionsOf(environment);
  for (const [name, version] of await installedVersions(consumer)) {
    assert.equal(version, versions.get(name), name);
  }
  assert.deepEqual(await objections(environment, consumer, programs), {});
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
