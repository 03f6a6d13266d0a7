/** What writers say of the marks of issued papers, in Vietnamese. */

export const writersVersions = {
  'the margins of the pages have no room for "{text}"': 'lề trang không đủ chỗ cho "{text}"',
};
