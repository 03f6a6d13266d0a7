/** Why the machine refused, in Vietnamese. */
export const hostReasons = {
  "the disk is full": "ổ đĩa đã đầy",
  "your share of the disk is used up": "phần dung lượng ổ đĩa dành cho anh/chị đã hết",
  "the file is larger than this disk or user may hold":
    "tệp lớn hơn mức mà ổ đĩa hoặc người dùng này được phép lưu",
  "there is no right to do so, or another program has it open":
    "không có quyền làm việc này, hoặc một chương trình khác đang mở tệp",
  "another program has it open": "một chương trình khác đang mở tệp",
  "the disk is read-only": "ổ đĩa chỉ cho đọc",
  "the path must lead downwards, name by name": "đường dẫn phải đi xuống dần, từng tên một",
  "a file name may hold no backslash, colon or control character":
    "tên tệp không được chứa dấu gạch chéo ngược, dấu hai chấm hoặc ký tự điều khiển",
  "the name is too long for this disk": "tên quá dài đối với ổ đĩa này",
  "links lead in a circle": "các liên kết dẫn vòng tròn",
  "a link on the way leads out of the folder, to {code}":
    "có liên kết trên đường dẫn đi ra ngoài thư mục, tới {code}",
  "put the thing itself in its place; {root} and {out} may name folders that lie elsewhere":
    "hãy đặt chính tệp hoặc thư mục đó vào chỗ của liên kết; {root} và {out} có thể chỉ thư mục nằm nơi khác",
  "it is no ordinary file": "đây không phải là tệp thông thường",
  "it is larger than 100 MB, and no file above that is read":
    "tệp lớn hơn 100 MB, mà tệp lớn hơn mức đó thì không đọc",
  "it is a link to nothing": "đây là liên kết không dẫn tới đâu",
  "there is a folder of that name": "đã có thư mục mang tên này",
  "a file stands where a folder is needed": "ở chỗ cần thư mục lại có một tệp",
  "it is not there": "không tìm thấy",
  "the disk does not answer as it should": "ổ đĩa không phản hồi bình thường",
  "the system says {code}": "hệ thống báo {code}",
};
