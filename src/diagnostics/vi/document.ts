/** What `document` says, in Vietnamese. */
export const document = {};
