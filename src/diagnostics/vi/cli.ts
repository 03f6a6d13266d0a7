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
  "chancery {version} made a mistake of its own: {message}":
    "chancery {version} gặp lỗi của chính chương trình: {message}",
  "Please report it with this text and the command; CHANCERY_DEBUG=1 adds where it happened.":
    "Xin hãy báo lại kèm đoạn chữ này và câu lệnh đã gõ; thêm CHANCERY_DEBUG=1 để biết lỗi xảy ra ở đâu.",
  "Send no papers of this run.": "Đừng gửi văn bản nào của lần chạy này.",
  'there is no option "{option}"': 'không có tuỳ chọn "{option}"',
  'there is no command "{command}"': 'không có câu lệnh "{command}"',
  "the command lacks its <{name}>": "câu lệnh còn thiếu <{name}>",
  "the option {option} lacks its value": "tuỳ chọn {option} còn thiếu giá trị",
  "the option {option} is needed": "cần có tuỳ chọn {option}",
  "{one} and {other} cannot go together": "{one} và {other} không thể dùng cùng nhau",
  "the command takes no names, but {given} are given":
    "câu lệnh không nhận tên nào, nhưng đã ghi {given} tên",
  "the command takes {wanted} names at most, but {given} are given":
    "câu lệnh nhận nhiều nhất {wanted} tên, nhưng đã ghi {given} tên",
  '"{value}" does not suit the option {option}': '"{value}" không phù hợp với tuỳ chọn {option}',
  '"{value}" does not suit <{name}>': '"{value}" không phù hợp với <{name}>',
  "wrong usage: {message}": "câu lệnh sai: {message}",
  "did you mean one of these: {names}?": "có phải là một trong các từ sau không: {names}?",
  "known: {names}": "có thể dùng: {names}",
  "write names with a comma between them, as in a,b":
    "hãy viết các tên cách nhau bằng dấu phẩy, như a,b",
  "chancery --help shows what there is": "hãy gõ chancery --help để xem có những gì",
};
