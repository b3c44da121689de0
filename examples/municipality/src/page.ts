/** The page's own language switch: it tells every `<bf-site>` on the page, and the page's own words stay as they are. */
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-language]');

for (const button of buttons)
  button.addEventListener('click', () => {
    for (const site of document.querySelectorAll('bf-site')) site.setAttribute('language', button.dataset['language'] ?? 'sv');
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
  });
