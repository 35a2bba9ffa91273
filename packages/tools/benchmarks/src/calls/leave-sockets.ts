/** Run with a bundle and a base URL: makes calls that get a 503, reports it, and keeps running. */
const [, , bundle = "", baseUrl = ""] = process.argv;
const { callUnavailable } = await import(bundle);
await callUnavailable(baseUrl, 25);
process.stdout.write("called\n");
process.stdin.resume();
