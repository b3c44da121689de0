// Made by script, put on the page, and told only then which service and municipality.
addEventListener('load', () => {
  const form = document.createElement('bf-referral-form');
  const here = document.getElementById('here');
  here.append(form);
  const { backend, municipality } = here.dataset;
  setTimeout(() => form.setAttribute('municipality', municipality), 200);
  setTimeout(() => form.setAttribute('backend', backend), 400);
  const phone = document.createElement('p');
  const number = document.createElement('a');
  number.href = 'tel:+46701740605';
  number.append('070-174 06 05');
  phone.append('Ring ', number, '.');
  form.append(phone);
});
