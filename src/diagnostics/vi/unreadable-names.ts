/** What unreadable characters are called and what to do about them, in Vietnamese. */
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
  "a character without a fixed meaning": "ký tự không có nghĩa cố định",
  "text written from right to left": "chữ viết từ phải sang trái",
  "an emoji": "biểu tượng cảm xúc (emoji)",
  "a mark without its letter": "dấu không đứng với chữ cái nào",
  "write it in words": "hãy viết bằng lời",
  "write it in Latin letters: papers are set from left to right":
    "hãy viết bằng chữ Latinh: văn bản được trình bày từ trái sang phải",
  "type the letter again, and its marks after it":
    "hãy gõ lại chữ cái rồi gõ các dấu sau chữ cái đó",
  "delete it and type the word again": "hãy xoá ký tự đó rồi gõ lại từ này",
};
