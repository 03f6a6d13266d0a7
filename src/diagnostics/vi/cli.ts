/** What `cli` says, in Vietnamese. */
export const cli = {
  "there is no record: {folder} is missing or empty":
    "không có hồ sơ: {folder} không tồn tại hoặc trống",
  "go to the folder that holds data/, or name it with --root":
    "hãy chuyển tới thư mục chứa data/, hoặc chỉ ra thư mục đó bằng --root",
  "{file} could not be used: {reason}": "không dùng được {file}: {reason}",
  "{counts} (with --strict, warnings fail)": "{counts} (với --strict, cảnh báo cũng tính là lỗi)",
  "1 error": "1 lỗi",
  "{errors} errors": "{errors} lỗi",
  "1 warning": "1 cảnh báo",
  "{warnings} warnings": "{warnings} cảnh báo",
  "1 file": "1 tệp",
  "{files} files": "{files} tệp",
};
