/** What `checks` says, in Vietnamese. */
export const checks = {
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
  "{name} takes {pages} pages, and {allowed} are allowed":
    "{name} dài {pages} trang, nhưng chỉ được {allowed} trang",
};
