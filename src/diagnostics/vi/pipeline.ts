/** What `pipeline` says, in Vietnamese. */
export const pipeline = {};
