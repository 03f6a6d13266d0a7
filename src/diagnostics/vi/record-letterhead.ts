/** What the letterhead of the house is for, and what is told of it, in Vietnamese. */
export const recordLetterhead = {
  "Folder in templates whose files stand before those beside it, such as vn-decree-30":
    "Thư mục trong templates có các tệp được dùng trước các tệp bên cạnh nó, ví dụ vn-decree-30",
  "Kinds of paper that build makes for a meeting; where absent, all that are usual":
    "Các loại văn bản mà lệnh build lập cho một cuộc gặp; nếu không ghi thì lập tất cả các loại thường lệ",
  "What official papers say of who issues, signs and receives them":
    "Thể thức của văn bản: cơ quan ban hành, người ký, nơi nhận",
  "Who signs and receives the papers of this meeting, where the house file says otherwise":
    "Người ký và nơi nhận văn bản của cuộc gặp này, nếu khác với tệp house.yaml",
  "The meeting as it is named within a sentence, where its title does not fit there":
    "Cách gọi cuộc gặp trong câu, nếu tên cuộc gặp không hợp với câu",
  "On whose authority it is signed, as it stands before the post, such as KT. BỘ TRƯỞNG":
    "Quyền hạn của người ký, ghi trước chức vụ, ví dụ KT. BỘ TRƯỞNG",
  "The post of who signs": "Chức vụ của người ký",
  "Who signs, by id": "Người ký, ghi bằng mã",
  "To whom it is addressed: ids or words; [] where it is addressed to nobody":
    "Kính gửi ai: ghi bằng mã hoặc bằng lời; [] nếu không gửi ai",
  "Who receives a copy: ids or words; [] where nobody does":
    "Nơi nhận: ghi bằng mã hoặc bằng lời; [] nếu không có",
  "Who signs the papers": "Người ký văn bản",
  "What the paper rests on, each as a line without its stop":
    "Căn cứ ban hành, mỗi căn cứ một dòng, không ghi dấu chấm câu ở cuối",
  "The body above the one that issues; none where there is none":
    "Cơ quan chủ quản trực tiếp của cơ quan ban hành; none nếu không có",
  "The body that issues the papers, by id": "Cơ quan ban hành văn bản, ghi bằng mã",
  "Its letters in the number of a paper, such as BNV":
    "Chữ viết tắt tên cơ quan trong ký hiệu văn bản, ví dụ BNV",
  "The letters of the unit that drafts, in the number of an official letter":
    "Chữ viết tắt tên đơn vị soạn thảo, dùng trong ký hiệu công văn",
  "The place that stands before the date, such as Hà Nội":
    "Địa danh ghi trước ngày tháng, ví dụ Hà Nội",
  "Address and telephone, at the foot of the first page":
    "Địa chỉ và điện thoại, ghi ở chân trang thứ nhất",
  "Where the house files it, such as VT, HTQT": "Nơi lưu văn bản, ví dụ VT, HTQT",
  "Who typed it and how many copies there are, such as PL.(300)":
    "Ký hiệu người soạn thảo và số lượng bản phát hành, ví dụ PL.(300)",
  "What it is about, where the theme's head says so: words around {subject}, per language":
    "Trích yếu nội dung, nếu phần đầu văn bản có ghi: lời văn quanh {subject}, theo từng ngôn ngữ",
  "the theme {theme} prints a letterhead, and data/house.yaml has none":
    "kiểu trình bày {theme} in thể thức văn bản, nhưng data/house.yaml không có phần letterhead",
  "add to it, with what is true of the house: {lines}":
    "hãy thêm vào tệp đó, theo đúng thực tế của cơ quan: {lines}",
  'there is no folder "{name}" in templates': 'trong templates không có thư mục "{name}"',
  "folders in templates: {names}": "các thư mục trong templates: {names}",
  "make templates/{name} and put its templates there":
    "hãy tạo templates/{name} và đặt các mẫu vào đó",
  "the folder of templates does not stand on a line of its own":
    "tên thư mục mẫu không nằm trên một dòng riêng",
  "write the line {line} without blanks before it":
    "hãy viết dòng {line}, không có khoảng trắng ở đầu dòng",
  "leave it out: chancery weekly makes it, whatever stands here":
    "hãy bỏ tên này: chancery weekly vẫn lập văn bản đó, dù ở đây ghi gì",
  "write {line} into data/house.yaml if it is to be read, or move it out of {folder}":
    "nếu muốn dùng thì viết {line} vào data/house.yaml, nếu không thì chuyển ra khỏi {folder}",
  "leave it out: no paper of a meeting is of this kind":
    "hãy bỏ tên này: không văn bản nào của cuộc gặp thuộc loại đó",
  "What one kind of paper has instead, by its name, such as cong-van":
    "Phần riêng của một loại văn bản, ghi theo tên loại, ví dụ cong-van",
  "the recipients of a paper that is addressed to somebody begin with the words of its theme for that":
    "văn bản có nơi kính gửi thì nơi nhận bắt đầu bằng từ ngữ tương ứng của kiểu trình bày",
  "a registry sends a paper to its recipients, and the list is sent back without":
    "văn thư gửi văn bản theo nơi nhận, thiếu dòng này thì văn bản bị trả lại",
  "the recipients refer to those above only where the paper is addressed to somebody":
    "nơi nhận chỉ ghi như trên khi văn bản có nơi kính gửi",
  "nobody knows who was meant, and the copy goes nowhere":
    "không ai biết gửi cho ai, và bản đó không đến đâu cả",
  'the recipients of {kind} have "{words}", and it is addressed to nobody':
    'nơi nhận của {kind} ghi "{words}", nhưng văn bản không có nơi kính gửi',
  "say to whom it is addressed, or give it recipients of its own: {form}":
    "hãy ghi nơi kính gửi, hoặc ghi nơi nhận riêng cho loại văn bản này: {form}",
  "{kind} is addressed to somebody, and its recipients do not begin with that":
    "{kind} có nơi kính gửi, nhưng nơi nhận không bắt đầu bằng nơi đó",
  'write "{words}" first; for papers of this kind alone: {form}':
    'hãy ghi "{words}" ở dòng đầu; nếu chỉ cho loại văn bản này: {form}',
  "the name of a body takes two lines of a paper's head at most":
    "tên cơ quan ở phần đầu văn bản dài nhất hai dòng",
  "a head of many lines is read as a text and not as a name":
    "phần đầu nhiều dòng đọc như một đoạn văn, không như tên cơ quan",
  '"{words}" takes {lines} lines of the head of {theme}, and 2 are usual':
    '"{words}" chiếm {lines} dòng ở phần đầu của kiểu {theme}, thông thường là 2',
  "write the shorter official name if the body has one, or give its part of the head more width in a theme of your own; short: is for tables and does not stand in a head":
    "hãy ghi tên chính thức ngắn hơn nếu cơ quan có tên đó, hoặc cho phần này rộng hơn trong kiểu trình bày riêng; short: chỉ dùng cho bảng, không in ở phần đầu",
  "a paper is addressed to no more than twelve by name":
    "văn bản ghi tên nhiều nhất mười hai nơi kính gửi",
  "its text begins where nobody looks for it, and one who is missing is not noticed":
    "nội dung bắt đầu ở chỗ không ai tìm, và thiếu một nơi cũng không ai nhận ra",
  "{kind} is addressed to {count} by name, and 12 are usual at most":
    "{kind} ghi {count} nơi kính gửi, thông thường nhiều nhất là 12",
  'write one line that leads to a list, such as "{words}", and add the list as an annex':
    'hãy ghi một dòng dẫn đến danh sách, ví dụ "{words}", và kèm danh sách làm phụ lục',
  "The addressees of the attached list": "Danh sách kèm theo",
};
