import assert from "node:assert/strict";
import { commitAll } from "@org/exec";
import { FACADE } from "./facade.ts";
import { type PlayedWave, playWave, tagVersions } from "./play-wave.ts";
import type { Row } from "./row.ts";
import { runScript, type Stage, versionsOf } from "./stage.ts";
import { startUpstream } from "./start-upstream.ts";
import { layOutPages, type VendorPages } from "./vendor-pages.ts";
import { VENDOR_PROGRAMS } from "./vendor-programs.ts";
import { type HistoryVendor, replaceText, type VendorRevision } from "./vendor-revision.ts";
import { type Programs, startUser, type VendorUser } from "./vendor-user.ts";
import { VENDOR_WAVES } from "./vendor-waves.ts";

const VENDORS: readonly HistoryVendor[] = ["userflux", "solvimon", "fanfare", "voucherify"];

/** The vendors' history, from their documents to somebody's programs. */
export const VENDOR_HISTORY_ROW: Row = {
  name: `a history of ${VENDOR_WAVES.flat().length} revisions: programs stand, but for the majors`,
  async play(stage, tell) {
    let pages: readonly VendorPages[] = [];
    const upstream = await startUpstream((page) =>
      pages.map((own) => own.textOf(page)).find((text) => text !== undefined),
    );
    try {
      pages = await Promise.all(
        VENDORS.map((vendor) => layOutPages(stage.workspace, vendor, upstream.urlOf)),
      );
      const user = await begin(stage);
      let programs: Programs = new Map(VENDORS.map((vendor) => [vendor, VENDOR_PROGRAMS[vendor]]));
      assert.deepEqual([...(await user.objections(programs))], []);
      for (const wave of VENDOR_WAVES) {
        const played = await playWave(stage, pages, wave);
        programs = await follow(user, programs, wave, played);
        for (const revision of wave) tell(describe(revision, played));
      }
    } finally {
      await upstream.close();
    }
  },
};

/** A release is known by its tags, and refreshing from the new place finds nothing new. */
async function begin(stage: Stage): Promise<VendorUser> {
  await tagVersions(stage);
  const output = await runScript(stage, "specs-refresh");
  assert.doesNotMatch(output, /: changed/);
  await runScript(stage, "generate");
  await commitAll(stage.workspace, "The vendors' documents come from here");
  return startUser(stage, (await versionsOf(stage)).get(FACADE) ?? "");
}

/** Updates the user's project: the old programs break where the level is major, and only there. */
async function follow(
  user: VendorUser,
  programs: Programs,
  wave: readonly VendorRevision[],
  { after }: PlayedWave,
): Promise<Programs> {
  await user.update(after.get(FACADE) ?? "");
  const installed = await user.installed();
  assert.ok(installed.has(FACADE));
  for (const [name, version] of installed) assert.equal(version, after.get(name), name);
  for (const { vendor } of wave) assert.ok(installed.has(`@org/${vendor}`), vendor);
  const objections = await user.objections(programs);
  const mended = new Map(programs);
  for (const { vendor, name, level, breaks, takenUp = [] } of wave) {
    const objection = objections.get(vendor) ?? "";
    const what = `${vendor} ${name}:\n${objection}`;
    if (level === "major") assert.match(objection, breaks ?? /^$/, what);
    else assert.equal(objection, "", what);
    mended.set(vendor, takenUp.reduce(replaceText, programs.get(vendor) ?? ""));
  }
  assert.deepEqual([...(await user.objections(mended))], []);
  return mended;
}

function describe({ vendor, name, level }: VendorRevision, { before, after }: PlayedWave): string {
  const [from, to] = [before.get(`@org/${vendor}`), after.get(`@org/${vendor}`)];
  return `${level.padEnd(5)}  ${vendor} ${name}: ${from === to ? from : `${from} to ${to}`}`;
}
