/** Vietnamese for how far long work is. */
export const cliProgress = {
  "{rate} a second": "{rate} mỗi giây",
  "{seconds} s each": "mỗi mục {seconds} giây",
  "a few seconds left": "còn vài giây",
  "about {seconds} s left": "còn khoảng {seconds} giây",
  "about {minutes} min left": "còn khoảng {minutes} phút",
  "about {hours} h left": "còn khoảng {hours} giờ",
  "about {hours} h {minutes} min left": "còn khoảng {hours} giờ {minutes} phút",
};
