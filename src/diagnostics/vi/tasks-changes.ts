/** What changed since an issued version, at the terminal. */
export const tasksChanges: Readonly<Record<string, string>> = {
  "{meeting}: nothing changed since v{number}": "{meeting}: không có thay đổi so với v{number}",
  "{meeting}: changed since v{number} of {at}": "{meeting}: thay đổi so với v{number} lúc {at}",
  "no fact that the papers print has changed": "không có thông tin nào in trên văn bản thay đổi",
  "facts:": "thông tin:",
  "papers:": "văn bản:",
  "new: {text}": "mới: {text}",
  "gone: {text}": "đã bỏ: {text}",
  "page {page}": "trang {page}",
  "changed by templates, not by facts:": "thay đổi do mẫu, không do thông tin:",
  "changed by the program, neither by facts nor by templates:":
    "thay đổi do chương trình, không do thông tin hay mẫu:",
  "new papers: {papers}": "văn bản mới: {papers}",
  "papers that are gone: {papers}": "văn bản đã bỏ: {papers}",
  "papers without a change: {papers}": "văn bản không thay đổi: {papers}",
};
