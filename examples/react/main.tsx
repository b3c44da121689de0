import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { HousingFirst } from './housing-first';

function Page() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <h1>Bostad först i två kommuner</h1>
      <label>
        <input type="checkbox" checked={shown} onChange={event => setShown(event.target.checked)} /> Visa sidan
      </label>
      {shown && <HousingFirst />}
    </>
  );
}

createRoot(document.getElementById('page')!).render(<Page />);
