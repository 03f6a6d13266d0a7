/** What `pack` says, in Vietnamese. */
export const pack = {
  "could not write {path}: {reason}": "không ghi được {path}: {reason}",
  "make room on the disk and build again; the earlier papers are as they were":
    "hãy giải phóng dung lượng đĩa rồi lập lại; các văn bản trước đó vẫn nguyên như cũ",
  "close the file in other programs or ask for the right to write there, and build again":
    "hãy đóng tệp đang mở trong chương trình khác hoặc xin quyền ghi vào đó, rồi lập lại",
  "{folder} now holds papers of two builds: the earlier ones could not be put back":
    "{folder} hiện chứa lẫn văn bản của hai lần lập: không khôi phục được các văn bản trước đó",
  "do not send these papers; build the meeting again first":
    "xin không gửi các văn bản này; trước hết hãy lập lại văn bản của cuộc gặp",
  'the name "{name}" may hold only the letters a to z, digits, hyphens and full stops':
    'tên "{name}" chỉ được có chữ cái từ a đến z, chữ số, dấu gạch ngang và dấu chấm',
  'the name "{name}" has a part that is empty': 'tên "{name}" có một phần bị bỏ trống',
  'the name "{name}" is kept by Windows for a device':
    'tên "{name}" được Windows dành riêng cho thiết bị',
  'the name "{name}" has {length} characters, and {most} is the most that fits everywhere':
    'tên "{name}" dài {length} ký tự, nhưng nhiều nhất chỉ được {most} ký tự để dùng được trên mọi máy',
  "give the meeting or the template another name": "hãy đặt tên khác cho cuộc gặp hoặc cho mẫu",
  "{file} is not as chancery wrote it": "{file} không còn như chancery đã ghi",
  "{file} was changed by hand and is kept": "{file} đã được sửa bằng tay nên được giữ nguyên",
  "{file} is no longer made; it was changed by hand and is kept":
    "{file} không còn được lập nữa; tệp đã được sửa bằng tay nên được giữ nguyên",
  "move it elsewhere, or remove it with --force":
    "hãy chuyển tệp đi nơi khác, hoặc xoá bằng --force",
  "no paper of this pack was replaced: move your copy elsewhere and build again, build the others with --kind, or replace it with --force":
    "chưa văn bản nào trong bộ này được thay: hãy chuyển bản đã sửa đi nơi khác rồi lập lại, lập riêng các văn bản khác bằng --kind, hoặc thay bản đã sửa bằng --force",
  "{file} was made from an earlier state of the record or templates and may disagree":
    "{file} được lập từ hồ sơ hoặc mẫu cũ nên có thể không còn khớp",
  "build the meeting again without --kind and --format, and in all its languages":
    "hãy lập lại văn bản của cuộc gặp bằng tất cả các ngôn ngữ, không dùng --kind và --format",
  "type {command}, in all its languages, and editions that are there are made with it":
    "hãy gõ {command} bằng tất cả các ngôn ngữ; các bản riêng đã có cũng được lập lại cùng lúc",
  "build the meeting without --archive, too":
    "hãy lập lại cả văn bản thường của cuộc gặp, không dùng --archive",
  "{file} is an archive copy that differs from the one now made, and is kept":
    "{file} là bản lưu trữ có nội dung khác với bản vừa lập nên được giữ nguyên",
  "no archive copy of this pack was replaced: move it to your archive and build again, make the others with --kind, or replace it with --force":
    "chưa bản lưu trữ nào trong bộ này được thay: hãy chuyển bản này vào kho lưu trữ rồi lập lại, lập riêng các bản khác bằng --kind, hoặc thay bản này bằng --force",
  "{file} is an archive copy, and was changed since it was made":
    "{file} là bản lưu trữ nhưng đã bị sửa sau khi lập",
  "take it again from your archive, or make it anew with --archive --force; if it was changed on purpose, move it to your archive":
    "hãy lấy lại bản này từ kho lưu trữ, hoặc lập lại bằng --archive --force; nếu sửa có chủ ý thì hãy chuyển bản này vào kho lưu trữ",
  "no archive copy of this pack was replaced: move your copy elsewhere and build again, make the others with --kind, or replace it with --force":
    "chưa bản lưu trữ nào trong bộ này được thay: hãy chuyển bản đã sửa đi nơi khác rồi lập lại, lập riêng các bản khác bằng --kind, hoặc thay bản đã sửa bằng --force",
  "the papers of {meeting} in {languages} are no longer made, so they are removed":
    "văn bản {languages} của {meeting} không còn được lập nữa nên bị xoá",
  "to make them with every build, write {form} in data/house.yaml":
    "để lần nào cũng lập các văn bản đó, hãy viết {form} trong data/house.yaml",
};
