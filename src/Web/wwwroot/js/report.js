// Puts the token of a figure where the writer's cursor stands; without script the token is copied by hand.
const text = document.querySelector('[data-report-text]');
for (const button of document.querySelectorAll('[data-token]')) {
  if (!text || text.disabled) { button.hidden = true; continue; }
  button.nextElementSibling?.classList.add('beside');
  button.addEventListener('click', () => {
    text.setRangeText(button.dataset.token, text.selectionStart, text.selectionEnd, 'end');
    text.focus();
  });
}
