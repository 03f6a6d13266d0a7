/** What `checks` says, in Vietnamese. */
export const checks = {
  '"{written}" is another spelling than that of the record, {names}':
    '"{written}" khác cách viết trong hồ sơ là {names}',
  '"{written}" lacks its accents and is printed as {names}':
    '"{written}" viết thiếu dấu và được in là {names}',
  '"{written}" lacks its accents and is printed so; it may be {names}':
    '"{written}" viết thiếu dấu và được in như vậy; có thể là {names}',
  '"{written}" has the family name; the form of address has the given name, {names}':
    '"{written}" gọi bằng họ; cách xưng hô dùng tên riêng là {names}',
  "write the one that is meant, with its accents":
    "hãy viết đúng tên người được nói đến, có đủ dấu",
  'write "{name}"': 'hãy viết "{name}"',
  'write "{name}"; if it is somebody else, enter that person in data/people.yaml':
    'hãy viết "{name}"; nếu là người khác, hãy thêm người đó vào data/people.yaml',
  'write "{name}" if that is meant': 'hãy viết "{name}" nếu đúng là người đó',
  'the name "{name}" of "{id}" has no accents': 'tên "{name}" của "{id}" không có dấu',
  "write it with its accents; if it has none, say so: {form}":
    "hãy viết đủ dấu; nếu tên vốn không có dấu, hãy ghi rõ: {form}",
  '"{word}" begins with {code}, which only looks like {right}':
    '"{word}" bắt đầu bằng {code}, chỉ trông giống chữ {right}',
  "shorten the texts in the record or move matter to an annex; the type is not made smaller":
    "hãy rút ngắn nội dung trong hồ sơ hoặc chuyển bớt sang phụ lục; chương trình không tự thu nhỏ cỡ chữ",
  '"{text}" has no text in {missing}, so papers in {wanted} print it in {language}':
    '"{text}" chưa có bản {missing} nên văn bản {wanted} in bằng {language}',
  "write it in each language: {form}": "hãy viết theo từng ngôn ngữ: {form}",
  "add {form} beside {beside}": "hãy thêm {form} cùng chỗ với {beside}",
  "its text in {wanted} is from a source of a set that house.yaml leaves out":
    "bản {wanted} lấy từ nguồn thuộc nhóm nguồn mà house.yaml không dùng",
  "the body of {name} takes {pages} pages, and 1 is allowed":
    "phần chính của {name} dài {pages} trang, nhưng chỉ được 1 trang",
  "the body of {name} takes {pages} pages, and {allowed} are allowed":
    "phần chính của {name} dài {pages} trang, nhưng chỉ được {allowed} trang",
  "{name} takes {pages} pages, and 1 is allowed":
    "{name} dài {pages} trang, nhưng chỉ được 1 trang",
  "in type of this size {name} takes {pages} pages in place of {usual}":
    "với cỡ chữ này, {name} dài {pages} trang thay vì {usual}",
  "shorten its texts, or choose a smaller text_size if it is to stay one page":
    "hãy rút gọn nội dung, hoặc chọn text_size nhỏ hơn nếu cần giữ một trang",
  "larger type does not make two pages of one that is read while speaking":
    "cỡ chữ lớn hơn không biến một trang đọc khi phát biểu thành hai trang",
  "a minister who speaks cannot turn the page, and large type holds fewer words":
    "bộ trưởng đang phát biểu không thể lật trang, và cỡ chữ lớn chứa được ít từ hơn",
  "{name} takes {pages} pages, and {allowed} are allowed":
    "{name} dài {pages} trang, nhưng chỉ được {allowed} trang",
  '"{lead}" leads it and is not of our side': '"{lead}" chủ trì việc này nhưng không thuộc phía ta',
  "lead is our unit; name whoever acts on the other side as owner or counterpart":
    "lead là đơn vị của ta; bên thực hiện phía bạn thì ghi vào owner hoặc counterpart",
};
