import { requireInstall } from "./require-install.ts";

requireInstall();

const { prepareRelease, writeProposal } = await import("@org/publishing");

/** `pnpm release:prepare <folder>`: the next versions as a proposal, for the release workflow. */
const [folder = ""] = process.argv.slice(2);
await writeProposal(folder, await prepareRelease(process.cwd()));
