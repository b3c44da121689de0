// Who may do what, for people: made from the route table and from what a record shows each role, so that it cannot say anything else.
import { roles } from '../../packages/contract/src/access/access.ts';
import { routes } from '../../packages/contract/src/routes.ts';
import { partsFor } from '../../packages/backend/src/referral/record-parts.ts';

export const rolesFile = 'docs/for-operators/roles.md';

/** Which records each role meets at all. The conditions are in `packages/backend/src/referral/seen-by.ts`, and each is tried by tests. */
const sees = {
  coordinator: 'the whole list of its own municipality',
  support_worker: 'those they support, what they wrote themselves; where the team assesses, what is before the team',
  peer_supporter: 'nothing until a tenant shares it',
  outreach_worker: 'what they put forward themselves',
  case_officer: 'their unit’s referrals, those their unit is asked about while the yes stands, those it decides on',
  employment_officer: 'what is said about occupation at the monthly meeting, of tenants who have said yes to it',
  working_group_member: 'what lies before the meeting',
  steering_member: 'proposals for decision, and what was prioritised until the formal decision',
  tenancy_manager: 'those on their way to a home, homes and leases, landlords’ reports',
  landlord_contact: 'their own reports; nothing about a person or their support',
  participant: 'their own referral in words, their own offers, who has looked',
  tenant: 'their own goals and home, their own referral, who has looked',
  log_reviewer: 'who looked at which number; never a name or what a record holds',
};

const parts = {
  flags: 'why to look twice',
  reach: 'how the person is reached',
  speech: 'language and interpreter',
  personal_number: 'personal number, masked',
  all_words: 'everything the person said',
  observations: 'what whoever wrote it has added since',
  wishes: 'wishes',
  words_in_the_yes: 'what the yes to the unit is about',
  waivers: 'what the person has said yes to',
  statements: 'what units have answered',
  own_statement: 'what the own unit has answered',
  assessments: 'joint assessments',
  decisions: 'decisions with reasons',
  formal_decisions: 'reference of the formal decision',
  offers: 'homes',
  home_wishes: 'wishes for a home',
  addresses: 'their addresses',
  tenancy: 'the lease',
  support: 'who supports',
  history: 'what has happened',
  history_words: 'words written with it',
};

/** The whole document. @throws Error when a role or a part of a record has no words here. */
export function rolesDocument() {
  const shown = new Map(roles.map(role => [role, partsFor([role], false)]));
  const readers = roles.filter(role => shown.get(role).size);
  const all = [...new Set([...shown.values()].flatMap(each => [...each]))];
  return `# Who may do what

Made from the route table and from what the service shows: \`node scripts/docs/write-roles.mjs\` writes it anew. Every line is tried as every
role and as a stranger, for one's own and for another municipality's record. What is not there and what is not theirs are answered alike.

Which of your sign-ins is which role stands in \`settings.json\`. Someone may hold several; the role that is acted in stands in the audit line.
Records of people with protected identity are seen by [named staff](audit.md#protected-records) alone, whatever their role.

## Which records each role meets

| role | meets |
| --- | --- |
${roles.map(role => `| \`${role}\` | ${wordsOf(sees, role)} |`).join('\n')}

## What each sees of a record that is opened

Opening is written down. A unit sees decisions on what it wrote itself or decides on formally, besides what is marked here. The person reads
their own by a route of their own: [decision 29](../decisions/0029-a-persons-own-view.md).

| | ${readers.map(role => `\`${role}\``).join(' | ')} |
| --- | ${readers.map(() => ':-:').join(' | ')} |
${all.map(part => `| ${wordsOf(parts, part)} | ${readers.map(role => (shown.get(role).has(part) ? '●' : '')).join(' | ')} |`).join('\n')}

## Which role may ask what

A record may be narrower than its route: then it is not found.

| route | | who |
| --- | --- | --- |
${Object.entries(routes).map(line).join('\n')}
`;
}

function line([name, { method, path, summary, who }]) {
  const asked = `\`${method} ${path.replace('/v1/:municipality', '').replace(/:(\w+)/g, '{$1}')}\``;
  return `| \`${name}\`<br>${asked} | ${summary.replaceAll('|', '\\|')} | ${whoInWords(who)} |`;
}

const whoInWords = who =>
  who === 'anyone'
    ? '**anyone, without sign-in**'
    : who === 'signed_in'
      ? 'anyone who is signed in'
      : who.map(role => `\`${role}\``).join(', ');

function wordsOf(words, key) {
  if (!words[key]) throw new Error(`scripts/docs/roles.mjs has no words for ${key}.`);
  return words[key];
}
