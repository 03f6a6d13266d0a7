/** What `chancery new` says, in Vietnamese. */
export const tasksNew = {
  "what is the meeting called": "cuộc gặp có tên là gì",
  "what sort of meeting is it": "đây là loại cuộc gặp nào",
  "has it taken place": "cuộc gặp đã diễn ra chưa",
  "on which day": "vào ngày nào",
  "which party receives": "bên nào là chủ nhà",
  "which party is received": "bên nào là khách",
  "whom are the papers for": "văn bản được soạn cho ai",
  "whom does that person meet": "người đó gặp ai",
  "in which country": "tại nước nào",
  "in which city": "tại thành phố nào",
  "in which building and room": "tại toà nhà và phòng nào",
  "when does it begin, such as 14:30": "bắt đầu lúc mấy giờ, ví dụ 14:30",
  "in which time zone is that (unknown if no source says it)":
    "giờ đó theo múi giờ nào (ghi unknown nếu không nguồn nào nêu)",
  "under which id, which is also the name of the file": "dùng mã nào (cũng là tên của tệp)",
  "A meeting. Replace unknown by what a source states, and leave it where none does.":
    "Một cuộc gặp. Hãy thay unknown bằng điều mà nguồn nêu, và giữ nguyên ở chỗ không nguồn nào nêu.",
  "What stands behind # is read by nobody; take away a # right before a field to use it.":
    "Phần đứng sau dấu # không được đọc; hãy bỏ dấu # đứng sát trước một trường để dùng trường đó.",
  "An entry, in the place of [] and without the #:": "Một mục, viết thay cho [] và bỏ các dấu #:",
  'is this another person than "{id}", whose name is {name}':
    'người này có phải là người khác với "{id}", tên là {name}, không',
  'is this another person than "{id}", who has the same name':
    'đây có phải là người khác, không phải "{id}" là người trùng tên',
  "the same person; nothing is written": "cùng một người; không ghi gì",
  "another person of that name": "một người khác trùng tên",
  'there is a person named {name} already: "{id}"': 'đã có người tên là {name}: "{id}"',
  'if it is the same person, remove the new entry "{id}"':
    'nếu là cùng một người, hãy xoá mục mới "{id}"',
  "choose one": "hãy chọn",
  "what is the full name": "họ tên đầy đủ là gì",
  "of which country": "là người nước nào",
  "how is the person addressed aloud": "khi nói thì xưng hô với người này thế nào",
  "under which id": "dùng mã nào",
  "at which meeting was it said": "điều đó được nói tại cuộc gặp nào",
  "what is to be done, beginning with a verb": "việc cần làm là gì, bắt đầu bằng một động từ",
  "how firmly was it said": "điều đó được nói dứt khoát đến mức nào",
  "who said it": "ai đã nói",
  "to whom was it said": "nói với ai",
  "whom does the source name to do it": "nguồn nêu ai là người thực hiện",
  "which source states it": "nguồn nào nêu điều đó",
  "what are the words of the source, in at most 20 words":
    "nguyên văn của nguồn là gì, không quá 20 từ",
  "What was said at the meeting that somebody may be held to, in order.":
    "Những điều đã nói tại cuộc gặp mà người nói có thể phải giữ lời, theo thứ tự.",
  "What happens since is added under updates; what was said is never changed.":
    "Việc diễn ra về sau được thêm vào updates; điều đã nói thì không bao giờ sửa.",
  "{description}: {choices}": "{description}: {choices}",
  '"{answer}" is not among those there are': '"{answer}" không có trong danh sách hiện có',
  'the id "{id}" is taken already': 'mã "{id}" đã được dùng',
  '"{id}" is free': 'mã "{id}" chưa được dùng',
  "it holds {code}, {what}": "có ký tự {code}, là {what}",
  "--{flag} {answer}: {message}": "--{flag} {answer}: {message}",
  "--{flag} is missing: {question}?": "thiếu --{flag}: {question}?",
  "give it, or run the command at a terminal to be asked":
    "hãy ghi giá trị đó, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi",
  "{file} was not written, since the record would have these problems":
    "{file} chưa được ghi, vì hồ sơ sẽ có những vấn đề này",
  "change the answers that the errors name": "hãy sửa những câu trả lời mà các lỗi nêu ra",
  "{file} is there already": "đã có tệp {file}",
  "give another id, or change that file": "hãy dùng mã khác, hoặc sửa tệp đó",
  "{file} has problems, so nothing can be added to it": "{file} có lỗi nên không thể thêm gì vào",
  "correct it first; chancery check shows what is wrong":
    "hãy sửa tệp trước; chancery check cho biết sai ở đâu",
  "a new entry does not fit at the end of {file}": "không thể thêm mục mới vào cuối {file}",
  'let the list "{list}" be the last field of the file, each entry with a hyphen of its own':
    'hãy đặt danh sách "{list}" làm trường cuối của tệp, mỗi mục mở đầu bằng một dấu gạch ngang',
  "stopped; nothing was written": "đã dừng; chưa ghi gì",
  "begun; fill in what is known, then run chancery check":
    "đã tạo; hãy điền những điều đã biết, rồi chạy chancery check",
  "{question}?": "{question}?",
  "{question}? (leave empty if not known)": "{question}? (để trống nếu chưa biết)",
  "{question}? (space bar to choose, none if not known)":
    "{question}? (bấm phím cách để chọn, không chọn nếu chưa biết)",
  "an answer is needed here": "chỗ này cần có câu trả lời",
  "{message}; {hint}": "{message}; {hint}",
  "not known": "chưa rõ",
};
