export const allIncidents = {};
