/** What `document` says, in Vietnamese. */
export const document = {
  '"{reference}" stands for {code}, {what}': '"{reference}" là {code}, {what}',
  // Addresses and links
  'the address "{url}" in "{path}" cannot stand in a link':
    'địa chỉ "{url}" ở "{path}" không dùng làm liên kết được',
  'the address "{url}" cannot stand in a link': 'địa chỉ "{url}" không dùng làm liên kết được',
  "write an address that begins with {starts}": "hãy viết địa chỉ bắt đầu bằng {starts}",
  'the address "{url}" in "{path}" cannot be read': 'không đọc được địa chỉ "{url}" ở "{path}"',
  'the address "{url}" cannot be read': 'không đọc được địa chỉ "{url}"',
  "correct the address": "hãy sửa lại địa chỉ",
  'nothing in the paper has the id "{id}"': 'trong văn bản không có chỗ nào mang mã "{id}"',
  "give the annex this id, {code}; if it stands in an {if}, the link must too":
    "hãy ghi mã này cho phụ lục: {code}; nếu phụ lục nằm trong {if} thì liên kết cũng phải nằm trong đó",
  "the link has a title in quotes, which no paper can show":
    "liên kết có phần tên trong ngoặc kép, văn bản không in được phần này",
  "leave the title out: [text](address)": "hãy bỏ phần tên đó: [chữ](địa chỉ)",
  "write [text](address)": "hãy viết [chữ](địa chỉ)",
  "the link has no text": "liên kết không có chữ",
  "an address in < > signs cannot stand in a paper": "văn bản không nhận địa chỉ đặt trong dấu < >",

  // Directives
  '"{directive}" has no attribute "{name}"':
    '"{directive}" không có thuộc tính nào tên là "{name}"',
  "{name} cannot stand here": "{name} không đặt ở đây được",
  "{name} cannot stand in a box": "{name} không đặt trong khung được",
  "{name} cannot stand in a list": "{name} không đặt trong danh sách được",
  "{name} cannot stand in a quote": "{name} không đặt trong đoạn trích được",
  'there is no directive "{name}"': 'không có lệnh trình bày nào tên là "{name}"',
  "did you mean {code}?": "có phải là {code} không?",
  "the directives are {names}": "các lệnh trình bày gồm {names}",
  '"{name}" has the wrong number of colons': '"{name}" viết sai số dấu hai chấm',
  "the box that opens at line {line} of {file} is still open here: end that one first with ::: on a line of its own, or give it more colons, such as ::::":
    "khung mở ở dòng {line} của {file} đến đây vẫn chưa đóng: trước hết hãy đóng khung đó bằng ::: trên một dòng riêng, hoặc viết khung đó với nhiều dấu hai chấm hơn, chẳng hạn ::::",
  "end it with ::: on a line of its own": "hãy đóng lại bằng ::: trên một dòng riêng",
  '"{name}" is never closed': '"{name}" mở ra mà không đóng lại',
  '"{name}" takes no text in square brackets': '"{name}" không nhận chữ trong ngoặc vuông',
  "put it outside, at the margin": "hãy đưa ra ngoài, viết sát lề",
  'a card has no tone "{tone}"': 'thẻ không có kiểu "{tone}"',
  "write {code}, or leave it out": "hãy viết {code}, hoặc bỏ đi",
  "{directive} holds something else than one table":
    "{directive} chứa nội dung khác, không phải đúng một bảng",
  "put one table into it, and nothing else": "hãy chỉ đặt một bảng vào trong, không thêm gì khác",
  "write a number for each column, such as {code}": "hãy ghi cho mỗi cột một số, chẳng hạn {code}",
  "{directive} has no widths": "{directive} thiếu độ rộng các cột",
  '"{widths}" are no widths of columns': '"{widths}" không phải là độ rộng các cột',
  "there are {widths} widths for {columns} columns":
    "có {widths} độ rộng, trong khi bảng có {columns} cột",
  "write {code}, the id of a-z, 0-9 and hyphens":
    "hãy viết {code}, trong đó mã chỉ gồm a-z, 0-9 và dấu gạch ngang",
  '"{id}" cannot be the id of an annex': '"{id}" không dùng làm mã phụ lục được',
  'two annexes have the id "{id}"': 'hai phụ lục cùng mang mã "{id}"',
  "the annex has no title": "phụ lục không có tiêu đề",
  "this {sign} closes nothing": "dấu {sign} này không đóng gì cả",
  "remove it; a box around another box needs more colons than the inner one, such as ::::":
    "hãy xoá dấu này; khung bao ngoài một khung khác cần nhiều dấu hai chấm hơn khung bên trong, chẳng hạn ::::",
  "text follows {directive} on its line": "còn chữ đứng sau {directive} trên cùng dòng",
  "put the text on the next line": "hãy đưa phần chữ xuống dòng dưới",
  '"{line}" cannot be read as a directive': 'không đọc được "{line}" như một lệnh trình bày',
  "write {forms}, and nothing after it": "hãy viết {forms}, và không viết gì phía sau",

  // Headings
  "write text after the #, or put the whole heading into the {code}":
    "hãy viết chữ sau dấu #, hoặc đưa cả đề mục vào trong {code}",
  "there is nothing beneath the heading": "bên dưới đề mục không có gì",
  "there is nothing in the annex": "phụ lục không có gì",
  "the table has no rows": "bảng không có dòng nào",
  "write what belongs there, or put all of it into the {code} that asks":
    "hãy viết nội dung vào đó, hoặc đưa tất cả vào khối {code} hỏi xem có nội dung hay không",
  "the heading has no text": "đề mục không có chữ",
  "a heading cannot stand in a list": "không đặt đề mục trong danh sách được",
  "a heading cannot stand in a quote": "không đặt đề mục trong đoạn trích được",
  "put it before, or write {sign} for the sign itself":
    "hãy đưa ra phía trước, hoặc viết {sign} nếu muốn in chính dấu đó",
  "the title, with one #, stands once, at the head of the paper":
    "tên văn bản, viết với một dấu #, chỉ có một và đứng ở đầu văn bản",
  "write ## for a heading": "hãy viết ## cho đề mục",
  "headings go no deeper than ####": "đề mục không có cấp nào sâu hơn ####",
  "use a higher heading, or strong text": "hãy dùng đề mục cấp cao hơn, hoặc chữ đậm",
  "these # signs make no heading": "các dấu # này không tạo thành đề mục",
  "put a space after them; headings go no deeper than ####":
    "hãy thêm dấu cách sau các dấu đó; đề mục không có cấp nào sâu hơn ####",
  "underlined text makes no heading": "gạch dưới dòng chữ không tạo thành đề mục",
  "write ## before the text": "hãy viết ## trước dòng chữ",

  // Tables and lists
  "the table has neither head nor rows": "bảng không có hàng tiêu đề, cũng không có hàng nào khác",
  "ask first, with {code}, whether there is anything to show":
    "trước hết hãy dùng {code} để kiểm tra xem có gì để trình bày không",
  "this line would become a row of the table above":
    "dòng này sẽ bị nhập thành một hàng của bảng phía trên",
  "put a blank line between the two tables": "hãy chừa một dòng trống giữa hai bảng",
  "put a blank line after the table": "hãy để một dòng trống sau bảng",
  "this row has 1 cell, and the table's head {columns}":
    "hàng này có 1 ô, còn hàng tiêu đề của bảng có {columns} ô",
  "this row has {cells} cells, and the table's head {columns}":
    "hàng này có {cells} ô, còn hàng tiêu đề của bảng có {columns} ô",
  "give each row as many cells as the head; write {sign} for the sign itself":
    "hãy viết mỗi hàng đủ số ô như hàng tiêu đề; viết {sign} nếu muốn in chính dấu đó",
  "this row stands outside a table and would be printed with its | signs":
    "hàng này nằm ngoài bảng và sẽ bị in ra cùng các dấu |",
  "a table needs a head and a line of dashes with as many cells, and no blank lines within":
    "bảng cần hàng tiêu đề, một dòng gạch ngang có cùng số ô, và không có dòng trống ở giữa",
  "this line of dashes fits no table head above it":
    "dòng gạch ngang này không khớp với hàng tiêu đề nào phía trên",
  "head and line of dashes need the same number of cells":
    "hàng tiêu đề và dòng gạch ngang phải có cùng số ô",
  "the list item has no text": "mục này của danh sách không có chữ",
  "ask first, with {code}, whether there is a text to print":
    "trước hết hãy dùng {code} để kiểm tra xem có chữ để in không",
  "this line would slide into the list above": "dòng này sẽ bị dồn vào danh sách phía trên",
  "this line would slide into the quote above": "dòng này sẽ bị dồn vào đoạn trích phía trên",
  "put a blank line before it, or indent it like the line above":
    "hãy để một dòng trống phía trước, hoặc thụt đầu dòng như dòng trên",

  // Notes
  'the note "{id}" has two texts': 'chú thích nguồn "{id}" có hai nội dung khác nhau',
  "give each text an id of its own": "hãy đặt cho mỗi nội dung một mã riêng",
  "sources stand at the foot of their page by themselves":
    "nguồn tự đứng ở cuối trang có dấu chú thích",
  "leave out {directive}, and a heading or annex that is there for it alone":
    "hãy bỏ {directive}, cùng đề mục hoặc phụ lục chỉ dành cho lệnh này",

  // Contents and numbers of pages
  'contents cannot list "{value}" alone': 'mục lục không thể chỉ gồm riêng "{value}"',
  'contents have no depth "{value}"': 'mục lục không có cấp "{value}"',
  "write a depth of 1, 2 or 3, such as {code}": "hãy viết cấp 1, 2 hoặc 3, chẳng hạn {code}",
  "contents of annexes alone have no depth": "mục lục chỉ gồm phụ lục thì không có cấp đề mục",
  "leave out one of the two": "hãy bỏ một trong hai",
  "the paper has no annex for the contents to list":
    "văn bản không có phụ lục nào để đưa vào mục lục",
  "the paper has no heading and no annex for the contents to list":
    "văn bản không có đề mục, cũng không có phụ lục nào để đưa vào mục lục",
  "leave the contents out, or put them into an {if} like what they list":
    "hãy bỏ mục lục, hoặc đặt mục lục vào {if} giống như những gì mục lục liệt kê",
  "give the annex this id, {code}; if it stands in an {if}, the number of its page must too":
    "hãy ghi mã này cho phụ lục: {code}; nếu phụ lục nằm trong {if} thì số trang của phụ lục cũng phải nằm trong đó",
  "the number of a page cannot stand in a heading": "không đặt số trang trong đề mục được",
  "put it into the text below": "hãy đưa xuống phần chữ phía dưới",

  // Figures
  "a chart needs 2 columns or more": "biểu đồ cần từ 2 cột trở lên",
  "the head of the chart names no parts": "hàng tiêu đề của biểu đồ không nêu tên phần nào",
  "write a name for each part into the head row, after an empty cell":
    "hãy viết tên từng phần vào hàng tiêu đề, sau một ô để trống",
  "the first cell of a chart's head is not drawn":
    "ô đầu tiên trong hàng tiêu đề của biểu đồ không được vẽ ra",
  "the head of a timeline is not drawn": "hàng tiêu đề của trục thời gian không được vẽ ra",
  "leave the cell empty": "hãy để trống ô này",
  "a part of the chart has no name": "có một phần của biểu đồ không có tên",
  "a bar of the chart has no name": "có một thanh của biểu đồ không có tên",
  "an amount of the chart is missing": "biểu đồ thiếu một số lượng",
  '"{value}" is no whole number from 0': '"{value}" không phải là số nguyên từ 0 trở lên',
  "a chart draws amounts such as 0, 7 or 12, in figures without signs":
    "biểu đồ vẽ các số lượng như 0, 7 hoặc 12, viết bằng chữ số, không kèm dấu",
  "a timeline needs 3 columns, and this one has {columns}":
    "trục thời gian cần 3 cột, còn bảng này có {columns} cột",
  "the columns are the day as year-month-day, the day as it is printed, and what is due":
    "các cột là: ngày viết theo dạng năm-tháng-ngày, ngày như khi in ra, và việc đến hạn",
  "a day of the timeline is missing": "trục thời gian thiếu một ngày",
  "a day of the timeline is not named": "có một ngày của trục thời gian không có chữ để in",
  "a day of the timeline has nothing due": "có một ngày của trục thời gian không nêu việc đến hạn",
  '"{value}" is no day that a timeline can place':
    '"{value}" không phải là ngày mà trục thời gian xếp chỗ được',
  '"{value}" is no day of the calendar': '"{value}" không phải là ngày có trên lịch',
  "correct the month or the day": "hãy sửa lại tháng hoặc ngày",
  "write year-month-day, such as {code}": "hãy viết năm-tháng-ngày, chẳng hạn {code}",
  "{directive} has nothing to draw": "{directive} không có gì để vẽ",
  "write a word into the cell, or leave out the row or column":
    "hãy viết chữ vào ô này, hoặc bỏ hàng hay cột đó",
  "a link cannot stand in a figure": "không đặt liên kết trong hình vẽ được",
  "a note cannot stand in a figure": "không đặt chú thích nguồn trong hình vẽ được",
  "the number of a page cannot stand in a figure": "không đặt số trang trong hình vẽ được",
  "put it into the text beside the figure": "hãy đưa ra phần chữ bên cạnh hình vẽ",

  // What no paper can show
  "a footnote cannot stand in a paper": "không viết chú thích cuối trang trực tiếp trong mẫu được",
  "sources come from the record: write {code} after the words that they back":
    "nguồn lấy từ hồ sơ: hãy viết {code} ngay sau những chữ dựa trên nguồn đó",
  "a link by name cannot stand in a paper": "văn bản không nhận liên kết theo tên",
  "put the address into the link, [text](address), or write {sign} for the sign itself":
    "hãy viết địa chỉ ngay trong liên kết, [chữ](địa chỉ), hoặc viết {sign} nếu muốn in chính dấu đó",
  "a picture cannot stand in a paper": "văn bản không nhận hình ảnh",
  "a block of code cannot stand in a paper": "văn bản không nhận khối mã lệnh",
  "leave out the line of ` or ~ signs": "hãy bỏ dòng chỉ gồm các dấu ` hoặc ~",
  'a line such as "[name]: address" cannot stand in a paper':
    'văn bản không nhận dòng dạng "[tên]: địa chỉ"',
  "struck-out text cannot stand in a paper": "văn bản không nhận chữ bị gạch ngang",
  "leave out the ~~ signs": "hãy bỏ các dấu ~~",
  "HTML cannot stand in a paper": "văn bản không nhận HTML",
  "use Markdown; for a comment write {code}, for the sign itself {sign}":
    "hãy dùng Markdown; muốn ghi lời nhắc thì viết {code}, muốn in chính dấu đó thì viết {sign}",
  "leave it out, or write {sign} before a link": "hãy bỏ đi, hoặc viết {sign} trước liên kết",
  "leave it out": "hãy bỏ đi",
  "code in ` signs cannot stand in a paper": "văn bản không nhận mã lệnh trong dấu `",
  "leave out the ` signs, or write {sign} for the sign":
    "hãy bỏ các dấu `, hoặc viết {sign} nếu muốn in dấu đó",
  "a directive within a line cannot stand in a paper": "không đặt lệnh trình bày ở giữa dòng được",
  "directives stand on their own line": "hãy viết lệnh trình bày trên một dòng riêng",
  "front matter cannot stand in the middle of a paper":
    "không đặt phần đầu mẫu ở giữa văn bản được",
  "front matter stands at the head of the template only": "phần đầu mẫu chỉ đứng ở đầu tệp mẫu",
  "these two stars open or close nothing and would be printed":
    "hai dấu sao này không mở cũng không đóng chữ đậm nào và sẽ bị in ra",
  "strong text is {code}, without blanks inside the stars; write {sign} for the sign itself":
    "chữ đậm viết là {code}, không có dấu cách phía trong các dấu sao; viết {sign} nếu muốn in chính dấu đó",

  // Values
  'in "{path}", {message}': 'ở "{path}": {message}',
  'the value "{path}" would not be printed': 'giá trị "{path}" sẽ không được in ra',
  "a value would not be printed": "có một giá trị sẽ không được in ra",
  'the value "{path}" would be printed twice': 'giá trị "{path}" sẽ bị in hai lần',
  "a value would be printed twice": "có một giá trị sẽ bị in hai lần",
  "put it into running text, a cell or an attribute":
    "hãy đặt giá trị đó vào đoạn văn, ô của bảng hoặc thuộc tính",
  "a private-use character cannot be printed": "không in được ký tự dành riêng",
  "remove the character; it usually comes from a symbol font":
    "hãy xoá ký tự này; thường do phông chữ ký hiệu tạo ra",
  "a note cannot be part of an address or attribute":
    "chú thích nguồn không dùng trong địa chỉ hoặc thuộc tính được",
  "the number of a page cannot be part of an address or attribute":
    "số trang không dùng trong địa chỉ hoặc thuộc tính được",
  "prose cannot be part of an address or attribute":
    "đoạn văn không dùng trong địa chỉ hoặc thuộc tính được",
  "a value that is not stated cannot be part of an address or attribute":
    "giá trị mà nguồn không nêu thì không dùng trong địa chỉ hoặc thuộc tính được",
  '"{path}": {message}': '"{path}": {message}',
  "put it into the text beside the link or directive instead":
    "hãy đặt giá trị đó vào phần chữ bên cạnh liên kết hoặc lệnh trình bày",
  "more than {most} lists, quotes or boxes lie in each other here":
    "ở đây có hơn {most} danh sách, trích dẫn hoặc khung lồng nhau",
  "end some of them first": "hãy kết thúc bớt trước đã",
  "more than {most} strong or emphasised texts lie in each other here":
    "ở đây có hơn {most} đoạn chữ đậm hoặc nghiêng lồng nhau",
  "leave out the * and _ signs around it": "hãy bỏ các dấu * và _ bao quanh",
  "more than {most} of the signs {signs} stand in one text":
    "có hơn {most} dấu {signs} trong một đoạn chữ",
  "leave them out, or part the text into several":
    "hãy bỏ các dấu ấy, hoặc tách đoạn chữ ra nhiều đoạn",
  "the table has {rows} rows, and {most} is the most":
    "bảng có {rows} hàng, nhiều nhất được {most} hàng",
  "part it into several tables": "hãy tách thành nhiều bảng",
  "more than {most} of the signs {signs} stand in one paragraph":
    "một đoạn có hơn {most} dấu {signs}",
  "put an empty line between what is printed again and again":
    "hãy để một dòng trống giữa những phần được in lặp lại",
};
