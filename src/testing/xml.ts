import { Resvg } from '@resvg/resvg-js';

/** What a strict parser finds wrong with XML, null where nothing: resvg’s refuses what is not well-formed. */
export function xmlFault(xml: string): string | null {
  const size = 'width="1" height="1"';
  try {
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><metadata>${xml}</metadata></svg>`);
    return null;
  } catch (error) {
    return String(error);
  }
}
