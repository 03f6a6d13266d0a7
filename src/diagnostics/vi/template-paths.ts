/** What `template` says of paths, values, helpers and labels, in Vietnamese. */
export const templatePaths = {
  // Paths
  '"{path}" is no value that this paper has': 'văn bản này không có giá trị nào tên là "{path}"',
  "did you mean {paths}?": "có phải là {paths} không?",
  'each entry of "{list}" has "{name}": write it inside {code}':
    'mỗi mục của "{list}" đều có "{name}": hãy viết bên trong {code}',
  "give it at the call: {code}": "hãy chuyển giá trị này vào ở chỗ gọi: {code}",
  "the names that can stand here: {names}": "những tên dùng được ở đây: {names}",
  '"{value}" is {what} and has no "{name}" in it':
    '"{value}" là {what}, bên trong không có "{name}"',
  "it belongs to the level outside: write {path}": "tên này thuộc cấp bên ngoài: hãy viết {path}",
  '"{path}" leads out of this file': '"{path}" dẫn ra ngoài tệp này',
  "there are not so many {each} or {with} around it; a piece sees what it is given":
    "không có đủ ngần ấy {each} hoặc {with} bao quanh; mẫu con chỉ thấy những gì được chuyển vào",
  '"{path}" stands outside of {each}': '"{path}" nằm ngoài {each}',
  "it counts the entries of a list; a piece gets it by name: {code}":
    "tên này đếm các mục của danh sách; muốn dùng trong mẫu con thì hãy chuyển vào kèm tên: {code}",
  "names with @: {names}": "các tên có dấu @: {names}",
  'there is no "{name}"': 'không có "{name}"',
  "the piece is called at {call}": "mẫu con được gọi ở {call}",
  "the piece is called at {call}, on the way from {template}":
    "mẫu con được gọi ở {call}, bắt đầu từ {template}",
  "{hint} ({remark})": "{hint} ({remark})",
  "{message} ({path})": "{message} ({path})",

  // Values that may be absent
  '"{value}" may be absent here': 'ở đây "{value}" có thể không có',
  '"{before}" may be absent here, so "{name}" cannot be read from it':
    'ở đây "{before}" có thể không có, nên không lấy được "{name}" từ đó',
  "put {code} around it": "hãy đặt {code} bao quanh",
  "put {code} around it if it may be absent":
    "nếu giá trị có thể không có, hãy đặt {code} bao quanh",
  "put {code} around it, or an {otherwise} into it":
    "hãy đặt {code} bao quanh, hoặc thêm {otherwise} bên trong",
  "put {code} around it, or fill it in": "hãy đặt {code} bao quanh, hoặc điền giá trị",
  '"{name}" has no value': '"{name}" không có giá trị',
  '"{name}" is an empty text': '"{name}" để trống, không có chữ nào',
  '"{before}" has no value, so there is no "{name}" in it':
    '"{before}" không có giá trị, nên bên trong không có "{name}"',

  // What a value is
  "a yes or no": "giá trị có/không",
  "a source note": "chú thích nguồn",
  "the number of a page": "số trang",
  "a group of values ({names})": "nhóm giá trị ({names})",
  "a raw date": "ngày tháng chưa viết thành chữ",
  "something that no paper can use": "thứ mà không văn bản nào dùng được",
  '"{value}" is {what}, which cannot be printed': '"{value}" là {what}, không in ra được',
  '"{value}" is {what}, not a list': '"{value}" là {what}, không phải là danh sách',
  '"{value}" is not always a list': '"{value}" không phải lúc nào cũng là danh sách',
  '"{text}" is not a list': '"{text}" không phải là danh sách',
  '"{name}" is a list, not a text': '"{name}" là danh sách, không phải là chữ',
  '"{name}" is a yes or no, not a text': '"{name}" là giá trị có/không, không phải là chữ',
  '"{name}" is a group of values, not a text': '"{name}" là nhóm giá trị, không phải là chữ',
  '"{name}" is {value}, not a whole number': '"{name}" là {value}, không phải là số nguyên',
  "how a number is written depends on the language: chancery has to give it as a text":
    "cách viết số tuỳ theo ngôn ngữ: chancery phải đưa sẵn chữ",
  "print one of its values: {names}": "hãy in một trong các giá trị bên trong: {names}",
  "print it with {code}": "hãy in ra bằng {code}",
  "test it: {code}": "hãy kiểm tra: {code}",
  "test it with {code}": "hãy kiểm tra bằng {code}",
  '"{name}" holds a character that chancery keeps for itself':
    '"{name}" chứa ký tự mà chancery dành riêng cho mình',
  "delete the character from the data": "hãy xoá ký tự đó khỏi dữ liệu",

  // Helpers
  'there is no helper "{name}"': 'không có hàm trợ giúp nào tên là "{name}"',
  "helpers: {names}": "các hàm trợ giúp hiện có: {names}",
  "write it like {code}": "hãy viết như {code}",
  "write it like {code}, or {value} for a value of that name":
    "hãy viết như {code}, hoặc {value} nếu muốn lấy giá trị mang tên đó",
  '"{name}" is given too few values': '"{name}" nhận quá ít giá trị',
  '"{name}" is given too many values': '"{name}" nhận quá nhiều giá trị',
  '"{name}" takes no values with names': '"{name}" không nhận giá trị kèm tên',
  '"{name}" is given twice': '"{name}" được chuyển vào hai lần',
  "delete one of the two": "hãy xoá một trong hai",
  '"{value}" is not a source': '"{value}" không phải là nguồn',
  '"{value}" is {what}, not a source': '"{value}" là {what}, không phải là nguồn',
  "{helper} prints sources, such as those that most entries hold: {code}":
    "{helper} in chú thích nguồn, chẳng hạn nguồn mà phần lớn các mục đều có: {code}",
  "put a line of three hyphens below its last field, above the title of the paper":
    "hãy đặt một dòng ba dấu gạch ngang bên dưới trường cuối cùng, phía trên tiêu đề văn bản",
  '"{value}" is {what}, which cannot be compared': '"{value}" là {what}, không so sánh được',
  '"{value}" is {what}, which cannot be tested': '"{value}" là {what}, không kiểm tra được',
  "test the value that it is made for: {code}": "hãy kiểm tra chính giá trị mà nó dùng cho: {code}",
  "{helper} compares texts, numbers, and yes or no": "{helper} so sánh chữ, số và giá trị có/không",
  '"{value}" is never "{text}"': '"{value}" không bao giờ là "{text}"',
  "possible values: {values}": "các giá trị có thể có: {values}",

  // Labels
  'the locale lacks the label "{label}"': 'tệp ngôn ngữ thiếu nhãn "{label}"',
  "add it under {labels}, at the top of the template or in the locale file":
    "hãy thêm nhãn này vào dưới {labels}, ở đầu mẫu hoặc trong tệp ngôn ngữ",
  'in the language "{tag}", {message}': 'ở ngôn ngữ "{tag}": {message}',
  'the label "{label}" has a place {place} that is not filled':
    'nhãn "{label}" có chỗ điền {place} chưa được điền',
  'the label "{label}" has no place {place}': 'nhãn "{label}" không có chỗ điền {place}',
  "the text is: {text}": "nội dung nhãn là: {text}",
  "the name of the label is {what} that is not known beforehand":
    "tên nhãn là {what} chưa biết trước",
  "write the name in quotes: {code}": "hãy viết tên nhãn trong dấu ngoặc kép: {code}",

  // Numbers of pages
  "the page is asked for by {what} that is not known beforehand":
    "số trang được hỏi theo {what} chưa biết trước",
  '"{id}" cannot be the name of an annex or heading':
    '"{id}" không thể là mã của phụ lục hay đề mục',
  "write the name as it stands after the # sign of a link: {code}":
    "hãy viết mã như sau dấu # của liên kết: {code}",

  // What fills a label
  '"{value}" is neither a text nor a whole number': '"{value}" không phải là chữ hay số nguyên',
  "only a plain text or a whole number can fill a place in a label":
    "chỉ chữ đơn thuần hoặc số nguyên mới đặt được vào chỗ điền của nhãn",
  '"{value}" is {what}, which cannot fill the place {slot} in a label':
    '"{value}" là {what}, không đặt được vào chỗ điền {slot} của nhãn',
  '"{value}" may be a gap, which cannot fill the place {slot} in a label':
    '"{value}" có thể là chỗ nguồn không nêu, không đặt được vào chỗ điền {slot} của nhãn',
  '"{value}" may hold bold words, which cannot fill the place {slot} in a label':
    '"{value}" có thể có chữ in đậm, không đặt được vào chỗ điền {slot} của nhãn',
  "use a label without that place, and print {code} beside it":
    "hãy dùng nhãn không có chỗ điền ấy, và in {code} ở bên cạnh",
  '"{value}" may be absent here, and the piece "{piece}" needs it':
    'ở đây "{value}" có thể không có, mà mẫu con "{piece}" cần đến',
  '"{value}" cannot be the {name} of the piece "{piece}": it has no "{field}"':
    'không dùng "{value}" làm {name} của mẫu con "{piece}" được: trong đó không có "{field}"',
  '"{value}" cannot be the {name} of the piece "{piece}": its entries have no "{field}"':
    'không dùng "{value}" làm {name} của mẫu con "{piece}" được: các mục của nó không có "{field}"',
  'the piece "{piece}" cannot be called here': 'không gọi mẫu con "{piece}" ở đây được',
  'the piece "{piece}" needs "{name}", which is not given':
    'mẫu con "{piece}" cần "{name}" nhưng không được chuyển vào',
  "call it for an entry that has it, inside {each}":
    "hãy gọi cho một mục có giá trị đó, bên trong {each}",
  "values that fit: {names}": "những giá trị dùng được: {names}",
};
