/** What `diagnostics` says of fields and values, in Vietnamese; of YAML itself, see `yaml.ts`. */
export const diagnostics = {
  error: "lỗi",
  warning: "cảnh báo",
  "hint: {hint}": "gợi ý: {hint}",
  "in {named}": "trong {named}",
  "{number} more of this kind": "còn {number} cảnh báo cùng loại",
  "add --one-line to see all of them": "hãy thêm --one-line để xem tất cả",
  "in {named} and {more} more": "trong {named} và {more} nơi khác",
  "write {code}": "hãy viết {code}",
  'did you mean "{word}"?': 'có phải là "{word}" không?',

  // Fields that are unknown or missing
  'unknown field "{field}"': 'không có trường nào tên là "{field}"',
  'unknown field "{field}" in {group}': 'không có trường nào tên là "{field}" trong {group}',
  'did you mean "{field}"? It stands there already':
    'có phải là "{field}" không? Trường ấy đã có ở đó rồi',
  '"{field}" belongs to "{owner}": begin it further to the right, below that':
    '"{field}" thuộc về "{owner}": hãy thụt dòng này vào bên phải, đặt bên dưới trường đó',
  '"{field}" belongs to the group above: begin it further to the left':
    '"{field}" thuộc về nhóm phía trên: hãy đưa dòng này ra bên trái',
  "look the names of the fields up in another entry of this file":
    "hãy xem tên các trường ở một mục khác trong tệp này",
  "fields that may still stand here: {fields}": "những trường còn có thể ghi ở đây: {fields}",
  'missing field "{field}" in this file': 'trong tệp này thiếu trường "{field}"',
  'missing field "{field}" in {group}': 'thiếu trường "{field}" trong {group}',
  'missing field "{field}" ({purpose}) in this file':
    'trong tệp này thiếu trường "{field}" ({purpose})',
  'missing field "{field}" ({purpose}) in {group}':
    'thiếu trường "{field}" ({purpose}) trong {group}',
  'begin the file with the line "chancery: 1"': 'hãy mở đầu tệp bằng dòng "chancery: 1"',
  'add a line "{field}: unknown"': 'hãy thêm dòng "{field}: unknown"',
  'add a line "{line}", or "{field}: unknown" if no source says it':
    'hãy thêm dòng "{line}", hoặc "{field}: unknown" nếu không nguồn nào nêu',
  'add a line "{field}:" with the entries below it, the first line of each "- {first}: …", or "{field}: []" if there are none':
    'hãy thêm dòng "{field}:" rồi ghi các mục ở bên dưới, mỗi mục mở đầu bằng "- {first}: …", hoặc "{field}: []" nếu không có mục nào',
  'add a line "{field}:" with the entries below it, the first line of each "- {first}: …"':
    'hãy thêm dòng "{field}:" rồi ghi các mục ở bên dưới, mỗi mục mở đầu bằng "- {first}: …"',
  'add a line "{line}", or "{field}: []" if there are none':
    'hãy thêm dòng "{line}", hoặc "{field}: []" nếu không có gì',
  'add a line "{field}: …" with {choices}': 'hãy thêm dòng "{field}: …" với giá trị {choices}',
  'add a line "{line}" ({wanted})': 'hãy thêm dòng "{line}" ({wanted})',
  'add a line "{line}"': 'hãy thêm dòng "{line}"',

  // The file as a whole
  "the file": "tệp này",
  "the file is empty": "tệp trống",
  'begin it with the line "chancery: 1", followed by {fields}':
    'hãy mở đầu tệp bằng dòng "chancery: 1", tiếp theo là {fields}',
  "copy another file of the kind, or begin it with the fields {fields} and so on":
    "hãy chép một tệp khác cùng loại, hoặc mở đầu tệp bằng các trường {fields} v.v.",
  "write these fields: {fields}": "hãy ghi các trường này: {fields}",
  "the file is of schema version {found}, and this chancery reads version {known}":
    "tệp theo lược đồ phiên bản {found}, còn bản chancery này chỉ đọc được phiên bản {known}",
  "use a newer chancery; if the number was typed by mistake, write {known}":
    "hãy dùng bản chancery mới hơn; nếu gõ nhầm số thì hãy viết {known}",
  "bring the file up to version {known}, or use an older chancery":
    "hãy chuyển tệp lên phiên bản {known}, hoặc dùng bản chancery cũ hơn",
  "{file} is {megabytes} MB large, and no file above 2 MB is read":
    "{file} có dung lượng {megabytes} MB, mà chương trình không đọc tệp trên 2 MB",
  "look what was pasted into it by mistake; a year of meetings takes less than 0.2 MB":
    "hãy xem đã dán nhầm gì vào tệp; các cuộc gặp của cả một năm chưa tới 0.2 MB",
  "the file is saved as {encoding}, not as UTF-8":
    "tệp được lưu bằng mã hoá {encoding}, không phải UTF-8",
  "save it again with the encoding UTF-8": "hãy lưu lại bằng mã hoá UTF-8",

  // What stands where
  "entry {number}": "mục {number}",
  'entry {number} of "{list}"': 'mục {number} của "{list}"',
  "{name}: expected {expected}, found {found}": "{name}: cần {expected}, nhưng gặp {found}",
  "{name}: expected {expected}, found nothing": "{name}: cần {expected}, nhưng chưa ghi gì",
  '{name}: expected {expected}, found "{written}", which is read as nothing':
    '{name}: cần {expected}, nhưng gặp "{written}", được hiểu là không ghi gì',
  "{name}: {expectation}": "{name}: {expectation}",
  "{name}: {expectation}, found {found}": "{name}: {expectation}, nhưng gặp {found}",
  "{name} is {found}, which is none of {choices}":
    "{name} là {found}, không phải một trong các giá trị {choices}",
  "{found} is no name for a field here; {expectation}":
    "{found} không thể là tên trường ở đây; {expectation}",
  "a text": "chữ",
  "a number": "một số",
  "a whole number": "một số nguyên",
  "true or false": "true hoặc false",
  "a list": "danh sách",
  "a group of fields": "nhóm trường",
  nothing: "chỗ trống",
  "an empty text": "phần chữ để trống",
  "an empty list": "danh sách trống",
  'the text "{text}"': 'chữ "{text}"',
  "expected {kind}": "cần {kind}",
  "expected {values}": "cần {values}",
  "expected a date such as 2025-12-02": "cần ghi ngày dạng 2025-12-02",
  "expected another form": "cần dạng khác",
  "expected another name": "cần tên khác",
  "expected a multiple of {number}": "cần bội số của {number}",
  "expected something else": "cần giá trị khác",
  "expected a text that is not empty": "cần có chữ",
  "expected at least {limit} letters": "cần ít nhất {limit} ký tự",
  "expected at most {limit} letters": "cần nhiều nhất {limit} ký tự",
  "expected at least 1 entry": "cần ít nhất 1 mục",
  "expected at least {limit} entries": "cần ít nhất {limit} mục",
  "expected at most 1 entry": "cần nhiều nhất 1 mục",
  "expected at most {limit} entries": "cần nhiều nhất {limit} mục",
  "expected a number above 0": "cần một số lớn hơn 0",
  "expected a number below 0": "cần một số nhỏ hơn 0",
  "expected at least {limit}": "cần ít nhất {limit}",
  "expected at most {limit}": "cần nhiều nhất {limit}",

  // What to write instead
  "write {value}": "hãy viết {value}",
  "write one of these": "hãy viết một trong các giá trị trên",
  "write it in figures": "hãy viết bằng chữ số",
  "write true or false": "hãy viết true hoặc false",
  "write {limit} or more": "hãy viết từ {limit} trở lên",
  "write {limit} or less": "hãy viết từ {limit} trở xuống",
  'write its entries on the lines below, or "{field}: []" if there are none':
    'hãy viết các mục ở những dòng dưới, hoặc "{field}: []" nếu không có gì',
  'write "{field}: []"': 'hãy viết "{field}: []"',
  'write "{field}: [{value}]"': 'hãy viết "{field}: [{value}]"',
  'write "unknown" if no source says it': 'hãy viết "unknown" nếu không nguồn nào nêu',
  "write a value after the colon, or remove the line if the field may be left out":
    "hãy viết giá trị sau dấu hai chấm, hoặc xoá dòng này nếu trường không bắt buộc",
  "write the text, or remove the field if it may be left out":
    "hãy viết nội dung, hoặc xoá trường này nếu không bắt buộc",
  "add an entry, or remove the field if it may be left out":
    "hãy thêm một mục, hoặc xoá trường này nếu không bắt buộc",
  "remove what is too much": "hãy xoá phần thừa",
  "write another name there, or remove the field": "hãy viết tên khác ở đó, hoặc xoá trường này",
  "write these fields below it: {fields}": "hãy viết các trường này ở bên dưới: {fields}",
  "write a space after each hyphen": "hãy viết một dấu cách sau mỗi dấu gạch ngang",
  "begin each entry with a hyphen and a space":
    "hãy mở đầu mỗi mục bằng dấu gạch ngang và một dấu cách",
  "remove the hyphen before the first field": "hãy xoá dấu gạch ngang trước trường đầu tiên",
  "remove the quotes": "hãy xoá dấu ngoặc kép",
  'put quotes around it: "{text}"': 'hãy đặt trong dấu ngoặc kép: "{text}"',
  'put quotes around it if the text is meant: "{text}"':
    'nếu muốn ghi đúng chữ ấy, hãy đặt trong dấu ngoặc kép: "{text}"',
  '"{letter}" is a letter of another alphabet here; type the word again':
    '"{letter}" ở đây là chữ cái của bảng chữ khác; hãy gõ lại từ này',
  "type it again: an invisible character ({code}) stands in it":
    "hãy gõ lại: trong đó có ký tự không nhìn thấy ({code})",
  "write the year first: {value}": "hãy viết theo thứ tự năm-tháng-ngày: {value}",
  "write the year first: {first} if the month is {firstMonth}, {second} if it is {secondMonth}":
    "hãy viết theo thứ tự năm-tháng-ngày: {first} nếu là tháng {firstMonth}, {second} nếu là tháng {secondMonth}",
  "write the day alone: {value}": "hãy chỉ viết ngày, không viết giờ: {value}",
  "a year has 12 months; write {value} if the day stands before the month":
    "một năm chỉ có 12 tháng; nếu ngày bị ghi trước tháng thì hãy viết {value}",
  "a year has the months 01 to 12": "một năm chỉ có các tháng từ 01 đến 12",
  "the calendar has no such day: {month} has the days 01 to {days}":
    "không có ngày này trong lịch: tháng {month} chỉ có các ngày từ 01 đến {days}",
  Truth: "Tính xác thực",
  People: "Nhân sự",
  "Bodies and wording": "Cơ quan và cách diễn đạt",
  "Timing and logistics": "Thời gian và hậu cần",
  Content: "Nội dung",
  Commitments: "Cam kết",
  Form: "Thể thức",
};
