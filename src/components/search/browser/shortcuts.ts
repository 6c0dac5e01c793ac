/**
 * Makes Ctrl+K focus the search field; on a page without one it follows the link to search in the header. A single key would
 * disturb speech input (WCAG 2.2, 2.1.4).
 */
export function shortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    field?.select();
    if (!field) document.querySelector<HTMLElement>('body > header > a.search')?.click();
  });
}
