export const impact = {};
