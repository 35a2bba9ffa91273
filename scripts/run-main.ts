/**
 * Runs a command and ends with its exit code. What it throws is a matter for whoever called it: an option
 * that it does not know, a file that is not there, a peer that cannot be had. That is told in its own
 * words, without a stack, behind options with the usage, and ends with 1.
 */
export async function runMain(usage: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isMisuse = String(Object(error).code).startsWith("ERR_PARSE_ARGS");
    const message = error instanceof Error ? error.message : String(error);
    // Node's first sentence says it; the second is about arguments that begin with a dash.
    console.error(isMisuse ? `${message.split(". ")[0]}\n${usage}` : message);
    process.exitCode = 1;
  }
}
