// A framework throws the page away and draws it anew, three times.
addEventListener('load', () => {
  const app = document.getElementById('app');
  const markup = app.innerHTML;
  let times = 0;
  const draw = setInterval(() => {
    app.innerHTML = '';
    app.innerHTML = markup;
    app.dataset.drawn = String(++times);
    if (times === 3) clearInterval(draw);
  }, 300);
});
