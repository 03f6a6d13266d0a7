/** What verify says of papers that are stamped, spoilt, of another chancery or not to be judged, in Vietnamese. */
export const tasksVerify = {
  "what was kept of {version} is not as it was when it was issued":
    "những gì đã lưu của {version} không còn như khi phát hành",
  "nothing that was kept has changed: it was issued by another build of chancery, or on another Node, and only that makes the same bytes":
    "những gì đã lưu không hề thay đổi: phiên bản này do một bản dựng chancery khác, hoặc trên Node khác, phát hành, và chỉ ở đó mới lập ra đúng từng byte",
  "{path} is missing: {version} of {meeting} was issued {at}":
    "thiếu {path}: {version} của {meeting} đã phát hành lúc {at}",
  "whether {file} was issued cannot be known, since {registers} cannot be read":
    "không thể biết {file} đã được phát hành hay chưa, vì không đọc được {registers}",
  "first put right what is told of it, then verify again":
    "hãy sửa những điều được nêu về tệp đó trước, rồi chạy verify lại",
  "{path} cannot be opened: a file name may hold no backslash, colon or control character":
    "không mở được {path}: tên tệp không được có dấu gạch chéo ngược, dấu hai chấm hay ký tự điều khiển",
  "folders are parted by / here, as in papers/note.pdf":
    "ở đây các thư mục được ngăn bằng dấu /, ví dụ papers/note.pdf",
  "copy it to a plain name, such as paper.pdf, and verify that":
    "hãy chép sang tên đơn giản, ví dụ paper.pdf, rồi chạy verify với bản đó",
  "{version} of {meeting}, stamped: superseded by {by}; {files} files":
    "{version} của {meeting}, có dấu: đã được thay thế bằng {by}; {files} tệp",
  "{paper}, {version} of {meeting}, stamped: superseded by {by}":
    "{paper}, {version} của {meeting}, có dấu: đã được thay thế bằng {by}",
  "a draft; it was NOT issued": "bản dự thảo; CHƯA được phát hành",
  "whether it was issued CANNOT BE KNOWN": "KHÔNG THỂ BIẾT đã được phát hành hay chưa",
  "NOT known as a paper that was issued here": "KHÔNG phải văn bản đã biết là phát hành ở đây",
  "the edition with tracked changes": "bản có theo dõi thay đổi",
  "NOT what was issued: its bytes are others": "KHÔNG phải bản đã phát hành: nội dung byte đã khác",
  "its bytes CANNOT BE COMPARED: what was issued is lost or changed":
    "KHÔNG SO SÁNH ĐƯỢC từng byte: bản đã phát hành bị mất hoặc bị sửa",
  "NOT as chancery wrote it; files missing or changed: {count}":
    "KHÔNG còn như chancery đã ghi; số tệp thiếu hoặc bị sửa: {count}",
  "made again by another build of chancery, or on another Node: other bytes":
    "lập lại bằng bản dựng chancery khác, hoặc trên Node khác: byte đã khác",
};
