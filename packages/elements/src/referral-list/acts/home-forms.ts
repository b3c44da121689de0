import { addDays } from '@bostadforst/contract/day';
import type { ActFormOf } from './act-form.ts';
import { area, comingDay, inDays, number, one, pastDay, text, yesNo } from './fields.ts';
import { inThePersonsWords } from './person-forms.ts';

const match: ActFormOf = context => {
  const { words, homes = [] } = context;
  const options = homes.map(home => ({ value: home.id, label: words.t('home', { n: home.number }) }));
  return {
    intro: words.t('intro_MatchProposed'),
    fields: [
      { ...one('apartmentId', words.t('f_apartmentId'), options), kind: 'home' },
      area(context, 'wishesMet', words.t('f_wishesMet'), { optional: true }),
    ],
  };
};

const offer: ActFormOf = context => ({
  intro: context.words.t('intro_OfferMade'),
  fields: [
    comingDay(context, 'respondBy', context.words.t('f_respondBy'), { min: addDays(context.today, 1), initial: inDays(context.today, 7) }),
  ],
});

const sign: ActFormOf = context => {
  const { words, programme } = context;
  const forms = programme.declared.contractForms.map(({ form, text: sub }) => ({
    value: form,
    label: words.t(`contract_${form}`),
    sub: words.local(sub),
  }));
  return {
    intro: words.t('intro_LeaseSigned'),
    fields: [one('contractForm', words.t('f_contractForm'), forms), pastDay(context, 'signedOn', words.t('f_signedOn'))],
  };
};

const ownContracts = ['from_start', 'later', 'no'] as const;

const announce: ActFormOf = context => {
  const { words, landlords = [] } = context;
  return {
    intro: words.t('intro_ApartmentAnnounced'),
    fields: [
      one(
        'landlordId',
        words.t('f_landlordId'),
        landlords.map(({ id, name }) => ({ value: id, label: name })),
      ),
      text(context, 'address', words.t('f_address')),
      text(context, 'neighbourhood', words.t('f_neighbourhood'), { hint: words.t('h_neighbourhood') }),
      number(context, 'rooms', words.t('f_rooms')),
      number(context, 'areaM2', words.t('f_areaM2'), { optional: true }),
      number(context, 'floor', words.t('f_floor'), { hint: words.t('h_floor'), optional: true }),
      yesNo(context, 'lift', words.t('f_lift')),
      yesNo(context, 'petsAllowed', words.t('f_petsAllowed')),
      number(context, 'rentSek', words.t('f_rentSek')),
      { ...pastDay(context, 'availableFrom', words.t('f_availableFrom')), max: undefined },
      one(
        'ownContract',
        words.t('f_ownContract'),
        [
          ...ownContracts.map(value => ({ value, label: words.t(`ownContract_${value}`) })),
          { value: '', label: words.t('f_ownContractUnknown') },
        ],
        { optional: true },
      ),
    ],
  };
};

/** From a home that is free to someone who lives in it. */
export const homeForms = {
  MatchProposed: match,
  OfferMade: offer,
  ViewingHeld: context => ({ fields: [pastDay(context, 'heldOn', context.words.t('f_viewedOn'))] }),
  OfferAccepted: context => ({ intro: context.words.t('intro_OfferAccepted'), fields: inThePersonsWords(context) }),
  OfferDeclined: context => ({ intro: context.words.t('intro_OfferDeclined'), fields: inThePersonsWords(context) }),
  OfferUnanswered: ({ words }) => ({ intro: words.t('intro_OfferUnanswered'), fields: [] }),
  HomeFellThrough: context => ({
    intro: context.words.t('intro_HomeFellThrough'),
    fields: [area(context, 'reasons', context.words.t('f_reasons'))],
  }),
  LeaseSigned: sign,
  MovedIn: context => ({ fields: [pastDay(context, 'moveInDate', context.words.t('f_moveInDate'))] }),
  RehousingOffered: ({ words }) => ({ intro: words.t('intro_RehousingOffered'), fields: [] }),
  ApartmentAnnounced: announce,
} as const satisfies Record<string, ActFormOf>;
