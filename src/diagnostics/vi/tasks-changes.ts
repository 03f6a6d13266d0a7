/** What changed since an issued version, at the terminal. */
export const tasksChanges: Readonly<Record<string, string>> = {
  "{meeting}: nothing changed since v{number}": "{meeting}: không có thay đổi so với v{number}",
  "{meeting}: changed since v{number} of {at}": "{meeting}: thay đổi so với v{number} lúc {at}",
  "no fact that the papers print has changed": "không có thông tin nào in trên tài liệu thay đổi",
  "facts:": "thông tin:",
  "papers:": "tài liệu:",
  "new: {text}": "mới: {text}",
  "gone: {text}": "đã bỏ: {text}",
  "page {page}": "trang {page}",
  "changed by templates, not by facts:": "thay đổi do mẫu, không do thông tin:",
  "changed by the program, neither by facts nor by templates:":
    "thay đổi do chương trình, không do thông tin hay mẫu:",
  "new papers: {papers}": "tài liệu mới: {papers}",
  "papers that are gone: {papers}": "tài liệu đã bỏ: {papers}",
  "papers without a change: {papers}": "tài liệu không thay đổi: {papers}",
};
