import { needsFigure, needsWords, wishKinds, wishWeights, type WishKind } from '@bostadforst/contract/referral/home-fit';
import type { HomeWish } from '@bostadforst/contract/referral/home-wish';
import { lengthOf } from '../../parts/length-of.ts';
import type { ActContext, ActField, ActFormOf } from './act-form.ts';
import { number, one, text } from './fields.ts';
import { waysOfSaying } from './person-forms.ts';

const longest = 120;

/** One question a kind of wish; a kind that is wished for asks what is meant. */
export const wishForms = {
  HomeWishesWritten: (context, values) => ({
    intro: context.words.t('intro_HomeWishesWritten'),
    fields: [
      ...wishKinds.flatMap(kind => {
        const weight = weightField(context, kind);
        const chosen = values[weight.name] ?? weight.initial;
        return chosen && chosen !== 'none' ? [weight, ...meant(context, kind)] : [weight];
      }),
      { ...waysOfSaying(context), optional: true },
    ],
    compose: ({ wishes = {}, ...rest }) => ({ ...rest, wishes: asList(wishes as Record<string, Written>) }),
  }),
} as const satisfies Record<string, ActFormOf>;

function weightField(context: ActContext, kind: WishKind): ActField {
  const { words } = context;
  const options = [
    ...wishWeights.map(value => ({ value, label: words.t(`weightLabel_${value}`) })),
    { value: 'none', label: words.t('weight_none') },
  ];
  return one(`wish_${kind}`, words.t(`wish_${kind}`), options, {
    path: `wishes.${kind}.weight`,
    optional: true,
    pair: true,
    initial: before(context, kind)?.weight ?? 'none',
  });
}

/** What is meant, where the kind alone does not say it. */
function meant(context: ActContext, kind: WishKind): ActField[] {
  const { words } = context;
  const was = before(context, kind);
  const tooLong = (value: string | readonly string[]) => (lengthOf(String(value)) > longest ? ({ key: 'tooLong' } as const) : undefined);
  if (needsWords(kind))
    return [
      text(context, `words_${kind}`, words.t(kind === 'near' ? 'f_wishNear' : kind === 'away_from' ? 'f_wishAwayFrom' : 'f_wishOther'), {
        path: `wishes.${kind}.words`,
        fault: tooLong,
        ...(kind === 'other' ? {} : { hint: words.t('h_wishPlace') }),
        ...(was?.words && { initial: was.words }),
      }),
    ];
  if (needsFigure(kind))
    return [
      number(context, `figure_${kind}`, words.t(kind === 'rent_at_most' ? 'f_wishRent' : 'f_wishRooms'), {
        path: `wishes.${kind}.figure`,
        fault: value => (/^\s*[1-9]\d{0,4}\s*$/.test(String(value).replace(/\s/g, '')) ? undefined : { key: 'notRead' }),
        ...(was?.figure && { initial: String(was.figure) }),
      }),
    ];
  return [];
}

const before = ({ record }: ActContext, kind: WishKind) => record.homeWishes?.wishes.find(wish => wish.kind === kind);

/** As the form holds it: *none* is one of the answers. */
type Written = Omit<Partial<HomeWish>, 'weight'> & { weight?: string };

/** By the person's own weight; what is no wish is left out. */
function asList(wishes: Record<string, Written>): unknown[] {
  const weights: readonly string[] = wishWeights;
  return Object.entries(wishes)
    .filter(([, { weight }]) => weight && weight !== 'none')
    .map(([kind, wish]) => ({ kind, ...wish }))
    .sort((one, other) => weights.indexOf(one.weight!) - weights.indexOf(other.weight!));
}
