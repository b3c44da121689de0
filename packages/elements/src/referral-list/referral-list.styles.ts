import { actStyles } from './styles/act.ts';
import { listElsewhereStyles } from './styles/list-elsewhere.ts';
import { listStyles } from './styles/list.ts';
import { homeStyles } from './styles/homes.ts';
import { pathStyles } from './styles/path.ts';
import { placesStyles } from './styles/places.ts';
import { recordStyles } from './styles/record.ts';
import { shapeStyles } from './styles/shapes.ts';
import { cardStyles } from '../styles/cards.ts';
import { graveButtonStyles } from '../styles/grave-buttons.ts';
import { sheetStyles } from '../styles/sheet.ts';

export const referralListStyles = [
  cardStyles,
  graveButtonStyles,
  sheetStyles,
  shapeStyles,
  placesStyles,
  pathStyles,
  listStyles,
  listElsewhereStyles,
  recordStyles,
  homeStyles,
  actStyles,
];
