import { runMain } from "../command/run-main.ts";

await runMain({
  usage: "pnpm release prepare <folder>",
  summary: "Writes the next versions into a folder as a proposal, for the release workflow.",
  words: [1, 1],
  async main({ words: [folder = ""] }) {
    const { prepareRelease, writeProposal } = await import("@org/publishing");
    await writeProposal(folder, await prepareRelease(process.cwd()));
    return 0;
  },
});
