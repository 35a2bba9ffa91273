export * from "@org/doubles/pointer";
