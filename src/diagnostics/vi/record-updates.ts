/** What `record` says of updates of commitments, in Vietnamese. */
export const recordUpdates = {
  "it is said to be {status}, and nothing says what proves it":
    "cam kết được ghi là {status}, nhưng không có gì chứng minh",
  'add "evidence: …", such as the number of a letter or where the text is filed':
    'hãy thêm "evidence: …", ví dụ số công văn hoặc nơi lưu văn bản',
  "it is said to be {status}, and no note says why":
    "cam kết được ghi là {status}, nhưng không có ghi chú nêu lý do",
  "record why with another update that has a note, or name the item that stands in its place":
    "hãy ghi lý do bằng một cập nhật khác có note, hoặc nêu mục thay thế",
  "it was recorded on {recorded}, before the meeting on {day}":
    "cam kết được ghi vào hồ sơ ngày {recorded}, trước cuộc gặp ngày {day}",
  "write the day it was entered, or leave the line out for the day of the meeting":
    "hãy viết ngày ghi vào hồ sơ, hoặc bỏ dòng này nếu đó là ngày diễn ra cuộc gặp",
  "this update was recorded on {recorded}, before its commitment on {entered}":
    "cập nhật này được ghi vào hồ sơ ngày {recorded}, trước khi cam kết được ghi ngày {entered}",
  "correct one of the two days they were entered": "hãy sửa một trong hai ngày ghi vào hồ sơ",
  "the decision was recorded on {recorded}, before it was taken on {at}":
    "quyết định được ghi vào hồ sơ ngày {recorded}, trước khi được đưa ra ngày {at}",
  '"at" is the day it was taken, "recorded" the day it is entered':
    '"at" là ngày đưa ra quyết định, "recorded" là ngày ghi vào hồ sơ',
};
