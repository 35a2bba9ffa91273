import { context, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { OperationMetadata } from "../../src/index.ts";
import { traceHooks } from "../../src/opentelemetry/index.ts";
import { fail, respond, type Step, scriptClient } from "../support/scripted-client.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
afterAll(async () => {
  context.disable();
  propagation.disable();
  await provider.shutdown();
});
beforeEach(() => exporter.reset());

const get: OperationMetadata = { name: "getProduct", method: "GET", path: "/p/{id}" };

async function trackCall(steps: readonly Step[]) {
  const options = { hooks: traceHooks(tracer) };
  const { call, sent } = scriptClient(steps, { options });
  await call(get, { path: { id: "tee" }, query: { key: "test-secret" } }).catch(() => undefined);
  const headers = sent.map(({ init }) => new Headers(init.headers).get("traceparent"));
  return { spans: exporter.getFinishedSpans(), headers };
}

const common = {
  "http.request.method": "GET",
  "url.full": "https://acme.test/api/p/tee",
  "url.template": "/p/{id}",
  "server.address": "acme.test",
  "server.port": 443,
  "org.vendor": "acme",
  "org.operation": "getProduct",
};

it("makes a client span of each attempt, below the active one", async () => {
  const { spans, headers } = await tracer.startActiveSpan("request", async (parent) => {
    const tracked = await trackCall([fail("ECONNRESET"), respond(503), respond(200)]);
    expect(new Set(tracked.spans.map((span) => span.parentSpanContext?.spanId))).toEqual(
      new Set([parent.spanContext().spanId]),
    );
    return tracked;
  });
  expect(spans.map(({ name, kind, attributes }) => ({ name, kind, attributes }))).toEqual([
    { name: "GET /p/{id}", kind: 2, attributes: { ...common, "error.type": "ECONNRESET" } },
    {
      name: "GET /p/{id}",
      kind: 2,
      attributes: {
        ...common,
        "http.request.resend_count": 1,
        "http.response.status_code": 503,
        "error.type": "503",
      },
    },
    {
      name: "GET /p/{id}",
      kind: 2,
      attributes: { ...common, "http.request.resend_count": 2, "http.response.status_code": 200 },
    },
  ]);
  expect(spans.map(({ status }) => status.code)).toEqual([2, 2, 0]);
  // Each is what its own request belongs to.
  expect(headers).toEqual(
    spans.map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`),
  );
});

it("is active while the attempt waits for its response", async () => {
  const seen: (string | undefined)[] = [];
  const { spans } = await trackCall([
    async () => {
      seen.push(trace.getActiveSpan()?.spanContext().spanId);
      await Promise.resolve();
      seen.push(trace.getActiveSpan()?.spanContext().spanId);
      return new Response("{}");
    },
  ]);
  const id = spans[0]?.spanContext().spanId;
  expect(seen).toEqual([id, id]);
});

it("holds no value of the call but its path", async () => {
  const { spans } = await trackCall([respond(401, {}, '{"message":"test-secret"}')]);
  const told = spans.map(({ name, attributes, events, status }) => ({
    name,
    attributes,
    events,
    status,
  }));
  expect(JSON.stringify(told)).not.toContain("test-secret");
});
