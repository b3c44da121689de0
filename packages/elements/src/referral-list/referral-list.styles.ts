import { actStyles } from './styles/act.ts';
import { listStyles } from './styles/list.ts';
import { pathStyles } from './styles/path.ts';
import { recordStyles } from './styles/record.ts';
import { sheetStyles } from './styles/sheet.ts';

export const referralListStyles = [sheetStyles, pathStyles, listStyles, recordStyles, actStyles];
