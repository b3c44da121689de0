import type { LogLine, LogSample, OpenedSample } from '@bostadforst/contract/log-review';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const logSample = (change: Partial<LogSample> = {}): LogSample => ({
  id: id(7001),
  month: '2026-03',
  seed: '5d1e0c7f'.repeat(8),
  drawnOf: 812,
  lines: 3,
  checked: 0,
  ...change,
});

/** A colleague's ordinary look, drawn. */
export const logLine = (change: Partial<LogLine> = {}): LogLine => ({
  id: id(7101),
  at: '2026-03-14T09:00:00Z',
  issuer: 'https://id.example.se',
  subject: 'konto-17',
  role: 'case_officer',
  unitId: 'vuxen',
  action: 'openReferral',
  number: 18,
  protected: false,
  why: 'drawn',
  own: false,
  ...change,
});

/** A month with a look of each kind. */
export function openedSample(looks: LogLine[] = someLooks()): OpenedSample {
  return { ...logSample({ lines: looks.length, checked: looks.filter(({ check }) => check).length }), looks };
}

const someLooks = () => [
  logLine({ id: id(7102), why: 'protected', protected: true, number: 2, role: 'coordinator', action: 'actOnReferral' }),
  logLine({
    id: id(7103),
    why: 'outside_unit',
    role: 'steering_member',
    unitId: 'forsorjning',
    reason: { kind: 'standing_in', words: 'Vikarierar för gruppens ordförande.' },
  }),
  logLine(),
];
