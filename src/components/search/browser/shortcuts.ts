/** Makes "/" and Ctrl+K focus the search field. */
export function shortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    const control = event.key === 'k' && (event.ctrlKey || event.metaKey);
    const field = document.querySelector<HTMLInputElement>('main input[type=search], header input[type=search]');
    if (!field || !(slash || control)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
