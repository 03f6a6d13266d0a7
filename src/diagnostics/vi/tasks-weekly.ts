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
};
