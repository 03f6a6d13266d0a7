/** What `pack` says, in Vietnamese. */
export const pack = {};
