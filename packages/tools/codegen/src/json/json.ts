export * from "@org/test-doubles/json";
