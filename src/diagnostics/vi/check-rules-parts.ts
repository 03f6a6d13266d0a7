/** What the checks of instruments' dates, of ids of commitments and of points of issues look for and tell, in Vietnamese. */
export const checkRulesParts = {
  "each instrument says when it was signed or foreseen, or before which meeting":
    "mỗi văn kiện nêu ngày ký, ngày dự kiến, hoặc có trước cuộc gặp nào",
  "papers leave out an instrument of which nobody knows whether it was there yet":
    "văn bản bỏ qua văn kiện mà không ai biết lúc đó đã có hay chưa",
  'no paper names "{id}", which has no date':
    'không văn bản nào nêu "{id}", vì văn kiện này không có ngày',
  "add {foreseen} with a day, or {before} with the id of a meeting and {because}":
    "hãy thêm {foreseen} ghi ngày, hoặc {before} ghi mã cuộc gặp kèm {because}",
  "the ids of one meeting's commitments are formed alike":
    "mã các cam kết của cùng một cuộc gặp được đặt theo cùng một cách",
  "an item whose id was mistyped is another item: the memo of the week tells of one that is gone and of one that is new":
    "mục bị gõ sai mã sẽ thành một mục khác: báo cáo tuần nêu một mục bị mất và một mục mới",
  '"{id}" is not formed as the other ids of its meeting':
    '"{id}" không đặt theo cách của các mã khác trong cùng cuộc gặp',
  'they are formed as "{example}"; an id that was issued stays as it is':
    'các mã khác đặt như "{example}"; mã đã phát hành thì giữ nguyên',
  "each part of a compound item says what it is part of":
    "mỗi phần của một mục gộp nêu rõ mình thuộc mục nào",
  "a part that does not is counted as an item of its own":
    "phần không nêu rõ sẽ bị tính là một mục riêng",
  '"{id}" does not say what it is part of': '"{id}" không nêu mình là một phần của mục nào',
  'others are part of "{whole}": write {code}':
    'các mục khác là một phần của "{whole}": hãy ghi {code}',
  "the parts of a compound item name it alike":
    "các phần của một mục gộp ghi cùng một mã của mục đó",
  "a part that names another whole makes two items of one":
    "phần ghi mã của mục khác sẽ khiến một mục bị tính thành hai",
  '"{id}" is the only part of "{whole}"': '"{id}" là phần duy nhất của "{whole}"',
  "an issue of which all points were made from a later report says so itself":
    "vấn đề có mọi ý trao đổi rút ra từ bản tin về sau thì tự nêu rõ điều đó",
  "papers would print its title as known before the meeting":
    "văn bản sẽ in tên vấn đề như thể đã biết từ trước cuộc gặp",
  'all points of the issue "{id}" are reconstructed, and the issue is not':
    'mọi ý của vấn đề "{id}" đều là dựng lại, nhưng bản thân vấn đề thì không ghi như vậy',
  'add the line "reconstructed: true" to it': 'hãy thêm dòng "reconstructed: true" vào vấn đề này',
  "each issue has points that say what to say on it":
    "mỗi vấn đề có các ý trao đổi cho biết cần nói gì",
  "the talking points leave out an issue on which there is nothing to say":
    "ý trao đổi bỏ qua vấn đề không có gì để nói",
  'the issue "{id}" has no points': 'vấn đề "{id}" không có ý trao đổi nào',
  "add what to say on it, or remove the issue": "hãy thêm nội dung cần nói, hoặc xoá vấn đề này",
} as const;
