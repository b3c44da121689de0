import '@bostadforst/elements/bf-landlord-contact.js';
import '@bostadforst/elements/bf-model-explainer.js';
import '@bostadforst/elements/bf-referral-form.js';
import '@bostadforst/elements/bf-site.js';
import { useCallback, useState } from 'react';

const languages = { sv: 'Svenska', 'sv-x-ll': 'Lätt svenska', en: 'English' };
type Language = keyof typeof languages;

const bothPlaces = [
  { code: 'helsingborg', name: 'Helsingborg', phone: '070-174 06 30', number: '+46701740630' },
  { code: 'jarfalla', name: 'Järfälla', phone: '070-174 06 05', number: '+46701740605' },
];

const sentWhat = { self_referral: 'din anmälan', outreach_reverse: 'namnet från fältet', unit_proposal: 'ert förslag' };

export function HousingFirst() {
  const [language, setLanguage] = useState<Language>('sv');
  const [places, setPlaces] = useState(bothPlaces);
  const [asking, setAsking] = useState(true);
  const [received, setReceived] = useState<string[]>([]);
  const [token, setToken] = useState('');
  // The same function until the token is another: the elements are told of nothing new when something else changes.
  const credentials = useCallback(() => (token ? { authorization: `Bearer ${token}` } : undefined), [token]);

  return (
    <bf-site backend="https://bf.example.se" municipality="helsingborg" language={language} credentials={credentials}>
      <label>
        Språk{' '}
        <select value={language} onChange={event => setLanguage(event.target.value as Language)}>
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>

      <bf-model-explainer without-heading heading-level={2} />

      <label>
        <input type="checkbox" checked={asking} onChange={event => setAsking(event.target.checked)} /> Visa formulären
      </label>
      <button onClick={() => setPlaces(places.toReversed())}>Byt ordning</button>
      <div role="status">
        {received.map((thanks, at) => (
          <p key={at}>{thanks}</p>
        ))}
      </div>
      {asking &&
        places.map(({ code, name, phone, number }) => (
          <section key={code} aria-label={name}>
            <h2>{name}</h2>
            <bf-referral-form
              municipality={code}
              heading-level={3}
              onbf-referral-sent={event => setReceived(before => [...before, `${name} har tagit emot ${sentWhat[event.path]}.`])}
            >
              <p>
                Ring oss på <a href={`tel:${number}`}>{phone}</a>, vardagar 8–16.
              </p>
            </bf-referral-form>
          </section>
        ))}

      <h2>För hyresvärdar</h2>
      <button onClick={() => setToken('example')}>Logga in som hyresvärd</button>
      {/* Asks anew when somebody else has signed in. */}
      <bf-landlord-contact key={token} heading-level={3}>
        <a slot="sign-in" href="https://www.example.se/logga-in">
          Så får ni ett konto
        </a>
        <p>
          Ring oss på <a href="tel:+46701740640">070-174 06 40</a>, vardagar 8–17.
        </p>
      </bf-landlord-contact>
    </bf-site>
  );
}
