import { highlightOnArrival } from './highlight-on-arrival.ts';

/** What the search does on every page: "/" and Ctrl+K lead to its field, and the words one came for are marked. */
export function shortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !writing(event.target);
    const control = event.key === 'k' && (event.ctrlKey || event.metaKey);
    const field = document.querySelector<HTMLInputElement>('main input[type=search], header input[type=search]');
    if (!field || !(slash || control)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  highlightOnArrival();
}

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
