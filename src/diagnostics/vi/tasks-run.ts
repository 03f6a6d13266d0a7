/** Vietnamese for what runs say: what is up to date, what was missed, what stopped runs left, commands. */
export const tasksRun = {
  "up to date": "đã cập nhật",
  "write which part of how many, such as 2/4 for the second of four":
    "hãy ghi phần thứ mấy trên tổng số, ví dụ 2/4 là phần thứ hai trong bốn phần",
  "write a whole number from 1 on, such as 60": "hãy viết một số nguyên từ 1 trở lên, ví dụ 60",
  "the command {command} did not end within {limit} s and was stopped":
    "lệnh {command} không kết thúc trong {limit} giây và đã bị dừng",
  "the command {command} ended with {end}": "lệnh {command} kết thúc với mã {end}",
  "what it says stands above; the next run tries again":
    "thông báo của lệnh ở phía trên; lần chạy sau sẽ thử lại",
  "the run of {at} was stopped before its end; what it left is put in order":
    "lần chạy lúc {at} bị dừng trước khi kết thúc; phần còn lại đang được sắp xếp lại",
  "{folder}: what a stopped run had left half written is removed":
    "{folder}: đã xoá phần đang ghi dở của một lần chạy bị dừng",
  "the clock says {now}, and the last run was at {at}":
    "đồng hồ chỉ {now}, mà lần chạy trước là lúc {at}",
  "set the clock of this machine: it says which week it is":
    "hãy chỉnh đồng hồ của máy này: đồng hồ cho biết đang là tuần nào",
  "there is a memo of {latest}, and the clock says that it is {week}":
    "đã có báo cáo của {latest}, mà theo đồng hồ thì đang là {week}",
  "set the clock of this machine; if it is right, delete that memo":
    "hãy chỉnh đồng hồ của máy này; nếu đồng hồ đúng, hãy xoá báo cáo đó",
  "{number} weeks lie too far back to be caught up with: {weeks} and others":
    "{number} tuần đã quá xa để làm bù: {weeks} và các tuần khác",
  "these weeks lie too far back to be caught up with: {weeks}":
    "các tuần này đã quá xa để làm bù: {weeks}",
  "{command} makes the first of them": "{command} sẽ làm tuần đầu trong số đó",
  "write the command that is to be run, or leave the option out":
    "hãy viết lệnh cần chạy, hoặc bỏ tuỳ chọn này",
} as const;
