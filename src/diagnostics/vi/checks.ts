/** What `checks` says, in Vietnamese. */
export const checks = {};
