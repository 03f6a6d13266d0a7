/** What `locale` says, in Vietnamese. */
export const locale = {};
