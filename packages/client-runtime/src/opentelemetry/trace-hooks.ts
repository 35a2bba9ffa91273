import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { AttemptHookInfo, Hooks } from "../client/hooks.ts";

/**
 * Hooks that trace calls with OpenTelemetry: a client span for each attempt, by its semantic conventions
 * for HTTP (1.23 and later, stable). The span is active while the attempt waits for its response, and
 * what propagates it (`traceparent`) is sent along. It holds no query, no header and no body.
 * @param tracer of your application; one named after this package when left out
 */
export function traceHooks(
  tracer: Tracer = trace.getTracer("@org/client-runtime"),
): Required<Pick<Hooks, "aroundAttempt">> {
  return {
    aroundAttempt: async (info, send) => {
      const span = tracer.startSpan(`${info.method} ${info.pathTemplate}`, {
        kind: SpanKind.CLIENT,
        attributes: attributesOf(info),
      });
      const active = trace.setSpan(context.active(), span);
      const headers: Record<string, string> = {};
      propagation.inject(active, headers);
      try {
        const { status } = await context.with(active, () => send(headers));
        span.setAttribute("http.response.status_code", status);
        if (status >= 400) fail(span, String(status));
      } catch (error) {
        fail(span, typeOf(error));
      } finally {
        span.end();
      }
    },
  };
}

function attributesOf({ method, url, pathTemplate, attempt, vendor, operation }: AttemptHookInfo) {
  const { hostname, port, protocol } = new URL(url);
  const attributes: Attributes = {
    "http.request.method": method,
    "url.full": url,
    "url.template": pathTemplate,
    "server.address": hostname,
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    "org.vendor": vendor,
    "org.operation": operation,
  };
  if (attempt > 1) attributes["http.request.resend_count"] = attempt - 1;
  return attributes;
}

function fail(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** The platform's code, such as `ECONNRESET`, or the name of the error: nothing of its message. */
function typeOf(error: unknown): string {
  const { code, cause, name } = Object(error);
  const found = [code, cause?.code, name].find((one) => typeof one === "string" && one !== "");
  return found ?? "_OTHER";
}
