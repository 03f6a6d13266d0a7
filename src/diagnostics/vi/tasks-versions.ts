/** What is said when papers are issued, copies collected and papers verified, in Vietnamese. */
export const tasksVersions = {
  "{path} is there already": "đã có {path}",
  "an issued version is never changed; issue again, and it gets the next number":
    "phiên bản đã phát hành không bao giờ bị sửa; hãy phát hành lại để nhận số tiếp theo",
  "{version} is not in {folder} as it was issued, so changes since cannot be marked":
    "{version} trong {folder} không còn như khi phát hành, nên không đánh dấu được thay đổi so với phiên bản này",
  "{version} is not in {folder} as it was issued, so nothing can be compared with it":
    "{version} trong {folder} không còn như khi phát hành, nên không so sánh được với phiên bản này",
  "take the folder again from your archive; chancery verify shows what is amiss":
    "hãy lấy lại thư mục từ kho lưu trữ; lệnh chancery verify cho biết sai ở đâu",
  '{path} is about the meeting "{own}"': '{path} ghi về cuộc gặp "{own}"',
  "a file of what was issued has the name of its meeting, and neither is changed":
    "tệp ghi việc phát hành mang tên cuộc gặp; cả hai tên đều không được đổi",
  "{version} came back before it was issued": "{version} được thu hồi trước khi phát hành",
  "{version} stands behind v{last}": "{version} đứng sau v{last}",
  "this file is written by chancery alone: take it again from your archive":
    "tệp này chỉ do chancery ghi: hãy lấy lại từ kho lưu trữ",
  '{file} says what was issued of "{name}", and there is no such meeting':
    '{file} ghi việc phát hành văn bản của "{name}", nhưng không có cuộc gặp này',
  "bring the meeting back, or move this file to your archive":
    "hãy khôi phục cuộc gặp, hoặc chuyển tệp này vào kho lưu trữ",
  'if "{meant}" is that meeting, give it its id back: ids stay once a paper was issued':
    'nếu "{meant}" chính là cuộc gặp đó, hãy trả lại mã cũ: đã phát hành văn bản thì không đổi mã',
  "an entry does not fit at the end of {path}": "không thêm được mục vào cuối {path}",
  "there is no {version} of {meeting}": "{meeting} không có {version}",
  "issued: {versions}": "đã phát hành: {versions}",
  "what was kept of {version} does not give these again: {files}":
    "từ những gì đã lưu của {version} không lập lại được đúng các tệp: {files}",
  "something in {folder} was changed; chancery verify of that folder shows what":
    "có gì đó trong {folder} đã bị sửa; chạy chancery verify với thư mục đó để biết",
  "it was issued by chancery {version}, and only that makes the same bytes":
    "phiên bản này do chancery {version} phát hành, chỉ bản đó mới lập ra đúng từng byte",
  "copies {copies} of more than one version are out":
    "bản số {copies} của nhiều phiên bản đang được giữ",
  "name the version, such as {option}": "hãy nêu phiên bản, ví dụ {option}",
  "there is no version of which copies {copies} are out":
    "không có phiên bản nào mà bản số {copies} đang được giữ",
  "chancery copies shows those that are out":
    "lệnh chancery copies cho biết những bản đang được giữ",
  "nothing was issued of {meeting} yet": "chưa phát hành văn bản nào của {meeting}",
  "chancery issue {meeting} issues v1": "chancery issue {meeting} sẽ phát hành v1",
  "{meeting} has no papers": "{meeting} không có văn bản nào",
  "a meeting that is cancelled has none; see state in {file}":
    "cuộc gặp bị huỷ thì không có văn bản; hãy xem state trong {file}",
  "{meeting} is not issued, since there is a warning": "chưa phát hành {meeting} vì có cảnh báo",
  "{meeting} is not issued, since there are {count} warnings":
    "chưa phát hành {meeting} vì có {count} cảnh báo",
  "mend what they name, or say why it is issued nevertheless, with {option}":
    "hãy sửa những điều được nêu, hoặc nêu lý do vẫn phát hành, bằng {option}",
  "{file} is missing": "thiếu {file}",
  "build the meeting again": "hãy lập lại văn bản của cuộc gặp",
  "move your copy elsewhere and build again": "hãy chuyển bản của mình đi nơi khác rồi lập lại",
  "{folder} says that it is {version}, and {path} has no entry of it":
    "{folder} ghi là {version}, nhưng {path} không có mục nào về phiên bản này",
  "it was begun and never issued, or its entry is lost; ask who issued it":
    "việc phát hành dở dang, hoặc mục đó đã mất; hãy hỏi người phát hành",
  "{file} is not what was issued: its bytes are others":
    "{file} không phải bản đã phát hành: nội dung byte đã khác",
  "{file} is not among the files that were issued": "{file} không thuộc các tệp đã phát hành",
  "move it elsewhere": "hãy chuyển tệp đi nơi khác",
  "take it again from your archive": "hãy lấy lại từ kho lưu trữ",
  "take the folder again from your archive, or build it again with --force":
    "hãy lấy lại thư mục từ kho lưu trữ, hoặc lập lại bằng --force",
  "there is no {path}": "không có {path}",
  "name a PDF, a Word file or a folder with a manifest.json":
    "hãy nêu một tệp PDF, một tệp Word hoặc một thư mục có manifest.json",
  "{path} has no manifest.json, so nothing is known of its files":
    "{path} không có manifest.json nên không biết gì về các tệp trong đó",
  "name a folder of papers, or one paper": "hãy nêu thư mục văn bản, hoặc một văn bản",
  "{file} is not what was issued: it says that it is {paper}, and its bytes are others":
    "{file} không phải bản đã phát hành: tệp ghi là {paper} nhưng nội dung byte đã khác",
  "it was changed or saved again since; compare it with {original}":
    "tệp đã bị sửa hoặc lưu lại sau đó; hãy so với {original}",
  "{file} says that it is {paper}, whose folder is lost or changed, so its bytes cannot be compared":
    "{file} ghi là {paper}, nhưng thư mục của phiên bản đó đã mất hoặc bị sửa nên không so sánh được từng byte",
  "take {original} again from your archive": "hãy lấy lại {original} từ kho lưu trữ",
  '{file} is a draft that was never issued: "{says}"':
    '{file} là bản dự thảo chưa hề phát hành: "{says}"',
  "chancery issue makes papers that can be answered for":
    "lệnh chancery issue lập văn bản có thể xác nhận về sau",
  '{file} says "{says}", and no such version was issued here':
    '{file} ghi "{says}", nhưng ở đây không phát hành phiên bản nào như vậy',
  "name the folder that holds data/ with --root, if it is another":
    "nếu data/ nằm ở thư mục khác, hãy nêu thư mục đó bằng --root",
  "{file} says nothing of a version, and its bytes are not those of any paper here":
    "{file} không ghi phiên bản nào, và không trùng với văn bản nào ở đây",
  "only papers that were issued can be answered for": "chỉ xác nhận được văn bản đã phát hành",
  "it is {at} by the clock of this machine, and {version} was issued at {before}":
    "theo đồng hồ máy này bây giờ là {at}, nhưng {version} được phát hành lúc {before}",
  "set the clock of the machine, then issue again": "hãy chỉnh đồng hồ của máy rồi phát hành lại",
  "{folder} has no entry in {path}, so it was never issued":
    "{folder} không có mục nào trong {path}, nên chưa hề được phát hành",
  "it is not on record who cleared the papers of {meeting}":
    "hồ sơ không ghi ai đã duyệt văn bản của {meeting}",
  "write who read and cleared them": "hãy ghi người đã đọc và duyệt",
  "leave it out: copies are of the papers of a meeting":
    "hãy bỏ đi: các bản gửi là văn bản của một cuộc gặp",
};
