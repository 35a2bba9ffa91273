export * from "@org/test-doubles/pointer";
