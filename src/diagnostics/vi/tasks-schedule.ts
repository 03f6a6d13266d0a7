/** What `doctor --schedule` says of the weekly run, in Vietnamese. */
export const tasksSchedule = {
  "this week": "tuần này",
  "{week} in {zone}, where it is {time}: the first memo is that of {first}, from {monday} on":
    "{week} theo múi giờ {zone}, ở đó đang là {time}: báo cáo đầu tiên là của {first}, kể từ {monday}",
  "{week} in {zone}, where it is {time}: its memo is made":
    "{week} theo múi giờ {zone}, ở đó đang là {time}: đã có báo cáo",
  "{week} in {zone}, where it is {time}: its memo is not made":
    "{week} theo múi giờ {zone}, ở đó đang là {time}: chưa có báo cáo",
  "{command} makes it": "{command} sẽ làm báo cáo đó",
  "weeks before": "các tuần trước",
  "none lacks its memo": "tuần nào cũng có báo cáo",
  "no memo of {weeks}": "chưa có báo cáo của {weeks}",
  "{number} have no memo: {weeks} and others":
    "{number} tuần chưa có báo cáo: {weeks} và các tuần khác",
  "{command} makes them, oldest first": "{command} sẽ làm bù, bắt đầu từ tuần cũ nhất",
  "{command} makes them, oldest first; chancery weekly begins with this week":
    "{command} sẽ làm bù, bắt đầu từ tuần cũ nhất; chancery weekly thì bắt đầu từ tuần này",
  "next memo": "báo cáo tới",
  "{week}, from Monday {monday} 00:00 in {zone} on; this machine names no time zone":
    "{week}, từ 00:00 thứ Hai {monday} theo múi giờ {zone}; máy này không cho biết múi giờ",
  "set the time zone of this machine, or name {zone} in the scheduler":
    "hãy đặt múi giờ cho máy này, hoặc ghi {zone} trong bộ lập lịch",
  "{week}, from Monday {monday} 00:00 on, in {zone} as on this machine":
    "{week}, từ 00:00 thứ Hai {monday}, theo múi giờ {zone} cũng như trên máy này",
  "{week}, from Monday {monday} 00:00 in {zone} on, which is {day} {here} on this machine ({own})":
    "{week}, từ 00:00 thứ Hai {monday} theo múi giờ {zone}, tức là {day} {here} trên máy này ({own})",
  "name {zone} in the scheduler; one that knows no zones has to run it on {day} at {time} to run at 06:00 there":
    "hãy ghi {zone} trong bộ lập lịch; nếu bộ lập lịch không biết múi giờ, hãy cho chạy vào {day} lúc {time} để đúng 06:00 ở đó",
  clocks: "đổi giờ",
  "none of {zones} changes in the days before": "những ngày trước đó {zones} không đổi giờ",
  "those of {zone} go forward in the days before: {from} becomes {to}":
    "những ngày trước đó {zone} vặn đồng hồ tới: {from} thành {to}",
  "those of {zone} go back in the days before: {from} becomes {to}":
    "những ngày trước đó {zone} vặn đồng hồ lui: {from} thành {to}",
  "let nothing be scheduled from {start} to {end}, which that night leaves out":
    "đừng đặt lịch từ {start} đến {end}, vì đêm đó không có khoảng giờ này",
  "let nothing be scheduled from {start} to {end}, which that night has twice":
    "đừng đặt lịch từ {start} đến {end}, vì đêm đó có khoảng giờ này hai lần",
  Sunday: "Chủ nhật",
  Monday: "thứ Hai",
  Tuesday: "thứ Ba",
  Wednesday: "thứ Tư",
  Thursday: "thứ Năm",
  Friday: "thứ Sáu",
  Saturday: "thứ Bảy",
  "clock of the machine": "đồng hồ của máy",
  "{time} ({zone})": "{time} ({zone})",
  "last run": "lần chạy trước",
  "{file} knows of none that made a weekly memo": "{file} chưa ghi lần chạy nào làm báo cáo tuần",
  "{at}: all was up to date": "{at}: mọi thứ đã cập nhật",
  "{at}: wrote {packs}": "{at}: đã ghi {packs}",
  "{at}: did not make {packs} ({reasons})": "{at}: không làm được {packs} ({reasons})",
  "{packs} and {more} more packs": "{packs} và {more} bộ khác",
  "{at}: was interrupted before its end": "{at}: bị ngắt trước khi kết thúc",
  "{at}: failed ({reasons})": "{at}: không thành công ({reasons})",
  "{command} tries again, and says what is wrong and how to mend it":
    "{command} sẽ thử lại, đồng thời cho biết sai ở đâu và cách sửa",
  "handing on": "chuyển tiếp",
  "{file} was not handed on: the run was stopped before":
    "{file} chưa được chuyển tiếp: lần chạy bị dừng trước đó",
  "{file} was not handed on: the command ended with {exit}":
    "{file} chưa được chuyển tiếp: lệnh kết thúc với mã {exit}",
  "{command} with the same --on-success hands it on":
    "{command} với cùng --on-success sẽ chuyển tiếp",
  "stopped run": "lần chạy bị dừng",
  "{at}: {command} was stopped before its end": "{at}: {command} bị dừng trước khi kết thúc",
  "the next run puts in order what it left": "lần chạy sau sẽ sắp xếp lại phần còn dở",
  lock: "khoá",
  "{file} names nobody": "{file} không ghi tên tiến trình nào",
  "the next run takes it over": "lần chạy sau sẽ tiếp quản",
  "{file} is left of {doing}, process {process}, which no longer runs":
    "{file} là phần còn lại của {doing}, tiến trình {process}, nay không còn chạy",
} as const;
