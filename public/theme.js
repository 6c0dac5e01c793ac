// Light or dark as last chosen; without a choice, or this file, the system decides.
const { dataset } = document.documentElement;
const key = 'tema';
let theme = '';
try {
  theme = localStorage.getItem(key) ?? '';
} catch {} // storage is closed: a choice holds for one page
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

// No fade to what is no page; one cut short is no fault.
addEventListener('pageswap', ({ activation, viewTransition }) => {
  if (!/\/([?#]|$)/.test(activation?.entry?.url)) viewTransition?.skipTransition();
});
addEventListener('unhandledrejection', (event) => {
  if (/^Transition/.test(event.reason?.message)) event.preventDefault();
});
