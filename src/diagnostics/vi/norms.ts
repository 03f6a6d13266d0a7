/** What is said of the norms that themes follow, in Vietnamese. */
export const norms = {
  "a theme keeps to the numbers of the norm that it names":
    "kiểu trình bày theo đúng các con số của quy định mà nó nêu",
  "a registry looks at the form first and sends back what is not in it":
    "văn thư xem thể thức trước tiên và trả lại văn bản sai thể thức",
  "where the house means it so, take the norm out of the theme, or write {form}":
    "nếu cơ quan chủ ý như vậy, hãy bỏ dòng norm trong kiểu trình bày, hoặc ghi {form}",
  "with text_size: {size} the theme {theme} has {field}: {value}, and {norm} has {wanted} ({cites})":
    "với text_size: {size}, kiểu trình bày {theme} có {field}: {value}, trong khi {norm} quy định {wanted} ({cites})",
  "{count} fields are outside it then; the minister may read another theme":
    "khi đó {count} trường nằm ngoài quy định; có thể dùng kiểu trình bày khác cho Bộ trưởng đọc",
  "write a smaller text_size, or let the minister read another theme":
    "hãy ghi text_size nhỏ hơn, hoặc dùng kiểu trình bày khác cho Bộ trưởng đọc",
  "the theme {theme} has no {field}, and {norm} has {wanted} ({cites})":
    "kiểu trình bày {theme} không có {field}, trong khi {norm} quy định {wanted} ({cites})",
  "the theme {theme} has {field}: {value}, and {norm} has {wanted} ({cites})":
    "kiểu trình bày {theme} có {field}: {value}, trong khi {norm} quy định {wanted} ({cites})",
  "at most {most}": "nhiều nhất {most}",
  "at least {least}": "ít nhất {least}",
  "{least} to {most}": "từ {least} đến {most}",
  "The rule that it follows, a file in templates/norms":
    "Quy định mà kiểu trình bày này theo, là một tệp trong templates/norms",
  "expected names with points between them, as in page.left":
    "cần các tên nối với nhau bằng dấu chấm, ví dụ page.left",
  "The fields of the theme, such as page.left; * stands for every name there":
    "Các trường của kiểu trình bày, ví dụ page.left; dấu * thay cho mọi tên ở chỗ đó",
  "The fields belong to the lines of heads and forms that have this one of formStyles":
    "Các trường thuộc những dòng trong heads và forms dùng kiểu này trong formStyles",
  "Not less than this": "Không nhỏ hơn số này",
  "Not more than this": "Không lớn hơn số này",
  "This and nothing else": "Đúng giá trị này",
  "One of these": "Một trong các giá trị này",
  "Where the rule says so, such as Annex I, box 9b": "Chỗ quy định điều đó, ví dụ Annex I, box 9b",
  "What the rule is called": "Tên của quy định",
  "expected least, most, exactly or one_of": "cần có least, most, exactly hoặc one_of",
  "What it asks of a theme, field by field":
    "Quy định đòi hỏi gì ở kiểu trình bày, theo từng trường",
  'there is no norm "{name}"': 'không có quy định nào tên là "{name}"',
  "norms in templates/norms: {names}": "các quy định trong templates/norms: {names}",
};
