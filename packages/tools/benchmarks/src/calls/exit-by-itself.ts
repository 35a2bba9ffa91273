/** Run with the watched bundle and a base URL: makes one call and prints when it ended. */
const [, , bundle = "", baseUrl = ""] = process.argv;
const { callOnce } = await import(bundle);
await callOnce(baseUrl);
process.stdout.write(`${Date.now()}\n`);
