import { tools } from './run.ts';

// npm run dev: Astro's own development server with its own options. It sends no telemetry.

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.argv.splice(2, 0, 'dev');
await import(`../${tools.astro}`);
