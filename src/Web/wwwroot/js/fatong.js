// Small conveniences; every page works without them.
document.querySelector('.side .on')?.scrollIntoView({ block: 'nearest' });
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
document.addEventListener('change', (event) => {
  // Files that the server would not take are told at once, before anything typed is sent in vain.
  const input = event.target;
  if (input.type !== 'file') return;
  const most = 95;
  const size = Array.from(input.form?.querySelectorAll('input[type=file]') ?? [input]).flatMap((one) => Array.from(one.files)).reduce((sum, file) => sum + file.size, 0) / 1048576;
  input.setCustomValidity(size > most ? `所选文件共${Math.ceil(size)}MB，一次最多${most}MB：请压缩或分次上传` : '');
  input.reportValidity();
});
document.addEventListener('htmx:config:request', (event) => {
  // A refresh of what stands beside a form sends what was typed; chosen files stay where they are until the form is sent.
  const { body } = event.detail.ctx.request;
  if (!(body instanceof FormData) || body.get('_do') !== 'look') return;
  for (const name of new Set(Array.from(body).filter(([, value]) => value instanceof File).map(([name]) => name))) {
    const kept = body.getAll(name).filter((value) => !(value instanceof File));
    body.delete(name);
    for (const value of kept) body.append(name, value);
  }
});
