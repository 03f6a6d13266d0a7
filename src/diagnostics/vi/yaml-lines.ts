/** What the YAML reader says of slips inside a line and at its beginning, in Vietnamese. */
export const yamlLines = {
  // Words in braces
  "inside braces the text ends at this comma, and what follows is read as a field":
    "trong ngoặc nhọn, đoạn chữ kết thúc ở dấu phẩy này, còn phần sau bị hiểu là một trường",
  'put quotes around the text: "{text}"': 'hãy đặt đoạn chữ trong dấu ngoặc kép: "{text}"',
  "put quotes around the text: '{text}'": "hãy đặt đoạn chữ trong dấu nháy đơn: '{text}'",
  '"{word}" stands in the braces without the name of its field':
    '"{word}" đứng trong ngoặc nhọn mà không có tên trường',
  "write the field, a colon and a space before it; still free: {fields}":
    "hãy viết tên trường, dấu hai chấm và một dấu cách ở phía trước; các trường còn trống: {fields}",
  'a comma is missing before "{field}"': 'thiếu dấu phẩy trước "{field}"',

  // How a line begins
  "this line begins further to the left than the text above it, which it goes on with":
    "dòng này là phần tiếp của đoạn chữ ở trên nhưng bắt đầu lệch sang bên trái",
  "begin it in the same column as the line above": "hãy bắt đầu dòng này thẳng cột với dòng trên",
  '"{field}" begins further to the left than the other fields of "{owner}"':
    '"{field}" bắt đầu lệch sang bên trái so với các trường khác của "{owner}"',
  '{fields} belong to "{owner}": begin them further to the right, below that':
    '{fields} thuộc về "{owner}": hãy thụt các dòng này vào bên phải, đặt bên dưới trường đó',
  'the first entry of "{list}" begins here without its hyphen':
    'mục đầu tiên của "{list}" bắt đầu ở đây mà thiếu dấu gạch ngang',
  "begin it with a hyphen and a space, like the entries below it":
    "hãy mở đầu mục này bằng dấu gạch ngang và một dấu cách, như các mục bên dưới",
  "this looks like spaces and is other characters, here and on lines further down":
    "các ký tự này trông như dấu cách nhưng là ký tự khác, ở đây và ở các dòng bên dưới",
  "delete them and press the space bar, on each of these lines":
    "hãy xoá các ký tự ấy rồi gõ phím cách, ở từng dòng như vậy",
  '"{mark}" begins no entry: a list entry begins with a hyphen and a space':
    '"{mark}" không mở đầu mục nào: mỗi mục của danh sách mở đầu bằng dấu gạch ngang và một dấu cách',
  '"{mark}" begins no entry, here and on lines further down: a list entry begins with a hyphen and a space':
    '"{mark}" không mở đầu mục nào, ở đây và ở các dòng bên dưới: mỗi mục của danh sách mở đầu bằng dấu gạch ngang và một dấu cách',
  'write "- " instead of it': 'hãy viết "- " thay cho ký tự ấy',

  // Files that are none of ours, and characters
  "this is a Word or zip file under another name, and no text file":
    "đây là tệp Word hoặc tệp zip mang tên khác, không phải tệp văn bản thuần",
  "this is a file of an old Word or Excel, and no text file":
    "đây là tệp Word hoặc Excel đời cũ, không phải tệp văn bản thuần",
  "this is a PDF file under another name, and no text file":
    "đây là tệp PDF mang tên khác, không phải tệp văn bản thuần",
  "open it in its program, and copy its text into a file of plain text":
    "hãy mở tệp bằng đúng chương trình của nó rồi chép nội dung sang một tệp văn bản thuần",
  "the file was not saved as UTF-8: {count} letters of it cannot be read, the first here":
    "tệp không được lưu bằng mã hoá UTF-8: có {count} chữ cái không đọc được, chữ đầu tiên ở đây",
  "open it with the encoding it was saved in, such as Windows-1258 or Windows-1252, and save it as UTF-8":
    "hãy mở tệp bằng đúng mã hoá đã lưu, chẳng hạn Windows-1258 hoặc Windows-1252, rồi lưu lại bằng mã hoá UTF-8",
  "more such characters stand from here on": "từ đây trở đi còn những ký tự như vậy",
  "mend those above; the next check tells of these":
    "hãy sửa các ký tự ở trên; lần kiểm tra sau sẽ báo các ký tự này",
  "correct those above; the next check tells of these":
    "hãy sửa các lỗi ở trên; lần kiểm tra sau sẽ báo các lỗi này",
  "a list of {number} entries stands here, and none above {most} is read":
    "ở đây có một danh sách {number} mục; chancery không đọc danh sách quá {most} mục",
  "look what was pasted into it by mistake": "hãy xem có gì bị dán nhầm vào đó",
  "one more problem is in this file": "trong tệp này còn một lỗi khác",
  "{number} more problems are in this file": "trong tệp này còn {number} lỗi khác",
  "put a space or a new line in its place":
    "hãy thay ký tự này bằng dấu cách hoặc bằng cách xuống dòng",
  '"#" without a space before it begins no comment, and stays part of the text':
    '"#" không có dấu cách ở trước thì không mở đầu ghi chú mà vẫn thuộc về đoạn chữ',
  'write a space before "#" if a comment begins here; otherwise put quotes around the whole text':
    'nếu ghi chú bắt đầu ở đây thì hãy viết một dấu cách trước "#"; nếu không thì hãy đặt toàn bộ đoạn chữ trong dấu ngoặc kép',

  // Values in another form
  'write {code}, or name the language of the text instead of "{name}"':
    'hãy viết {code}, hoặc ghi mã ngôn ngữ của đoạn chữ thay cho "{name}"',
  "write a whole number, without a point or a comma":
    "hãy viết số nguyên, không có dấu chấm hay dấu phẩy",
  "write the text after the colon, or one for each language: {example}":
    "hãy viết đoạn chữ sau dấu hai chấm, hoặc mỗi ngôn ngữ một đoạn: {example}",
  "write the whole day: {form}": "hãy viết đủ ngày, tháng, năm: {form}",
  "write {value} with plain hyphens; the dashes that stand there are other characters":
    "hãy viết {value} với dấu gạch ngang thường; các dấu đang có ở đó là ký tự khác",

  // Times
  "write it in that form": "hãy viết theo đúng dạng ấy",
  "a day has 24 hours: write a time from 00:00 to 23:59":
    "một ngày chỉ có 24 giờ: hãy viết giờ từ 00:00 đến 23:59",
  "an hour has 60 minutes: write them as 00 to 59":
    "một giờ chỉ có 60 phút: hãy viết số phút từ 00 đến 59",
};
