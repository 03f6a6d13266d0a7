/** What `record` says of updates of commitments, in Vietnamese. */
export const recordUpdates = {
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
