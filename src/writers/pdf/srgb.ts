/**
 * The sRGB colour space as an ICC profile (ICC.1:2004-10): what the colours of a paper mean, which an
 * archive file has to say. Made here in half a kilobyte, since those at hand weigh several.
 */

/** Primaries and white of IEC 61966-2-1, adapted to D50 as the ICC's own sRGB profile has them. */
const colorants = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

/** From the D65 of sRGB to D50, by Bradford. */
const adaptation = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168,
];

/** Gamma and the four constants of the curve's two parts. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

function buildProfile(): Uint8Array {
  const tone = Buffer.concat([type("para"), Buffer.from([0, 3, 0, 0]), fixed(curve)]);
  const data: readonly (readonly [string, Buffer])[] = [
    ["desc", text("sRGB")],
    ["cprt", text("CC0")],
    ...Object.entries(colorants).map(
      ([tag, xyz]) => [tag, Buffer.concat([type("XYZ "), fixed(xyz)])] as const,
    ),
    ["chad", Buffer.concat([type("sf32"), fixed(adaptation)])],
    ["rTRC", tone],
    ["gTRC", tone],
    ["bTRC", tone],
  ];
  const table = Buffer.alloc(4 + data.length * 12);
  table.writeUInt32BE(data.length, 0);
  const places = new Map<Buffer, number>();
  const parts: Buffer[] = [];
  let end = HEADER + table.length;
  data.forEach(([tag, bytes], index) => {
    const place = places.get(bytes) ?? end;
    if (place === end) {
      places.set(bytes, end);
      const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
      parts.push(padded);
      end += padded.length;
    }
    table.write(tag, 4 + index * 12, "latin1");
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(bytes.length, 12 + index * 12);
  });
  return Buffer.concat([header(end), table, ...parts]);
}

const HEADER = 128;

/** A display profile of version 4.2, from the year of the standard. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  [1999, 1, 1].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + index * 2);
  });
  bytes.write("acsp", 36, "latin1");
  fixed(colorants.wtpt).copy(bytes, 68);
  return bytes;
}

/** Every tag's data begins with its type and four empty bytes. */
function type(signature: string): Buffer {
  return Buffer.concat([Buffer.from(signature, "latin1"), Buffer.alloc(4)]);
}

/** Numbers of 16 bits before the point and 16 after it. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 0x10000), index * 4);
  });
  return bytes;
}

/** A text of one language, in UTF-16. */
function text(value: string): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write("enUS", 8, "latin1");
  head.writeUInt32BE(value.length * 2, 12);
  head.writeUInt32BE(28, 16);
  return Buffer.concat([type("mluc"), head, Buffer.from(value, "utf16le").swap16()]);
}

/** The whole profile. */
export const SRGB_PROFILE = buildProfile();
