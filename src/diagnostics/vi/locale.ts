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
  'the file is that of "{tag}", but its language is "{language}"':
    'tệp mang tên "{tag}" nhưng ngôn ngữ ghi trong tệp là "{language}"',
  "write language: {tag}, or rename the file to {language}.yaml":
    "hãy ghi language: {tag}, hoặc đổi tên tệp thành {language}.yaml",
  'no language is known by the code "{language}"': 'không có ngôn ngữ nào mang mã "{language}"',
  "use the code of ISO 639, such as vi or lo": "hãy dùng mã theo ISO 639, ví dụ vi hoặc lo",
  "the locale lacks labels of chancery's own: {named} and {more} more":
    "tệp ngôn ngữ thiếu những nhãn mà chancery có: {named} và {more} nhãn khác",
  "the locale lacks labels of chancery's own: {named}":
    "tệp ngôn ngữ thiếu những nhãn mà chancery có: {named}",
  "copy them from chancery's en.yaml and translate them; a paper that needs one fails":
    "hãy chép các nhãn đó từ en.yaml của chancery rồi dịch; văn bản cần đến nhãn còn thiếu sẽ không lập được",
  "Beginnings of a sentence that say that both sides agreed":
    "Các cách mở đầu câu cho biết hai bên đã thống nhất",
  "Whoever agrees: both sides, or one of them": "Chủ thể thống nhất: hai bên hoặc một bên",
  "Words that may stand between them and what they did":
    "Các từ có thể đứng giữa chủ thể và hành động",
  "Words that say that they agreed": "Các từ nói rằng họ đã thống nhất",
  "Words that say so before the sides are named": "Các từ nói điều đó đứng trước tên các bên",
  "Words earlier in the same clause by which it is hoped for, or was said of another day":
    "Các từ đứng trước trong cùng mệnh đề, cho biết đó là mong muốn hoặc là việc của ngày khác",
  "Words in small letters that stand where nothing proves what is done":
    "Các từ viết thường dùng khi không có gì chứng minh việc đã làm",
  "Shorter forms of the names of the months, from January":
    "Các dạng ngắn của tên tháng, từ tháng 1",
  "Shorter forms of the names of the days, from Monday": "Các dạng ngắn của tên thứ, từ thứ Hai",
  "Words before a number that is no day, such as Article":
    "Các từ đứng trước một số không phải là ngày, như Điều",
  "Words that say anywhere in a sentence who agreed":
    "Các từ nói ai đã thống nhất, ở bất cứ đâu trong câu",
  "Words that join two actions": "Các từ nối hai việc",
  "Words that begin an action which is either done or not":
    "Các từ mở đầu một việc có thể xác định là đã làm hay chưa",
  "Words that begin like those of an action, and name a thing":
    "Từ mở đầu giống từ chỉ việc nhưng chỉ sự vật",
  "Words that lead from an action to what it is for": "Từ nối một việc với mục đích của nó",
  "Words that begin what happens at every meeting, and is no objective":
    "Các từ mở đầu điều cuộc gặp nào cũng có, không phải là mục tiêu",
  "Words that say what there will be after a meeting, however it begins":
    "Từ nói sau cuộc gặp sẽ có gì, dù câu mở đầu thế nào",
  "Words that titles of instruments of each type are called by":
    "Các từ chỉ loại văn kiện trong tên gọi, theo từng loại",
  "Words of courtesy before the name of a man": "Các từ xưng hô trước tên nam giới",
  "Words of courtesy before the name of a woman": "Các từ xưng hô trước tên nữ giới",
  "Words beside a name that was given up": "Các từ đi kèm một tên gọi không còn dùng",
  "Spellings of one word, of which a house uses one":
    "Các cách viết của một từ, mỗi cơ quan chỉ dùng một cách",
  "Words that checks look for in texts of the record":
    "Các từ mà mục kiểm tra tìm trong nội dung hồ sơ",
};
