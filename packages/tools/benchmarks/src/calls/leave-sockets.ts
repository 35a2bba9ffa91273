/** Run with a bundle and a base URL: makes calls that are answered 503, says so, and stays. */
const [, , bundle = "", baseUrl = ""] = process.argv;
const { callUnavailable } = await import(bundle);
await callUnavailable(baseUrl, 25);
process.stdout.write("called\n");
process.stdin.resume();
