/** What `view` says, in Vietnamese. */
export const view = {};
