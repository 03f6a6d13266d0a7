/** What `template` says of the form of a template, in Vietnamese. */
export const template = {
  // Files and front matter
  'the file name "{name}" cannot name a kind of paper':
    'không lấy tên tệp "{name}" làm tên loại văn bản được',
  "use small letters, figures and single hyphens, as in {name}":
    "hãy dùng chữ thường không dấu, chữ số và dấu gạch ngang đơn, như trong {name}",
  "the front matter is never closed": "phần đầu mẫu mở ra mà không đóng lại",
  "the template does not begin with its front matter": "mẫu không bắt đầu bằng phần đầu mẫu",
  "put {fields} between two lines of three hyphens at the top":
    "hãy ghi {fields} ở đầu tệp, giữa hai dòng gồm ba dấu gạch ngang",
  "look what was pasted into it by mistake; a template has a few pages":
    "hãy xem có gì bị dán nhầm vào tệp; một mẫu chỉ dài vài trang",
  "save the file as UTF-8 and type the character again":
    "hãy lưu lại tệp bằng mã hoá UTF-8 rồi gõ lại ký tự này",
  "delete it; it was probably pasted in": "hãy xoá ký tự này; có lẽ đã bị dán nhầm vào",
  "{what} ({code}) stands in the template": "trong mẫu có {what} ({code})",

  // Words
  'the words "{words}" stand in the template': 'trong mẫu có chữ viết sẵn "{words}"',
  "put them under labels at the top of the template or in the locale files, and print them with {code}":
    "hãy ghi những chữ đó vào labels ở đầu mẫu hoặc trong tệp ngôn ngữ rồi in ra bằng {code}",
  'the words "{words}" of the template would be printed':
    'chữ "{words}" viết sẵn trong mẫu sẽ bị in ra',
  "put them under labels at the top of the template or in the locale files, and pass {code}":
    "hãy ghi những chữ đó vào labels ở đầu mẫu hoặc trong tệp ngôn ngữ rồi chuyển vào dưới dạng {code}",
  "a fixed value cannot be printed": "không in giá trị viết cố định được",
  "texts come from the locale: {code}": "chữ lấy từ tệp ngôn ngữ: {code}",
  "HTML stands in the template": "trong mẫu có HTML",
  "write a comment as {code}": "muốn ghi lời nhắc thì hãy viết {code}",
  "strong text is {code}": "chữ đậm hãy viết là {code}",
  "slanted text is {code}": "chữ nghiêng hãy viết là {code}",
  "end the line with {sign} to begin a new one within a paragraph":
    "muốn xuống dòng trong cùng một đoạn, hãy viết {sign} ở cuối dòng",
  "use Markdown, or a directive such as {code}":
    "hãy dùng Markdown, hoặc một lệnh trình bày như {code}",

  // Tags
  "{form} is not allowed": "không được dùng {form}",
  "write {code}: every value is printed as it is, nothing needs escaping":
    "hãy viết {code}: mọi giá trị đều được in đúng như vốn có",
  "decorators are not allowed": "không được dùng dấu * ở đầu ngoặc nhọn",
  "make it a piece": "hãy tách phần này thành mẫu con",
  "a piece cannot wrap a block": "mẫu con không bao quanh một khối được",
  "call it as {code}": "hãy gọi mẫu con bằng {code}",
  "{open} and {close} are not allowed, because they glue lines together":
    "không được dùng {open} và {close}, vì chúng làm các dòng dính vào nhau",
  "put a block tag alone on its line: its line then leaves nothing behind":
    "hãy viết lệnh mở hoặc đóng khối trên một dòng riêng: khi đó dòng ấy không để lại gì",
  "delete the backslash; braces themselves cannot be printed by a template":
    "hãy xoá dấu gạch chéo ngược; mẫu không in được chính dấu ngoặc nhọn",
  "this {open} is never closed": "dấu {open} này mở ra mà không đóng lại",
  "close it with {close}, and close each quote that was opened in it":
    "hãy đóng lại bằng {close}, và đóng mọi dấu nháy đã mở bên trong",
  "a {brace} stands directly behind {close}": "dấu {brace} đứng ngay sau {close}",
  "put a blank between them": "hãy để một dấu cách ở giữa",
  "{text} is not a value": "{text} không phải là giá trị",
  "leave it out, or test the value with {code}": "hãy bỏ đi, hoặc kiểm tra giá trị bằng {code}",
  "the template cannot be read: {words}": "không đọc được mẫu: {words}",
  "a text in quotes cannot stand here": "không đặt chữ trong dấu nháy ở đây được",
  '"{character}" cannot stand here': 'không đặt "{character}" ở đây được',
  "leave a blank before the quote, and close the quote":
    "hãy để một dấu cách trước dấu nháy mở, và đóng dấu nháy lại",
  "names hold letters, figures, - and _; a path joins them by dots":
    "tên gồm chữ cái, chữ số, - và _; đường dẫn nối các tên bằng dấu chấm",
  "a number at the end of a path stands without brackets":
    "số ở cuối đường dẫn chưa được đặt trong ngoặc vuông",
  "a value without a name stands after one with a name":
    "giá trị không có tên lại đứng sau giá trị có tên",
  "put values without a name first, then name=value":
    "hãy viết các giá trị không có tên trước, rồi mới đến tên=giá trị",
  "a ( is never closed": "dấu ( mở ra mà không đóng lại",
  "put the missing )": "hãy thêm dấu ) còn thiếu",
  "something is missing before {close}": "thiếu nội dung trước {close}",
  "name the value to be used": "hãy ghi tên giá trị cần dùng",
  "this tag cannot be read": "không đọc được phần trong ngoặc nhọn này",
  "look at blanks, quotes, brackets and the equals sign in it":
    "hãy xem lại các dấu cách, dấu nháy, dấu ngoặc và dấu bằng trong đó",
  "this tag cannot be read: {words}": "không đọc được phần trong ngoặc nhọn này: {words}",
  "look at what stands in it": "hãy xem lại nội dung trong đó",
  '"{path}" is not a path': '"{path}" không phải là đường dẫn',
  "a path joins names by single dots and does not end in one":
    "đường dẫn nối các tên bằng một dấu chấm và không kết thúc bằng dấu chấm",
  "../ and this may only stand at the beginning of a path":
    "../ và this chỉ được đứng ở đầu đường dẫn",

  // Blocks
  "{open} is never closed": "{open} mở ra mà không đóng lại",
  "put {close} where it ends": "hãy viết {close} ở chỗ kết thúc",
  "more than {most} blocks lie in each other here": "ở đây có hơn {most} khối lồng vào nhau",
  "make a piece of the inner blocks": "hãy tách các khối bên trong thành mẫu con",
  "{found} stands where {close} belongs": "chỗ này phải là {close}, nhưng lại viết {found}",
  "{open} was opened on line {line}; write {close}": "{open} mở ở dòng {line}; hãy viết {close}",
  "delete it, or put the tag that opens the block before it":
    "hãy xoá đi, hoặc viết lệnh mở khối ở phía trước",
  "{close} closes nothing": "{close} không đóng khối nào",
  "{else} stands outside of any block": "{else} nằm ngoài mọi khối",
  "a second {else} stands in this {open}": "trong {open} này có {else} thứ hai",
  "a block has one {else}; delete this one": "mỗi khối chỉ có một {else}; hãy xoá {else} này",
  'there is no block "#{name}"': 'không có khối nào tên là "#{name}"',
  "write {each} for a list, {test} for a test": "hãy viết {each} cho danh sách, {test} để kiểm tra",
  "{open} needs a value": "{open} cần một giá trị",
  "{open} takes one value": "{open} chỉ nhận một giá trị",
  "{open} takes no names": "{open} không nhận tên sau as",
  "{open} takes one name": "{open} chỉ nhận một tên sau as",
  "{open} takes two names at most": "{open} nhận nhiều nhất hai tên sau as",
  "put the names between bars: {code}": "hãy đặt các tên giữa hai dấu sổ đứng: {code}",
  "join several tests with {and} or {or}": "hãy nối nhiều phép kiểm tra bằng {and} hoặc {or}",
  '"{name}" is the name of a helper': '"{name}" là tên của một hàm trợ giúp',
  "choose another name": "hãy chọn tên khác",

  // Lines
  "a comment stands on the line of a block tag, which then leaves an empty line":
    "lời nhắc nằm cùng dòng với lệnh mở hoặc đóng khối, khiến dòng đó để lại một dòng trống",
  "put the comment on a line of its own": "hãy đưa lời nhắc xuống một dòng riêng",
  "put the opening tag, the row and the closing tag on a line each":
    "hãy viết lệnh mở, hàng và lệnh đóng mỗi thứ trên một dòng",
  "this block begins inside a table row and ends on another line":
    "khối này mở ở giữa một hàng của bảng nhưng lại đóng ở dòng khác",
  "the rows of this block would all stand on one line":
    "các hàng của khối này sẽ dồn cả vào một dòng",
  "an empty line stands between table rows, which ends the table":
    "giữa các hàng của bảng có dòng trống, khiến bảng bị ngắt",
  "delete the empty line": "hãy xoá dòng trống",

  // Partials
  "the name of a piece cannot be computed": "không dùng giá trị tính ra làm tên mẫu con được",
  "choose with {code} between calls of pieces with fixed names":
    "hãy dùng {code} để chọn giữa các mẫu con có tên viết sẵn",
  "a piece takes one value without a name": "mẫu con chỉ nhận một giá trị không có tên",
  "pass one value, and the others by name: {code}":
    "hãy chuyển một giá trị, các giá trị khác chuyển kèm tên: {code}",
  "{name} is a paper of its own; what papers share belongs into templates/partials":
    "{name} là một loại văn bản riêng; phần dùng chung cho nhiều văn bản phải đặt trong templates/partials",
  "there are no pieces": "chưa có mẫu con nào",
  "pieces: {names}": "các mẫu con hiện có: {names}",
  'there is no piece "{name}"': 'không có mẫu con nào tên là "{name}"',
  'the piece "{partial}" has no use for "{name}"': 'mẫu con "{partial}" không dùng đến "{name}"',
  "leave it out, or print it in {file}": "hãy bỏ đi, hoặc in ra trong {file}",
  'the piece "{name}" calls itself without end':
    'mẫu con "{name}" tự gọi lại chính mình không dừng',
  "the calls run in a circle, {way}; take one of them out":
    "các mẫu con gọi nhau thành vòng, {way}; hãy bỏ một lần gọi",
  'with the piece "{name}" the paper takes more than {most} calls of pieces':
    'với mẫu con "{name}", văn bản phải gọi mẫu con hơn {most} lần',
  "let pieces call each other less often, with {code}":
    "hãy để các mẫu con gọi nhau ít hơn, dùng {code}",
  'no template calls the piece "{name}", so its paths cannot be checked':
    'không mẫu nào gọi mẫu con "{name}", nên không kiểm tra được các đường dẫn trong đó',
  "call it with {code}, or delete the file": "hãy gọi mẫu con bằng {code}, hoặc xoá tệp",
  "texts are printed here that may be reconstructed from the later report, and nowhere the notice that says so":
    "ở đây in những nội dung có thể được viết lại từ báo cáo sau cuộc gặp, nhưng văn bản không có lời báo nào nói rõ điều đó",
  "a text is printed here that was reconstructed from the later report, and nowhere the notice that says so":
    "ở đây in một nội dung được viết lại từ báo cáo sau cuộc gặp, nhưng văn bản không có lời báo nào nói rõ điều đó",
  "write {code} on a line of its own below the title":
    "hãy viết {code} trên một dòng riêng bên dưới tiêu đề",
  "move it out of {folder}": "hãy chuyển ra khỏi thư mục {folder}",
  "rename it to {name}": "hãy đổi tên thành {name}",
  '"{sign}" cannot compare two values': 'không so sánh hai giá trị bằng "{sign}" được',
  "{tag} means nothing": "{tag} không có nghĩa gì",
  "these quotes are not straight": "dấu ngoặc kép ở đây không phải dấu thẳng",
  "type straight quotes: {code}": "hãy gõ dấu ngoặc kép thẳng: {code}",
  "{text} is printed as it stands": "{text} sẽ được in nguyên như vậy",
  "the name of a label stands in quotes": "tên nhãn phải đặt trong dấu ngoặc kép",
  "chancery's own {file}": "{file} có sẵn của chancery",
  "the entries of this block would all stand in one bullet":
    "mọi mục của khối này sẽ dồn vào một gạch đầu dòng",
  "begin the bullet on a line of its own, between the two tags":
    "hãy viết gạch đầu dòng trên một dòng riêng, giữa hai thẻ",
  "a value is written with dots, {code}; helpers: {names}":
    "giá trị viết bằng dấu chấm, {code}; các hàm trợ giúp hiện có: {names}",
  "{file} is {kilobytes} kB large, and no template above {most} kB is read":
    "{file} có dung lượng {kilobytes} kB, mà mẫu lớn hơn {most} kB thì không đọc",
  "more than {most} signs of Markdown stand here without an empty line":
    "ở đây có hơn {most} dấu Markdown mà không có dòng trống nào",
  "more than {most} characters stand here without an empty line":
    "ở đây có hơn {most} ký tự mà không có dòng trống nào",
  "put empty lines between paragraphs and tables": "hãy đặt dòng trống giữa các đoạn và các bảng",
  "more than {most} brackets lie in each other here": "ở đây có hơn {most} cặp ngoặc lồng nhau",
  "test for less at once, with one {code} inside another":
    "hãy kiểm tra ít điều kiện hơn mỗi lần, đặt {code} này trong {code} khác",
  'with the piece "{name}" more than {most} pieces lie in each other':
    'với mẫu con "{name}" có hơn {most} mẫu con lồng nhau',
};
