// Applies the stored theme before the first paint. Without a stored theme, the system's theme applies.
const { dataset } = document.documentElement;
const key = 'tema';
let theme = '';
try {
  const stored = localStorage.getItem(key);
  if (stored === 'light' || stored === 'dark') theme = stored;
} catch {} // Storage is blocked: the choice lasts for one page.
dataset.switch = '';
dataset.theme = theme;
addEventListener('DOMContentLoaded', () => {
  const select = document.getElementById(key);
  select.value = theme;
  select.onchange = () => {
    dataset.theme = select.value;
    try {
      localStorage.setItem(key, select.value);
    } catch {}
  };
});

// Skip the view transition to files that are not pages. An interrupted transition is not an error.
addEventListener('pageswap', ({ activation, viewTransition }) => {
  if (!/\/([?#]|$)/.test(activation?.entry?.url)) viewTransition?.skipTransition();
});
addEventListener('unhandledrejection', (event) => {
  if (/^Transition/.test(event.reason?.message)) event.preventDefault();
});
