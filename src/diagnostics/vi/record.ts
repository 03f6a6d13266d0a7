/** What `record` says of entries, ids and links, in Vietnamese; of dates, see `record-dates.ts`. */
export const record = {
  // Nouns
  "the house": "tệp house.yaml",
  "the houses": "danh sách cơ quan chủ quản",
  "the sources": "danh sách nguồn",
  "the parties": "danh sách bên",
  "the people": "danh sách người",
  "the agreements": "danh sách thoả thuận",
  "the terms": "danh sách thuật ngữ",
  "the meetings": "danh sách cuộc gặp",
  "the commitments": "danh sách cam kết",
  "a house": "cơ quan chủ quản",
  "a source": "một nguồn",
  "a party": "một bên",
  "a person": "một người",
  "an agreement": "một thoả thuận",
  "a term": "một thuật ngữ",
  "a meeting": "một cuộc gặp",
  "a commitment": "một cam kết",
  "a fact": "một dữ kiện",
  "a decision": "một quyết định",
  "an issue": "một vấn đề",
  "a point": "một ý phát biểu",
  "source {id}": "nguồn {id}",
  "party {id}": "mục về bên {id}",
  "person {id}": "mục về người {id}",
  "agreement {id}": "thoả thuận {id}",
  "term {id}": "thuật ngữ {id}",
  "meeting {id}": "cuộc gặp {id}",
  "commitment {id}": "cam kết {id}",
  "line {line}": "dòng {line}",

  // Forms that a schema asks for
  "expected small letters, figures and single hyphens":
    "cần chữ thường không dấu, chữ số và dấu gạch ngang đơn",
  'write "{id}"': 'hãy viết "{id}"',
  "write the name in Latin letters without accents": "hãy viết tên bằng chữ cái La-tinh không dấu",
  'write "{week}", the week of that day': 'hãy viết "{week}", là tuần có ngày đó',
  "expected a text in at least one language": "cần nội dung bằng ít nhất một ngôn ngữ",
  "expected 2025, 2025-12 or 2025-12-02": "cần ghi dạng 2025, 2025-12 hoặc 2025-12-02",
  "expected a time such as 14:30": "cần ghi giờ dạng 14:30",
  "expected a week such as 2025-W50": "cần ghi tuần dạng 2025-W50",
  "expected a week of the calendar": "cần ghi một tuần có trong lịch",
  "{year} has 52 weeks; its last is {year}-W52": "năm {year} có 52 tuần; tuần cuối là {year}-W52",
  "expected a whole number": "cần một số nguyên",
  "expected six hexadecimal digits, as in 1f3864":
    "cần sáu ký tự gồm chữ số 0-9 hoặc chữ a-f, ví dụ 1f3864",
  "expected a time zone such as Asia/Ho_Chi_Minh": "cần ghi múi giờ dạng Asia/Ho_Chi_Minh",
  "write Asia/Ho_Chi_Minh for Việt Nam, and Asia/Vientiane for Laos":
    "hãy viết Asia/Ho_Chi_Minh cho Việt Nam và Asia/Vientiane cho Lào",
  "expected a fragment of the source": "cần một đoạn trích từ nguồn",
  "expected a fragment of at most {most} words, found {found} words":
    "cần một đoạn trích không quá {most} từ, nhưng gặp {found} từ",

  // Ids that name nothing, or the wrong thing
  '{entry} names "{id}", which is not among {lists}':
    '{entry} ghi mã "{id}", nhưng mã này không có trong {lists}',
  '{entry} names "{id}", which is not among {lists}; so do {more} other places':
    '{entry} ghi mã "{id}", nhưng mã này không có trong {lists}; còn {more} chỗ khác cũng ghi như vậy',
  '{entry} names "{id}", which is not among {lists}; it stands on {places} too':
    '{entry} ghi mã "{id}", nhưng mã này không có trong {lists}; mã này còn ở {places}',
  'add "{id}" to {files} first': 'trước hết hãy thêm "{id}" vào {files}',
  '"{name}" is the name of {id}; write "{id}"': '"{name}" là tên của {id}; hãy viết "{id}"',
  '"{name}" is the name of {ids}; write the one that is meant':
    '"{name}" là tên của {ids}; hãy viết mã muốn nói đến',
  "give each an entry of its own: {ids}": "hãy ghi mỗi mã thành một mục riêng: {ids}",
  "write an id that stands in {files}": "hãy viết một mã có trong {files}",
  "only one may stand here: {ids}": "ở đây chỉ được ghi một mã: {ids}",
  "add data/meetings/{id}.yaml": "hãy thêm tệp data/meetings/{id}.yaml",
  'if "{id}" on {file}:{line} is meant, correct the id there':
    'nếu ý muốn nói đến "{id}" ở {file}:{line} thì hãy sửa mã ở đó',
  '"unknown" may not stand here: {needed} is needed':
    'ở đây không được ghi "unknown": cần mã của {needed}',
  'write "{field}: unknown", without brackets': 'hãy viết "{field}: unknown", không có ngoặc vuông',
  '"{id}" is {found}, and {needed} is needed here':
    '"{id}" là mã của {found}, nhưng ở đây cần mã của {needed}',
  '"{id}" is no state, and a country is needed here':
    '"{id}" không phải là mã của một nước, nhưng ở đây cần mã của một nước',
  "people with a post there: {ids}": "có thể ghi mã của người có chức vụ ở đó: {ids}",
  "ids that may stand here: {ids}": "có thể ghi một trong các mã sau: {ids}",

  // Ids given twice
  'the id "{id}" is taken already, on {where}': 'mã "{id}" đã được dùng ở {where}',
  'the id "{id}" is taken already by {noun}, on {where}':
    'mã "{id}" đã được dùng cho {noun} ở {where}',
  'the id "{id}" is taken already, by {file}': 'mã "{id}" đã được dùng trong {file}',
  "give one of the two another id; never change one that was printed":
    "hãy đặt mã khác cho một trong hai; không đổi mã đã in trong văn bản",
  'write "id: {name}", as the file is named': 'hãy viết "id: {name}", đúng như tên tệp',
  "give this meeting another id, and name its file after it":
    "hãy đặt mã khác cho cuộc gặp này và đổi tên tệp theo mã đó",
  '"unknown" cannot be an id: it says that a value is not known':
    '"unknown" không thể dùng làm mã: từ này có nghĩa là chưa rõ giá trị',
  "give it an id that tells what it is": "hãy đặt mã cho thấy đó là gì",
  'the id "{id}" differs only in hyphens from "{other}" on {where}':
    'mã "{id}" chỉ khác mã "{other}" ở {where} về dấu gạch ngang',
  "if both are the same, keep one; if not, give this one a clearer id":
    "nếu cả hai là một, hãy giữ lại một; nếu không, hãy đặt mã rõ hơn cho mục này",

  // Files and their names
  "the file is named {name} and its meeting {meeting}":
    "tệp có tên {name}, còn cuộc gặp trong tệp là {meeting}",
  "rename the file to {id}.yaml": "hãy đổi tên tệp thành {id}.yaml",
  "rename the file to {id}.yaml; the id stays as it is once a paper was printed":
    "hãy đổi tên tệp thành {id}.yaml; khi đã in văn bản thì giữ nguyên mã",
  "move its commitments into data/commitments/{meeting}.yaml and remove this file":
    "hãy chuyển các cam kết này vào data/commitments/{meeting}.yaml và xoá tệp này",

  "{path} is not read under this name": "chương trình không đọc {path} với tên tệp này",
  "{path} is not read in this folder": "chương trình không đọc {path} trong thư mục này",
  "move it to {path}": "hãy chuyển tệp đến {path}",

  // What belongs together
  '"{id}" is the house\'s own party and has no country':
    '"{id}" là mã của chính cơ quan chủ quản nhưng chưa ghi thuộc nước nào',
  "name its country by party id, such as: country: viet-nam":
    "hãy ghi nước bằng mã của bên, ví dụ: country: viet-nam",
  'parts of "{item}" stand in {file} too': 'các phần của "{item}" còn nằm trong {file}',
  "one item as reported belongs to one meeting; give this one another name":
    "mỗi mục trong bản tin chỉ thuộc một cuộc gặp; hãy đặt tên khác cho mục này",
  '"before" is an inference, and "because" does not say from what':
    '"before" là điều suy ra, nhưng không có "because" cho biết suy ra từ đâu',
  '"because" is the ground of an inference, and "before" does not say which':
    '"because" là căn cứ để suy ra, nhưng không có "before" cho biết suy ra điều gì',
  'add a line "before: …" with the id of a meeting, or remove "because"':
    'hãy thêm dòng "before: …" ghi mã một cuộc gặp, hoặc xoá "because"',
  'add a line "because: …"': 'hãy thêm dòng "because: …"',
  '"before" stands here although "{field}" gives a date':
    'ở đây có "before" dù "{field}" đã ghi ngày',
  'remove "before", or write "{field}: unknown"': 'hãy xoá "before", hoặc viết "{field}: unknown"',
  '"{id}" is both the person the papers are for and the person met':
    '"{id}" vừa là người được chuẩn bị văn bản vừa là người đối thoại',
  "principal is our side's, counterpart the other side's":
    "principal là người của phía ta, counterpart là người của phía bạn",
  '"{person}" stands twice in this delegation': '"{person}" có tên hai lần trong đoàn này',
  '"{person}" stands in the delegations of both sides':
    '"{person}" có tên trong đoàn của cả hai bên',
  "keep the person where the person sits, and remove the other line":
    "hãy giữ tên ở đoàn mà người đó tham dự và xoá dòng kia",
  '"{person}" is a second head of this delegation, after "{head}" on line {line}':
    '"{person}" là trưởng đoàn thứ hai của đoàn này, sau "{head}" ở dòng {line}',
  'write "role: member" for the one who does not lead it':
    'hãy viết "role: member" cho người không phải trưởng đoàn',
  'the papers are for "{id}", who is of {country}, and the house is of {own}':
    'văn bản được chuẩn bị cho "{id}", là người của {country}, còn cơ quan chủ quản thuộc {own}',
  'write "principal: {counterpart}" and "counterpart: {principal}"':
    'hãy viết "principal: {counterpart}" và "counterpart: {principal}"',
  'the papers are for "{id}", who sits in the delegation of another side on line {line}':
    'văn bản được chuẩn bị cho "{id}", nhưng người này có tên trong đoàn của bên khác ở dòng {line}',
  'our side stands first under "sides"; move it there, or correct the principal':
    'phía ta đứng đầu trong "sides"; hãy chuyển lên đầu, hoặc sửa "principal"',
  '"{id}" sits in no delegation, and line {line} names "{head}" as the head':
    '"{id}" không có tên trong đoàn nào, còn dòng {line} ghi "{head}" là trưởng đoàn',
  '"{id}" sits in no delegation': '"{id}" không có tên trong đoàn nào',
  'add "person: {id}" to the delegation': 'hãy thêm "person: {id}" vào đoàn',
  'correct one of the two, or add "person: {id}" to the delegation':
    'hãy sửa một trong hai chỗ, hoặc thêm "person: {id}" vào đoàn',
  '"{text}" would be printed as a fact in "{field}"':
    '"{text}" ở "{field}" sẽ được in ra như một dữ kiện',
  'write "unknown", in small letters, if no source says it':
    'hãy viết "unknown" bằng chữ thường nếu không nguồn nào nêu',
  "{entry} rests on {sources}, which stands for spellings only":
    "{entry} dựa trên {sources}, là nguồn chỉ dùng cho cách viết",
  "{entry} rests on {sources}, which stands for spellings only; so do {more} other facts":
    "{entry} dựa trên {sources}, là nguồn chỉ dùng cho cách viết; còn {more} chỗ khác cũng như vậy",
  "name the source that states the fact": "hãy ghi nguồn nêu dữ kiện này",
  "name the source that states the fact, or correct the set of the source":
    'hãy ghi nguồn nêu dữ kiện này, hoặc sửa "set" của nguồn đó',
};
