/** What the fields at the top of a template, of a locale and of a theme are for, in Vietnamese. */
export const templateFields = {
  // At the top of a template
  "meeting: one paper for each meeting; week: one for each week":
    "meeting: mỗi cuộc gặp một văn bản; week: mỗi tuần một văn bản",
  "eve: what was known the day before; after: what came out; week: the state of a week":
    "eve: những gì đã biết ngày hôm trước; after: kết quả cuộc gặp; week: tình hình trong tuần",
  "Who may read it": "Ai được đọc",
  "Its place among the papers of one meeting or week, from 1":
    "Thứ tự của văn bản trong bộ tài liệu của một cuộc gặp hoặc một tuần, từ 1",
  "Name of its theme; when absent, the one that house.yaml names":
    "Tên kiểu trình bày; nếu không ghi thì theo house.yaml",
  "Most pages up to the first annex": "Số trang tối đa trước phụ lục đầu tiên",
  "Most pages in all": "Tổng số trang tối đa",
  "How long the paper may be": "Độ dài cho phép của văn bản",
  "What the paper is called: a text in the house's language, or one per language":
    "Tên văn bản: chữ bằng ngôn ngữ của cơ quan chủ quản, hoặc mỗi ngôn ngữ một tên",
  "Words that only this paper prints, each under a name for {{label}}":
    "Những chữ chỉ văn bản này in, mỗi phần mang một tên để dùng với {{label}}",

  // Locale
  "Version of the schema": "Phiên bản của lược đồ",
  "Its code of two or three small letters, such as en":
    "Mã ngôn ngữ gồm hai hoặc ba chữ thường, ví dụ en",
  "What speakers call the language": "Tên ngôn ngữ, như người bản ngữ gọi",
  "Whether a speaker has approved the labels that do not say so themselves":
    "Người thạo ngôn ngữ đã duyệt các nhãn không tự ghi điều đó hay chưa",
  "A day, with {day} {month} {year}; {dd} is the day in two figures":
    "Ngày, gồm {day} {month} {year}; {dd} là ngày viết bằng hai chữ số",
  "A time of day, with {hour} {minute}": "Giờ trong ngày, gồm {hour} {minute}",
  "What parts thousands, such as a comma": "Dấu phân cách hàng nghìn, ví dụ dấu chấm",
  "What parts whole from broken, such as a point":
    "Dấu ngăn phần nguyên và phần thập phân, ví dụ dấu phẩy",
  "A day with its weekday: {weekday} {day} {month} {year}":
    "Ngày kèm thứ: {weekday} {day} {month} {year}",
  "A month, with {month} {year}": "Tháng, gồm {month} {year}",
  "A year, with {year}": "Năm, gồm {year}",
  "The names of the twelve months, from January": "Tên mười hai tháng, bắt đầu từ tháng Một",
  "The names of the seven days, from Monday": "Tên bảy ngày trong tuần, bắt đầu từ thứ Hai",
  "What stands between the items of a list in a sentence": "Dấu đặt giữa các mục liệt kê trong câu",
  "What stands before the last of them": "Từ đặt trước mục cuối",
  "The words that papers print": "Các từ ngữ in trong văn bản",

  // Theme
  "What the theme is called": "Tên của kiểu trình bày",
  "Size of type in points": "Cỡ chữ, tính bằng pt",
  "From line to line, as a multiple of the size of type": "Giãn dòng, tính theo số lần cỡ chữ",
  "Space above in points": "Khoảng cách phía trên, tính bằng pt",
  "Space below in points": "Khoảng cách phía dưới, tính bằng pt",
  "Bold type": "Chữ đậm",
  "Italic type": "Chữ nghiêng",
  "Set in capitals": "In hoa toàn bộ",
  "Colour of the type": "Màu chữ",
  Alignment: "Căn lề",
  "Never the last thing on a page": "Không bao giờ đứng cuối trang",
  "Indent from the left in points": "Thụt lề trái, tính bằng pt",
  "A thin line below": "Đường kẻ mảnh phía dưới",
  "Colour of the type; that of the paragraph when absent":
    "Màu chữ; nếu không ghi thì theo màu của đoạn",
  "The name under which Word looks for the font": "Tên để Word tìm phông chữ",
  "File below templates/fonts/": "Tệp trong templates/fonts/",
  "File below templates/fonts/; upright type when absent":
    "Tệp trong templates/fonts/; nếu không ghi thì dùng chữ đứng",
  "File below templates/fonts/; bold type when absent":
    "Tệp trong templates/fonts/; nếu không ghi thì dùng chữ đậm",
  "Whether to put the font into the Word file, for machines without it":
    "Có nhúng phông chữ vào tệp Word hay không, cho máy không có phông chữ này",
  "Text at the left, with names in braces; a line feed begins a further line":
    "Chữ bên trái, chỗ điền đặt trong ngoặc nhọn; xuống dòng thì bắt đầu dòng tiếp theo",
  "A fine line below the words": "Đường gạch chân mảnh dưới chữ",
  "Ground behind the words; none when absent": "Nền phía sau chữ; nếu không ghi thì không có nền",
  "A table too wide for its page is set smaller, but never below this size":
    "Bảng quá rộng so với trang được thu nhỏ chữ, nhưng không dưới cỡ này",
  "How many of its pages stand for one page of a paper's budget":
    "Bao nhiêu trang của kiểu trình bày này tương ứng với một trang trong độ dài cho phép",
  "Text in the middle, with names in braces": "Chữ ở giữa, chỗ điền đặt trong ngoặc nhọn",
  "Text at the right, with names in braces": "Chữ bên phải, chỗ điền đặt trong ngoặc nhọn",
  "A thin line between it and the text": "Đường kẻ mảnh giữa phần này và nội dung",
  "Width of the sheet": "Chiều rộng tờ giấy",
  "Height of the sheet": "Chiều cao tờ giấy",
  "Top margin": "Lề trên",
  "Bottom margin": "Lề dưới",
  "Left margin": "Lề trái",
  "Right margin": "Lề phải",
  "From the sheet's top edge to the header": "Từ mép trên tờ giấy đến đầu trang",
  "From the sheet's bottom edge to the footer": "Từ mép dưới tờ giấy đến chân trang",
  "Latin and Vietnamese letters, figures, punctuation": "Chữ La-tinh và chữ Việt, chữ số, dấu câu",
  "Lao letters": "Chữ Lào",
  "Colour of the lines between rows": "Màu đường kẻ giữa các hàng",
  "Width of the lines between rows in points": "Độ dày đường kẻ giữa các hàng, tính bằng pt",
  "Colour of the lines above and below the head": "Màu đường kẻ trên và dưới hàng tiêu đề của bảng",
  "Width of the lines above and below the head in points":
    "Độ dày đường kẻ trên và dưới hàng tiêu đề của bảng, tính bằng pt",
  "Background of the head": "Màu nền hàng tiêu đề của bảng",
  "Space at the left and right of a cell's text in points":
    "Khoảng cách bên trái và bên phải chữ trong ô, tính bằng pt",
  "Space above and below a cell's text in points":
    "Khoảng cách trên và dưới chữ trong ô, tính bằng pt",
  "Space below the table in points": "Khoảng cách phía dưới bảng, tính bằng pt",
  "Colour of the frame": "Màu khung",
  "Background of a plain card": "Màu nền của thẻ thường",
  "Background of a notice": "Màu nền của thẻ lưu ý",
  "Colour of the bar at the left of a notice": "Màu vạch bên trái của thẻ lưu ý",
  "Space inside the frame in points": "Khoảng cách bên trong khung, tính bằng pt",
  "Space below the card in points": "Khoảng cách phía dưới thẻ, tính bằng pt",
  "Colours of the parts of a bar in their order, each lighter or darker":
    "Màu các phần của một thanh theo thứ tự, phần sau nhạt hoặc đậm hơn phần trước",
  "Colour of lines and frames": "Màu đường kẻ và khung",
  "Space below the figure in points": "Khoảng cách phía dưới hình, tính bằng pt",
  "The sign before an item": "Dấu đầu dòng của mỗi mục",
  "From the margin to an item's text in points": "Từ lề đến chữ của mục, tính bằng pt",
  "At the head of each page": "Ở đầu mỗi trang",
  "At the foot of each page": "Ở chân mỗi trang",
  "At the head of the first page, also of an annex that has pages of its own":
    "Ở đầu trang thứ nhất, kể cả trang đầu của phụ lục đánh số trang riêng",
  "At the foot of the first page of the paper": "Ở chân trang thứ nhất của văn bản",
  "What chancery fills in: {reference} {mark} {asAt} {title} {house} {page} {number} {pages} {version}":
    "Những chỗ do chancery điền: {reference} {mark} {asAt} {title} {house} {page} {number} {pages} {version}",
};
