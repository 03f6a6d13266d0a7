/** What chancery says, in Vietnamese: one file a room, in the order of their names. */
import type { Catalogue } from "../phrase.ts";
import { checkRulesParts } from "./check-rules-parts.ts";
import { checkRulesWords } from "./check-rules-words.ts";
import { checkRulesWork } from "./check-rules-work.ts";
import { checks } from "./checks.ts";
import { cli } from "./cli.ts";
import { cliProgress } from "./cli-progress.ts";
import { cliVersions } from "./cli-versions.ts";
import { dataFiles } from "./data-files.ts";
import { diagnostics } from "./diagnostics.ts";
import { document } from "./document.ts";
import { hostReasons } from "./host-reasons.ts";
import { locale } from "./locale.ts";
import { lock } from "./lock.ts";
import { norms } from "./norms.ts";
import { ownWords } from "./own-words.ts";
import { pack } from "./pack.ts";
import { pipeline } from "./pipeline.ts";
import { record } from "./record.ts";
import { recordDates } from "./record-dates.ts";
import { recordFields } from "./record-fields.ts";
import { recordFieldsMeeting } from "./record-fields-meeting.ts";
import { recordIssued } from "./record-issued.ts";
import { recordLetterhead } from "./record-letterhead.ts";
import { recordUpdates } from "./record-updates.ts";
import { tasks } from "./tasks.ts";
import { tasksChanges } from "./tasks-changes.ts";
import { tasksNew } from "./tasks-new.ts";
import { tasksRecipients } from "./tasks-recipients.ts";
import { tasksRepair } from "./tasks-repair.ts";
import { tasksRun } from "./tasks-run.ts";
import { tasksSchedule } from "./tasks-schedule.ts";
import { tasksSchema } from "./tasks-schema.ts";
import { tasksTrace } from "./tasks-trace.ts";
import { tasksUpdate } from "./tasks-update.ts";
import { tasksVerify } from "./tasks-verify.ts";
import { tasksVersions } from "./tasks-versions.ts";
import { tasksWeekly } from "./tasks-weekly.ts";
import { template } from "./template.ts";
import { templateFields } from "./template-fields.ts";
import { templatePaths } from "./template-paths.ts";
import { themeForms } from "./theme-forms.ts";
import { unreadableNames } from "./unreadable-names.ts";
import { versionsCompared } from "./versions-compared.ts";
import { versionsProven } from "./versions-proven.ts";
import { view } from "./view.ts";
import { watch } from "./watch.ts";
import { writers } from "./writers.ts";
import { writersVersions } from "./writers-versions.ts";
import { yaml } from "./yaml.ts";
import { yamlLines } from "./yaml-lines.ts";

/** Each room's texts, for the test that looks for a text said twice. */
export const rooms: readonly Readonly<Record<string, string>>[] = [
  checkRulesParts,
  checkRulesWords,
  checkRulesWork,
  checks,
  cli,
  cliProgress,
  cliVersions,
  dataFiles,
  diagnostics,
  document,
  hostReasons,
  locale,
  lock,
  norms,
  ownWords,
  pack,
  pipeline,
  record,
  recordDates,
  recordFields,
  recordFieldsMeeting,
  recordIssued,
  recordLetterhead,
  recordUpdates,
  tasks,
  tasksChanges,
  tasksNew,
  tasksRecipients,
  tasksRepair,
  tasksRun,
  tasksSchedule,
  tasksSchema,
  tasksTrace,
  tasksUpdate,
  tasksVerify,
  tasksVersions,
  tasksWeekly,
  template,
  templateFields,
  templatePaths,
  themeForms,
  unreadableNames,
  versionsCompared,
  versionsProven,
  view,
  watch,
  writers,
  writersVersions,
  yaml,
  yamlLines,
];

export const vietnamese: Catalogue = { language: "vi", texts: Object.assign({}, ...rooms) };
