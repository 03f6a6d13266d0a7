/** What making the memo of a week says, in Vietnamese. */
export const tasksWeekly = {
  '"{text}" is not a week': '"{text}" không phải là một tuần',
  "write a week as year and number, such as 2025-W50; few years have a week 53":
    "hãy viết tuần theo năm và số thứ tự, ví dụ 2025-W50; chỉ một số ít năm có tuần 53",
  "{week} begins on {monday}, and today is {today}":
    "tuần {week} bắt đầu ngày {monday}, mà hôm nay là {today}",
  "its memo tells how things stand on its Monday, so it can be made from then on":
    "báo cáo tuần phản ánh tình hình vào thứ Hai của tuần, nên chỉ lập được từ ngày đó trở đi",
  "{week} lies before the first memo, {first}":
    "tuần {week} trước tuần của báo cáo đầu tiên là {first}",
  "first_week in data/house.yaml says which week has memo no. 1":
    "first_week trong data/house.yaml cho biết báo cáo số 1 là của tuần nào",
  'no item of {week} names "{unit}" to act':
    'không có việc nào trong báo cáo tuần {week} giao cho "{unit}"',
  "{command} lists who is named": "hãy gõ {command} để xem ai được giao việc",
  "an edition is that of a party or a person": "bản riêng chỉ lập cho một bên hoặc một người",
  "leave --unit out: the memo of the house tells for what nobody is named":
    "hãy bỏ --unit: báo cáo chung của cơ quan cho biết những việc chưa giao cho ai",
  'the memo of {week} holds "{id}", which is no longer on record':
    'báo cáo tuần {week} có mục "{id}", nay không còn trong hồ sơ',
  "put it back, and give it up with a reason if it is no longer pursued; --force makes the memo without it":
    "hãy đưa mục đó trở lại; nếu thôi thực hiện thì ghi rõ lý do; dùng --force để lập báo cáo không có mục đó",
  '"{id}" counts as entered before the memo of {week}, which lacks it':
    'mục "{id}" được coi là đã nhập trước báo cáo tuần {week}, nhưng báo cáo đó không có',
  'write "recorded: …" with the day on which it was entered, so that it is told as new':
    'hãy ghi "recorded: …" với ngày nhập, để mục này được nêu là mới',
  'what the memo of {week} knew of "{id}" was changed since':
    'những gì báo cáo tuần {week} biết về "{id}" đã bị sửa từ đó',
  "put back what was there, and record what is right with chancery update, so that the next memo tells of it":
    "hãy trả lại nội dung cũ và ghi điều đúng bằng chancery update, để báo cáo sau nêu việc đó",
};
