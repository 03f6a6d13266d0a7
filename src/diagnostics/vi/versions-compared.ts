/** Why a version cannot be compared with the record as it is now, in Vietnamese. */
export const versionsCompared: Readonly<Record<string, string>> = {
  "the papers of {version} cannot be made again of what was kept, so facts cannot be compared":
    "không lập lại được văn bản của {version} từ những gì đã lưu, nên không so sánh được thông tin",
  "it was issued by chancery {version}; compare with that one":
    "phiên bản này do chancery {version} phát hành; hãy so sánh bằng bản đó",
};
