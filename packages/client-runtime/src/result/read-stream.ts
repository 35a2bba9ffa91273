import { AbortedError } from "../errors/aborted-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { BodyReader, ReadContext } from "../metadata.ts";
import { TIMED_OUT } from "../send/limit-attempt.ts";
import { releaseResponse } from "../send/release-response.ts";

/**
 * Hands over the bytes of a response as they arrive. Each wait for more of them may take as long as
 * an attempt, whatever is left of the call's time; the caller's signal ends the stream at any point.
 * A stream that ends early fails with the typed error of the call.
 */
export const readStream: BodyReader = async (response, context) => {
  if (!response.body) {
    return { value: undefined };
  }
  const { attempt, limits } = context;
  const reader = chunksOf(response);
  const release = attempt.hold();
  attempt.pause();
  let fail: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Without a wait nobody listens.
  stopped.catch(() => {});
  attempt.signal?.addEventListener("abort", () => fail(attempt.signal?.reason));
  const value = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        attempt.restart(limits.attemptTimeout);
        try {
          const { done, value: chunk } = await Promise.race([reader.read(), stopped]);
          attempt.pause();
          if (done) {
            release();
            controller.close();
          } else {
            controller.enqueue(chunk);
          }
        } catch (thrown) {
          release();
          reader.cancel(thrown).catch(() => {});
          controller.error(streamError(thrown, context));
        }
      },
      cancel(reason) {
        release();
        return reader.cancel(reason);
      },
    },
    // No byte is read that nobody has asked for.
    { highWaterMark: 0 },
  );
  return { value };
};

type Reader = Pick<ReadableStreamDefaultReader<Uint8Array>, "read" | "cancel">;

/** Reads the chunks of a body; those of other platforms (node-fetch) are Node's streams. */
function chunksOf(response: Response): Reader {
  const body = response.body as Partial<ReadableStream<Uint8Array>> & AsyncIterable<Uint8Array>;
  if (body.getReader) {
    return body.getReader();
  }
  const chunks = body[Symbol.asyncIterator]();
  // An iterator's results are a reader's.
  const read = () => chunks.next() as ReturnType<Reader["read"]>;
  return { read, cancel: async () => releaseResponse(response) };
}

function streamError(thrown: unknown, { signal, limits, report }: ReadContext): Error {
  const fields = { ...report(), retryable: false, ambiguous: true, phase: "body" } as const;
  if (signal?.aborted) {
    return new AbortedError(fields, signal.reason);
  }
  return thrown === TIMED_OUT
    ? new TimeoutError(fields, limits.attemptTimeout)
    : new NetworkError(fields, undefined, thrown);
}
