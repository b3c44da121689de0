// A copy of the living element, and one out of a template.
addEventListener('load', () => {
  const first = document.querySelector('bf-referral-form');
  first.after(first.cloneNode(true));
  const template = document.createElement('template');
  template.content.append(first.cloneNode(true));
  first.parentNode.append(template.content.cloneNode(true));
});
