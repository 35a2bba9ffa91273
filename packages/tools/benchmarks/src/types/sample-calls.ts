import { type ApiModel, type OperationModel, preferredContent } from "@org/codegen";
import { BINARY_SAMPLE, sampleSchema } from "@org/test-doubles/sample";

/** One call of an operation, with its required parameters and a body if it takes one. */
export interface SampleCall {
  readonly operation: OperationModel;
  /** Values by name, per parameter location; locations without a required parameter are left out. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly body: unknown;
}

/** Sample calls of a contract's operations, without those whose samples are not literals. */
export function sampleCalls(model: ApiModel, most: number): SampleCall[] {
  const calls: SampleCall[] = [];
  for (const operation of model.operations) {
    if (calls.length === most) break;
    try {
      calls.push(sampleCall(operation, model));
    } catch {
      // One of its schemas has no sample, or it needs bytes.
    }
  }
  return calls;
}

function sampleCall(operation: OperationModel, model: ApiModel): SampleCall {
  const components = model.contract["components"];
  const options = { mode: "minimal", direction: "request", components } as const;
  const params: Record<string, Record<string, unknown>> = {};
  for (const { name, in: location, required, schema } of operation.parameters) {
    if (!required) continue;
    params[location] = { ...params[location], [name]: sampleSchema(schema, options) };
  }
  const content = preferredContent(operation.requestBody?.contents ?? []);
  const body = content && sampleSchema(content.schema, options);
  if (holdsBytes(body) || holdsBytes(params)) throw new Error("bytes are no literal");
  return { operation, params, body };
}

function holdsBytes(value: unknown): boolean {
  if (value === BINARY_SAMPLE) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBytes);
}

/** The first call whose body is an object, in which a member can be mistyped. */
export function findBodyCall(calls: readonly SampleCall[]): SampleCall | undefined {
  return calls.find(({ body, operation }) => {
    const content = preferredContent(operation.requestBody?.contents ?? []);
    const isJson = content?.mediaType === "application/json";
    return isJson && typeof body === "object" && body !== null && !Array.isArray(body);
  });
}

/** The call with an unknown member added to its body. */
export function mistypeBody(call: SampleCall): SampleCall {
  const body = call.body;
  if (typeof body !== "object" || body === null) return call;
  return { ...call, body: { ...body, zzUnknown: 1 } };
}
