/** What the fields of house, sources, parties, people and agreements are for, in Vietnamese. */
export const recordFields = {
  // Fields that several files share
  "Version of the schema; always 1 for this version of chancery":
    "Phiên bản của lược đồ; với bản chancery này luôn là 1",
  "The text in this language": "Nội dung bằng ngôn ngữ này",
  "Where this spelling or wording comes from": "Cách viết hoặc cách dùng từ này lấy từ nguồn nào",
  "Whether a speaker of the language has approved it":
    "Đã được người thông thạo ngôn ngữ đó duyệt hay chưa",
  "The part that no source states": "Phần của ngày tháng mà không nguồn nào nêu",
  "What it was inferred from": "Suy ra từ đâu",
  "The date": "Ngày tháng",
  "The day": "Ngày",
  "The source, or the sources, by id": "Nguồn, hoặc các nguồn, ghi bằng mã",
  "The words of the source: a fragment of at most 20 words":
    "Nguyên văn của nguồn: một đoạn trích không quá 20 từ",
  "Where in the source, such as: { line: 13 }": "Vị trí trong nguồn, ví dụ: { line: 13 }",
  "The line, or lines such as [5, 7]": "Dòng, hoặc các dòng, ví dụ [5, 7]",
  "true: known only from the report of what was then said; the paper says so":
    "true: chỉ biết qua bản tin thuật lại những gì đã nói tại cuộc gặp; văn bản sẽ ghi rõ điều này",
  "Who may read this entry: internal, delegation or shareable":
    "Ai được đọc mục này: internal (nội bộ), delegation (đoàn ta) hoặc shareable (trao được cho phía bạn)",
  "What the desk should know of this entry": "Điều chuyên viên cần biết về mục này",

  // house.yaml
  "The ministry whose folder this is, by its id among the parties":
    "Cơ quan chủ quản của thư mục này, ghi bằng mã trong danh sách bên",
  "Languages of the papers, such as [en, vi]; where absent, that of the house":
    "Các ngôn ngữ của văn bản, chẳng hạn [en, vi]; nếu không ghi thì là ngôn ngữ của cơ quan chủ quản",
  "Language of texts that name none, such as en":
    "Ngôn ngữ của những nội dung không ghi rõ ngôn ngữ, ví dụ en",
  "Time zone of the house, such as Asia/Ho_Chi_Minh":
    "Múi giờ của cơ quan chủ quản, ví dụ Asia/Ho_Chi_Minh",
  "Theme of the papers, a file in templates/themes":
    "Kiểu trình bày của văn bản, là một tệp trong templates/themes",
  "Handling mark on every page": "Dấu chỉ phạm vi lưu hành, in trên mọi trang",
  "Source sets that papers may draw on; outside is off unless named here":
    "Các nhóm nguồn mà văn bản được sử dụng; outside không được dùng nếu không ghi ở đây",
  "Language of messages": "Ngôn ngữ của thông báo",
  "Week of the first weekly memo": "Tuần của báo cáo tuần đầu tiên",
  "What it is called": "Tên gọi",
  "The country that keeps it, by party id": "Nước có ngày nghỉ này, ghi bằng mã của bên",
  "Public holidays, for due dates": "Các ngày nghỉ lễ, dùng để tính thời hạn",
  "Words a minute, by language": "Số từ nói mỗi phút, theo từng ngôn ngữ",
  "expected more than 0 words a minute, such as 100 where an interpreter follows":
    "cần nhiều hơn 0 từ mỗi phút, ví dụ 100 nếu có phiên dịch",
  "expected 400 words a minute at most, since nobody follows more":
    "nhiều nhất là 400 từ mỗi phút, vì nhanh hơn không ai theo kịp",
  "The question they may ask, in their words; the text answers it":
    "Câu hỏi phía bạn có thể nêu, bằng lời của họ; nội dung là câu trả lời",
  "The least size of type the minister reads, in points; a theme of smaller type is enlarged":
    "Cỡ chữ nhỏ nhất Bộ trưởng đọc, tính bằng pt; kiểu trình bày dùng chữ nhỏ hơn sẽ được phóng to",
  "block: words of courtesy stand before the points; none: they are left out":
    "block: lời xã giao đứng trước các ý phát biểu; none: không in lời xã giao",
  "questions: question and answer; facts: the facts with the words of their sources":
    "questions: câu hỏi và câu trả lời; facts: dữ kiện kèm nguyên văn của nguồn",
  "Pages of the briefing note before its annexes: 1 or 2":
    "Số trang của tài liệu phục vụ cuộc gặp, không kể phụ lục: 1 hoặc 2",
  "What the minister prefers": "Những điều Bộ trưởng muốn",

  // sources.yaml
  "Short name of the source": "Tên ngắn dùng làm mã của nguồn",
  "What it is, as a note would name it": "Tên của nguồn, như khi ghi trong chú thích",
  "What sort of source it is": "Loại nguồn",
  "Who published it": "Nơi công bố",
  "Its date": "Ngày của nguồn",
  "The language it is in": "Ngôn ngữ của nguồn",
  "How far it can be trusted": "Mức độ tin cậy",
  "main: facts; language: spellings and terms only; outside: facts that are off by default":
    "main: dữ kiện; language: chỉ dùng cho cách viết và thuật ngữ; outside: dữ kiện mặc định không dùng",
  "Its file on record; quotes are compared with a text in data, such as data/sources/s2.txt":
    "Tệp của nguồn đang lưu; đoạn trích được đối chiếu với tệp văn bản trong data, ví dụ data/sources/s2.txt",
  "Where it can be read": "Địa chỉ có thể đọc nguồn",
  "What a reader of it should know": "Điều người đọc nguồn này cần biết",
  "All sources": "Tất cả các nguồn",

  // parties.yaml
  "Short name of the party": "Tên ngắn dùng làm mã của bên",
  "Its official name": "Tên chính thức",
  "Its short name, for tables": "Tên gọi tắt, dùng trong bảng",
  "What sort of party it is": "Loại bên",
  "The language of a state; papers in it name that state first":
    "Ngôn ngữ của quốc gia; văn bản bằng ngôn ngữ này nêu quốc gia đó trước",
  "Its country, by party id": "Thuộc nước nào, ghi bằng mã của bên",
  "The party it belongs to": "Trực thuộc bên nào",
  "The party that answers to it on the other side": "Bên tương ứng ở phía kia",
  "unknown where a delegation's members are not named":
    "unknown nếu không có tên các thành viên của đoàn",
  "The former name": "Tên cũ",
  "When the name ended": "Tên cũ được dùng đến khi nào",
  "What became of it": "Sau đó thay đổi ra sao",
  "Names it had, or bodies it took over": "Các tên cũ, hoặc các cơ quan đã được sáp nhập vào",
  "All parties": "Tất cả các bên",

  // people.yaml
  "The post, as printed after or before the name": "Chức vụ, như khi in trước hoặc sau tên",
  "The body it is a post of": "Chức vụ đó thuộc cơ quan nào",
  "When the person took it up": "Nhận chức khi nào",
  "When the person left it": "Thôi chức khi nào",
  "Days on which a source names the person in this post":
    "Những ngày có nguồn nêu người này đang giữ chức vụ đó",
  "Short name of the person": "Tên ngắn dùng làm mã của người",
  "Full name in each script": "Họ và tên đầy đủ bằng từng loại chữ viết",
  "What stands before the name out of courtesy, in each language that has such a word; unknown where it must be found out":
    "Từ xưng hô kính trọng đặt trước tên, theo từng ngôn ngữ có từ đó; ghi unknown nếu còn phải tìm hiểu",
  "How to address the person aloud": "Cách xưng hô khi nói",
  "The other spelling": "Cách viết khác",
  "The source that spells it so": "Nguồn viết như vậy",
  "Other spellings that sources use": "Những cách viết khác mà các nguồn dùng",
  "How the name is spoken": "Cách đọc tên",
  "Country, by party id": "Nước, ghi bằng mã của bên",
  "Place in lists; 1 stands first": "Thứ tự trong danh sách; 1 đứng đầu",
  "Posts, each with its dates": "Các chức vụ, kèm thời gian giữ chức",
  "A short life": "Tóm tắt tiểu sử",
  "All people": "Tất cả mọi người",

  // glossary.yaml
  "Short name of the term": "Tên ngắn dùng làm mã của thuật ngữ",
  "The term in each language": "Thuật ngữ trong từng ngôn ngữ",
  "Other forms of it that our texts avoid, by language":
    "Những dạng khác mà văn bản của ta tránh dùng, theo từng ngôn ngữ",
  "What the interpreter should know of the term": "Điều phiên dịch cần biết về thuật ngữ",
  "All terms, as the interpreter gets them": "Tất cả thuật ngữ, theo thứ tự trao cho phiên dịch",

  // agreements.yaml
  "Short name of the instrument": "Tên ngắn dùng làm mã của thoả thuận",
  "Its class; instruments and undertakings stand for a group whose list is not on file":
    "Loại văn kiện; instruments và undertakings chỉ một nhóm văn kiện mà hồ sơ chưa có danh sách",
  "Its title": "Tên gọi của thoả thuận",
  "Who is bound": "Ký nhân danh cấp nào",
  "The parties to it": "Các bên tham gia",
  "Where it stands": "Tình trạng hiện nay",
  "The day up to which standing and review are told; earlier papers leave them out":
    "Tình trạng và phần rà soát được cập nhật tính đến ngày này; văn bản trước ngày đó không nêu",
  "When it was signed": "Ký ngày nào",
  "When a source first spoke of it, if not yet signed":
    "Nguồn đầu tiên nhắc đến vào ngày nào, nếu chưa ký",
  "A meeting before which it existed, where no date is known":
    "Cuộc gặp mà trước đó thoả thuận đã có, nếu không rõ ngày",
  "Why it is known to have existed before that meeting":
    "Vì sao biết thoả thuận đã có trước cuộc gặp đó",
  "Where it was signed": "Nơi ký",
  "Who signed it": "Người ký hoặc bên ký",
  "How long it runs": "Thời hạn hiệu lực",
  "When it ends": "Ngày hết hiệu lực",
  "Whether the house holds the signed text": "Cơ quan chủ quản có lưu bản đã ký hay không",
  "What it covers": "Nội dung",
  "What has come of it": "Kết quả thực hiện",
  "What stands in the way": "Khó khăn, vướng mắc",
  "What is proposed": "Đề xuất, kiến nghị",
  "The four columns of a review": "Bốn cột của bảng rà soát thoả thuận",
  "All instruments": "Tất cả các thoả thuận",
  "The check, by the code that its messages carry in brackets":
    "Mục kiểm tra, theo mã trong ngoặc vuông của thông báo",
  "expected a reason": "cần ghi lý do",
  "Why the house does without it": "Vì sao cơ quan không dùng mục này",
  "Checks that are switched off, each with the reason; chancery list checks shows all":
    "Các mục kiểm tra đã tắt, mỗi mục kèm lý do; chancery list checks liệt kê tất cả",
};
