import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm release version",
  summary: "Turns the pending changesets into versions and changelogs.",
  async main() {
    const { versionPackages } = await import("@org/publishing");
    const { raises, released } = await versionPackages(process.cwd());
    for (const { name, level, because } of raises) {
      console.log(`${name} raised to ${level}, because of ${because.join(", ")}`);
    }
    for (const { name, version } of released) console.log(`${name}@${version}`);
    if (released.length === 0) console.log("No changeset is pending: nothing to release.");
    return 0;
  },
});
