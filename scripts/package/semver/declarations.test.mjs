// What a package's declarations promise is written down so that a reader finds each change in a line of its own.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { compare } from './compare.mjs';
import { declarationsOf } from './declarations.mjs';
import { linesOfDeclarations } from './of-declarations.mjs';

const room = mkdtempSync(join(tmpdir(), 'bf-declarations-'));
after(() => rmSync(room, { recursive: true, force: true }));

/** The digest of a package with this one entry. */
function digest(text) {
  const folder = join(room, 'packages', 'contract');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "@bostadforst/contract", "exports": { "./note": { "types": "./note.d.ts" } } }');
  writeFileSync(join(folder, 'note.d.ts'), text);
  return declarationsOf(join(room, 'packages'), ['contract']);
}

const changes = (before, now) => compare(linesOfDeclarations(digest(before)), linesOfDeclarations(digest(now)));
const note = `
  export interface Note { id: string; kind: 'praise' | 'question'; lines?: readonly string[] }
  export declare function send(note: { text: string; day?: string }, retry?: boolean): Promise<Note>;
  export declare class Box { private inner; readonly size: number; open(day: string): Note }
`;

describe('the declarations of a package', () => {
  it('are a line for each name, and for each thing inside it', () => {
    assert.equal(
      digest(note),
      `@bostadforst/contract/note
  Box: class
  Box.size: number
  Box.open: (day: string) => Note
  Note: object
  Note.id: string
  Note.kind: 'praise' | 'question'
  Note.lines?: list
  Note.lines[]: string
  send: function
  send(1): object
  send(1).day?: string
  send(1).text: string
  send(2)?: boolean
  send(): Promise<Note>
`,
    );
  });

  it('say the same when only words for people, private things and orders have changed', () => {
    const other = note
      .replace("'praise' | 'question'", "'question' | 'praise'")
      .replace('private inner', 'private other')
      .replace('id: string;', '/** Whose. */ id: string;');
    assert.deepEqual(changes(note, other), []);
  });

  it('tell what a caller must do from what a caller may do', () => {
    assert.deepEqual(changes(note, note.replace('text: string', 'text: string; to: string')), [
      { level: 'major', says: '@bostadforst/contract/note send(1).to is new and must be given' },
    ]);
    assert.deepEqual(changes(note, note.replace('text: string', 'text: string; to?: string')), [
      { level: 'minor', says: '@bostadforst/contract/note send(1).to is new' },
    ]);
  });

  it('tell of a name that is gone, and of a promise that is another', () => {
    assert.equal(changes(note, note.replace('class Box', 'class Chest'))[0].says, '@bostadforst/contract/note Box is gone');
    assert.equal(changes(note, note.replace('size: number', 'size: string'))[0].level, 'major');
    assert.equal(changes(note, note.replace('Promise<Note>', 'Promise<void>'))[0].level, 'major');
  });

  it('know several things apart by the word that each has', () => {
    const either = "export type Act = { kind: 'move'; to: string } | { kind: 'stay' };";
    assert.match(digest(either), /Act<move>\.to: string/);
    assert.deepEqual(changes(either, either.replace('to: string', 'to?: string')), [
      { level: 'major', says: '@bostadforst/contract/note Act<move>.to may now be missing' },
    ]);
  });
});
