/** What `pack` says where several runs want the same folder, in Vietnamese. */
export const lock = {
  "waiting for another run that works in {folder}":
    "đang chờ một lần chạy khác đang làm việc trong {folder}",
  "waiting for {doing} (process {process} on {machine}), which works in {folder}":
    "đang chờ {doing} (tiến trình {process} trên máy {machine}) làm việc xong trong {folder}",
  "another run works in {folder}": "một lần chạy khác đang làm việc trong {folder}",
  "try again when it has ended; if none runs, delete {file}":
    "hãy thử lại khi lần chạy đó xong; nếu không có lần chạy nào thì xoá {file}",
  "{doing} works in {folder}: process {process} on the machine {machine}, since {since}":
    "{doing} đang làm việc trong {folder}: tiến trình {process} trên máy {machine}, từ {since}",
  "try again when it has ended; if it is no chancery, delete {file}":
    "hãy thử lại khi tiến trình đó xong; nếu đó không phải là chancery thì xoá {file}",
  "try again when it has ended; if chancery no longer runs on {machine}, delete {file}":
    "hãy thử lại khi tiến trình đó xong; nếu trên máy {machine} không còn chạy chancery thì xoá {file}",
};
