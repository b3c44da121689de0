import { isProblem } from '@bostadforst/contract/problem';
import type { SentReferral } from '@bostadforst/contract/referral';
import type { Form } from './form.ts';
import { ReferralSentEvent } from './referral-sent-event.ts';
import { pathNames, type Fault, type ReferralClient, type Walk } from './walk.ts';

export const clientOf = async ({ host }: Form, { routes }: Walk): Promise<ReferralClient> =>
  host.client ?? ((await host.here.client(routes)) as unknown as ReferralClient);

const checkAt = ({ steps }: Form) => steps.length + 1;

function move(form: Form, at: number): void {
  form.show({ at, faults: [], problem: undefined, toCheck: form.now.toCheck && at !== checkAt(form) });
}

const mend = (form: Form, faults: readonly Fault[]) => form.show({ faults }, '.error-summary');

/** One step on: to what is missing, to the next question, to the check, or out into the world. */
export async function goOn(form: Form): Promise<void> {
  const { walk, step, now } = form;
  if (!walk || form.now.busy) return;
  if (form.refused) await mayBegin(form);
  if (form.refused) return form.show({}, '.notice');
  const faults = step ? walk.faults(form).filter(({ field }) => step.fields.includes(field)) : [];
  if (faults.length) return mend(form, faults);
  if (form.checking) return send(form, walk);
  const to = now.toCheck ? checkAt(form) : now.at + 1;
  if (to < checkAt(form) || form.closing) return move(form, to);
  return check(form, walk);
}

/** The page where the answers are checked has not come yet: it is waited for, or asked for once more. */
async function check(form: Form, walk: Walk): Promise<void> {
  const { turn } = form;
  form.set({ busy: true });
  const fetched = await form.fetchClosing(walk);
  if (turn !== form.turn) return;
  form.set({ busy: false });
  if (fetched) move(form, checkAt(form));
  else form.show({}, '.notice');
}

export const back = (form: Form) => move(form, form.now.toCheck ? checkAt(form) : form.now.at - 1);

/** Where one of the walk's own steps stands in this municipality's form; undefined where it is left out. */
export function placeOf({ walk, steps }: Form, step: number): number | undefined {
  return step ? steps.indexOf(walk!.steps[step - 1]!) + 1 || undefined : 0;
}

/** From the page where the answers are checked to one of them, and back again by the next press. */
export function change(form: Form, place: number): void {
  move(form, place);
  form.set({ toCheck: true });
}

/** Begins again with an empty form; `cleared` says so to whoever ended it. */
export function again(form: Form, cleared = false): void {
  form.forget();
  form.show({ cleared });
}

/** Asks before anything is written whether whoever must be signed in is. */
export async function mayBegin(form: Form): Promise<void> {
  const { walk } = form;
  form.refused = undefined;
  try {
    if (walk) await (form.host.keeping?.mayWrite() ?? (await clientOf(form, walk)).getMe());
  } catch (error) {
    if (isProblem(error) && error.problem.code === 'not_signed_in') form.refused = error;
  }
  form.set({});
}

async function send(form: Form, walk: Walk): Promise<void> {
  const { turn } = form;
  // Nothing is sent before its writer has seen who reads it, and that comes with the programme.
  if (!form.host.here.programme) return;
  const { key: idempotencyKey, nothingSent } = form.trying(form.now.key);
  form.set({ busy: true, problem: undefined, key: idempotencyKey });
  try {
    const answer = await (walk.keep?.(form, idempotencyKey) ?? walk.send(await clientOf(form, walk), form, { idempotencyKey }));
    if (turn !== form.turn) return;
    if (answer) sent(form, answer);
    // Whoever keeps it says so; here is room for the next name.
    else again(form);
  } catch (error) {
    if (turn !== form.turn) return;
    const unsent = nothingSent();
    form.set({ unsent, ...(unsent && { key: '' }) });
    failed(form, walk, error);
  }
}

function sent(form: Form, answer: SentReferral): void {
  const kept = form.closing?.keep(form);
  form.draft.forget();
  form.show({ at: checkAt(form) + 1, busy: false, key: '', faults: [], answer, kept });
  form.host.dispatchEvent(new ReferralSentEvent(pathNames[form.path]));
}

/** Keeps everything. What the service names leads to its question. */
function failed(form: Form, walk: Walk, error: unknown): void {
  form.set({ busy: false });
  const named = (isProblem(error) && error.problem.fields) || [];
  const fields = named.map(path => walk.fieldAt(form, path.split('.'))).filter(field => field !== undefined);
  const step = form.steps.findIndex(({ fields: asked }) => fields.some(field => asked.includes(field)));
  if (step >= 0) change(form, step + 1);
  form.set({ problem: error });
  if (step >= 0)
    mend(
      form,
      [...new Set(fields)].map(field => ({ field })),
    );
}
