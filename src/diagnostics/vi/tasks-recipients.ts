/** What is said of recipients, of the copies they keep and of versions that were begun or lost, in Vietnamese. */
export const tasksRecipients = {
  "The earlier version whose copy of this number the recipient keeps, as it says the same":
    "Phiên bản trước mà nơi nhận vẫn giữ bản mang số này, vì nội dung như nhau",
  "The first version with these very papers, where only the recipients changed since":
    "Phiên bản đầu tiên có đúng các văn bản này, nếu từ đó chỉ thay đổi nơi nhận",
  "{to} is of another side, and these are for our own: {papers}":
    "{to} thuộc bên khác, còn các văn bản này chỉ dành cho bên ta: {papers}",
  "name under papers what the other side may read, or take this recipient out":
    "hãy nêu dưới papers những văn bản mà bên kia được đọc, hoặc bỏ nơi nhận này",
  "nobody is named to receive the papers of {meeting}, so there is no copy":
    "chưa nêu ai nhận văn bản của {meeting} nên không có bản nào để lập",
  "write whom under {field} in {file}, or in {house} for all meetings":
    "hãy ghi nơi nhận dưới {field} trong {file}, hoặc trong {house} cho mọi cuộc gặp",
  "write whom under {field} in {file}, and issue with --copies":
    "hãy ghi nơi nhận dưới {field} trong {file}, rồi phát hành với --copies",
  "mend what it names, or say why it is issued nevertheless, with {option}":
    "hãy sửa điều được nêu, hoặc nêu lý do vẫn phát hành, bằng {option}",
  "{folder} has no entry in {path}: it is lost, or the issue was stopped":
    "{folder} không có mục nào trong {path}: mục đó đã mất, hoặc lần phát hành bị dừng giữa chừng",
  "if none of its papers is in anybody's hands, move the folder to your archive":
    "nếu không ai đang giữ văn bản trong đó, hãy chuyển thư mục vào kho lưu trữ",
  "take {path} again from your archive; if v{number} is not in it, leave the folder":
    "hãy lấy lại {path} từ kho lưu trữ; nếu trong đó không có v{number}, hãy để yên thư mục",
  "leave the folder where it is, so that its number is not given again":
    "hãy để yên thư mục, để số của nó không bị cấp lại",
  "there is no v{version}": "không có v{version}",
  "there is no copy {number} of v{version}": "v{version} không có bản số {number}",
  "copy {number} of v{version} came back at {at}":
    "bản số {number} của v{version} đã được thu hồi lúc {at}",
  "the meeting is cancelled": "cuộc gặp đã bị huỷ",
  "{meeting}: v{version} is issued; only the recipients changed since v{since}":
    "{meeting}: đã phát hành v{version}; từ v{since} chỉ thay đổi nơi nhận",
  "{meeting}: v{version} is issued; only its copies are new, with number and name":
    "{meeting}: đã phát hành v{version}; chỉ các bản gửi là mới, có ghi số và tên",
  "{meeting}: no paper is other than in v{number} of {at}":
    "{meeting}: không văn bản nào khác so với v{number} lúc {at}",
  "look otherwise, by theme, font or text size: {papers}":
    "trình bày khác đi, do giao diện, phông chữ hoặc cỡ chữ: {papers}",
  "recipients:": "nơi nhận:",
};
