/** What is said where papers are built again and entries proven, in Vietnamese. */
export const versionsProven = {
  "the papers in {folder} were built before this changed: {files}":
    "văn bản trong {folder} được lập trước khi các tệp này thay đổi: {files}",
  "a build keeps no record, so it cannot be made again; build the meeting as it is now":
    "lần lập không lưu hồ sơ nên không lập lại được; hãy lập văn bản theo hồ sơ hiện tại",
  "built again from the same record, these in {folder} differ: {files}":
    "lập lại từ đúng hồ sơ đó, các tệp này trong {folder} không giống: {files}",
  "papers or manifest.json were changed by hand; build the meeting again":
    "văn bản hoặc manifest.json đã bị sửa bằng tay; hãy lập lại văn bản của cuộc gặp",
  "they were built by chancery {version}, and only that makes the same bytes":
    "các tệp này do chancery {version} lập, chỉ bản đó mới lập ra đúng từng byte",
  "not built again: the record or the templates changed since":
    "không lập lại: hồ sơ hoặc mẫu đã thay đổi từ đó",
  "built again from the record: other bytes": "lập lại từ hồ sơ: byte đã khác",
  "built again from the record: the same bytes": "lập lại từ hồ sơ: đúng từng byte",
  "{version} was not issued with this {field}": "{version} không được phát hành với {field} này",
  "not built again by this command: {files}": "lệnh này không lập lại: {files}",
};
