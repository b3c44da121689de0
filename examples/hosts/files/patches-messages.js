// Reads every message between windows, and sends false ones all the time: to the frame, and in the frame's name to the page.
(() => {
  const say = (...words) => window.hear?.('message', ...words);
  const post = window.postMessage;
  window.postMessage = function (message, ...rest) {
    say('posted', message);
    return post.call(window, message, ...rest);
  };
  const { Port } = { Port: MessagePort.prototype };
  const postPort = Port.postMessage;
  Port.postMessage = function (message, ...rest) {
    say('port', message);
    return postPort.call(this, message, ...rest);
  };
  window.addEventListener('message', event => say('heard', event.origin, event.data), true);
  const kinds = ['hello', 'setup', 'ready', 'height', 'event', 'leave', 'look', 'view'];
  let n = 0;
  setInterval(() => {
    const kind = kinds[n % kinds.length];
    const id = String(n);
    const words = {
      bostadforst: 1,
      id,
      n: n++,
      kind,
      height: 1,
      url: 'https://fel.example.se/',
      name: 'bf-referral-sent',
      fields: { path: 'x' },
      top: 0,
      bottom: 1,
    };
    post.call(window, words, '*');
    for (let at = 0; at < window.length; at++) window[at].postMessage({ ...words, kind: 'view', above: 9999, below: 9999 }, '*');
  }, 20);
})();
