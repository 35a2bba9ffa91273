/** The oldest Node that Prism is known to run on. */
export const OLDEST_NODE = "24.18.0";

/**
 * Says what to do if a Node is too old; undefined if it is not.
 * @param version without the leading `v`
 */
export function checkNode(version: string): string | undefined {
  const found = numbersOf(version);
  const needed = numbersOf(OLDEST_NODE);
  const at = needed.findIndex((number, index) => number !== found[index]);
  if (at < 0 || (found[at] ?? 0) > (needed[at] ?? 0)) return undefined;
  return `This is Node ${version}, and the mock servers need ${OLDEST_NODE} or later: Prism, which makes their responses, does not run on older ones. Your application may stay on its Node: npx -p node@${needed[0]} -p @org/mock mock runs them on a newer one.`;
}

function numbersOf(version: string): readonly number[] {
  return version.split("-", 1).join().split(".").map(Number);
}
