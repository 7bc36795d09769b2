/** FNV-1a over 32 bits: it tells a damaged file, not a forged one. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
