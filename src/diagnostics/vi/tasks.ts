/** What `tasks` says, in Vietnamese. */
export const tasks = {};
