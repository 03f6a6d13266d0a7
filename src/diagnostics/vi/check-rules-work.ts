/** What the checks of timing, content, commitments and form look for and tell, in Vietnamese. */
export const checkRulesWork = {
  "a paper keeps to the pages that its kind allows":
    "văn bản không vượt quá số trang mà loại của nó cho phép",
  "a minister reads two pages in the car, not three, and nobody may gain room by shrinking the type":
    "bộ trưởng đọc hai trang trên xe chứ không phải ba, và không ai được thu nhỏ cỡ chữ để lấy chỗ",
  "each card holds all that it says": "mỗi thẻ chứa hết nội dung của nó",
  "whoever reads aloud must not turn a card within a sentence, and nobody may gain room by shrinking the type":
    "người đọc không thể lật thẻ giữa câu, và không ai được thu nhỏ cỡ chữ để lấy chỗ",
  '"{words}" takes {pages} cards of {name}, and 1 is allowed':
    '"{words}" chiếm {pages} thẻ của {name}, trong khi chỉ được 1',
  '"{words}" takes {pages} cards of {name}, and {allowed} are allowed':
    '"{words}" chiếm {pages} thẻ của {name}, trong khi chỉ được {allowed}',
  "a card of {name} takes {pages}, where {allowed} may":
    "một thẻ của {name} chiếm {pages} thẻ, trong khi chỉ được {allowed}",
  "shorten it, or part it into two points; the type is not made smaller":
    "hãy rút gọn, hoặc tách thành hai ý; cỡ chữ không được thu nhỏ",
  "the lead of a commitment is of our side": "đơn vị chủ trì một cam kết thuộc phía ta",
  "an item led by a body of the other side is counted as our own task, and the memo of the week asks nobody there for it":
    "việc do cơ quan phía bạn chủ trì sẽ bị tính là việc của ta, và báo cáo tuần không hỏi ai bên đó",
  "a paper that names its annexes names each of them":
    "văn bản có nhắc đến phụ lục thì nhắc đến mọi phụ lục của nó",
  "whoever goes by the list does not know that there is more":
    "ai đọc theo danh sách sẽ không biết là còn nữa",
  "nothing in the paper refers to {annex}": "trong văn bản không chỗ nào nhắc đến {annex}",
  "name it in the body, such as {link} or {contents}":
    "hãy nhắc đến nó trong phần chính, ví dụ {link} hoặc {contents}",
  "what is not to be raised stands in no paper that leaves the house, and in no file’s properties":
    "điều không nên nêu không có trong văn bản đưa ra ngoài, cũng không có trong thuộc tính của tệp nào",
  "the other side reads there what nobody was to say to it":
    "phía bạn sẽ đọc thấy ở đó điều không ai được nói với họ",
  "take it out of what the others read, or out of what is not to be raised":
    "hãy bỏ nó khỏi phần người khác đọc, hoặc khỏi danh mục điều không nên nêu",
  '"{text}" is not to be raised, and {name}, which others read, says it':
    '"{text}" là điều không nên nêu, nhưng {name}, văn bản người ngoài đọc, lại nói đến',
  '"{text}" is not to be raised, and the properties of {name} say it':
    '"{text}" là điều không nên nêu, nhưng thuộc tính của {name} lại nói đến',
  "the register of a meeting holds what both sides said":
    "bảng theo dõi của một cuộc gặp ghi điều cả hai bên đã nói",
  "what they promised is forgotten first by whoever wrote down only what we promised, and the other way round":
    "ai chỉ ghi lời hứa của ta sẽ quên trước hết lời hứa của bạn, và ngược lại",
  "all {count} items were said by our side, and none by the other":
    "cả {count} mục đều do phía ta nói, không có mục nào của phía bạn",
  "all {count} items were said by the other side, and none by ours":
    "cả {count} mục đều do phía bạn nói, không có mục nào của phía ta",
  'enter what else was said, or write "replies: unknown" in the meeting':
    'hãy ghi những điều khác đã được nói, hoặc viết "replies: unknown" trong tệp cuộc gặp',
  "papers are cleared by somebody else than the one who drafted them":
    "văn bản do người khác người soạn duyệt",
  "nobody sees his own slips, and the signature says that a second pair of eyes did":
    "không ai thấy lỗi của chính mình, mà chữ ký duyệt có nghĩa là đã có người thứ hai đọc",
  "whoever drafted the papers cleared them too": "người soạn văn bản cũng là người duyệt",
  'name who has read them besides, or write "cleared_by: unknown"':
    'hãy ghi người khác đã đọc văn bản, hoặc viết "cleared_by: unknown"',
  "what is said to be delivered or closed says what proves it":
    "việc được ghi là đã bàn giao hoặc đã xong có nêu bằng chứng",
  "a minister who reports it as done is asked for the paper, and it must be known where that is":
    "bộ trưởng báo cáo là đã xong sẽ được hỏi văn bản, và phải biết văn bản đó ở đâu",
  "what is said to be dropped or superseded says why, then or later":
    "việc được ghi là đã bỏ hoặc đã được thay thế có nêu lý do, khi đó hoặc về sau",
  "the other side asks, and the memo of the week can only print that no reason is stated":
    "phía bạn sẽ hỏi, còn báo cáo tuần chỉ có thể in là không nêu lý do",
  "meetings and due dates keep clear of the public holidays of both countries":
    "cuộc gặp và thời hạn tránh ngày nghỉ lễ của cả hai nước",
  "on that day nobody answers, and the date is missed although nobody failed":
    "hôm đó không ai trả lời, và thời hạn bị lỡ dù không ai có lỗi",
  "the meeting is on {holiday}, a public holiday": "cuộc gặp rơi vào {holiday}, là ngày nghỉ lễ",
  "make sure that the other side knows, or ask for another day":
    "hãy bảo đảm phía bạn biết điều đó, hoặc đề nghị ngày khác",
  "it is due on {day}, which is {holiday}, a public holiday":
    "thời hạn là {day}, đúng vào {holiday}, là ngày nghỉ lễ",
  "{count} items are due on {day}, which is {holiday}, a public holiday":
    "{count} mục có thời hạn là {day}, đúng vào {holiday}, là ngày nghỉ lễ",
  "agree on a working day, and record it with chancery update":
    "hãy thống nhất một ngày làm việc và ghi lại bằng chancery update",
  "{name} ({country})": "{name} ({country})",
  "no more than 30 Lao letters stand together without a place to end a line":
    "không quá 30 chữ Lào liền nhau mà không có chỗ xuống dòng",
  "a longer piece is cut in the midst of a word, or runs out of its column":
    "đoạn dài hơn sẽ bị cắt giữa từ hoặc tràn ra ngoài cột",
  'in "{piece}" there is no place where a line can end':
    'trong "{piece}" không có chỗ nào xuống dòng được',
  "write a space between its words, or a zero-width space (U+200B)":
    "hãy viết dấu cách giữa các từ, hoặc dấu cách rộng bằng không (U+200B)",
  "no objective, point or press line has a row of words of what is not to be raised":
    "không mục tiêu, ý phát biểu hay thông tin cho báo chí nào lặp lại một chuỗi từ của điều không nên nêu",
  "half a sentence is enough to open the matter that was to stay closed":
    "nửa câu cũng đủ để mở ra chuyện cần giữ kín",
  'it has a row of words of "{words}", which is not to be raised':
    'ở đây có một chuỗi từ của "{words}", là điều không nên nêu',
  "what is not to be raised stands in no objective, point, courtesy, closing word or press line":
    "điều không nên nêu không có trong mục tiêu, ý phát biểu, lời chào, lời kết hay thông tin cho báo chí",
  "the paper itself would make the minister say what it tells him not to":
    "chính văn bản sẽ khiến bộ trưởng nói điều nó dặn không được nói",
  'it says "{words}", which is not to be raised': 'ở đây có "{words}", là điều không nên nêu',
  "take it out here, or out of what is not to be raised":
    "hãy bỏ ở đây, hoặc bỏ khỏi danh mục điều không nên nêu",
  "a meeting has an objective, or says that none is known":
    "cuộc gặp có mục tiêu, hoặc ghi rõ là chưa biết",
  "without one nobody can say afterwards whether the meeting was worth the journey":
    "không có mục tiêu thì sau đó không ai nói được cuộc gặp có đáng chuyến đi hay không",
  "a meeting has at most three objectives": "cuộc gặp có nhiều nhất ba mục tiêu",
  "whoever wants ten things from one meeting comes home with none of them":
    "ai muốn mười điều ở một cuộc gặp sẽ về mà không được điều nào",
  "an objective says what there will be after the meeting, not what is done at it":
    "mục tiêu nói sau cuộc gặp sẽ có gì, chứ không nói trong cuộc gặp làm gì",
  "views are exchanged at every meeting, so it is reached whatever comes of it":
    "cuộc gặp nào cũng trao đổi ý kiến, nên mục tiêu ấy lúc nào cũng đạt dù kết quả ra sao",
  "what the other side wants is written down, or is said to be unknown":
    "điều phía bạn mong muốn được ghi ra, hoặc ghi rõ là chưa biết",
  "a minister who does not know what will be asked of him answers unprepared":
    "bộ trưởng không biết mình sẽ được đề nghị gì thì sẽ trả lời khi chưa chuẩn bị",
  "nothing is said of what the other side wants": "không nói gì về điều phía bạn mong muốn",
  'write what is known of it, or "their_objectives: unknown"':
    'hãy ghi điều đã biết, hoặc viết "their_objectives: unknown"',
  "the meeting has no objective": "cuộc gặp không có mục tiêu nào",
  'write one to three, each to be tested afterwards, or "objectives: unknown" if nobody has set any':
    'hãy ghi từ một đến ba mục tiêu kiểm chứng được sau cuộc gặp, hoặc viết "objectives: unknown" nếu chưa ai đặt ra',
  "the meeting has {count} objectives, and {most} are the most":
    "cuộc gặp có {count} mục tiêu, nhiều nhất là {most}",
  "keep those that the minister is to bring home; the others are points or issues":
    "hãy giữ những mục tiêu bộ trưởng cần đạt được; các điều khác là ý phát biểu hoặc vấn đề",
  'an objective that begins with "{words}" cannot be tested afterwards':
    'mục tiêu bắt đầu bằng "{words}" thì sau đó không kiểm chứng được',
  "say what there will be afterwards, such as an answer, a date or a signed paper":
    "hãy nói sau đó sẽ có gì, ví dụ một câu trả lời, một ngày hay một văn bản đã ký",
  "an item is one action, which is either done or not":
    "một mục là một việc, hoặc đã xong hoặc chưa",
  "when one half is done and the other is late, no status is true of the item":
    "khi một nửa đã xong còn nửa kia chậm, không trạng thái nào đúng với mục đó",
  'there is a second action in it, "{second}"': 'trong mục này có việc thứ hai, "{second}"',
  "make two items of it with the same {field}, or name only the thing that is to be done":
    "hãy tách thành hai mục cùng {field}, hoặc chỉ nêu một việc cần làm",
  "an issue that is unlikely to come up has answers only, and no points of ours":
    "vấn đề ít khả năng được nêu chỉ có câu trả lời, không có ý ta chủ động nêu",
  "what we bring up ourselves is no longer unlikely, and the papers say it is":
    "điều ta tự nêu thì không còn là ít khả năng nữa, mà văn bản lại ghi như vậy",
  "a meeting has at most six points that are to be made":
    "cuộc gặp có nhiều nhất sáu ý cần phát biểu",
  "a speaker keeps six points in mind, and reads more than that from the sheet":
    "người phát biểu nhớ được sáu ý, nhiều hơn thì phải đọc giấy",
  "we raise it ourselves, and the issue is said to be unlikely":
    "ta tự nêu điều này, trong khi vấn đề được ghi là ít khả năng",
  "write {form}, or how likely the issue is now":
    "hãy viết {form}, hoặc ghi lại mức khả năng của vấn đề",
  "there are {count} points to make, and {most} are the most":
    "có {count} ý cần phát biểu, nhiều nhất là {most}",
  "join those of one idea, or write {form} for what can wait":
    "hãy gộp các ý cùng một nội dung, hoặc viết {form} cho ý có thể để sau",
  "a meeting names the last one with the same person before it":
    "cuộc gặp nêu cuộc gặp gần nhất trước đó với cùng người ấy",
  "whoever was promised something there expects to hear of it, and the papers count what became of it from there":
    "người đã được hứa ở đó chờ nghe kết quả, và văn bản tính kết quả từ cuộc gặp đó",
  '"{person}" was met before, on {day}, and nothing says so':
    'đã gặp "{person}" ngày {day}, mà ở đây không nhắc đến',
  '"{person}" was met last on {day}, and an older meeting is named, "{named}"':
    'lần gặp "{person}" gần nhất là ngày {day}, mà ở đây nêu một cuộc gặp cũ hơn, "{named}"',
  'write "previous: {id}"': 'hãy viết "previous: {id}"',
  "the steps of a running order fit into the time that the meeting has":
    "các bước của chương trình vừa với thời gian của cuộc gặp",
  "what does not fit is cut at the table, and nobody has chosen what it will be":
    "phần không vừa sẽ bị cắt ngay tại bàn mà không ai chọn trước là phần nào",
  "each step of a running order begins when the one before it is over":
    "mỗi bước của chương trình bắt đầu khi bước trước đã xong",
  "two steps at one time send half of the delegation to the wrong room":
    "hai bước cùng lúc sẽ đưa nửa đoàn vào nhầm phòng",
  "correct the time, or the minutes of the step before it":
    "hãy sửa giờ, hoặc sửa số phút của bước trước đó",
  "the running order takes {needed} minutes, and the meeting has {minutes}":
    "chương trình cần {needed} phút, trong khi cuộc gặp có {minutes} phút",
  "shorten or strike steps, or correct how long the meeting lasts":
    "hãy rút ngắn hoặc bỏ bớt bước, hoặc sửa thời lượng cuộc gặp",
  "a step of the running order begins when the meeting does":
    "có một bước của chương trình bắt đầu đúng giờ cuộc gặp bắt đầu",
  "a meeting that was moved leaves the old hours in its running order":
    "cuộc gặp đổi giờ thì chương trình dễ còn giữ giờ cũ",
  "no step begins at {start}, when the meeting does; this one begins at {time}":
    "không bước nào bắt đầu lúc {start} là giờ cuộc gặp bắt đầu; bước này bắt đầu lúc {time}",
  "correct the times of the steps, or the start of the meeting":
    "hãy sửa giờ của các bước, hoặc giờ bắt đầu cuộc gặp",
  "it begins at {time}, and a step above it at {earlier}":
    "bước này bắt đầu lúc {time}, trong khi một bước ở trên bắt đầu lúc {earlier}",
  "it begins at {time}, and the steps above it last until {over}":
    "bước này bắt đầu lúc {time}, trong khi các bước ở trên kéo dài đến {over}",
  "what is said takes no more than a tenth longer than the time of our side":
    "phần phát biểu không dài hơn thời gian của phía ta quá một phần mười",
  "what is said takes no longer than the time of our side":
    "phần phát biểu không dài hơn thời gian của phía ta",
  "half of a meeting is ours, and who takes more takes it from the other side":
    "một nửa cuộc gặp là của ta, ai nói quá là lấy thời gian của phía bạn",
  "a minister who runs out of time leaves out the point that came last":
    "bộ trưởng hết giờ sẽ bỏ mất ý cuối cùng",
  "what is said takes {takes} in {language}, and of {slot} consecutive interpretation leaves our side {budget}":
    "nói hết mất {takes} bằng {language}, còn trong {slot}, trừ dịch đuổi, phía ta chỉ có {budget}",
  "what is said takes {takes} in {language}, and our half of {slot} is {budget}":
    "nói hết mất {takes} bằng {language}, còn nửa của phía ta trong {slot} là {budget}",
  "{seconds} s": "{seconds} giây",
  "{minutes} min": "{minutes} phút",
  "{minutes} min {seconds} s": "{minutes} phút {seconds} giây",
  'the longest, "{words}", takes {time}: shorten it, write {form} for some points, or ask for more time':
    'ý dài nhất, "{words}", mất {time}: hãy rút gọn ý đó, viết {form} cho một số ý, hoặc đề nghị thêm thời gian',
  "the house has a rate of speech for each language of its papers in which something is said":
    "có tốc độ nói cho mỗi ngôn ngữ của văn bản mà trong đó có lời cần phát biểu",
  "without it nobody looks whether it can be said in time, and the papers give no minutes":
    "thiếu tốc độ nói thì không ai xem có nói kịp hay không, và văn bản không ghi số phút",
  "at least {time}": "ít nhất {time}",
  "something is said in {language}, and nothing says how fast it is spoken":
    "có lời phát biểu bằng {language}, mà không có gì cho biết tốc độ nói",
  "write how many words the minister says in a minute: {form}":
    "hãy ghi số từ bộ trưởng nói mỗi phút: {form}",
  "it is said to be {status}, and nothing says what proves it":
    "cam kết được ghi là {status}, nhưng không có gì chứng minh",
  'add "evidence: …", such as the number of a letter or where the text is filed':
    'hãy thêm "evidence: …", ví dụ số công văn hoặc nơi lưu văn bản',
  "it is said to be {status}, and no note says why":
    "cam kết được ghi là {status}, nhưng không có ghi chú nêu lý do",
  "record why with another update that has a note, or name the item that stands in its place":
    "hãy ghi lý do bằng một cập nhật khác có note, hoặc nêu mục thay thế",
} as const;
