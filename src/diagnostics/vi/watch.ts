/** Vietnamese for what a watch says. */
export const watch = {
  "{time} {data} and {templates} are watched; Ctrl-C ends it":
    "{time} đang theo dõi {data} và {templates}; nhấn Ctrl-C để kết thúc",
  "{time} saved: {files}": "{time} đã lưu: {files}",
  "{time} saved: {files} and {others} more": "{time} đã lưu: {files} và {others} tệp khác",
  "nothing changed": "không có gì thay đổi",
  "all is right again": "mọi thứ đã đúng trở lại",
  "{meeting}: nothing changed since it was issued":
    "{meeting}: không có gì thay đổi kể từ khi phát hành",
  "{meeting}, changed since it was issued:": "{meeting}, những thay đổi kể từ khi phát hành:",
  "stopped; nothing is watched any more": "đã dừng; không theo dõi nữa",
  "what is saved cannot be heard of: the system says {code}":
    "không theo dõi được các tệp được lưu: hệ thống báo {code}",
  "set CHOKIDAR_USEPOLLING=1 in the environment, so that files are looked at again and again; on Linux fs.inotify.max_user_watches may be raised instead":
    "hãy đặt biến môi trường CHOKIDAR_USEPOLLING=1 để các tệp được kiểm tra lặp đi lặp lại; trên Linux cũng có thể tăng fs.inotify.max_user_watches",
} as const;
