/** What `record` says of dates that contradict each other, in Vietnamese. */
export const recordDates = {
  "the meeting is on {day}, and its id says {named}":
    "cuộc gặp diễn ra ngày {day}, nhưng mã của cuộc gặp ghi {named}",
  "if it was moved, check the dates of its facts too; the id stays as it is":
    "nếu cuộc gặp đã dời ngày, hãy kiểm tra cả ngày của các dữ kiện; mã giữ nguyên",
  "the meeting names itself as the one before it": "cuộc gặp ghi chính mình là cuộc gặp trước đó",
  '"{previous}" is on {later}, after this meeting on {day}':
    '"{previous}" diễn ra ngày {later}, sau cuộc gặp này ({day})',
  'name an earlier meeting, or write "previous: unknown"':
    'hãy ghi một cuộc gặp trước đó, hoặc viết "previous: unknown"',
  "it ends ({end}) before it was signed ({start})":
    "ngày hết hiệu lực ({end}) sớm hơn ngày ký ({start})",
  "it was signed ({start}) before it was foreseen ({foreseen})":
    "ngày ký ({start}) sớm hơn ngày thoả thuận mới là dự kiến ({foreseen})",
  'the status is "{status}", although it was signed ({start})':
    'tình trạng là "{status}", dù thoả thuận đã ký ({start})',
  'write "status: signed", or "signed_on: unknown" if it is not signed yet':
    'hãy viết "status: signed", hoặc "signed_on: unknown" nếu chưa ký',
  "the post is left ({end}) before it is taken up ({start})":
    "ngày thôi chức ({end}) sớm hơn ngày nhận chức ({start})",
  "a source names the person in this post ({day}) before it is taken up ({start})":
    "có nguồn nêu người này đang giữ chức vụ ({day}), sớm hơn ngày nhận chức ({start})",
  "a source names the person in this post ({day}) after it is left ({end})":
    "có nguồn nêu người này đang giữ chức vụ ({day}), muộn hơn ngày thôi chức ({end})",
  "correct one of the two dates": "hãy sửa một trong hai ngày",
  "it is due ({due}) before the meeting ({day})":
    "thời hạn ({due}) sớm hơn ngày diễn ra cuộc gặp ({day})",
  "correct the date, or write unknown if no source states one":
    "hãy sửa ngày, hoặc viết unknown nếu không nguồn nào nêu",
  "this update was recorded before the one above it ({earlier})":
    "cập nhật này có ngày ghi vào hồ sơ sớm hơn cập nhật ở trên ({earlier})",
  "add new updates at the end, with the day they are entered":
    "hãy thêm cập nhật mới ở cuối, kèm ngày ghi vào hồ sơ",
  "this update was recorded on {recorded}, before it happened on {at}":
    "cập nhật này được ghi vào hồ sơ ngày {recorded}, trước khi việc xảy ra ngày {at}",
  '"at" is the day it happened, "recorded" the day it is entered':
    '"at" là ngày việc xảy ra, "recorded" là ngày ghi vào hồ sơ',
  "this update happened on {at}, before the meeting on {day}":
    "cập nhật này ghi việc xảy ra ngày {at}, trước cuộc gặp ngày {day}",
  "check the year first": "trước hết hãy kiểm tra năm",
  "the due date is moved from {from}, but until then it was {now}":
    "thời hạn được dời từ {from}, nhưng trước đó thời hạn là {now}",
  'write "from: {now}", or correct the due date': 'hãy viết "from: {now}", hoặc sửa thời hạn',
  "{day} is later than the source that states it, which is of {date}":
    "ngày này ({day}) muộn hơn ngày của nguồn nêu việc đó ({date})",
  "correct the date, or name the source that reports it":
    "hãy sửa ngày, hoặc ghi nguồn đưa tin về việc này",
};
