export * from "@org/doubles/json";
