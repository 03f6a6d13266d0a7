/** What `record` says, in Vietnamese. */
export const record = {};
