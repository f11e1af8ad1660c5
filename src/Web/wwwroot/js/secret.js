// Makes a secret and its digest in the browser; nothing is sent anywhere.
for (const box of document.querySelectorAll('[data-secret]')) {
  box.hidden = false;
  box.querySelector('[data-secret-make]').addEventListener('click', async () => {
    const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
    const secret = hex(crypto.getRandomValues(new Uint8Array(24)));
    const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
    box.querySelector('[data-secret-value]').textContent = secret;
    box.querySelector('[data-secret-digest]').textContent = digest;
    box.querySelector('dl').hidden = false;
  });
}
