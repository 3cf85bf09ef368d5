import { createHash } from 'node:crypto';
import { trustedPolicy } from './trusted-types.ts';

/** What stands in the page itself, to the letter: nothing else may run or look there. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The page's Content-Security-Policy (https://www.w3.org/TR/CSP3/): its own files and the parts named
 * here, nothing of another host, no eval, and scripts in no sink of the DOM where a browser knows
 * Trusted Types. Who may frame the page is left to its host, so that figures can be embedded.
 */
export function contentPolicy({ scripts, styles }: InlineParts): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hashSource)],
    'style-src': styles.map(hashSource),
    // Exports are painted from a data address, and previewed from a blob.
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [trustedPolicy],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
