/** What `view` says, in Vietnamese. */
export const view = {
  'it is meant for the audience "{narrowest}", and this paper is for "{audience}"':
    'nội dung này dành cho đối tượng đọc "{narrowest}", còn văn bản này dành cho "{audience}"',
  'the fact "{id}" stands in no paper of its meeting':
    'dữ kiện "{id}" không có trong văn bản nào của cuộc gặp',
  "its date includes neither the day of the meeting nor a day before it; enter it with the meeting it belongs to":
    "ngày của dữ kiện không phải ngày diễn ra cuộc gặp, cũng không phải một ngày trước đó; hãy ghi vào cuộc gặp mà dữ kiện thuộc về",
  "this text rests on a source later than the paper's cut-off":
    "nội dung này dựa trên nguồn có ngày muộn hơn ngày mà văn bản tính đến",
  "say `reconstructed: true`, or with `because: …` why it was known before the meeting":
    "hãy ghi `reconstructed: true`, hoặc dùng `because: …` nêu vì sao đã biết trước cuộc gặp",
};
