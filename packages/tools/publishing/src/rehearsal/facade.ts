/** The package that needs every vendor. */
export const FACADE = "@org/products";

/** The command that needs the facade, and is released with it. */
export const MOCK = "@org/mock";
