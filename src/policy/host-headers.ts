/**
 * The headers for a host that reads a file `_headers`, as Netlify and Cloudflare Pages do
 * (https://docs.netlify.com/manage/routing/headers/). Any page may read and frame the site, since
 * figures are embedded in a sandbox, which has no origin.
 */
export function hostHeaders(policy: string): string {
  const everywhere = {
    'Access-Control-Allow-Origin': '*',
    // The page has it in itself too; a worker has it by this alone.
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  };
  // A file there has the hash of its content in its name.
  const assets = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${block('/*', everywhere)}\n\n${block('/assets/*', assets)}\n`;
}
