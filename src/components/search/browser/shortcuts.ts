/** Makes "/" and Ctrl+K focus the search field; on a page without one they follow the link to search in the header. */
export function shortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    const control = event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !control) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    field?.select();
    if (!field) document.querySelector<HTMLElement>('body > header > a.search')?.click();
  });
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
