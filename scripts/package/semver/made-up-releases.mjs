// A small made-up release, and what may happen to it: a change → how much it is, and what is said.

export const note = {
  attributes: { language: { type: "'sv' | 'en'" }, 'heading-level': { type: 'number', default: '2' } },
  properties: { language: "'sv' | 'en'" },
  events: { 'bf-note-sent': { bubbles: true, fields: { kind: "'praise' | 'question'" } } },
  slots: [''],
  parts: ['notice'],
  tokens: { '--bf-color-brand': '#00584a' },
};
const word = kind => ({ type: 'string', const: kind });
const kinds = {
  oneOf: ['call', 'visit'].map(kind => ({
    type: 'object',
    required: ['type'],
    properties: { type: word(kind), text: { type: 'string' } },
  })),
};
const body = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', maxLength: 400 }, kind: { enum: ['praise', 'question'] }, how: kinds },
};
const reply = {
  type: 'object',
  required: ['id', 'state'],
  properties: { id: { type: 'string' }, state: { enum: ['received', 'answered'] } },
};
const json = schema => ({ content: { 'application/json': { schema } } });
const operation = {
  operationId: 'sendNote',
  security: [{ bearer: [] }],
  'x-roles': ['coordinator', 'support_worker'],
  parameters: [{ name: 'municipality', in: 'path', required: true, schema: { type: 'string' } }],
  requestBody: json(body),
  responses: { 201: json(reply), 400: { description: 'invalid' }, 409: { description: 'closed' } },
};
export const route = '/v1/{municipality}/notes';
const declarations = `@bostadforst/client
  createClient: function
  createClient(1): object
  createClient(1).backend: string
  createClient(1).fetch?: Fetch
  createClient(): Client

@bostadforst/contract/note
  Note: schema
  Note.id: string
  Note.kind: 'praise' | 'question'
  Note.text?: string
  mayRead: (note: { id: string; }) => boolean
  mayKeep: (how: 'long' | 'short') => boolean
`;
/** Anew each time: a case may change it. */
export const release = () =>
  JSON.parse(
    JSON.stringify({
      manifest: { inline: { 'bf-note': note }, framed: {} },
      openapi: { paths: { [route]: { post: operation } }, components: { schemas: {} } },
      declarations,
    }),
  );

export const element = now => now.manifest.inline['bf-note'];
const sent = now => now.openapi.paths[route].post;
const takes = now => sent(now).requestBody.content['application/json'].schema;
const gives = now => sent(now).responses[201].content['application/json'].schema;
const written = (from, to) => () => ({ declarations: declarations.replace(from, to) });

export const cases = [
  ['nothing', () => {}, undefined],
  ['an element is gone', now => delete now.manifest.inline['bf-note'], 'major', /^<bf-note> is gone$/],
  ['an element is new', now => (now.manifest.inline['bf-more'] = note), 'minor', /^<bf-more> is new$/],
  ['an attribute is gone', now => delete element(now).attributes['heading-level'], 'major', /attribute heading-level is gone/],
  ['an attribute is new', now => (element(now).attributes.path = { type: 'string' }), 'minor', /attribute path is new/],
  [
    'an attribute takes a word less',
    now => (element(now).attributes.language.type = "'sv'"),
    'major',
    /attribute language is no longer 'en'/,
  ],
  [
    'an attribute takes a word more',
    now => (element(now).attributes.language.type = "'en' | 'sv' | 'fi'"),
    'minor',
    /language may now also be 'fi'$/,
  ],
  ['words are written in another order', now => (element(now).attributes.language.type = "'en' | 'sv'"), undefined],
  ['what is left out means something else', now => (element(now).attributes['heading-level'].default = '3'), 'major', /left out is 3/],
  ['a slot is gone', now => (element(now).slots = []), 'major', /slot .* is gone/],
  ['a slot is new', now => element(now).slots.push('sign-in'), 'minor', /slot sign-in is new/],
  ['a part is gone', now => (element(now).parts = []), 'major', /part notice is gone/],
  ['a token is gone', now => (element(now).tokens = {}), 'major', /token --bf-color-brand is gone/],
  ['a token has another default', now => (element(now).tokens['--bf-color-brand'] = '#005a8c'), 'minor', /looks different: #005a8c/],
  ['an event is gone', now => (element(now).events = {}), 'major', /event bf-note-sent is gone/],
  [
    'an event is heard no further than its element',
    now => (element(now).events['bf-note-sent'].bubbles = false),
    'major',
    /heard on the element/,
  ],
  ['an event has lost a field', now => (element(now).events['bf-note-sent'].fields = {}), 'major', /bf-note-sent.kind is gone/],
  ['a route is gone', now => delete now.openapi.paths[route], 'major', /^POST .*notes is gone$/],
  ['a route is new', now => (now.openapi.paths['/v1/{municipality}/more'] = { post: operation }), 'minor', /^POST .*more is new$/],
  [
    'a request needs a new field',
    now => ((takes(now).properties.day = { type: 'string' }), takes(now).required.push('day')),
    'major',
    /request.day is new and must be given/,
  ],
  ['a request may have a new field', now => (takes(now).properties.day = { type: 'string' }), 'minor', /request.day is new$/],
  [
    'a request takes a new kind, with what that kind needs',
    now =>
      takes(now).properties.how.oneOf.push({
        type: 'object',
        required: ['type', 'day'],
        properties: { type: word('letter'), day: { type: 'string' } },
      }),
    'minor',
    /request.how<letter> is a new kind/,
  ],
  [
    'a kind of request needs a new field',
    now => takes(now).properties.how.oneOf[0].required.push('text'),
    'major',
    /request.how<call>.text must now be given/,
  ],
  ['a field of a request must be given', now => takes(now).required.push('kind'), 'major', /request.kind must now be given/],
  ['a field of a request may be left out', now => (takes(now).required = []), 'minor', /request.text may now be left out/],
  [
    'a request takes a shorter text',
    now => (takes(now).properties.text.maxLength = 200),
    'major',
    /request.text, maxLength is 200, and was 400/,
  ],
  ['a request takes a longer text', now => (takes(now).properties.text.maxLength = 800), 'minor', /maxLength is 800/],
  ['a request has a new limit', now => (takes(now).properties.text.pattern = '^[a-z]'), 'major', /pattern is a new limit/],
  ['a request takes a word less', now => (takes(now).properties.kind.enum = ['praise']), 'major', /request.kind is no longer 'question'/],
  ['a request takes any word', now => (takes(now).properties.kind = { type: 'string' }), 'minor', /may now also be string/],
  [
    'a reply may say a new word',
    now => gives(now).properties.state.enum.push('closed'),
    'minor',
    /may now also be 'closed', which older versions read as unknown/,
  ],
  ['a reply never says a word again', now => (gives(now).properties.state.enum = ['received']), 'major', /no longer 'answered'/],
  ['a reply has lost a field', now => delete gives(now).properties.state, 'major', /reply.state is gone/],
  ['a reply has a new field', now => (gives(now).properties.at = { type: 'string' }), 'minor', /reply.at is new/],
  ['a field of a reply may be missing', now => (gives(now).required = ['id']), 'major', /reply.state may now be missing/],
  ['fewer may ask', now => (sent(now)['x-roles'] = ['coordinator']), 'major', /who may ask is no longer 'support_worker'/],
  ['more may ask', now => sent(now)['x-roles'].push('landlord_contact'), 'minor', /who may ask may now also be 'landlord_contact'/],
  [
    'a request may be refused in a new way',
    now => (sent(now).responses[429] = { description: 'too_many' }),
    'minor',
    /refusal too_many is new/,
  ],
  [
    'a refusal has another status',
    now => (sent(now).responses = { ...sent(now).responses, 409: { description: '' }, 410: { description: 'closed' } }),
    'major',
    /refusal closed is 410, and was 409/,
  ],
  ['an entry is gone', written(/@bostadforst\/contract\/note[^]*/, ''), 'major', /^@bostadforst\/contract\/note is gone$/],
  ['a name is new in an entry', written('  Note.id', '  Memo: schema\n  Note.id'), 'minor', /note Memo is new/],
  [
    'a function needs more',
    written('  createClient():', '  createClient(2): string\n  createClient():'),
    'major',
    /createClient\(2\) is new and must be given/,
  ],
  [
    'a function takes more',
    written('  createClient():', '  createClient(2)?: string\n  createClient():'),
    'minor',
    /createClient\(2\) is new$/,
  ],
  [
    'a function gives something else',
    written('createClient(): Client', 'createClient(): Other'),
    'major',
    /createClient\(\) is Other, and was Client/,
  ],
  [
    'an object that a function takes may hold more',
    written('{ id: string; }', "{ id: string; kind?: 'praise' | 'question'; }"),
    'minor',
    /mayRead may be given, and give, more than before/,
  ],
  ['words that a function takes are written in another order', written("'long' | 'short'", "'short' | 'long'"), undefined],
  ['an object that a function takes needs more', written('{ id: string; }', '{ id: string; day: string; }'), 'major', /mayRead is/],
  ['what was optional must be handed', written('fetch?: Fetch', 'fetch: Fetch'), 'major', /fetch must now be given/],
];
