/** What the YAML reader says of how a file is written, in Vietnamese. */
export const yaml = {
  // Quotes
  "the quote that opens here is never closed": "dấu nháy mở ở đây không được đóng lại",
  "the quote that opens here is closed only on a later line":
    "dấu nháy mở ở đây mãi đến dòng sau mới đóng",
  "write {mark} at the end of the text": "hãy viết {mark} ở cuối đoạn chữ",
  "the text goes on after the quote that closes it": "đoạn chữ còn viết tiếp sau dấu nháy đóng",
  "put \"…\" around the text, or write '' for each ' inside it":
    "hãy đặt đoạn chữ trong \"…\", hoặc viết '' thay cho mỗi dấu ' bên trong",
  "put '…' around the text, or write \\\" for each \" inside it":
    "hãy đặt đoạn chữ trong '…', hoặc viết \\\" thay cho mỗi dấu \" bên trong",
  "write {quoted}": "hãy viết {quoted}",
  "put quotes around it: {quoted}": "hãy đặt trong dấu ngoặc kép: {quoted}",
  "put quotes around the whole text": "hãy đặt toàn bộ đoạn chữ trong dấu ngoặc kép",
  "{written} means nothing between double quotes":
    "{written} không có nghĩa gì giữa hai dấu ngoặc kép",
  "put '…' around the text, or write {double} for each {single}":
    "hãy đặt đoạn chữ trong '…', hoặc viết {double} thay cho mỗi dấu {single}",
  "curly quotes belong to the text and would be printed with it":
    "dấu ngoặc kép cong được coi là một phần của đoạn chữ và sẽ bị in ra theo",
  "write \"{text}\" with straight quotes, or '{whole}' if they are to be printed":
    "hãy viết \"{text}\" bằng dấu ngoặc kép thẳng, hoặc '{whole}' nếu muốn in cả dấu ngoặc kép cong",

  // Signs that YAML reads as its own
  "a colon inside a text is read as the end of a field's name":
    "dấu hai chấm giữa đoạn chữ bị hiểu là chỗ kết thúc tên trường",
  "a text without quotes cannot begin with {mark}":
    "đoạn chữ không có dấu ngoặc kép thì không thể bắt đầu bằng {mark}",
  "a text that begins with {mark} is read as a list or group in brackets":
    "đoạn chữ bắt đầu bằng {mark} bị hiểu là danh sách hoặc nhóm trường trong ngoặc",
  "a hyphen after the colon begins a list, which stands on lines of its own":
    "dấu gạch ngang sau dấu hai chấm mở đầu một danh sách, mà danh sách phải ở các dòng riêng",
  "put quotes around the text, or begin the list on the line below":
    "hãy đặt đoạn chữ trong dấu ngoặc kép, hoặc bắt đầu danh sách ở dòng dưới",
  "something stands here that belongs to nothing": "phần ở đây không thuộc về trường nào",
  "put quotes around the whole text if this belongs to it; otherwise remove it":
    "nếu phần này thuộc về đoạn chữ thì hãy đặt toàn bộ đoạn chữ trong dấu ngoặc kép; nếu không thì hãy xoá đi",
  "a comment begins here without a space before it":
    "ghi chú bắt đầu ở đây mà phía trước không có dấu cách",
  'write a space before "#", or put quotes around a text that holds it':
    'hãy viết một dấu cách trước "#", hoặc đặt đoạn chữ chứa dấu ấy trong dấu ngoặc kép',
  'the text ends before "{rest}", which is read as a comment':
    'đoạn chữ kết thúc trước "{rest}", phần này bị hiểu là ghi chú',
  'put quotes around the whole text if this belongs to it; otherwise write a space after "#"':
    'nếu phần này thuộc về đoạn chữ thì hãy đặt toàn bộ đoạn chữ trong dấu ngoặc kép; nếu không thì hãy viết một dấu cách sau "#"',
  '"*{name}" is read as a reference to another value; references are not used here':
    '"*{name}" bị hiểu là tham chiếu đến giá trị khác; ở đây không dùng tham chiếu',
  '"&{name}" is read as the name of a reference; references are not used here':
    '"&{name}" bị hiểu là tên của tham chiếu; ở đây không dùng tham chiếu',
  '"<<", "&" and "*" copy fields from elsewhere; references are not used here':
    '"<<", "&" và "*" chép trường từ chỗ khác sang; ở đây không dùng tham chiếu',
  "write the fields out": "hãy viết đầy đủ các trường ra",
  'what begins with "!" is read as a tag; tags are not used here':
    'phần bắt đầu bằng "!" bị hiểu là thẻ; ở đây không dùng thẻ',
  "put quotes around the text if this belongs to it; otherwise write the value out":
    "nếu phần này thuộc về đoạn chữ thì hãy đặt đoạn chữ trong dấu ngoặc kép; nếu không thì hãy viết đầy đủ giá trị",
  "a line for the YAML reader stands here, which is not used":
    "dòng này là lệnh cho trình đọc YAML; ở đây không dùng",
  'remove the line that begins with "%"': 'hãy xoá dòng bắt đầu bằng "%"',
  'a second file begins here with "{mark}"': 'một tệp thứ hai bắt đầu ở đây bằng "{mark}"',
  "remove the line": "hãy xoá dòng này",

  // Brackets
  'the "{opening}" that opens here is never closed': 'dấu "{opening}" mở ở đây không được đóng lại',
  'write "{closing}" after the last entry': 'hãy viết "{closing}" sau mục cuối cùng',
  "this {mark} closes nothing": "dấu {mark} này không đóng ngoặc nào",
  "remove it": "hãy xoá đi",
  "a comma was expected here": "ở đây cần dấu phẩy",
  "write a comma between two entries": "hãy viết dấu phẩy giữa hai mục",
  "this comma stands where an entry was expected": "dấu phẩy này đứng ở chỗ cần một mục",
  "a list or group written over lines stands inside brackets":
    "trong ngoặc có danh sách hoặc nhóm trường viết trên nhiều dòng",
  "leave the brackets out, or write all of it inside them":
    "hãy bỏ dấu ngoặc, hoặc viết tất cả ở trong ngoặc",
  "lists and groups are nested too deep to be read":
    "danh sách và nhóm trường lồng nhau quá sâu, không đọc được",
  "nested deeper than {levels} levels": "lồng nhau sâu hơn {levels} cấp",
  "look for a bracket that opens and should not be there": "hãy tìm dấu ngoặc mở bị thừa",

  // Lines, spaces and names of fields
  "a tab stands at the beginning of the line, where only spaces are read":
    "đầu dòng có dấu Tab, nhưng ở đó chỉ được dùng dấu cách",
  "write two spaces for each step": "hãy thay dấu Tab bằng dấu cách, mỗi bậc hai dấu cách",
  "this line does not begin in the column of any group above it":
    "dòng này không bắt đầu ở cột của nhóm nào phía trên",
  "this line is set in further than the line it belongs with":
    "dòng này thụt vào sâu hơn các dòng cùng nhóm",
  "begin it below the first letter of the line it belongs with":
    "hãy bắt đầu dòng này thẳng cột với chữ cái đầu của dòng cùng nhóm",
  "this hyphen begins no entry: its line is read as more of the text above it":
    "dấu gạch ngang này không mở đầu mục nào: dòng này bị hiểu là phần tiếp của đoạn chữ ở trên",
  "begin it in the column of the other hyphens, with nothing after the colon above them; put quotes around a text of several lines":
    "hãy đặt dấu ấy thẳng cột với các dấu gạch ngang khác, sau dấu hai chấm phía trên không viết gì; đoạn chữ dài nhiều dòng thì hãy đặt trong dấu ngoặc kép",
  "no space stands after the hyphen that begins an entry":
    "sau dấu gạch ngang mở đầu mục không có dấu cách",
  'write "{line}"': 'hãy viết "{line}"',
  'no space stands after the colon of "{field}"':
    'sau dấu hai chấm của "{field}" không có dấu cách',
  'write "{line}" with a space': 'hãy viết "{line}", có dấu cách',
  'the colon after "{field}" is a wide one, which YAML does not read':
    'dấu hai chấm sau "{field}" là dấu rộng, YAML không đọc được',
  'write "{field}: " with a plain colon and a space':
    'hãy viết "{field}: " với dấu hai chấm thường và một dấu cách',
  "a field's name with a colon was expected on this line":
    "dòng này cần có tên trường và dấu hai chấm",
  "write a colon and a space after the name; put quotes around a text of several lines":
    "hãy viết dấu hai chấm và một dấu cách sau tên trường; đoạn chữ dài nhiều dòng thì hãy đặt trong dấu ngoặc kép",
  'write "{line}", or put quotes around a text of several lines':
    'hãy viết "{line}"; nếu đây là đoạn chữ dài nhiều dòng thì hãy đặt trong dấu ngoặc kép',
  'field "{field}" is given a second time; the first is on line {line}':
    'trường "{field}" được ghi lần thứ hai; lần đầu ở dòng {line}',
  "keep one of the two": "hãy giữ lại một trong hai",
  "the name of a field was expected before the colon": "trước dấu hai chấm cần có tên trường",
  '"{name}" cannot be the name of a field': '"{name}" không thể là tên trường',
  "write it as one plain word": "hãy viết thành một từ thông thường",
  "this looks like a space and is another character ({code})":
    "ký tự này trông như dấu cách nhưng là ký tự khác ({code})",
  "delete it and press the space bar": "hãy xoá ký tự ấy rồi gõ phím cách",
  "an invisible character ({code}) stands in the name of this field":
    "trong tên trường này có ký tự không nhìn thấy ({code})",
  "delete the name and type it again": "hãy xoá tên trường rồi gõ lại",
  "this cannot be read as YAML: {words}": "phần này không đọc được theo YAML: {words}",
  "compare the line with one that is like it, or put quotes around the text":
    "hãy so dòng này với một dòng tương tự, hoặc đặt đoạn chữ trong dấu ngoặc kép",

  // Values that are read otherwise than they look
  "{written} is kept as it is typed; other programs would read the number {number}":
    "{written} được giữ nguyên như đã gõ; chương trình khác sẽ hiểu là số {number}",
  "{written} is read as the number {number}": "{written} được hiểu là số {number}",
  "write {value} if that is meant": "nếu đúng ý như vậy, hãy viết {value}",
  '"{word}" is kept as a text; some programs would read true or false':
    '"{word}" được giữ là chữ; một số chương trình khác sẽ hiểu là true hoặc false',
  "this text holds {code}, {what}": "trong đoạn chữ này có {code}, là {what}",
  "remove the escape that makes it": "hãy xoá dãy ký tự có dấu \\ đã tạo ra nó",
  "{code} stands here, {what}": "ở đây có {code}, là {what}",
  "delete it": "hãy xoá ký tự này",
  "a letter is lost here: the file was not saved as UTF-8":
    "ở đây đã mất một chữ cái: tệp không được lưu bằng mã hoá UTF-8",
  "save it with the encoding UTF-8 and type the letter again":
    "hãy lưu lại bằng mã hoá UTF-8 rồi gõ lại chữ cái ấy",
  "the sign {sign} stands here a thousand times": "dấu {sign} đứng ở đây cả nghìn lần",
  "this text is longer than {most} characters": "đoạn chữ này dài hơn {most} ký tự",
  "shorten it, or part it into several texts": "hãy rút ngắn, hoặc tách thành nhiều đoạn",
};
