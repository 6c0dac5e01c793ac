import { dev } from 'astro';
import { cpuSeconds } from '#scripts/build/stage.ts';

// Starts the development server of the current folder. Sends its port to the process that started this one, and then the seconds
// of CPU time whenever that process asks.

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { address } = await dev({ server: { port: 0 }, logLevel: 'error' });
process.on('message', () => process.send?.(cpuSeconds()));
process.send?.(address.port);
