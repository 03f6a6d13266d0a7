/**
 * The example as a house that uses all there is for official papers: a letterhead with every field, its own
 * kinds of paper and templates, every preference, a glossary with notes, lists of who receives copies and a
 * version that was issued. Its names and words are made up.
 */
import type { MemoryHost } from "../../src/host/memory.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { type Field, nameOf } from "./fields.ts";
import { putIssuedVersion } from "./issued-version.ts";

/** The meeting whose letterhead says all that a meeting's may. */
const ID = "2025-12-02-binh-phosay";
const MEETING = `data/meetings/${ID}.yaml`;

const DISTRIBUTION = `distribution:
  - to: binh
  - to: { en: Interpreter, vi: { text: Phiên dịch, reviewed: false }, lo: { text: ລ່າມ, reviewed: false } }
    papers: [talking-points]
`;

const PAPERS = `papers:
  - briefing-note
  - talking-points
  - cue-cards
  - interpreter-card
  - bao-cao
  - bien-ban
  - to-trinh
  - cong-van
  - thong-bao
`;

const PREFERENCES = `preferences:
  speech_rate: { en: 100, vi: 180, lo: 90 }
  text_size: 12
  courtesies: none
  if_raised: facts
  briefing_pages: 1
`;

const LETTERHEAD = `letterhead:
  parent: viet-nam
  issuer: moha
  abbreviation: BNV
  unit: HTQT
  place: { en: Hanoi, vi: { text: Hà Nội, reviewed: false }, lo: { text: ຮ່າໂນ້ຍ, reviewed: false } }
  address: { en: 8 Some Street, vi: { text: Số 8 Phố Nào Đó, reviewed: false } }
  signatory:
    authority: { en: FOR THE MINISTER, vi: { text: KT. BỘ TRƯỞNG, reviewed: false } }
    post: { en: Deputy Minister, vi: { text: Thứ trưởng, reviewed: false } }
    person: binh
  addressees: [viet-nam, { en: Office of the Government, vi: { text: Văn phòng Chính phủ, reviewed: false } }]
  recipients: [mlsw, { en: As above, vi: { text: Như trên, reviewed: false } }]
  file: VT, HTQT
  drafter: PL.(300)
  basis:
    - { en: Under the memorandum of both ministries, vi: { text: Căn cứ Bản ghi nhớ giữa hai Bộ, reviewed: false } }
`;

/** Another order, so that its own list is told from that of the house. */
const OF_MEETING_ALONE = `distribution:
  - to: { en: Interpreter, vi: { text: Phiên dịch, reviewed: false }, lo: { text: ລ່າມ, reviewed: false } }
    papers: [talking-points]
  - to: binh
`;

/** Below that of the example, which says what the meeting is called. */
const OF_MEETING = `  signatory:
    authority: { en: BY ORDER, vi: { text: TL. BỘ TRƯỞNG, reviewed: false } }
    post: { en: Head of department, vi: { text: Vụ trưởng, reviewed: false } }
    person: binh
  addressees: [mlsw]
  recipients: [{ en: Whom it concerns, vi: { text: Người liên quan, reviewed: false } }]
  basis:
    - { en: Upon the request of the department, vi: { text: Theo đề nghị của Vụ trưởng, reviewed: false } }
`;

const NOTE = `    note: { en: Say it in full, vi: { text: Đọc đầy đủ, reviewed: false } }
`;

/** The fields that this house has and the example has not, or of which no usual paper prints anything. */
export function isOfOfficialHouse(field: Field): boolean {
  const name = nameOf(field);
  const own =
    /^house\/(?:letterhead|preferences|papers|templates|distribution)|^meetings\/(?:letterhead|distribution)|^glossary|^issued/u;
  return own.test(name);
}

export function officialHouse(): MemoryHost {
  const host = exampleInMemory();
  change(host, "data/house.yaml", (text) =>
    put(
      put(
        put(text, /^theme: .*\n/mu, `theme: vn-decree-30\ntemplates: vn-decree-30\n${PAPERS}`),
        /^preferences:\n(?: .*\n)+/mu,
        PREFERENCES,
      ),
      /^letterhead:\n(?: .*\n)+/mu,
      `${LETTERHEAD}${DISTRIBUTION}`,
    ),
  );
  change(host, MEETING, (text) =>
    put(text, /^letterhead:\n(?: .*\n)+/mu, `$&${OF_MEETING}${OF_MEETING_ALONE}`),
  );
  putIssuedVersion(host, ID);
  change(host, "data/glossary.yaml", (text) =>
    put(text, /^ {4}term:\n(?: {6}.*\n)+/mu, `$&${NOTE}`),
  );
  return host;
}

function change(host: MemoryHost, path: string, how: (text: string) => string): void {
  const bytes = host.files.get(path);
  if (!bytes) throw new Error(`the example has no ${path}`);
  host.files.set(path, new TextEncoder().encode(how(new TextDecoder().decode(bytes))));
}

function put(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`nothing of the example is ${what}`);
  return text.replace(what, by);
}
