/** Vietnamese for what a run says when it puts in order what an earlier one has left. */
export const tasksRepair = {
  "a run in {folder} was stopped; its lock is removed":
    "một lần chạy trong {folder} đã bị dừng; khoá của lần chạy đó đã được gỡ",
  "{doing} (process {process}, since {since}) was stopped; its lock is removed":
    "{doing} (tiến trình {process}, từ {since}) đã bị dừng; khoá của lần chạy đó đã được gỡ",
  "{folder} was made by an earlier run that did not hand it on; it is now":
    "{folder} do một lần chạy trước làm ra mà chưa chuyển đi; nay được chuyển đi",
} as const;
