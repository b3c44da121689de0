// What a framework would do, with what the browser has.
const sentWhat = { self_referral: 'din anmälan', outreach_reverse: 'namnet från fältet', unit_proposal: 'ert förslag' };

const template = id => document.importNode(document.getElementById(id).content, true);
const shown = document.getElementById('shown');
shown.addEventListener('change', () => (shown.checked ? mount() : document.querySelector('bf-site').remove()));
mount();

function mount() {
  const site = template('site').querySelector('bf-site');
  const one = selector => site.querySelector(selector);
  let token = '';
  // A property, for what no attribute can say.
  site.credentials = () => (token ? { authorization: `Bearer ${token}` } : undefined);

  one('#language').addEventListener('change', ({ target }) => site.setAttribute('language', target.value));
  one('#asking').addEventListener('change', ({ target }) => one('#places').replaceChildren(...(target.checked ? [template('forms')] : [])));
  one('#turn').addEventListener('click', () => one('#places').append(one('section')));
  one('#sign-in').addEventListener('click', () => {
    token = 'example';
    // A new element asks anew.
    one('bf-landlord-contact').replaceWith(template('site').querySelector('bf-landlord-contact'));
  });
  // The event bubbles: one listener hears every form.
  site.addEventListener('bf-referral-sent', event => {
    const thanks = document.createElement('p');
    thanks.textContent = `${event.target.closest('section').ariaLabel} har tagit emot ${sentWhat[event.path]}.`;
    one('[role=status]').append(thanks);
  });

  one('#places').append(template('forms'));
  document.body.append(site);
}
