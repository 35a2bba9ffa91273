import { afterAll, beforeAll, expect, it } from "vitest";
import { type MockServer, startMock } from "../src/start-mock.ts";
import { malformedRequests, mutatedRequests } from "./requests/malformed-requests.ts";
import { sampleContract, VALID, writeRequest } from "./requests/sample-requests.ts";
import { sendBytes } from "./requests/send-bytes.ts";

const SEED = 1;
const COUNT = 2000;
const MUTATED_COUNT = 500;
/** How many connections are open at a time. */
const WIDTH = 20;

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock(sampleContract, { credentials: "any", cors: true });
});
afterAll(() => mock.close());

it.each(Object.entries(VALID))("a valid %s request gets a 200", async (_, parts) => {
  expect((await sendBytes(mock.url, writeRequest(parts))).status).toBe(200);
});

it(`${COUNT} malformed requests (seed ${SEED}) get a 4xx each, without a stack`, async () => {
  const wrong = await sendAll(malformedRequests(SEED, COUNT), async ({ what, parts }) => {
    const sent = writeRequest(parts);
    const endAfter = parts.ends ? Promise.resolve() : undefined;
    const { status = 0, text } = await sendBytes(mock.url, sent, { endAfter });
    const isRefused = status >= 400 && status < 500;
    return isRefused && !STACK.test(text) ? [] : [{ what, sent: sent.slice(0, 300), text }];
  });
  expect(wrong).toEqual([]);
  expect((await sendBytes(mock.url, writeRequest(VALID.read))).status).toBe(200);
});

it(`${MUTATED_COUNT} requests of random bytes (seed ${SEED}) get no 5xx and no stack`, async () => {
  const wrong = await sendAll(mutatedRequests(SEED, MUTATED_COUNT), async (sent) => {
    // What is complete is served before this, so that ending cuts only the rest.
    const endAfter = sendBytes(mock.url, writeRequest(VALID.read));
    const { status = 0, text } = await sendBytes(mock.url, sent, { endAfter });
    return status < 500 && !STACK.test(text) ? [] : [{ sent, text }];
  });
  expect(wrong).toEqual([]);
  expect((await sendBytes(mock.url, writeRequest(VALID.read))).status).toBe(200);
});

const STACK = /(?:\n|\\n) *at |node_modules|\.[cm]?[jt]s:\d/;

/** What is wrong with the responses, several requests at a time. */
async function sendAll<Sent, Problem>(
  requests: readonly Sent[],
  send: (request: Sent) => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  const waiting = requests.values();
  const wrong: Problem[] = [];
  const sendOthers = async (): Promise<void> => {
    for (const request of waiting) wrong.push(...(await send(request)));
  };
  await Promise.all(Array.from({ length: WIDTH }, sendOthers));
  return wrong;
}
