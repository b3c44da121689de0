// Opens every shadow root and keeps it, whatever its maker asked for.
(() => {
  const roots = [];
  window.roots = roots;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    roots.push(root);
    return root;
  };
  const define = customElements.define;
  customElements.define = function (name, element, options) {
    return define.call(this, name, element, options);
  };
})();
