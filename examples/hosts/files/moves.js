// Moves the element to another place when the test, or someone at the console, asks for it.
window.move = () => document.getElementById('to').append(document.querySelector('bf-referral-form'));
window.moveWhole = () => document.getElementById('to').moveBefore?.(document.querySelector('bf-referral-form'), null);
