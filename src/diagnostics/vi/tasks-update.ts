/** What `tasks` and `cli` say when an update is recorded, in Vietnamese. */
export const tasksUpdate = {
  "{file} was saved by another program just now, so nothing was written":
    "{file} vừa được chương trình khác lưu lại, nên chưa ghi gì",
  "run the command again": "hãy chạy lại lệnh",
  "where does it stand now": "hiện nay việc này đến đâu rồi",
  "as before": "như trước",
  "what happened": "đã có việc gì",
  "on which day did it happen": "việc đó diễn ra ngày nào",
  "what proves that it is done, such as the number of a letter":
    "có gì chứng minh việc đã xong, ví dụ số công văn",
  "what proves it": "có gì chứng minh",
  "which new due date was set, if any": "thời hạn mới là ngày nào, nếu có",
  "why was the due date set or moved": "vì sao đặt hoặc dời thời hạn",
  "who reported it": "ai báo cáo",
  "which of our units leads it from now on": "từ nay đơn vị nào của ta chủ trì",
  "who is to do it from now on": "từ nay ai thực hiện",
  "which unit answers to it on the other side from now on":
    "từ nay đơn vị nào của phía bạn là đầu mối",
  "in which product is it to end from now on": "từ nay sản phẩm cần đạt là gì",
  "how is it worded from now on": "từ nay nội dung được ghi thế nào",
  "what is needed to go on": "cần gì để làm tiếp",
  "that day is still to come; today is {today}": "ngày đó chưa tới; hôm nay là {today}",
  "record it once it has happened": "hãy ghi khi việc đã diễn ra",
  "--reason says why a due date is set, and none is":
    "--reason nêu lý do đặt thời hạn, nhưng chưa có thời hạn nào",
  "add --due with the new date, or write it as --note":
    "hãy thêm --due kèm ngày mới, hoặc ghi vào --note",
  "there is nothing to record": "chưa có gì để ghi",
  "say what became of it, with --status, --note, --due or another option":
    "hãy cho biết kết quả bằng --status, --note, --due hoặc tuỳ chọn khác",
  "{file} has problems, so it is not known which day it is in the house's time zone":
    "{file} có lỗi nên không biết hôm nay là ngày nào theo múi giờ của cơ quan",
  "give other values, or correct first what the errors name":
    "hãy ghi giá trị khác, hoặc sửa trước những điều mà các lỗi nêu ra",
  'an update does not fit into {file} as "{id}" is written there':
    'không thể thêm cập nhật vào {file} theo cách "{id}" đang được viết trong đó',
  "put the lines printed below under its updates by hand, or write each of its fields on a line of its own":
    "hãy tự đưa những dòng in dưới đây vào updates của cam kết, hoặc viết mỗi trường của cam kết trên một dòng riêng",
  "today is {today} by the clock of this machine, and the entry above was recorded on {last}":
    "theo đồng hồ máy này hôm nay là {today}, nhưng mục ở trên được ghi vào hồ sơ ngày {last}",
  "set the clock of the machine right, or correct the day of the entry above":
    "hãy chỉnh lại đồng hồ của máy, hoặc sửa ngày của mục ở trên",
  "the last update says just this; it was recorded on {day}":
    "cập nhật gần nhất đã ghi đúng nội dung này, vào ngày {day}",
  "nothing needs to be done": "không cần làm gì thêm",
  "the due date is {due} already": "thời hạn vốn đã là {due}",
  '"{field}" stays as the update of {day} has it, since that is a later day':
    '"{field}" vẫn theo cập nhật ngày {day}, vì ngày đó muộn hơn',
  "if that is wrong, record what is right with --at {day} or a later day":
    "nếu cập nhật đó sai, hãy ghi điều đúng với --at {day} hoặc ngày muộn hơn",
  "leave out --due and --reason, or give another date":
    "hãy bỏ --due và --reason, hoặc ghi ngày khác",
  'there is no commitment "{id}"': 'không có cam kết nào có mã "{id}"',
  "{command} shows which there are": "lệnh {command} cho biết có những cam kết nào",
  '"{id}" is the id of two commitments; the second stands in {file}':
    'mã "{id}" được dùng cho hai cam kết; cam kết thứ hai nằm trong {file}',
  "give one of the two an id of its own first": "trước hết hãy đặt mã khác cho một trong hai",
  'what was recorded of "{id}" stays as it was: updates are only ever added':
    'những gì đã ghi về "{id}" được giữ nguyên: cập nhật chỉ được thêm, không được sửa',
  "record another update that says what is right; it counts from now on, and the earlier one shows what was known until then":
    "hãy ghi thêm một cập nhật nêu điều đúng; từ nay lấy cập nhật đó, còn cập nhật trước cho biết khi ấy đã biết gì",
  "an update is always recorded as of today": "cập nhật luôn được ghi vào hồ sơ với ngày hôm nay",
  "an update is recorded today": "cập nhật được ghi vào ngày hôm nay",
  "leave --as-of out; --at says on which day it happened":
    "hãy bỏ --as-of; --at cho biết việc diễn ra ngày nào",
  "why is it given up": "vì sao thôi thực hiện",
  "say with --at when it happened": "hãy dùng --at để cho biết việc diễn ra khi nào",
  "recorded as update {number} of {id}": "đã ghi là cập nhật thứ {number} của {id}",
};
