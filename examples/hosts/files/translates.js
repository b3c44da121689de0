// What a browser does when it translates: each text becomes <font><font>text</font></font>, in the page and in every open shadow root, again
// whenever something new is drawn.
(() => {
  const done = new WeakSet();
  const translate = root => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      if (!text.data.trim() || done.has(text) || text.parentNode.matches?.('script, style, font')) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      text.replaceWith(outer);
      inner.append(text);
      text.data = `${text.data}`;
      done.add(text);
    }
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) translate(each.shadowRoot);
  };
  document.documentElement.lang = 'uk';
  document.documentElement.classList.add('translated-ltr');
  setInterval(() => translate(document.body), 150);
})();
