const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Width and height in the header of a PNG; throws where `bytes` are none, or end too early. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  if (bytes.toString('latin1', 0, 8) !== SIGNATURE) throw new Error('This is no PNG.');
  if (bytes.toString('latin1', bytes.length - 8, bytes.length - 4) !== 'IEND') throw new Error('This PNG has no end.');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
