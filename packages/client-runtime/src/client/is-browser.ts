// What server runtimes have and browsers do not; some of them look like a page or a worker.
const SERVER_GLOBALS = ["Deno", "WebSocketPair", "EdgeRuntime"];

/**
 * True in a page and in any worker of a browser, where the user can read whatever the code holds.
 * False in Node (jsdom's globals or not), Bun, Deno, workerd and edge-light.
 */
export function isBrowser(scope: object = globalThis): boolean {
  return (
    ("document" in scope || "WorkerGlobalScope" in scope) &&
    !SERVER_GLOBALS.some((name) => name in scope) &&
    // Bundlers' stubs for `process` are plain objects; that of Node and Bun has this tag.
    !("process" in scope && Object.prototype.toString.call(scope.process) === "[object process]")
  );
}
