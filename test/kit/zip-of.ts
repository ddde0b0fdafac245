import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, as it is and as it claims to be. */
export interface ZipEntry {
  name: string;
  content: Buffer;
  /** Unix type and permissions; an ordinary file when absent. */
  mode?: number;
  /** Unpacked bytes as the archive says; those of the content when absent. */
  claimedSize?: number;
}

/** A zip archive by hand, so that it can lie. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100_644, claimedSize = content.length } of entries) {
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(20);
    sizes.writeUInt16LE(8, 0);
    sizes.writeUInt32LE(crc32(content), 6);
    sizes.writeUInt32LE(packed.length, 10);
    sizes.writeUInt32LE(claimedSize, 14);
    sizes.writeUInt16LE(Buffer.byteLength(name), 18);
    const local = Buffer.concat([Buffer.from('504b030414000008', 'hex'), sizes, Buffer.alloc(2), Buffer.from(name), packed]); // prettier-ignore
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(mode * 65_536, 8);
    tail.writeUInt32LE(offset, 12);
    centrals.push(Buffer.concat([Buffer.from('504b0102140314000008', 'hex'), sizes, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
