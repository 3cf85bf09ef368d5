import { Window } from 'happy-dom';

/**
 * Gives this process the parts of a browser that React needs to draw. To be imported before React,
 * which looks for them as it loads.
 */
const window = new Window();
const parts = {
  window,
  document: window.document,
  navigator: window.navigator,
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
  cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
};
// Some of them Node has itself, as getters that cannot be assigned to.
for (const [name, value] of Object.entries(parts))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

// React's development build is several times slower and watches every render.
process.env.NODE_ENV ??= 'production';
