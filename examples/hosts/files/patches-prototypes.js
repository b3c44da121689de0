// What a page of many years has done to the language and the document: additions that a loop meets, wrappers that change what is returned.
(() => {
  Object.prototype.extend = function (more) {
    return Object.assign(this, more);
  };
  Array.prototype.remove = function (item) {
    const at = this.indexOf(item);
    if (at >= 0) this.splice(at, 1);
    return this;
  };
  Array.prototype.toJSON = function () {
    return [...this];
  };
  String.prototype.trim = (trim =>
    function () {
      return trim.call(this);
    })(String.prototype.trim);
  Function.prototype.delay = function (time) {
    return setTimeout(this, time);
  };
  for (const [owner, name] of [
    [EventTarget.prototype, 'addEventListener'],
    [EventTarget.prototype, 'removeEventListener'],
    [Node.prototype, 'appendChild'],
    [Node.prototype, 'insertBefore'],
    [Element.prototype, 'setAttribute'],
    [Element.prototype, 'append'],
    [HTMLElement.prototype, 'focus'],
  ]) {
    const original = owner[name];
    owner[name] = function (...args) {
      window.hear?.('call', name, ...args.map(arg => (typeof arg === 'string' ? arg : typeof arg)));
      return original.apply(this, args);
    };
  }
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  Object.defineProperty(HTMLInputElement.prototype, 'value', {
    ...value,
    get() {
      const read = value.get.call(this);
      window.hear?.('value', read);
      return read;
    },
  });
  const now = Date.now;
  Date.now = () => now() + 3;
})();
