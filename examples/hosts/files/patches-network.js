// Reads whatever any script of this page sends, and by which way.
(() => {
  const say = (...words) => window.hear?.('network', ...words);
  const { fetch, WebSocket, EventSource } = window;
  window.fetch = function (input, options = {}) {
    say('fetch', input?.url ?? String(input), options.body ?? '');
    return fetch.apply(this, arguments);
  };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url) {
    say('xhr', method, String(url));
    return open.apply(this, arguments);
  };
  XMLHttpRequest.prototype.send = function (body) {
    say('xhr', body ?? '');
    return send.apply(this, arguments);
  };
  const beacon = navigator.sendBeacon;
  Navigator.prototype.sendBeacon = function (url, body) {
    say('beacon', String(url), body ?? '');
    return beacon.apply(this, arguments);
  };
  for (const [name, Original] of Object.entries({ WebSocket, EventSource }))
    window[name] = class extends Original {
      constructor(url, ...rest) {
        super(url, ...rest);
        say(name, String(url));
      }
    };
})();
