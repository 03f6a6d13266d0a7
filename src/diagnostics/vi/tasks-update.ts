/** What `tasks` says when an update is recorded, in Vietnamese. */
export const tasksUpdate = {
  "{file} was saved by another program just now, so nothing was written":
    "{file} vừa được chương trình khác lưu lại, nên chưa ghi gì",
  "run the command again": "hãy chạy lại lệnh",
};
