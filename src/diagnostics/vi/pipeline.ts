/** What `pipeline` says, in Vietnamese. */
export const pipeline = {
  'this comes up in papers in "{tag}", whose headings have other ids':
    'lỗi xảy ra trong văn bản "{tag}", vì đề mục ở đó có mã khác',
  'this comes up when "{value}" is empty': 'lỗi xảy ra khi "{value}" trống',
  'this comes up when "{value}" is no': 'lỗi xảy ra khi "{value}" là không',
  'this comes up when "{value}" is absent': 'lỗi xảy ra khi không có "{value}"',
  "name at least one, or leave the list out for all that are usual":
    "hãy ghi ít nhất một tên, hoặc bỏ hẳn danh sách để lập tất cả như thường lệ",
  "the list of meetings to make is empty": "danh sách cuộc gặp cần lập văn bản đang trống",
  "there is no meeting yet; each is a file in data/meetings":
    "chưa có cuộc gặp nào; mỗi cuộc gặp là một tệp trong data/meetings",
  'there is no meeting "{name}"': 'không có cuộc gặp nào tên là "{name}"',
  "known: {names}; each is a file in data/meetings":
    "hiện có: {names}; mỗi cuộc gặp là một tệp trong data/meetings",
  "the list of kinds to make is empty": "danh sách loại văn bản cần lập đang trống",
  "there is no kind yet; each is a file in templates":
    "chưa có loại văn bản nào; mỗi loại là một tệp trong templates",
  'there is no kind "{name}"': 'không có loại văn bản nào tên là "{name}"',
  "known: {names}; each is a file in templates":
    "hiện có: {names}; mỗi loại văn bản là một tệp trong templates",
  "the list of languages to make is empty": "danh sách ngôn ngữ cần lập văn bản đang trống",
  "there is no language yet; papers in another one need its words in templates/locales":
    "chưa có ngôn ngữ nào; văn bản bằng ngôn ngữ khác cần tệp ngôn ngữ trong templates/locales",
  'there is no language "{name}"': 'không có ngôn ngữ nào tên là "{name}"',
  "known: {names}; papers in another one need its words in templates/locales":
    "hiện có: {names}; văn bản bằng ngôn ngữ khác cần tệp ngôn ngữ trong templates/locales",
  "the list of formats to make is empty": "danh sách định dạng cần lập đang trống",
  "it lies in {folder}; write {line} into data/house.yaml":
    "loại này nằm trong {folder}; hãy ghi {line} vào data/house.yaml",
  "there is no format yet": "chưa có định dạng nào",
  'there is no format "{name}"': 'không có định dạng nào tên là "{name}"',
  "an archive copy is a PDF, never {formats}": "bản lưu trữ là tệp PDF, không bao giờ là {formats}",
  "leave --format out, or build {formats} without --archive":
    "hãy bỏ --format, hoặc lập {formats} mà không dùng --archive",
  "{name} may be given to the other side, so it is not archived with a record":
    "{name} có thể được trao cho phía bạn nên không được lập bản lưu trữ kèm hồ sơ",
  "leave it out: name the kinds to archive with --kind, such as --kind briefing-note,talking-points":
    "hãy bỏ loại này: ghi tên các loại cần lưu trữ với --kind, ví dụ --kind briefing-note,talking-points",
  '"{text}" is not a day': '"{text}" không phải là một ngày',
  "write a day as year-month-day, such as 2025-12-01":
    "hãy viết ngày theo thứ tự năm-tháng-ngày, ví dụ 2025-12-01",
  "a paper for a meeting cannot be as at a week":
    "văn bản cho cuộc gặp không thể lập theo tình hình trong tuần",
  "write as_at: eve, for what was known the day before, or as_at: after":
    "hãy viết as_at: eve cho những gì đã biết ngày hôm trước, hoặc as_at: after",
  "a paper for a week is as at that week":
    "văn bản cho một tuần phải lập theo tình hình của tuần đó",
  "write as_at: week": "hãy viết as_at: week",
  "{name} is made for a week, not for a meeting":
    "{name} là văn bản lập cho một tuần, không phải cho cuộc gặp",
  "{name} is made for a meeting, not for a week":
    "{name} là văn bản lập cho cuộc gặp, không phải cho một tuần",
  "leave it out of the kinds, or type {command}":
    "hãy bỏ loại này khỏi danh sách, hoặc gõ {command}",
  "the meeting {id} is cancelled, so it has no papers": "cuộc gặp {id} đã huỷ nên không có văn bản",
  "write state: planned if it takes place after all":
    "hãy viết state: planned nếu cuộc gặp vẫn diễn ra",
  "the meeting {id} has not been held, so it has no {kind}":
    "cuộc gặp {id} chưa diễn ra nên không có {kind}",
  "write state: held once it has taken place": "hãy viết state: held khi cuộc gặp đã diễn ra",
  "{paper} needs more memory than there is": "{paper} cần nhiều bộ nhớ hơn mức hiện có",
  "look for a text or a list of unusual length": "hãy tìm đoạn văn hoặc danh sách dài bất thường",
  "{paper} took longer than {limit} s and is not made":
    "{paper} mất hơn {limit} giây nên không được lập",
  "look for a text of unusual length, or allow more time with {option}":
    "hãy tìm đoạn văn dài bất thường, hoặc cho thêm thời gian bằng {option}",
  "the papers of {meeting} would lack what {needed} says, so they are not made":
    "văn bản của {meeting} sẽ thiếu nội dung của {needed} nên không được lập",
  "mend the files of {needed} first": "hãy sửa các tệp của {needed} trước",
  'there is no check "{check}"': 'không có mục kiểm tra "{check}"',
  "{command} names all": "{command} liệt kê tất cả",
};
