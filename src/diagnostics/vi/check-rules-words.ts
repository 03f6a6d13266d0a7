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
} as const;
