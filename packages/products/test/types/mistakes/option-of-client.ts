import { createSolvimonClient } from "@org/products/solvimon";

createSolvimonClient({ auth: { apiKey: "test-api-key" }, baseURL: "https://bff.test" });
//                                                       ^
