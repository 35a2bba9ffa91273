/** Node's first version that runs everything here: the lowest that Prism takes. */
const FLOOR = [24, 18] as const;

/**
 * Says "install failed" and ends the process where the script runs on the wrong Node. The workspace
 * brings its own Node; pnpm runs a script on the machine's one only after an install that failed.
 */
export function requireInstall(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])) return;
  console.error(
    `install failed: this is Node ${process.versions.node}, not the one that the workspace installs.\n` +
      "Look at the messages above, then run: npx -y pnpm@12 install",
  );
  process.exit(1);
}
