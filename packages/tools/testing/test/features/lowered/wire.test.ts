import { expect, inject, it } from "vitest";
import { testFeature } from "../start-feature.ts";

testFeature("lowered", 4, { credentials: { Token: "token" } });

it("reports by code and pointer what OpenAPI 3.1 cannot express", () => {
  expect(inject("featureProblems")["lowered"]).toEqual(
    [
      "/paths/~1things/get/parameters/0/style",
      "/paths/~1things/query",
      "/paths/~1things/additionalOperations/COPY",
      "/paths/~1search/get/parameters/0",
      "/paths/~1events/post/requestBody/content/multipart~1mixed/itemEncoding",
      "/components/securitySchemes/Token/flows/deviceAuthorization",
      "/components/schemas/Thing/discriminator/defaultMapping",
    ].map((pointer) => `VERSION_LOWERED ${pointer}`),
  );
});
