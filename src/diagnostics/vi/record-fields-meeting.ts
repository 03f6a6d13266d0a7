/** What the fields of a meeting and of the commitments made at it are for, in Vietnamese. */
export const recordFieldsMeeting = {
  // meetings/<id>.yaml
  "Short name of the meeting; also the name of this file":
    "Tên ngắn dùng làm mã của cuộc gặp; cũng là tên của tệp này",
  "What sort of meeting it is": "Loại cuộc gặp",
  "What the meeting is called": "Tên gọi của cuộc gặp",
  "Whether it has taken place": "Đã diễn ra hay chưa",
  "When it begins": "Giờ bắt đầu",
  "How long it lasts": "Kéo dài bao nhiêu phút",
  "Time zone of the place": "Múi giờ của địa điểm",
  "Country it takes place in, by party id": "Nước diễn ra cuộc gặp, ghi bằng mã của bên",
  City: "Thành phố",
  "Building and room": "Toà nhà và phòng",
  "The party that receives": "Bên chủ nhà",
  "The person the papers are for, by id": "Người được chuẩn bị văn bản, ghi bằng mã",
  "The person met, by id": "Người đối thoại phía bạn, ghi bằng mã",
  "Who takes part, ours first": "Các bên tham dự, phía ta ghi trước",
  "Why now": "Lý do gặp vào dịp này",
  "Who asked for the meeting": "Bên đề nghị tổ chức cuộc gặp",
  "Languages spoken": "Các ngôn ngữ sử dụng",
  "How it is interpreted": "Hình thức phiên dịch",
  "What we want; at most three, each testable":
    "Điều ta muốn đạt; nhiều nhất là ba, mỗi điều phải kiểm chứng được",
  "What they want": "Điều phía bạn muốn đạt",
  "What will be discussed, in order": "Các vấn đề sẽ trao đổi, theo thứ tự",
  "What to say if they raise it": "Ý phát biểu nếu phía bạn nêu",
  "What not to raise": "Những điều không nên nêu",
  "What to be careful of": "Những điều cần thận trọng",
  "Opening words of courtesy": "Lời chào mở đầu",
  "Closing words": "Lời kết",
  "The running order": "Chương trình",
  "Open or closed, when": "Báo chí dự hay không, vào lúc nào",
  "What we tell the press": "Nội dung cung cấp cho báo chí",
  "The press": "Báo chí",
  Dress: "Trang phục",
  "Gifts exchanged": "Quà tặng",
  "Who takes the record": "Người ghi biên bản",
  "Who drafted the papers": "Người soạn văn bản",
  "Who cleared the papers": "Người duyệt văn bản",
  "Who can be rung up during the meeting": "Người để gọi điện hỏi trong lúc diễn ra cuộc gặp",
  "The meeting before this one": "Cuộc gặp ngay trước cuộc gặp này",
  "What the other side answered to what we put forward":
    "Phía bạn trả lời thế nào về những điều ta nêu",
  "What was not raised or was put off": "Những điều chưa nêu hoặc để lại sau",
  "Decisions that the follow-up memo asks the minister for":
    "Những quyết định mà báo cáo theo dõi xin Bộ trưởng đưa ra",
  "Short name of the decision, unique in the meeting":
    "Tên ngắn dùng làm mã của quyết định, không trùng trong cuộc gặp",
  "What the minister is asked to decide": "Điều xin Bộ trưởng quyết định",
  "Why it is needed": "Vì sao cần",
  "The commitments it concerns": "Các cam kết có liên quan",
  "Facts that came out at the meeting or in its report":
    "Các dữ kiện nêu tại cuộc gặp hoặc trong bản tin về cuộc gặp",

  // Sides, programme, facts
  "The person": "Người tham dự",
  "The part the person plays": "Vai trò của người đó",
  "The party": "Bên tham dự",
  "Who sits there, as far as sources name them": "Những người tham dự mà các nguồn có nêu tên",
  "unknown: more people, not named": "unknown: còn những người khác, không rõ tên",
  When: "Giờ",
  "How long": "Bao nhiêu phút",
  "What happens": "Diễn ra việc gì",
  "Who leads it": "Ai chủ trì",
  "Whether the press is there": "Có báo chí hay không",
  "Short name of the fact, unique in the record":
    "Tên ngắn dùng làm mã của dữ kiện, không trùng trong toàn hồ sơ",
  "What sort of fact it is": "Loại dữ kiện",
  "The fact in one sentence": "Dữ kiện, viết trong một câu",
  "Who said it": "Ai phát biểu",
  "When it happened": "Xảy ra ngày nào",
  "A meeting before which it happened, where its day is not known":
    "Cuộc gặp mà trước đó việc này đã xảy ra, nếu không rõ ngày",
  "Why it is known to have happened before that meeting":
    "Vì sao biết việc này đã xảy ra trước cuộc gặp đó",
  "What the source leaves open about it": "Điều mà nguồn chưa nói rõ",

  // Issues and points
  "Why it was known before the meeting, where its source is later":
    "Vì sao đã biết trước cuộc gặp, nếu nguồn có ngày muộn hơn",
  "The text": "Nội dung",
  "The commitments it rests on": "Dựa trên những cam kết nào",
  "Short name of the point, unique in the meeting":
    "Tên ngắn dùng làm mã của ý phát biểu, không trùng trong cuộc gặp",
  "What to say, in the first person; the key word in bold":
    "Lời phát biểu, ở ngôi thứ nhất; từ khoá in đậm",
  "How firmly it is meant": "Mức độ cần nêu",
  "true: we ask for a decision": "true: ta đề nghị phía bạn quyết định",
  "Short name of the issue, unique in the meeting":
    "Tên ngắn dùng làm mã của vấn đề, không trùng trong cuộc gặp",
  "What it is about": "Về việc gì",
  "How likely it is to come up": "Khả năng được nêu ra",
  "What the other side thinks": "Quan điểm của phía bạn",
  "What to say on it": "Các ý phát biểu về vấn đề này",

  // commitments/<meeting>.yaml
  "The meeting at which it was said; also the name of this file":
    "Cuộc gặp tại đó những điều này được nói ra; cũng là tên của tệp này",
  "What was said, in order": "Những điều đã nói, theo thứ tự",
  "Stable for ever": "Mã, không bao giờ thay đổi",
  "The compound item as reported, which this is one part of":
    "Mục gộp như bản tin đã nêu, mà cam kết này là một phần",
  "What is to be done, beginning with a verb": "Việc phải làm, bắt đầu bằng động từ",
  "How firmly it was said": "Mức độ cam kết khi phát biểu",
  "Who passed it on, if not the one who said it":
    "Người chuyển lời, nếu không phải chính người phát biểu",
  "Whom it was addressed to, by party or person id":
    "Nói với ai, ghi bằng mã của bên hoặc của người",
  "Who is to do it, as far as the source names anyone":
    "Đơn vị hoặc người phải thực hiện, nếu nguồn có nêu",
  "Our unit that leads it": "Đơn vị chủ trì của phía ta",
  "The unit that answers to it on the other side": "Đơn vị đầu mối của phía bạn",
  "Units that help": "Các đơn vị phối hợp",
  "The instrument it belongs to": "Thuộc thoả thuận nào",
  "The product it ends in": "Sản phẩm phải hoàn thành",
  "Who set it": "Ai đặt ra thời hạn này",
  "When it is due": "Thời hạn",
  "What has to be cleared up about it": "Điều còn phải làm rõ",
  "What happened since; only ever added to":
    "Diễn biến từ đó đến nay; chỉ được thêm, không sửa hoặc xoá",
  "When it was entered here": "Ghi vào hồ sơ ngày nào",
  "Who reported it": "Ai báo cáo",
  "Where it stands since then": "Tình trạng từ ngày đó",
  "What happened": "Diễn biến",
  "What proves it": "Tài liệu chứng minh",
  "The due date until then": "Thời hạn trước đó",
  "The new due date": "Thời hạn mới",
  "Why it was moved": "Lý do thay đổi thời hạn",
  "A due date that was set or moved": "Thời hạn được ấn định hoặc thay đổi",
  "The new wording of what is to be done, from then on":
    "Cách diễn đạt mới của việc phải làm, kể từ đó",
  "Who is to do it from then on": "Bên thực hiện kể từ đó",
  "Our unit that leads it from then on": "Đơn vị chủ trì của ta kể từ đó",
  "The unit that answers to it on the other side from then on": "Đơn vị đầu mối phía bạn kể từ đó",
  "The product it is to end in from then on": "Sản phẩm phải đạt kể từ đó",
  "What is needed to go on, until a later update says where it stands or asks for something else":
    "Điều cần có để tiếp tục, cho đến khi cập nhật sau nêu tình trạng hoặc nêu yêu cầu khác",
  "When it was entered here, if not on the day of the meeting":
    "Ngày nhập vào hồ sơ, nếu khác ngày gặp",
  "The day of the decision": "Ngày quyết định",
  "What was decided": "Nội dung quyết định",
  "The decision, once it is taken; until then each memo of the week asks for it":
    "Quyết định, khi đã có; cho đến lúc đó, báo cáo tuần nào cũng xin ý kiến",
  "When it is to be reviewed next, if that is set": "Thời điểm rà soát tiếp theo, nếu đã định",
  "The source of the update": "Nguồn của cập nhật này",
};
