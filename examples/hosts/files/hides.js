// A tab that is opened later.
window.openTab = () => (document.getElementById('tab').hidden = false);
setTimeout(window.openTab, 1500);
