export const count: number = "none";
