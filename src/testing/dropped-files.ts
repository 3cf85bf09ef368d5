import { transferOf } from './copies-section.tsx';

/** Drags something over the page, or drops it there, as a browser tells of it. */
export function dragged(kind: 'dragover' | 'drop', types: readonly string[], ...files: File[]) {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  document.body.dispatchEvent(
    Object.assign(event, { dataTransfer: { types, files: transferOf(...files) } }),
  );
  return event;
}
