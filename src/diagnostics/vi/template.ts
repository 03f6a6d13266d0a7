/** What `template` says, in Vietnamese. */
export const template = {};
