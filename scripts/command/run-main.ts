import { requireInstall } from "./require-install.ts";
import { type Command, type CommandOptions, runPlain } from "./run-plain.ts";

/**
 * Runs a command of the workspace as {@link runPlain} does. It needs the install, and however it ends,
 * no process that it has started and no temporary file is left.
 */
export async function runMain<const Options extends CommandOptions>(
  command: Command<Options>,
): Promise<void> {
  requireInstall();
  await runPlain<Options>({
    ...command,
    async main(input) {
      const { inCommandFolder } = await import("@org/exec/interruption");
      return inCommandFolder(() => command.main(input));
    },
  });
}
