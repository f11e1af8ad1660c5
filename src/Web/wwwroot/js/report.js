// Puts the token of a figure where the writer's cursor stands; without script the token is copied by hand.
const text = document.querySelector('[data-report-text]');
let written = false;
text?.addEventListener('focus', () => { written = true; });
for (const button of document.querySelectorAll('[data-token]')) {
  if (!text || text.disabled) { button.hidden = true; continue; }
  button.nextElementSibling?.classList.add('beside');
  button.addEventListener('click', () => {
    // A text nobody has been in yet is gone on with at its end.
    if (!written && text.selectionEnd === 0) text.setSelectionRange(text.value.length, text.value.length);
    const line = button.dataset.token.startsWith('- ') && text.selectionStart > 0 && text.value[text.selectionStart - 1] !== '\n';
    text.setRangeText((line ? '\n' : '') + button.dataset.token, text.selectionStart, text.selectionEnd, 'end');
    text.focus();
  });
}
