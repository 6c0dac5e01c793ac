import { tools } from './run.ts';

// Astro's own server with its own options, told before it starts to report nothing to anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.argv.splice(2, 0, 'dev');
await import(`../${tools.astro}`);
