/** What `template/own-words.ts` says, in Vietnamese. */
export const ownWords = {
  "expected a language such as en, vi or lo": "cần mã ngôn ngữ, ví dụ en, vi hoặc lo",
  "The language of the words, where it is another": "Ngôn ngữ của chữ, nếu là ngôn ngữ khác",
  'the locale has a label "{key}" already': 'tệp ngôn ngữ đã có nhãn "{key}"',
  "give the label of this paper another name": "hãy đặt tên khác cho nhãn của văn bản này",
  '"{name}" has no text in the language "{tag}"': '"{name}" chưa có chữ cho ngôn ngữ "{tag}"',
  "write it as {form}": "hãy viết là {form}",
  'the paper "{kind}" has no title in the language "{tag}"':
    'văn bản "{kind}" chưa có tên bằng ngôn ngữ "{tag}"',
  "add a line to the front matter, such as title: {form}":
    "hãy thêm một dòng vào phần đầu mẫu, chẳng hạn title: {form}",
};
