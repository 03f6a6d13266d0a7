/** What the checks of truth, people and wording look for and tell, in Vietnamese. */
export const checkRulesWords = {
  "a paper has each text of the record in its own language":
    "văn bản có đủ nội dung của hồ sơ bằng chính ngôn ngữ của nó",
  "the desk must know before the paper leaves which lines its reader may not be able to read":
    "trước khi văn bản được gửi đi, chuyên viên phải biết dòng nào người đọc có thể không đọc được",
  "the letter Đ is U+0110, and none of those that only look like it":
    "chữ Đ là U+0110, không phải các chữ chỉ trông giống nó",
  "a name typed with another letter is not found, sorted or compared as it should be":
    "tên gõ bằng chữ khác sẽ không được tìm thấy, sắp xếp hay so sánh đúng",
  "names in texts have the accents that the register of people gives them":
    "tên người trong nội dung có đủ dấu như trong danh sách người",
  "a minister whose name lost its accents sees that nobody took care":
    "bộ trưởng có tên bị mất dấu sẽ thấy không ai để tâm",
  "one person is spelled in one way in all texts":
    "tên một người được viết theo một cách trong mọi nội dung",
  "two spellings in one pack are two people to whoever reads it":
    "hai cách viết trong một tập văn bản khiến người đọc hiểu là hai người",
  "people of Việt Nam and Laos are addressed by their given names":
    "người Việt Nam và người Lào được gọi bằng tên riêng",
  "the family name alone is no form of address there, and half the delegation may share it":
    "ở đó không xưng hô bằng họ, và nửa đoàn có thể cùng một họ",
  "the register of people has the accents of Vietnamese names":
    "danh sách người có đủ dấu của tên tiếng Việt",
  "every paper takes the name from there, and without accents it may be several people’s":
    "mọi văn bản lấy tên từ đó, và tên thiếu dấu có thể là của nhiều người",
  "an item is worded as agreed only where it was agreed or signed":
    "một việc chỉ được viết là đã thống nhất khi đã được thống nhất hoặc ký kết",
  "to print “the two sides agreed” for what one side proposed is an incident, and the other side reads it":
    "in “hai bên đã thống nhất” cho điều chỉ một bên đề xuất là sự cố, và phía bạn sẽ đọc được",
  '"{claim}" says more than the record, where it is {modality}':
    '"{claim}" nói quá mức hồ sơ ghi nhận là {modality}',
  '"{claim}" says more than the record, which has nothing of this meeting as agreed':
    '"{claim}" nói quá mức hồ sơ, trong đó không có nội dung nào của cuộc gặp này là đã thống nhất',
  'say what is to be done, beginning with a verb; if both did agree, write "modality: agreed" with the source that says so':
    'hãy nêu việc cần làm, bắt đầu bằng động từ; nếu hai bên thật sự đã thống nhất, hãy ghi "modality: agreed" kèm nguồn nêu điều đó',
  "a biography names its source": "tiểu sử nêu rõ nguồn",
  "a life told from memory has a wrong year in it, and nobody can look it up":
    "tiểu sử viết theo trí nhớ sẽ có năm sai mà không ai tra lại được",
  "the biography of whoever takes part in a planned meeting is of the last six months":
    "tiểu sử của người dự cuộc gặp sắp tới không cũ quá sáu tháng",
  "a promotion or a bereavement since then makes small talk an insult":
    "việc thăng chức hay tang gia từ đó đến nay có thể biến lời thăm hỏi thành lời xúc phạm",
  'the biography of "{id}" names no source': 'tiểu sử của "{id}" không nêu nguồn',
  "name it beside the text: {form}": "hãy ghi nguồn bên cạnh nội dung: {form}",
  'the biography of "{id}" is of {date}, and the meeting is on {day}':
    'tiểu sử của "{id}" là của {date}, còn cuộc gặp diễn ra ngày {day}',
  "look for what has changed since, and name the newest source":
    "hãy tìm những thay đổi từ đó đến nay và ghi nguồn mới nhất",
  "a date in a text is one that the calendar has": "ngày tháng trong nội dung có thật trên lịch",
  "whoever is to come then asks which day was meant, and so does the other side":
    "người được mời sẽ phải hỏi đó là ngày nào, và phía bạn cũng vậy",
  'the calendar has no day "{written}"': 'lịch không có ngày "{written}"',
  "look up in the source which day was meant": "hãy xem lại nguồn để biết đó là ngày nào",
  "a weekday in a text is the one of its date": "thứ trong tuần khớp với ngày đi kèm",
  "one of the two is wrong, and half the readers will come on the other day":
    "một trong hai bị sai, và một nửa người đọc sẽ đến vào ngày kia",
  "a date in a text has its year, unless the record has just one such day near the meeting":
    "ngày tháng trong nội dung có ghi năm, trừ khi hồ sơ chỉ có đúng một ngày như vậy gần cuộc gặp",
  "a paper is read again in later years, and then nobody knows which was meant":
    "văn bản còn được đọc lại những năm sau, khi đó không ai biết là năm nào",
  '"{written}" is a {right}': '"{written}" phải là {right}',
  'write "{right}", or correct the date': 'hãy viết "{right}" hoặc sửa ngày',
  '"{written}" has no year, and no day of the record tells which':
    '"{written}" không ghi năm, và không ngày nào trong hồ sơ cho biết là năm nào',
  '"{written}" has no year, and no day of the record tells which; other such dates of this file: {more}':
    '"{written}" không ghi năm, và không ngày nào trong hồ sơ cho biết là năm nào; số ngày tương tự khác trong tệp: {more}',
  "write the year, if a source states it": "hãy ghi năm, nếu có nguồn nêu",
  "a complete delegation has a head": "đoàn đã đủ thành phần có trưởng đoàn",
  "the head sits opposite the head, speaks first and is greeted first":
    "trưởng đoàn ngồi đối diện trưởng đoàn, phát biểu trước và được chào trước",
  "a meeting that is interpreted in the room has an interpreter":
    "cuộc gặp có phiên dịch tại chỗ có người phiên dịch",
  "without one the ministers sit opposite each other in silence":
    "không có phiên dịch thì hai bộ trưởng ngồi đối diện trong im lặng",
  "two complete delegations differ by two people at most":
    "hai đoàn đã đủ thành phần chênh nhau nhiều nhất hai người",
  "one side of the table is half empty, and the other side sees it":
    "một bên bàn trống một nửa, và bên kia nhìn thấy",
  'the delegation of "{party}" has no head': 'đoàn của "{party}" chưa có trưởng đoàn',
  'write "role: head" for the one who leads it': 'hãy ghi "role: head" cho người dẫn đầu đoàn',
  "it is interpreted, and neither side has an interpreter":
    "cuộc gặp có phiên dịch, nhưng không bên nào có người phiên dịch",
  'add the interpreter with "role: interpreter", or write "others: unknown"':
    'hãy thêm người phiên dịch với "role: interpreter", hoặc ghi "others: unknown"',
  "{ours} people of ours sit opposite {theirs} of theirs":
    "phía ta {ours} người ngồi đối diện phía bạn {theirs} người",
  "agree on the numbers with the other side before the names go out":
    "hãy thống nhất số lượng với phía bạn trước khi gửi danh sách",
  "bodies at the table and posts in hand have the names of that day":
    "cơ quan dự họp và chức vụ đang giữ mang tên gọi của ngày hôm đó",
  "a ministry that was merged away cannot be met, and its successor is offended":
    "không thể gặp một bộ đã sáp nhập, và cơ quan kế thừa sẽ phật ý",
  "a text of a meeting calls a body by its name of that day, or says that the name is a former one":
    "nội dung của cuộc gặp gọi cơ quan bằng tên của ngày đó, hoặc nói rõ đó là tên cũ",
  "a name from an old text was copied, and the paper shows its age":
    "tên được chép từ văn bản cũ làm lộ văn bản đã lỗi thời",
  'write "{party}", which the body is now': 'hãy ghi "{party}", là cơ quan hiện nay',
  "write the name that the body had while the post was held":
    "hãy ghi tên của cơ quan trong thời gian giữ chức vụ",
  "write its name of that day, or say that it is a former name":
    "hãy ghi tên gọi của ngày đó, hoặc nói rõ đó là tên cũ",
  'the name "{name}" ended on {until}': 'tên gọi "{name}" hết hiệu lực từ {until}',
  'the name "{name}" ended on {until}, before {day}':
    'tên gọi "{name}" hết hiệu lực từ {until}, trước ngày {day}',
  "a figure has a second source, or says that it has one only":
    "số liệu có nguồn thứ hai, hoặc nói rõ chỉ có một nguồn",
  "a minister who names a wrong figure is corrected at the table":
    "bộ trưởng nêu số liệu sai sẽ bị đính chính ngay tại bàn",
  "a figure was reported in the six months before the meeting":
    "số liệu được nêu trong vòng sáu tháng trước cuộc gặp",
  "the other side has the newer figure and will say it": "phía bạn có số liệu mới hơn và sẽ nêu ra",
  "the figure rests on one source": "số liệu chỉ dựa vào một nguồn",
  'add a second source, or say it in a line "open: …"':
    'hãy thêm nguồn thứ hai, hoặc nói rõ ở dòng "open: …"',
  "the figure is of {date}, and the meeting is on {day}":
    "số liệu là của {date}, còn cuộc gặp diễn ra ngày {day}",
  "ask for the newest figure and name its source": "hãy hỏi số liệu mới nhất và ghi nguồn",
  "all members of a delegation have a word of courtesy, or none has":
    "mọi thành viên trong đoàn đều có từ xưng hô, hoặc không ai có",
  "the one without it reads that he was thought less of":
    "người thiếu từ xưng hô sẽ thấy mình bị coi nhẹ",
  "the words of courtesy of one person are all those of a man, or all those of a woman":
    "các từ xưng hô của một người đều dành cho nam hoặc đều dành cho nữ",
  "a minister who is called Mr in one paper and Bà in the other notices":
    "bộ trưởng được gọi là Mr ở văn bản này và Bà ở văn bản kia sẽ nhận ra ngay",
  '"{id}" has no word of courtesy, and others of this delegation have one':
    '"{id}" chưa có từ xưng hô, trong khi người khác trong đoàn đã có',
  'write "honorific: …" in data/people.yaml, or "honorific: unknown" until it is found out':
    'hãy ghi "honorific: …" trong data/people.yaml, hoặc "honorific: unknown" cho đến khi biết rõ',
  '"{text}" is said to a man, and "{other}" to a woman':
    '"{text}" dùng cho nam, còn "{other}" dùng cho nữ',
  '"{text}" is said to a woman, and "{other}" to a man':
    '"{text}" dùng cho nữ, còn "{other}" dùng cho nam',
  "correct one of the two": "hãy sửa một trong hai",
  "an instrument is of the class that its title names":
    "văn kiện thuộc đúng loại mà tên gọi của nó nêu",
  "a memorandum binds otherwise than a treaty, and whoever calls the one by the name of the other misleads":
    "bản ghi nhớ ràng buộc khác với điều ước, gọi nhầm loại là gây hiểu sai",
  'the title says "{word}", and the type is {type}': 'tên gọi ghi "{word}", còn loại là {type}',
  'write "type: {types}", or the title as the instrument has it':
    'hãy ghi "type: {types}", hoặc ghi tên gọi đúng như trên văn kiện',
  "no name is printed without its accents in a Vietnamese text":
    "không tên nào bị in thiếu dấu trong nội dung tiếng Việt",
  "without accents it is no Vietnamese, and it may be somebody else’s name":
    "thiếu dấu thì không còn là tiếng Việt, và có thể là tên người khác",
  "a text of ours has nobody’s name in the spelling of a source":
    "nội dung của ta không dùng cách viết tên theo nguồn tin",
  "the register lists that spelling as another’s, and one pack would have both":
    "danh sách ghi đó là cách viết của nơi khác, và một tập văn bản sẽ có cả hai",
  "one word is spelled in one way in all texts of a language":
    "một từ được viết theo một cách trong mọi nội dung của một ngôn ngữ",
  "a paper that mixes spellings was put together in a hurry, and looks it":
    "văn bản lẫn nhiều cách viết trông như làm vội",
  'write "{right}"; if it is part of somebody else’s name, put that name into quotation marks':
    'hãy viết "{right}"; nếu là một phần tên riêng của nơi khác, hãy đặt tên đó trong ngoặc kép',
  '"{written}" stands here, and most texts have "{most}"':
    'ở đây viết "{written}", còn phần lớn nội dung viết "{most}"',
  '"{written}" stands here, and most texts have "{most}"; other places with it: {more}':
    'ở đây viết "{written}", còn phần lớn nội dung viết "{most}"; số chỗ khác viết như vậy: {more}',
  "whoever takes part in a meeting holds a post on its day":
    "người dự cuộc gặp đang giữ chức vụ vào ngày gặp",
  "a minister who was replaced last week would stand on every page":
    "bộ trưởng vừa được thay tuần trước sẽ có tên ở mọi trang",
  "a source names each delegate of a planned meeting in the post, at most 30 days before the newest thing known before it":
    "có nguồn nêu chức vụ của mỗi đại biểu dự cuộc gặp sắp tới, không cũ hơn thông tin mới nhất trước cuộc gặp quá 30 ngày",
  "posts change hands between two meetings, and nobody tells the protocol desk":
    "chức vụ đổi người giữa hai cuộc gặp mà không ai báo cho bộ phận lễ tân",
  "enter the post that the person holds that day, or name whoever came after":
    "hãy nhập chức vụ người đó giữ vào ngày ấy, hoặc ghi người kế nhiệm",
  '"{id}" was last named in a post on {date}, and the newest thing known before the meeting is of {known}':
    'lần cuối nguồn nêu chức vụ của "{id}" là {date}, còn thông tin mới nhất trước cuộc gặp là ngày {known}',
  "look for a newer source that names the person in the post; add that source, and its day to {field}":
    "hãy tìm nguồn mới hơn nêu chức vụ của người đó; thêm nguồn ấy, và ngày của nguồn vào {field}",
  "a post is entered for whoever takes part in a planned meeting":
    "người dự cuộc gặp sắp tới đều được ghi chức vụ",
  "the papers print the name without the office, at the head of the first page":
    "văn bản in tên mà không có chức vụ, ngay đầu trang thứ nhất",
  'no post of "{id}" is entered, and the meeting is planned':
    'chưa ghi chức vụ nào của "{id}", trong khi cuộc gặp sắp diễn ra',
  'no post of "{id}" is entered, and the meeting is planned; others of it without a post: {more}':
    'chưa ghi chức vụ nào của "{id}", trong khi cuộc gặp sắp diễn ra; số người khác chưa có chức vụ: {more}',
  "enter the post, with the source that names the person in it":
    "hãy ghi chức vụ, kèm nguồn nêu chức vụ của người đó",
  'none of the posts of "{id}" is held on the day of the meeting, {day}':
    '"{id}" không giữ chức vụ nào đã ghi vào ngày gặp {day}',
  '"{id}" left the post on {on}, before the meeting on {day}':
    '"{id}" thôi giữ chức vụ từ {on}, trước cuộc gặp ngày {day}',
  '"{id}" takes up the post on {on}, after the meeting on {day}':
    '"{id}" nhận chức vụ từ {on}, sau cuộc gặp ngày {day}',
  "a delegation has the place in lists of all its members, or of none":
    "đoàn có thứ tự xếp của mọi thành viên, hoặc không có của ai",
  "whoever has no place stands after all who have one, and a vice minister comes behind the clerk":
    "người chưa có thứ tự sẽ đứng sau tất cả, và thứ trưởng bị xếp sau chuyên viên",
  "others of this delegation have a place in lists, and these have none: {people}":
    "những người khác trong đoàn đã có thứ tự xếp, còn những người này chưa có: {people}",
  'ask the protocol office, and write "precedence: …" in data/people.yaml':
    'hãy hỏi bộ phận lễ tân và ghi "precedence: …" trong data/people.yaml',
  "a quote stands word for word in its source, where the text of that is in data/sources":
    "đoạn trích đúng nguyên văn nguồn, khi nội dung nguồn có trong data/sources",
  "a quote that was never said is an invention; quotes of sources without a text on file cannot be compared":
    "trích lời chưa ai nói là bịa đặt; nguồn không lưu nội dung thì không đối chiếu được đoạn trích",
  "a text in data that a source names is there, in UTF-8":
    "tệp văn bản trong data mà nguồn nêu tên có ở đó, dạng UTF-8",
  "nobody would notice that its quotes were compared with nothing":
    "nếu thiếu, không ai biết các đoạn trích chưa được đối chiếu với gì",
  "the file {file} is in {encoding}, not in UTF-8":
    "tệp {file} ở dạng {encoding}, không phải UTF-8",
  "file the text there, or correct its name": "hãy lưu nội dung vào đó, hoặc sửa tên tệp",
  "{file} names no text in data, so no quote is compared with it":
    "{file} không chỉ đến văn bản nào trong data nên không trích dẫn nào được đối chiếu",
  'write "file: {path}", and have the text there': 'hãy ghi "file: {path}" và lưu văn bản ở đó',
  "save it as UTF-8": "hãy lưu lại ở dạng UTF-8",
  "the quote does not stand in {sources}": "không thấy đoạn trích trong {sources}",
  "copy its words from the source": "hãy chép nguyên văn từ nguồn",
  "what will be said of the relationship has the wording in force":
    "lời phát biểu về quan hệ hai nước dùng cách diễn đạt đang có hiệu lực",
  "the leaders agreed on each word of it, and whoever says the older wording seems not to know or not to agree":
    "lãnh đạo hai bên đã thống nhất từng chữ, ai dùng cách diễn đạt cũ bị coi là không biết hoặc không đồng tình",
  '"{written}" was replaced by another wording on {date}':
    '"{written}" đã được thay bằng cách diễn đạt khác từ {date}',
  'the wording in force is "{text}"': 'cách diễn đạt đang có hiệu lực là "{text}"',
  "the figure rests on one source; other such figures of this meeting: {more}":
    "số liệu chỉ dựa vào một nguồn; số liệu tương tự khác của cuộc gặp này: {more}",
  'the biography of "{id}" names no source; others without one: {more}':
    'tiểu sử của "{id}" không nêu nguồn; số tiểu sử khác cũng vậy: {more}',
  '"{id}" was last named in a post on {date}, and the newest thing known before the meeting is of {known}; others of it named as long ago: {more}':
    'lần cuối nguồn nêu chức vụ của "{id}" là {date}, còn thông tin mới nhất trước cuộc gặp là ngày {known}; số người khác cũng lâu như vậy: {more}',
  'the name "{name}" ended on {until}, before {day}; other places of this meeting: {more}':
    'tên gọi "{name}" hết hiệu lực từ {until}, trước ngày {day}; số chỗ khác của cuộc gặp này: {more}',
  "texts use the terms of the glossary, and none of the forms that it avoids":
    "văn bản dùng thuật ngữ trong bảng thuật ngữ, không dùng dạng mà bảng đó tránh",
  "the interpreter gives one word for it, and whoever hears two takes them for two things":
    "phiên dịch chỉ dùng một từ, còn người nghe thấy hai từ sẽ tưởng là hai việc",
  '"{written}" stands here, a form of {term} that the glossary avoids':
    'ở đây viết "{written}", một dạng của {term} mà bảng thuật ngữ tránh dùng',
  "give the term in this language in data/glossary.yaml, and use that":
    "hãy ghi thuật ngữ bằng ngôn ngữ này vào data/glossary.yaml rồi dùng từ đó",
  'write "{right}"; where it is a quotation, put it into quotation marks':
    'hãy viết "{right}"; nếu là trích dẫn thì đặt trong ngoặc kép',
  "all states that take part in meetings say their language, or none does":
    "mọi quốc gia tham dự cuộc gặp đều ghi ngôn ngữ, hoặc không nước nào ghi",
  "papers in the language of a state name that state first, and the other one where it is not known whose language it is":
    "văn bản bằng ngôn ngữ của nước nào thì nêu tên nước đó trước; nếu không biết là ngôn ngữ của nước nào thì nêu nước kia trước",
  '"{id}" does not say which language it speaks': '"{id}" chưa ghi ngôn ngữ',
  "add a line {form}, such as {example}": "hãy thêm dòng {form}, ví dụ {example}",
} as const;
