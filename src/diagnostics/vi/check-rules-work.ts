/** What the checks of timing, content, commitments and form look for and tell, in Vietnamese. */
export const checkRulesWork = {
  "a paper keeps to the pages that its kind allows":
    "văn bản không vượt quá số trang mà loại của nó cho phép",
  "a minister reads two pages in the car, not three, and nobody may gain room by shrinking the type":
    "bộ trưởng đọc hai trang trên xe chứ không phải ba, và không ai được thu nhỏ cỡ chữ để lấy chỗ",
  "what leads a commitment is of our side": "đơn vị chủ trì một cam kết thuộc phía ta",
  "an item led by a body of the other side is counted as our own task, and the memo of the week asks nobody there for it":
    "việc do cơ quan phía bạn chủ trì sẽ bị tính là việc của ta, và báo cáo tuần không hỏi ai bên đó",
} as const;
