// Notes what went wrong on this page: an error that nobody caught, and what the page's policy refused.
window.notes = { errors: [], refused: [] };
addEventListener('error', ({ message, target }) => window.notes.errors.push(message ?? `not loaded: ${target.src ?? target.href}`), true);
addEventListener('unhandledrejection', ({ reason }) => window.notes.errors.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  window.notes.refused.push(`${violatedDirective} ${blockedURI}`),
);
