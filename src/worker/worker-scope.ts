// The part of the service worker API that is used here. TypeScript has it in a library that contradicts that of pages.

/** The global object of a service worker. */
interface WorkerScope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Type extends keyof WorkerEvents>(type: Type, listen: (event: WorkerEvents[Type]) => void) => void;
}

interface WorkerEvents {
  install: LongEvent;
  activate: LongEvent;
  fetch: FetchEvent;
  message: LongEvent & { source: { id: string; url: string } };
}

/** The browser does not stop the worker until the promises of its events are settled. */
interface LongEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page of the archive. */
export interface FetchEvent extends LongEvent {
  request: Request;
  /** The id of the window that sends the request. */
  clientId: string;
  /** The id of the window that will show the answer, if it is a page. */
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

/** The global object of this service worker. */
export const worker = self as unknown as WorkerScope;

/** The URL of the home page: the script of the worker is a file beside it. */
export const scope = new URL('.', worker.location.href).href;
