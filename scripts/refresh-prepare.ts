import { requireInstall } from "./require-install.ts";

requireInstall();

const { prepareRefresh, writeProposal } = await import("@org/publishing");

/** `pnpm refresh:prepare <vendor> <folder>`: a vendor's refresh as a proposal, for the nightly workflow. */
const [vendor = "", folder = ""] = process.argv.slice(2);
await writeProposal(folder, await prepareRefresh(process.cwd(), vendor));
