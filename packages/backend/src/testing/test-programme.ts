import { defaultPolicy, type Policy, type Programme } from '@bostadforst/contract/programme';

/** A made-up municipality's programme: three units that may be asked, and the team. */
export function testProgramme(code: string, policy: Partial<Policy> = {}): Programme {
  const words = (sv: string) => ({ sv });
  return {
    code,
    name: words(code),
    languages: ['sv', 'sv-x-ll', 'en'],
    policy: { ...defaultPolicy, ...policy },
    declared: {
      targetGroup: words('Den som saknar hem och behöver stöd.'),
      conditions: [],
      contractForms: [{ form: 'first_hand', text: words('Eget kontrakt från första dagen.') }],
      whoDecides: words('Kommunens handläggare.'),
      landlords: [],
      support: words('Så länge du vill.'),
      notStated: [],
    },
    controller: {
      name: words('Socialnämnden'),
      contact: words('Ring 070-174 06 06.'),
      dataProtectionOfficer: { name: words('Dataskyddsombudet'), email: 'dataskyddsombud@example.se' },
      purposes: words('Att hitta ett hem och erbjuda stöd.'),
      legalGround: words('En uppgift av allmänt intresse.'),
      retention: words('Så länge uppgifterna behövs.'),
      rights: words('Du kan få veta vad som står och få fel rättade.'),
      complaintsTo: words('Integritetsskyddsmyndigheten.'),
    },
    units: [
      { id: 'vuxen', type: 'adult', name: words('Vuxenenheten') },
      { id: 'forsorjning', type: 'financial_aid', name: words('Försörjningsstöd') },
      { id: 'funktionshinder', type: 'disability_lss', name: words('Funktionshinder') },
      { id: 'uppsok', type: 'outreach', name: words('Uppsökarna') },
      { id: 'bostadforst', type: 'housing_first', name: words('Bostad först-teamet') },
    ],
    contacts: [{ role: 'referral', name: words('Koordinatorn'), phone: '070-174 06 05', hours: words('Vardagar 9–15') }],
    landlordFacingName: words('Kommunens bostadsteam'),
    texts: {},
    figures: [],
    promises: { replyDays: 3, assessWeeks: 4, answerWithinDays: 14, reportReplyDays: 2 },
    can: ['referral', 'list', 'goals', 'reports'],
  };
}
