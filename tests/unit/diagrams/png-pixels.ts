import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** The colour of a point as `#rrggbb`. */
  at(x: number, y: number): string;
  /** How many points have each colour. */
  colours: Map<string, number>;
}

/** Reads a PNG of 8-bit RGBA without interlacing, which is what the build writes. */
export function readPng(bytes: Uint8Array): Picture {
  const png = Buffer.from(bytes);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png.readUInt16BE(24) !== 0x0806 || png[28] !== 0) throw new Error('Not a PNG of 8-bit RGBA.');
  const pixels = unfilter(inflateSync(Buffer.concat(dataChunks(png))), width * 4, height);
  const at = (x: number, y: number) => {
    const start = (y * width + x) * 4;
    return `#${pixels.subarray(start, start + 3).toString('hex')}`;
  };
  const colours = new Map<string, number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) colours.set(at(x, y), (colours.get(at(x, y)) ?? 0) + 1);
  }
  return { width, height, at, colours };
}

function dataChunks(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let offset = 8; offset < png.length;) {
    const length = png.readUInt32BE(offset);
    if (png.toString('latin1', offset + 4, offset + 8) === 'IDAT')
      chunks.push(png.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return chunks;
}

/** Each row begins with the number of its filter, which predicts a byte from those left of and above it. */
function unfilter(data: Buffer, rowLength: number, rows: number): Buffer {
  const pixels = Buffer.alloc(rowLength * rows);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (rowLength + 1)] ?? 0;
    for (let i = 0; i < rowLength; i++) {
      const index = row * rowLength + i;
      const left = i < 4 ? 0 : (pixels[index - 4] ?? 0);
      const above = row === 0 ? 0 : (pixels[index - rowLength] ?? 0);
      const corner = row === 0 || i < 4 ? 0 : (pixels[index - rowLength - 4] ?? 0);
      const predicted = [0, left, above, Math.floor((left + above) / 2), paeth(left, above, corner)][filter] ?? 0;
      pixels[index] = ((data[row * (rowLength + 1) + 1 + i] ?? 0) + predicted) & 255;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
