// Takes hold of every form, field and button on the page, as plugins of the time did.
(() => {
  window.$ = window.jQuery = selector => ({ each: callback => document.querySelectorAll(selector).forEach(callback) });
  window.$.fn = {};
  const stop = event => event.target.matches?.('form') && event.preventDefault();
  document.addEventListener('submit', stop, true);
  document.addEventListener('keydown', event => {
    // Enter in a field was a mistake, they thought.
    if (event.key === 'Enter' && event.target.matches?.('input')) event.preventDefault();
    // The menu of the page takes the arrows.
    if (event.key.startsWith('Arrow') && event.target === document.body) event.preventDefault();
  });
  document.addEventListener('click', event => event.target.matches?.('a[href="#"]') && event.preventDefault());
  const dress = () => {
    for (const field of document.querySelectorAll('input, textarea, select')) {
      field.setAttribute('placeholder', 'Sök');
      field.classList.add('form-control');
    }
    for (const node of document.querySelectorAll('body *')) node.dataset.seen = '1';
  };
  setInterval(dress, 100);
  document.addEventListener('DOMContentLoaded', dress);
  window.name = 'main';
  window.text = 'taken';
  window.process = { env: {} };
  window.define = Object.assign(() => {}, { amd: true });
})();
