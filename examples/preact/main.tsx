import { render } from 'preact';
import { useState } from 'preact/hooks';
import { HousingFirst } from './housing-first';

function Page() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <h1>Bostad först i två kommuner</h1>
      <label>
        <input type="checkbox" checked={shown} onChange={event => setShown(event.currentTarget.checked)} /> Visa sidan
      </label>
      {shown && <HousingFirst />}
    </>
  );
}

render(<Page />, document.getElementById('page')!);
