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

  // Times
  "write it in that form": "hãy viết theo đúng dạng ấy",
  "a day has 24 hours: write a time from 00:00 to 23:59":
    "một ngày chỉ có 24 giờ: hãy viết giờ từ 00:00 đến 23:59",
  "an hour has 60 minutes: write them as 00 to 59":
    "một giờ chỉ có 60 phút: hãy viết số phút từ 00 đến 59",
};
