/** What `writers` says, in Vietnamese. */
export const writers = {
  "{code} is {what} and cannot be printed": "{code} là {what} nên không in được",
  'the theme asks for the font file "{file}", which is not there':
    'kiểu trình bày cần tệp phông chữ "{file}", nhưng không có tệp này',
  "put it at templates/fonts/{file}, or name another file in the theme":
    "hãy đặt tệp vào templates/fonts/{file}, hoặc ghi tên tệp khác trong kiểu trình bày",
  'the theme asks for "{slot}", which this paper does not have':
    'kiểu trình bày cần "{slot}", nhưng văn bản này không có',
  "the paper has {slots}": "văn bản có {slots}",
  "this is a fault of chancery; please report it": "đây là lỗi của chancery; xin hãy báo lại",
  'the font file "{name}" is not a plain TrueType font':
    'tệp phông chữ "{name}" không phải là phông TrueType thường',
  "use a .ttf file that is neither packed (WOFF) nor a collection nor made of PostScript outlines":
    "hãy dùng tệp .ttf không nén (không phải WOFF), không phải bộ nhiều phông và không dùng đường nét PostScript",
  'the link "{url}" leads to no heading or annex of this paper':
    'liên kết "{url}" không dẫn tới đề mục hay phụ lục nào của văn bản này',
  '"{url}" is not a whole address': '"{url}" không phải là địa chỉ đầy đủ',
  "name the id of a heading or annex after the #":
    "hãy ghi mã của một đề mục hoặc phụ lục sau dấu #",
  "begin it with https://": "hãy bắt đầu địa chỉ bằng https://",
  "the DOCX is not sound: {finding}": "tệp DOCX có chỗ hỏng: {finding}",
  'the page of "{target}" is not known': 'không biết "{target}" ở trang nào',
  'the font {family} ({file}) does not have the character "{character}" ({code})':
    'phông chữ {family} ({file}) không có ký tự "{character}" ({code})',
  "write it in letters that the fonts have, or give the theme a font that has it":
    "hãy viết bằng chữ mà phông có, hoặc thêm vào kiểu trình bày một phông có ký tự này",
  'the line "{text}" found no place on a page': 'dòng "{text}" không có chỗ trên trang nào',
  '"{text}" is too long for the header of the page': '"{text}" quá dài so với đầu trang',
  '"{text}" is too long for the footer of the page': '"{text}" quá dài so với chân trang',
  "shorten it, or give the theme's page a wider margin":
    "hãy rút ngắn, hoặc cho trang của kiểu trình bày lề rộng hơn",
  "the table is too wide for the page: words are cut": "bảng quá rộng so với trang: có từ bị cắt",
  "a page cannot hold a table of {length} columns such as these: their words are cut letter by letter":
    "một trang không chứa nổi bảng {length} cột như thế này: các từ bị cắt rời từng chữ cái",
  "give it fewer columns, or divide it into two tables": "hãy bớt cột, hoặc chia thành hai bảng",
  'there is no theme "{name}"': 'không có kiểu trình bày nào tên là "{name}"',
  "themes in templates/themes: {names}": "các kiểu trình bày trong templates/themes: {names}",
  "add templates/themes/{name}.yaml": "hãy thêm tệp templates/themes/{name}.yaml",
  'the theme names the font file "{name}", which is not there':
    'kiểu trình bày ghi tệp phông chữ "{name}", nhưng không có tệp đó',
  "put the file into templates/fonts, or name one that is there":
    "hãy đặt tệp vào templates/fonts, hoặc ghi một tệp có ở đó",
  "a chart cannot have {count} parts, only {most} can be told apart":
    "biểu đồ không thể có {count} phần, chỉ phân biệt được {most} phần",
  "join some of them, or give the theme more fills":
    "hãy gộp một số phần, hoặc thêm màu nền vào kiểu trình bày",
  'no page can hold "{label}" in a figure': 'không trang nào chứa nổi "{label}" trong một hình',
  "shorten it, or print it in a table": "hãy rút ngắn, hoặc in trong một bảng",
  "the program that draws figures for Word is not there": "thiếu chương trình vẽ hình cho Word",
  "install chancery again": "hãy cài lại chancery",
  "the paper takes {pages} pages, and {most} is the most":
    "văn bản dài {pages} trang, nhiều nhất được {most} trang",
  "expected 4 points at least, since smaller type cannot be read":
    "cần cỡ chữ ít nhất 4 point, vì chữ nhỏ hơn không đọc được",
  "expected margins that leave 50 mm of the height for text":
    "cần lề chừa ít nhất 50 mm chiều cao cho phần chữ",
  "expected margins that leave 50 mm of the width for text":
    "cần lề chừa ít nhất 50 mm chiều rộng cho phần chữ",
};
