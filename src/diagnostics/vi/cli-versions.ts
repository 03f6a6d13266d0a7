/** What the commands of versions and copies answer, in Vietnamese. */
export const cliVersions = {
  "--of says whose copies came back, and none did":
    "--of nêu phiên bản của các bản thu hồi, nhưng chưa có bản nào",
  "add --returned with their numbers": "hãy thêm --returned kèm số của các bản",
  "no copy was given to anybody by name": "không có bản nào ghi tên người nhận",
  all: "tất cả",
  "no copy is to be collected": "không có bản nào phải thu hồi",
  "1 copy is to be collected": "phải thu hồi 1 bản",
  "{count} copies are to be collected": "phải thu hồi {count} bản",
  version: "phiên bản",
  copy: "bản số",
  recipient: "nơi nhận",
  papers: "văn bản",
  "came back {at}": "đã thu hồi {at}",
  "TO COLLECT": "PHẢI THU HỒI",
  "holds it": "đang giữ",
  "a version is issued as the record is now": "phiên bản được phát hành theo hồ sơ hiện tại",
  "leave --as-of out; chancery build --as-of shows papers of another day":
    "hãy bỏ --as-of; chancery build --as-of cho xem văn bản của ngày khác",
  "{meeting}: v{version} is issued": "{meeting}: đã phát hành v{version}",
  "say in words why it is issued nevertheless": "hãy nêu bằng lời lý do vẫn phát hành",
  "write the numbers of copies, as in 3 or 1,4": "hãy ghi số của các bản, ví dụ 3 hoặc 1,4",
  "write a version, such as v1": "hãy ghi phiên bản, ví dụ v1",
  "papers of a build, {files} files; a build is not issued":
    "văn bản của một lần lập, {files} tệp; chưa phát hành",
  "{version} of {meeting}, {files} files": "{version} của {meeting}, {files} tệp",
  "a paper of a build, just as it lies in {path}; it was not issued":
    "văn bản của một lần lập, đúng như tệp {path}; chưa phát hành",
  "{paper}, {version} of {meeting}: just as it was issued":
    "{paper}, {version} của {meeting}: đúng như khi phát hành",
  "says that it is {paper}, {version} of {meeting}": "tệp ghi là {paper}, {version} của {meeting}",
  "copy {number} of {count}: {name}": "bản {number}/{count}: {name}",
  "issued {at}; who cleared it is not on record": "phát hành lúc {at}; hồ sơ không ghi người duyệt",
  "issued {at}, cleared by {by}": "phát hành lúc {at}, {by} duyệt",
  "issued in spite of warnings: {because}": "phát hành dù có cảnh báo: {because}",
  "SUPERSEDED by {version} of {at}": "ĐÃ ĐƯỢC THAY THẾ bằng {version} lúc {at}",
  "the version that stands": "phiên bản hiện hành",
  "made again from what was kept: the same bytes": "lập lại từ những gì đã lưu: đúng từng byte",
  "not made again: what was kept is not as it was":
    "không lập lại được: những gì đã lưu không còn nguyên",
  "made again by another version of chancery: other bytes":
    "lập lại bằng phiên bản chancery khác: byte đã khác",
};
