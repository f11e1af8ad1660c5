// Small conveniences; every page works without them.
document.addEventListener('click', (event) => {
  // An open menu or question closes when one clicks elsewhere.
  for (const open of document.querySelectorAll('details.top-user[open], details.confirm[open]')) {
    if (!open.contains(event.target)) open.open = false;
  }
  if (event.target.closest('[data-print]')) window.print();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    for (const open of document.querySelectorAll('details.top-user[open], details.confirm[open]')) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  }
});
document.addEventListener('submit', (event) => {
  // A double click sends a form once.
  const form = event.target;
  if (form.method !== 'post' || form.target) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = '1';
  setTimeout(() => delete form.dataset.sent, 5000);
});
