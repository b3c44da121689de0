import type * as z from 'zod/mini';
import { open, seal, type DataKey } from './seal.ts';

/** The row that a value belongs to; its column is `sealed` unless said. */
export interface RowPlace {
  table: string;
  id: string;
  column?: string;
}

/** One key in one municipality, as a store uses it. */
export interface Sealer {
  seal(place: RowPlace, value: unknown): Buffer;
  /** Opens and parses. @throws SealError when it does not belong here, ZodError when it is of another shape. */
  open<S extends z.ZodMiniType>(place: RowPlace, sealed: Uint8Array, schema: S): z.output<S>;
}

/** Bytes are filled up to a multiple of this, so that a short answer such as *yes* cannot be told from its length. */
const block = 64;

export function createSealer(key: DataKey, municipality: string): Sealer {
  const full = ({ column = 'sealed', ...place }: RowPlace) => ({ municipality, column, ...place });
  return {
    seal: (place, value) => seal(key, full(place), pad(Buffer.from(JSON.stringify(value)))),
    open: (place, sealed, schema) => schema.parse(JSON.parse(unpad(open(key, full(place), sealed)).toString())),
  };
}

function pad(text: Buffer): Buffer {
  const padded = Buffer.alloc(Math.ceil((4 + text.length) / block) * block);
  padded.writeUInt32BE(text.length);
  text.copy(padded, 4);
  return padded;
}

function unpad(padded: Buffer): Buffer {
  return padded.subarray(4, 4 + padded.readUInt32BE());
}
