import { all, choose, press, see, write, type Act, type Visit } from './visit.ts';

const nothing: Act = async () => {};

/** The next question, the check, or the last page: whatever the way on leads to when nothing is missing. */
export const goOn: Act = ({ pressOn }) => pressOn('#question', '[type=submit]', -1);

/** Goes on where something is missing: to the words that say what. */
export const tryToGoOn = all(press('[type=submit]', -1), see('.error-summary'));

/** Sends what was checked, and is told that it failed. */
export const send = all(press('[type=submit]', -1), see('.notice[role=alert]'));

const notProtected = choose('protectedIdentity', 'no');

/** Every question of each path with the least that can be said. */
const briefly = {
  self: [notProtected, nothing, choose('reach', 'no_way_yet'), nothing, nothing, nothing],
  outreach: [notProtected, choose('found', 'through_me'), nothing, choose('waiver', 'not_asked')],
  unit: [
    notProtected,
    nothing,
    choose('reach', 'no_way_yet'),
    write('needsNow', 'Ett hem före kylan.'),
    all(choose('waiver', 'not_asked'), write('capacity', 'Handläggare')),
  ],
} satisfies Record<string, readonly Act[]>;

type Path = keyof typeof briefly;

/** Answers by the number of their question, in place of the shortest ones. */
export type Answers = Readonly<Record<number, Act>>;

/** Answers so many questions of a path, and stands at the next. */
export const toQuestion =
  (path: Path, questions: number, own: Answers = {}): Act =>
  async (person: Visit) => {
    for (const [index, answer] of briefly[path].slice(0, questions).entries()) {
      await (own[index] ?? answer)(person);
      await goOn(person);
    }
  };

/** To the page where everything is read once more. */
export const toCheck = (path: Path, own: Answers = {}): Act => toQuestion(path, briefly[path].length, own);

export const everyWay = ['phone', 'text', 'email', 'through_someone', 'place_and_time'];

/** Every way to be reached, with all that can be said of each. */
export const reachedEveryWay = all(
  choose('reach', ...everyWay, 'i_come_to_you'),
  write('phoneNumber', '070-174 06 20'),
  choose('phoneMessage', 'yes'),
  write('phoneWhen', 'Efter lunch'),
  write('textNumber', '070-174 06 21'),
  write('email', 'robin@example.se'),
  write('someone', 'Kim på Mötesplatsen'),
  choose('someoneMessage', 'no'),
  write('place', 'Biblioteket'),
  write('placeWhen', 'Tisdag klockan 10'),
);
