/** What unreadable characters are called, in Vietnamese. */
export const unreadableNames = {
  "a character that chancery keeps for itself": "ký tự mà chancery dành riêng cho mình",
  "the mark of a lost character": "dấu thay cho một ký tự đã mất",
  "half of a character": "nửa của một ký tự",
  "a control character": "ký tự điều khiển",
  "an invisible line end": "dấu hết dòng không nhìn thấy",
  "an invisible hyphen": "dấu gạch nối không nhìn thấy",
  "an invisible direction mark": "dấu chỉ hướng chữ không nhìn thấy",
  "an invisible mark": "dấu không nhìn thấy",
  "a character that means nothing": "ký tự không có nghĩa",
};
