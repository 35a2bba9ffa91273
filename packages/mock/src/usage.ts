/** Printed for `--help`. */
export const USAGE = `Usage: npx @org/mock [vendor…] [--port <number>] [--allow-host <name>…]

  vendor        which mock servers to run; all of them when left out
  --port        port of the first vendor, the next ones follow (default 4010; 0 picks free ones)
  --allow-host  a name under which they may be called beside localhost; may be repeated`;
