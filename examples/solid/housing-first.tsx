import '@bostadforst/elements/bf-landlord-contact.js';
import '@bostadforst/elements/bf-model-explainer.js';
import '@bostadforst/elements/bf-referral-form.js';
import '@bostadforst/elements/bf-site.js';
import { createSignal, For, Show } from 'solid-js';

const languages = { sv: 'Svenska', 'sv-x-ll': 'Lätt svenska', en: 'English' };
type Language = keyof typeof languages;

const bothPlaces = [
  { code: 'helsingborg', name: 'Helsingborg', phone: '070-174 06 30', number: '+46701740630' },
  { code: 'jarfalla', name: 'Järfälla', phone: '070-174 06 05', number: '+46701740605' },
];

const sentWhat = { self_referral: 'din anmälan', outreach_reverse: 'namnet från fältet', unit_proposal: 'ert förslag' };

export function HousingFirst() {
  const [language, setLanguage] = createSignal<Language>('sv');
  const [places, setPlaces] = createSignal(bothPlaces);
  const [asking, setAsking] = createSignal(true);
  const [received, setReceived] = createSignal<string[]>([]);
  const [token, setToken] = createSignal('');
  const credentials = () => (token() ? { authorization: `Bearer ${token()}` } : undefined);

  return (
    <bf-site backend="https://bf.example.se" municipality="helsingborg" language={language()} prop:credentials={credentials}>
      <label>
        Språk{' '}
        <select value={language()} onChange={event => setLanguage(event.target.value as Language)}>
          <For each={Object.entries(languages)}>{([code, name]) => <option value={code}>{name}</option>}</For>
        </select>
      </label>

      <bf-model-explainer without-heading heading-level="2" />

      <label>
        <input type="checkbox" checked={asking()} onChange={event => setAsking(event.target.checked)} /> Visa formulären
      </label>
      <button onClick={() => setPlaces(places().toReversed())}>Byt ordning</button>
      <div role="status">
        <For each={received()}>{thanks => <p>{thanks}</p>}</For>
      </div>
      <Show when={asking()}>
        <For each={places()}>
          {({ code, name, phone, number }) => (
            <section aria-label={name}>
              <h2>{name}</h2>
              <bf-referral-form
                municipality={code}
                heading-level={3}
                on:bf-referral-sent={event => setReceived(before => [...before, `${name} har tagit emot ${sentWhat[event.path]}.`])}
              >
                <p>
                  Ring oss på <a href={`tel:${number}`}>{phone}</a>, vardagar 8–16.
                </p>
              </bf-referral-form>
            </section>
          )}
        </For>
      </Show>

      <h2>För hyresvärdar</h2>
      <button onClick={() => setToken('example')}>Logga in som hyresvärd</button>
      {/* Asks anew when somebody else has signed in. */}
      <Show keyed when={token() || 'nobody'}>
        <bf-landlord-contact heading-level="3">
          <a slot="sign-in" href="https://www.example.se/logga-in">
            Så får ni ett konto
          </a>
          <p>
            Ring oss på <a href="tel:+46701740640">070-174 06 40</a>, vardagar 8–17.
          </p>
        </bf-landlord-contact>
      </Show>
    </bf-site>
  );
}
