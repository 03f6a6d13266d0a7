/** What is said of the files in `data/` as such, and of their quotes, in Vietnamese. */
export const dataFiles = {
  "name it by continent and city, as in Asia/Vientiane":
    "hãy ghi tên châu lục và thành phố, ví dụ Asia/Vientiane",
  'write its words, or "unknown" if no source says it':
    'hãy viết nguyên văn, hoặc "unknown" nếu không nguồn nào nêu',
  "keep the words that carry the fact and leave out the others":
    "hãy giữ lại những từ nêu dữ kiện và bỏ các từ khác",
  "the folder {folder} is missing or empty": "thư mục {folder} không có hoặc trống",
  'run chancery in the folder that holds "data", or name it with --root':
    'hãy chạy chancery trong thư mục chứa "data", hoặc chỉ ra thư mục đó bằng --root',
  "the file {path} is missing": "thiếu tệp {path}",
  'make it, with the two lines "chancery: 1" and "{field}: []"':
    'hãy tạo tệp ấy, gồm hai dòng "chancery: 1" và "{field}: []"',
  'make it, with the line "chancery: 1" followed by {fields}':
    'hãy tạo tệp ấy, mở đầu bằng dòng "chancery: 1", tiếp theo là {fields}',
  "{path} is not among the files that are read": "{path} không phải là tệp mà chương trình đọc",
  "move it out of data": "hãy chuyển tệp ấy ra khỏi data",
  'the names of "{name}" and "{other}" differ only in capitals or accents':
    'tên "{name}" và "{other}" chỉ khác nhau ở chữ hoa hoặc dấu',
  "rename one of the two: Windows and macOS keep only one of them":
    "hãy đổi tên một trong hai: Windows và macOS chỉ giữ được một tệp",
  "{folder} holds {count} files, and {most} is the most":
    "{folder} chứa {count} tệp, nhiều nhất được {most} tệp",
  "keep earlier years in a folder of their own, and name it with --root":
    "hãy để các năm trước trong một thư mục riêng, và chỉ ra thư mục đó bằng --root",
  "with {path} the record is larger than {megabytes} MB":
    "cùng với {path}, hồ sơ lớn hơn {megabytes} MB",
};
