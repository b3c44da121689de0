// Listens to all that can be heard on this page, and keeps every word: what another script here could know.
(() => {
  const heard = [];
  window.heard = heard;
  const write = value => {
    try {
      return typeof value === 'string' ? value : JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  window.hear = (what, ...values) => heard.push(`${what} ${values.map(write).join(' ')}`);
  const names = new Set();
  for (let at = window; at; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) names.add(name.slice(2));
  }
  for (const name of [...names, 'bf-referral-sent', 'focusin', 'focusout', 'compositionend', 'beforeinput']) {
    window.addEventListener(
      name,
      event => {
        const target = event.composedPath?.()[0];
        window.hear(name, event.key ?? '', event.data ?? '', target?.value ?? '', target?.textContent?.slice?.(0, 500) ?? '', { ...event });
      },
      true,
    );
  }
  // What can be read of the page at any moment: every attribute, every open shadow root, the frame's own window.
  window.readAll = () => {
    const read = root =>
      [...root.querySelectorAll('*')]
        .map(
          each =>
            [...each.attributes].map(({ value }) => value).join(' ') +
            (each.value ?? '') +
            (each.shadowRoot ? read(each.shadowRoot) + each.shadowRoot.textContent : ''),
        )
        .join('\n');
    const frames = [...Array(window.length).keys()].map(at => {
      try {
        return window[at].document.body.textContent + window[at].location.href;
      } catch (error) {
        return error.name;
      }
    });
    return [document.body.textContent, read(document), location.href, document.title, ...frames].join('\n');
  };
})();
