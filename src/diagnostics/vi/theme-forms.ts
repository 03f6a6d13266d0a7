/** What heads, forms and numbers of a theme are for, and what is told of them, in Vietnamese. */
export const themeForms = {
  'there is no form "{name}"': 'không có mẫu thể thức "{name}"',
  "the forms are {names}": "các mẫu thể thức gồm {names}",
  "Whether only the sign is indented, and the lines below it begin at the margin":
    "Chỉ dấu đầu mục lùi vào, các dòng sau bắt đầu từ lề hay không",
  'the theme has no form style "{style}"': 'bộ trình bày không có kiểu dòng thể thức "{style}"',
  "the theme's formStyles are {names}": "formStyles của bộ trình bày gồm {names}",
  "Which of the theme's heads stands above it, where it is not paper":
    "Phần đầu nào của kiểu trình bày đứng trên văn bản, nếu không phải paper",
  "Letters by which the register knows this type of paper, such as BC":
    "Chữ viết tắt tên loại văn bản trong ký hiệu, ví dụ BC",
  "true: the minister reads it, so the preferences in house.yaml hold for it":
    "true: Bộ trưởng đọc văn bản này, nên các lựa chọn trong house.yaml được áp dụng",
  "true: made only where --kind or house.yaml asks for it by name":
    "true: chỉ lập khi được gọi đích danh bằng --kind hoặc trong house.yaml",
  "Most pages from one ::pagebreak to the next, as of a card":
    "Số trang tối đa giữa hai ::pagebreak, chẳng hạn của một thẻ",
  'the theme {theme} has no head "{name}", which the paper asks for':
    'kiểu trình bày {theme} không có phần đầu "{name}" mà văn bản yêu cầu',
  "Words with names in braces; of several texts the first for all of whose names the paper has something. Where a name holds a list, the line stands once for each member":
    "Lời văn với các tên trong ngoặc nhọn; nếu có nhiều lời văn thì dùng lời đầu tiên mà văn bản có đủ nội dung cho mọi tên. Nếu một tên là danh sách thì mỗi mục một dòng",
  "A line above the members": "Dòng đứng trên các mục",
  "The line of a member": "Dòng của mỗi mục",
  "The line of the last member": "Dòng của mục cuối cùng",
  "One of formStyles for the lines of the members, where it is another":
    "Một kiểu trong formStyles cho dòng của các mục, nếu khác",
  "How the line is set instead where its list has more than one member":
    "Cách trình bày thay cho dòng đó khi danh sách có từ hai mục trở lên",
  "One of formStyles": "Một kiểu trong formStyles",
  "A line below, as a share of the longest line of words":
    "Đường kẻ bên dưới, tính theo phần của dòng chữ dài nhất",
  "A frame around the words": "Khung quanh dòng chữ",
  "Empty room in millimetres instead of words": "Khoảng trống tính bằng milimét thay cho chữ",
  "expected text, room or rule": "cần có text, room hoặc rule",
  "expected text or room, not both; room is a line of its own":
    "chỉ ghi text hoặc room, không ghi cả hai; room là một dòng riêng",
  "Its share of the width, beside those of its row":
    "Phần bề rộng của ô so với các ô khác trong hàng",
  "Its lines from top to bottom": "Các dòng từ trên xuống dưới",
  "Rows from top to bottom, each of cells from left to right":
    "Các hàng từ trên xuống dưới, mỗi hàng gồm các ô từ trái sang phải",
  "expected a language, such as vi": "cần một ngôn ngữ, ví dụ vi",
  "Language of the words of the theme itself": "Ngôn ngữ của lời văn trong kiểu trình bày",
  "expected small letters and hyphens": "cần chữ thường và dấu gạch nối",
  "Styles of the lines of heads and forms, by names of your own":
    "Kiểu chữ của các dòng trong phần đầu và các mẫu thể thức, tên do cơ quan đặt",
  "What stands above the paper, by the name that its template asks for; else paper":
    "Phần đứng trên văn bản, theo tên mà mẫu yêu cầu; nếu không thì là paper",
  "What the paper rests on": "Căn cứ của văn bản",
  "To whom it is addressed": "Kính gửi ai",
  "Who signs it, and who receives it": "Người ký và nơi nhận",
  "Who signs minutes: the chair and who took them": "Người ký biên bản: chủ tọa và thư ký",
  "Below the title of each annex": "Dòng dưới tên mỗi phụ lục",
  "What stands where a template writes ::form": "Nội dung ở chỗ mẫu ghi ::form",
  "How its figures are written": "Cách viết số",
  "expected {} once, where the figure stands": "cần {} đúng một lần, ở chỗ của số",
  "What stands around the figure, as in {}.": "Dấu quanh số, ví dụ {}.",
  "Of the highest headings": "Của đề mục cấp cao nhất",
  "Of headings below those": "Của đề mục cấp dưới",
  "Of the lowest headings": "Của đề mục cấp thấp nhất",
  "Of numbered items, for each depth": "Của các mục đánh số, theo từng cấp",
  "How headings and numbered items are numbered": "Cách đánh số đề mục và các mục",
  "Whether the pages of each annex are counted from 1":
    "Số trang của mỗi phụ lục có tính lại từ 1 hay không",
  "Whether an annex has its number where it is the only one":
    "Phụ lục có đánh số hay không khi chỉ có một phụ lục",
  "How annexes stand": "Cách trình bày phụ lục",
  "Further indent of the first line in points": "Độ lùi thêm của dòng đầu, tính bằng điểm",
  "How long that line is, as a share of the longest line of words above it; as wide as the text when absent":
    "Độ dài đường kẻ, tính theo phần của dòng chữ dài nhất bên trên; nếu không ghi thì bằng bề rộng phần chữ",
  "several needs a text beside it, which stands where there is only one member":
    "several phải có text đi kèm, dùng khi chỉ có một mục",
  "box needs a text beside it, which it frames": "box phải có text đi kèm để đóng khung",
  "Where the recipients of a paper begin with those to whom it is addressed, the words for them, by the paper's language":
    "Nếu nơi nhận của văn bản bắt đầu bằng nơi kính gửi: từ ngữ ghi cho nơi đó, theo ngôn ngữ của văn bản",
};
