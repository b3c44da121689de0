import { exampleEntry, exampleList } from '../testing/example-referral.ts';
import { inEachTheme } from '../testing/in-each-theme.ts';
import { settled, shows } from '../testing/settled.ts';
import { one, open, show } from './testing.ts';

const entries = [exampleEntry(), exampleEntry({ number: 22, alias: 'Granit', state: 'received', marks: [], unreachable: true })];

describe('<bf-referral-list> in each of the themes', () =>
  inEachTheme({
    'the list': async () => {
      const element = await show({ listReferrals: async () => exampleList(entries) });
      await shows(element, 'Pärlan');
      return element;
    },
    'an opened referral': () => open(),
    'an act on it': async () => {
      const element = await open();
      one(element, '.acts button').click();
      await settled(element);
      return element;
    },
  }));
