import { createSignal, Show } from 'solid-js';
import { render, setTrustedTypesPolicy } from 'solid-js/web';
import { HousingFirst } from './housing-first';

// Solid makes its templates from HTML that it wrote itself. A site that requires Trusted Types lets that through by this name.
setTrustedTypesPolicy(window.trustedTypes?.createPolicy('solid', { createHTML: html => html }));

function Page() {
  const [shown, setShown] = createSignal(true);
  return (
    <>
      <h1>Bostad först i två kommuner</h1>
      <label>
        <input type="checkbox" checked={shown()} onChange={event => setShown(event.target.checked)} /> Visa sidan
      </label>
      <Show when={shown()}>
        <HousingFirst />
      </Show>
    </>
  );
}

render(() => <Page />, document.getElementById('page')!);
