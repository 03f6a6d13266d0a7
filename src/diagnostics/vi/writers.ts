/** What `writers` says, in Vietnamese. */
export const writers = {};
