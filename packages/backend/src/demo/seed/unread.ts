import { unread } from '../../outreach/unread-store.ts';
import type { Town } from './seed.ts';

/**
 * Written on a phone without network by an invented colleague, sent by another, and held by a form that no longer answers all that is
 * asked.
 */
export const seedUnread = (town: Town): Promise<void> =>
  town.at('outreach', 1, async (room, sender) => {
    await unread(room).keep({
      reason: 'not_as_agreed',
      writtenOn: town.day(3),
      writer: { ...sender, subject: `${sender.subject}-2`, name: 'Love, uppsökare', role: 'outreach_worker' },
      sender,
      inside: {
        alias: 'Lärkan',
        foundHow: 'Tisdagar på Mötesplatsen, genom Love',
        ownWords: 'Jag vill ha ett hem där jag kan stänga dörren om mig.',
        staying: 'Hos en bekant',
      },
    });
  });
