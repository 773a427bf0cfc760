/** In the page that is one file the help stands in it: a link to its file would lead nowhere. */

export function openHelpWithin(document: Document): void {
  const help = document.getElementById('help')?.textContent;
  if (!help) return;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href="help.html"]');
    if (!link) return;
    event.preventDefault();
    const address = URL.createObjectURL(new Blob([help], { type: 'text/html' }));
    window.open(address, '_blank');
  });
}
