/** What `locale` says, in Vietnamese. */
export const locale = {
  'there is no locale for the language "{tag}"': 'không có tệp ngôn ngữ cho "{tag}"',
  "languages with a file in templates/locales: {tags}":
    "những ngôn ngữ đã có tệp trong templates/locales: {tags}",
  "add templates/locales/{tag}.yaml": "hãy thêm tệp templates/locales/{tag}.yaml",
  'the label "{key}"': 'nhãn "{key}"',
  'the date form "{form}"': 'dạng ngày tháng "{form}"',
  'the locale lacks the label "{key}"': 'tệp ngôn ngữ thiếu nhãn "{key}"',
  'add "{line}" under labels': 'hãy thêm "{line}" bên dưới labels',
  "{what} has a slot {slot} that nothing fills":
    "{what} có chỗ điền {slot} nhưng không có gì để điền",
  "{what} has no slot {slot}, so that value is not printed":
    "{what} không có chỗ điền {slot}, nên giá trị đó không được in",
  "{what} lacks the slot {slot}": "{what} thiếu chỗ điền {slot}",
  "remove it: this text takes no slots": "hãy xoá đi: nội dung này không có chỗ điền nào",
  "its slots are: {slots}": "các chỗ điền có thể dùng: {slots}",
  "put {slot} where it belongs": "hãy đặt {slot} vào đúng vị trí",
  'there is no label "{label}"': 'không có nhãn nào tên là "{label}"',
  "The words of the label": "Chữ của nhãn",
};
