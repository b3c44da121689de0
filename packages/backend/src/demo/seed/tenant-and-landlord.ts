import type { NewGoal } from '@bostadforst/contract/goal';
import type { NewReport } from '@bostadforst/contract/landlord-report';
import { goals } from '../../goal/goal-store.ts';
import { inbox } from '../../landlord-report/inbox-store.ts';
import { landlordReports } from '../../landlord-report/landlord-report-store.ts';
import { demoLandlords } from '../personas.ts';
import type { Town } from './seed.ts';

const ownGoals: readonly NewGoal[] = [
  { title: 'Jag vill gå till läkaren.', lifeArea: 'health', steps: ['Skriva ner vad jag vill ta upp', 'Ringa och boka tid', 'Gå dit'] },
  { title: 'Höra av mig till min syster', lifeArea: 'relations', steps: ['Hitta numret'] },
  { title: 'Det där med helgerna', lifeArea: 'own', state: 'idea' },
];

const reports: readonly { daysAgo: number; report: NewReport; reply?: string }[] = [
  {
    daysAgo: 9,
    report: {
      kind: 'disturbance',
      address: 'Exempelgatan 3, lgh 1201',
      happened: 'Lördag natt',
      facts: 'Hög musik mellan klockan ett och tre.',
    },
    reply: 'Vi har tagit kontakt och hör av oss på torsdag.',
  },
  {
    daysAgo: 1,
    report: {
      kind: 'damage',
      address: 'Exempelgatan 5, lgh 1002',
      happened: 'I går',
      facts: 'Ett fönster mot gården är trasigt.',
      callBack: '070-174 06 51',
    },
  },
];

/** Someone who lives in their home: goals that only they see. */
export async function seedGoals(town: Town, personId: string): Promise<void> {
  await town.at('tenant', 60, async room => {
    for (const goal of ownGoals) await goals(room, personId).add(goal);
  });
}

/** Two reports from a landlord: one that the team has answered, one that waits. */
export async function seedReports(town: Town): Promise<void> {
  for (const { daysAgo, report, reply } of reports) {
    const id = await town.at('landlord-1', daysAgo, (room, who) => landlordReports(room, demoLandlords[0].id).send(report, who));
    if (reply)
      await town.at('tenancy-manager', daysAgo - 1, (room, who) => inbox(room).reply(id, { text: reply, state: 'in_progress' }, who));
  }
}
