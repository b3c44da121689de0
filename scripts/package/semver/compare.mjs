// What has changed between two sets of lines, in plain words, and how much it asks of whoever leans on them.
import { byKey, inOrder, membersOf } from './line.mjs';

/**
 * @typedef {'major' | 'minor' | 'patch' | 'none'} Level
 * @typedef {{ level: Level, says: string }} Change
 */

/** From least to most. @type {readonly Level[]} */
export const levels = ['none', 'patch', 'minor', 'major'];
export const most = list => list.reduce((a, b) => (levels.indexOf(a) >= levels.indexOf(b) ? a : b), 'none');

/**
 * @param {readonly import('./line.mjs').Line[]} before
 * @param {readonly import('./line.mjs').Line[]} now
 * @returns {Change[]} the greatest first
 */
export function compare(before, now) {
  const [old, fresh] = [byKey(before), byKey(now)];
  const gone = before.filter(({ key }) => !fresh.has(key) && !isInside(key, key => old.has(key) && !fresh.has(key)));
  const come = now.filter(({ key }) => !old.has(key) && !isInside(key, key => fresh.has(key) && !old.has(key)));
  const kinds = newKinds(come, before);
  const changes = [
    ...gone.flatMap(line => removed(line)),
    ...kinds.map(kind => minor(`${kind} is a new kind`)),
    ...come.filter(({ key }) => !kinds.some(kind => key.startsWith(kind))).flatMap(line => added(line)),
    ...now.flatMap(line => (old.has(line.key) ? altered(old.get(line.key), line) : [])),
  ];
  return changes.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || (a.says < b.says ? -1 : 1));
}

/** Inside something that came or went as a whole, which is said once. */
function isInside(key, went) {
  for (let end = key.length - 1; end > 0; end--) if (/[ .,([<]/.test(key[end]) && went(key.slice(0, end).trimEnd())) return true;
  return false;
}

/** `request<Note>` beside kinds that were there before: whoever sent those sends them as ever, whatever the new one needs. */
function newKinds(come, before) {
  const kindOf = key => /^.*?[^\s<]<[^<>]+>/.exec(key)?.[0];
  const had = new Set(before.map(({ key }) => kindOf(key)).filter(Boolean));
  const ofTheSame = kind => [...had].some(each => each.startsWith(kind.slice(0, kind.lastIndexOf('<') + 1)));
  const seen = new Set(come.filter(({ side }) => side === 'takes').map(({ key }) => kindOf(key)));
  return [...seen].filter(kind => kind && !had.has(kind) && ofTheSame(kind));
}

function removed({ key, side, of }) {
  if (of === 'look') return [];
  if (of === 'limit') return side === 'takes' ? [minor(`${key}: there is no such limit any more`)] : [minor(`${key}: no longer promised`)];
  if (of === 'refusal') return [minor(`${key} no longer happens`)];
  return [major(`${key} is gone`)];
}

function added({ key, side, type, optional, of }) {
  if (of === 'look') return [];
  if (of === 'limit') return side === 'takes' ? [major(`${key} is a new limit: ${type}`)] : [minor(`${key} is promised: ${type}`)];
  // Nobody who asked until now can know that it is needed.
  if (side === 'takes' && !optional) return [major(`${key} is new and must be given`)];
  return [minor(`${key} is new`)];
}

function altered(before, { key, side, type, optional = false, of }) {
  const changes = [];
  if (of === 'look' && before.type !== type) changes.push(minor(`${key} looks different: ${type} in place of ${before.type}`));
  else if (of === 'limit') changes.push(...limitMoved(before, key, side, type));
  else if (wordsInOrder(before.type) !== wordsInOrder(type)) changes.push(ofWords(before.type, type, key, side));
  if (!!before.optional !== optional) changes.push(ofNeed(key, side, optional));
  return changes;
}

function ofNeed(key, side, optional) {
  if (side === 'takes') return optional ? minor(`${key} may now be left out`) : major(`${key} must now be given`);
  return optional ? major(`${key} may now be missing`) : minor(`${key} is now always there`);
}

const isFunction = type => type.includes('=>');

/**
 * The compiler writes words that may stand for each other in the order it met them, which hangs on what it read first; and what may be left
 * out is undefined then, said or not.
 */
const wordsInOrder = type => type.replace(/'\w+'(?: \| '\w+')+/g, inOrder).replace(/(\w\?: [^;,(){}]+?) \| undefined\b/g, '$1');

/** What has come into the objects that a function takes or gives, and may be left out, breaks nobody who calls it. */
const withoutNewOptions = (before, now) => now.replace(/ \w+\?: [^;{}]+;/g, option => (before.includes(option) ? option : ''));

/** More words are no harm to who hands them to us, and who reads ours opens what they read. Fewer break both. */
function ofWords(before, now, key, side) {
  if (isFunction(before) && wordsInOrder(withoutNewOptions(before, now)) === wordsInOrder(before))
    return minor(`${key} may be given, and give, more than before`);
  const [had, has] = [membersOf(before), membersOf(now)];
  const lost = had.filter(word => !has.includes(word) && !(word.startsWith("'") && has.includes('string')));
  const won = has.filter(word => !had.includes(word));
  if (lost.length && (won.length || !has.length)) return major(`${key} is ${now}, and was ${before}`);
  if (lost.length) return major(`${key} is no longer ${lost.join(' or ')}`);
  if (side === 'takes') return minor(`${key} may now also be ${won.join(' or ')}`);
  if (won.every(word => word.startsWith("'")))
    return minor(`${key} may now also be ${won.join(' or ')}, which older versions read as unknown`);
  return major(`${key} is ${now}, and was ${before}`);
}

const least = /, min\w+$/;

function limitMoved(before, key, side, type) {
  if (before.type === type) return [];
  const says = `${key} is ${type}, and was ${before.type}`;
  if (side === 'gives') return [minor(says)];
  const [was, is] = [Number(before.type), Number(type)];
  if (Number.isNaN(was) || Number.isNaN(is)) return [major(says)];
  return [(least.test(key) ? is < was : is > was) ? minor(says) : major(says)];
}

const major = says => ({ level: 'major', says });
const minor = says => ({ level: 'minor', says });
