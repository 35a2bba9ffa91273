import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { callEveryOperation } from "../../../src/suite/call-every-operation.ts";
import { type Feature, startFeature } from "../start-feature.ts";

let feature: Feature;
beforeAll(async () => {
  feature = await startFeature("lowered", { Token: "token" });
});
afterAll(() => feature.close());

it("reports by code and pointer what OpenAPI 3.1 cannot express", () => {
  expect(inject("featureProblems")["lowered"]).toEqual(
    [
      "/paths/~1things/get/parameters/0/style",
      "/paths/~1things/query",
      "/paths/~1things/additionalOperations/COPY",
      "/paths/~1search/get/parameters/0",
      "/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema",
      "/paths/~1events/post/requestBody/content/multipart~1mixed/itemEncoding",
      "/components/securitySchemes/Token/flows/deviceAuthorization",
      "/components/schemas/Thing/discriminator/defaultMapping",
    ].map((pointer) => `VERSION_LOWERED ${pointer}`),
  );
});

it("calls every operation with samples of the contract", async () => {
  const calls = await callEveryOperation(feature.subject);
  expect(calls.filter(({ ok }) => !ok)).toEqual([]);
  expect(calls).toHaveLength(4);
});
