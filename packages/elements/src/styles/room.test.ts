import { eachView } from '../testing/each-view.ts';
import { warmUp } from '../testing/filled-referral.ts';
import { inEachTheme } from '../testing/in-each-theme.ts';

before(warmUp);

describe('In each of the themes', () => inEachTheme(eachView));
