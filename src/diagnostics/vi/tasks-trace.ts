/** What `chancery trace` says, in Vietnamese. */
export const tasksTrace = {
  "there is no word to look for": "chưa có từ nào để tìm",
  "write it after --word, in quotes if it is more than one":
    "hãy viết từ đó sau --word, đặt trong dấu ngoặc kép nếu có nhiều từ",
  'none of the papers asked for prints "{words}"':
    'trong các văn bản được yêu cầu không có chỗ nào in "{words}"',
  "it is printed in {papers}": "chữ này được in trong {papers}",
  'no paper of {meeting} prints "{words}", and it is not in the data either':
    'không văn bản nào của {meeting} in "{words}", trong dữ liệu cũng không có',
  'no paper of {meeting} prints "{words}", which stands in {entry}':
    'không văn bản nào của {meeting} in "{words}", dù dữ liệu có chữ này ở {entry}',
  'no paper of {meeting} prints "{words}", which stands in {entry} and in 1 more place of the data':
    'không văn bản nào của {meeting} in "{words}", dù dữ liệu có chữ này ở {entry} và ở 1 chỗ khác',
  'no paper of {meeting} prints "{words}", which stands in {entry} and in {others} more places of the data':
    'không văn bản nào của {meeting} in "{words}", dù dữ liệu có chữ này ở {entry} và ở {others} chỗ khác',
  "so short a word is looked for alone, not inside longer words; write more of it":
    "từ quá ngắn chỉ được tìm khi đứng riêng, không tìm bên trong từ dài hơn; hãy ghi dài hơn",
  "and {more} more places; narrow with --kind, or take --json for all":
    "và {more} chỗ nữa; hãy thu hẹp bằng --kind, hoặc dùng --json để xem đủ",
  "{text} cites {at}": "{text} dẫn nguồn ở {at}",
  '"{text}" cites this ({where})': '"{text}" dẫn nguồn này ({where})',
  "papers compute with this field and do not print it as it stands":
    "văn bản chỉ dùng trường này để tính, không in nguyên như vậy",
  "it belongs to another meeting: {meeting}": "chữ này thuộc về một cuộc gặp khác: {meeting}",
  "no paper prints this field here": "không văn bản nào in trường này ở đây",
  'it is meant for fewer readers than those of {kind}, whose audience is "{audience}"':
    'chữ này dành cho đối tượng đọc hẹp hơn đối tượng của {kind} là "{audience}"',
  'it is in the view as "{field}", which no template of {kinds} prints':
    'mẫu có thể dùng chữ này với tên "{field}", nhưng không mẫu nào của {kinds} in ra',
  "its source belongs to a set that sets in data/house.yaml leaves out":
    "nguồn của chữ này thuộc một nhóm nguồn không được ghi ở trường sets trong data/house.yaml",
  "{kind} tells what was known by {day}, and this came later":
    "{kind} chỉ nêu những gì đã biết tính đến ngày {day}, còn điều này đến sau",
  'it is the text in the language "{language}", and the paper is in "{tag}"':
    'đây là bản tiếng "{language}", còn văn bản viết bằng tiếng "{tag}"',
  "more than one thing keeps it out: its audience, its day, or the set of its source":
    "có nhiều lý do cùng lúc: đối tượng đọc, ngày, hoặc nhóm nguồn của chữ này",
  "found only with other accents than those asked for": "chỉ tìm thấy khi bỏ qua dấu",
  "found only inside longer words": "chỉ tìm thấy bên trong những từ dài hơn",
  "1 place": "1 chỗ",
  "{places} places": "{places} chỗ",
  "1 paper": "1 văn bản",
  "{papers} papers": "{papers} văn bản",
  "{places} in {papers}": "{places} trong {papers}",
  "furniture of the page: {slot}": "đầu trang hoặc chân trang: {slot}",
  "head of the paper": "phần đầu văn bản",
  notes: "các chú thích nguồn",
  "template {place}": "mẫu {place}",
  "template {place}, called from {calls}": "mẫu {place}, được gọi từ {calls}",
  '"{text}" is written by chancery between values':
    '"{text}" do chương trình tự viết giữa các giá trị',
  "label {place} ({key})": "nhãn {place} ({key})",
  "chosen by {at}": "được chọn theo {at}",
  '"{text}" is computed from {at}': '"{text}" được tính từ {at}',
  "data {at}": "dữ liệu {at}",
  "in {tag}, word for word as its source has it": "bằng {tag}, đúng nguyên văn của nguồn",
  "in {tag}, since the data has no text in {wanted} there":
    "bằng {tag}, vì dữ liệu ở đó chưa có bản {wanted}",
  "named by {at}": "được gọi tên tại {at}",
  "and {at}": "và {at}",
  "and {more} more, which --json lists": "và {more} chỗ nữa, xem đủ bằng --json",
  "{at} ({entry})": "{at} ({entry})",
  "{at} ({entry}, {field})": "{at} ({entry}, {field})",
  '"{text}" is a label ({where})': '"{text}" là nhãn ({where})',
  '"{text}" is printed ({where})': '"{text}" được in ra ({where})',
  '"{text}" depends on this ({where})': '"{text}" phụ thuộc vào chỗ này ({where})',
  'the template prints "{word}" ({where})': 'mẫu in ra "{word}" ({where})',
};
