/** What `diagnostics` says, in Vietnamese. */
export const diagnostics = {
  error: "lỗi",
  warning: "cảnh báo",
  "hint: {hint}": "gợi ý: {hint}",
  "in {named}": "trong {named}",
  "in {named} and {more} more": "trong {named} và {more} văn bản khác",
  'did you mean "{word}"?': 'có phải là "{word}" không?',
};
