/** The fields of recipients and of what was issued, in Vietnamese. */
export const recordIssued = {
  "Who receives a copy: a person or a body by id, or words of your own":
    "Người nhận một bản: cá nhân hoặc cơ quan ghi bằng mã, hoặc tự ghi",
  "The kinds of paper in it; where absent, all":
    "Các loại văn bản trong bản đó; nếu bỏ trống là tất cả",
  "Who receives the papers of a meeting when a version is issued, a numbered copy each":
    "Nơi nhận văn bản của cuộc gặp khi phát hành, mỗi nơi một bản có đánh số",
  "Who receives the papers of this meeting, where the house file says otherwise":
    "Nơi nhận văn bản của cuộc gặp này, nếu khác với tệp của cơ quan",
  "expected a version such as v2": "cần ghi phiên bản, ví dụ v2",
  "The number of the copy, from 1": "Số của bản, bắt đầu từ 1",
  "Who received it, as the house calls them": "Người đã nhận, theo cách gọi của cơ quan",
  "The person or body by id, where there is one": "Mã của cá nhân hoặc cơ quan, nếu có",
  "The version": "Phiên bản",
  "When it was issued, by the clock of the machine": "Thời điểm phát hành theo đồng hồ của máy",
  "Who cleared the papers, or unknown": "Người đã duyệt văn bản, hoặc unknown",
  "The SHA-256 of the version's manifest.json": "SHA-256 của manifest.json của phiên bản",
  "By paper, the marker that stands in its footer": "Ký hiệu ở chân trang của từng văn bản",
  "Who received which copy; empty where the house named nobody":
    "Ai nhận bản nào; để trống nếu cơ quan không nêu ai",
  "Whether each copy bears its number and name on every page":
    "Mỗi bản có mang số và tên người nhận trên mọi trang hay không",
  "The reason that was given": "Lý do đã nêu",
  "The warnings, by code and place": "Các cảnh báo, theo mã và vị trí",
  "What was warned of when it was issued, and why it was issued nevertheless":
    "Những cảnh báo khi phát hành và lý do vẫn phát hành",
  "The version of which copies came back": "Phiên bản có bản được thu hồi",
  "Their numbers": "Số của các bản đó",
  "When that was recorded": "Thời điểm ghi nhận",
  "The meeting; also the name of this file": "Cuộc gặp; cũng là tên của tệp này",
  "What was issued and what came back, the latest last; never changed":
    "Những gì đã phát hành và thu hồi, mới nhất ở cuối; không bao giờ sửa",
};
