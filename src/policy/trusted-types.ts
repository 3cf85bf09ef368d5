interface TrustRules {
  readonly createScriptURL: (url: string) => string;
}

/**
 * What is used of Trusted Types (https://www.w3.org/TR/trusted-types/), which not every browser has.
 * TypeScript's DOM takes a trusted value for the string that it stands for:
 * https://github.com/microsoft/TypeScript-DOM-lib-generator/issues/1246
 */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: TrustRules) => TrustRules;
  readonly emptyHTML: string;
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The name of our one policy, which the page's Content-Security-Policy allows. */
export const trustedPolicy = 'countersign';

const policy = globalThis.trustedTypes?.createPolicy(trustedPolicy, {
  createScriptURL(url) {
    if (new URL(url, document.baseURI).origin === location.origin) return url;
    throw new TypeError(`A script of another origin is not trusted: ${url}`);
  },
});

/** The address of a worker of this site, fit to be started; throws where it is another site's. */
export function trustedScriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : url;
}

/** No HTML at all, fit to be set: all other HTML comes from React, or stands in the page. */
export const emptyHtml: string = globalThis.trustedTypes?.emptyHTML ?? '';
