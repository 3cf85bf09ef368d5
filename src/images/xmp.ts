import { svgNode, writeSvg } from './svg-tree.ts';

/** What an image tells cataloguing programs. */
export interface XmpWords {
  readonly title: string;
  readonly description: string;
  readonly credit: string;
  readonly address: string;
  readonly language: string;
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

/**
 * An XMP packet (ISO 16684-1) with IPTC's alt text and credit line:
 * https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata
 */
export function toXmp({ title, description, credit, address, language }: XmpWords): string {
  const inLanguage = (name: string, text: string) =>
    svgNode(name, {}, [
      svgNode('rdf:Alt', {}, [
        svgNode('rdf:li', { 'xml:lang': 'x-default' }, [text]),
        svgNode('rdf:li', { 'xml:lang': language }, [text]),
      ]),
    ]);
  const packet = svgNode('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    svgNode('rdf:RDF', { 'xmlns:rdf': namespaces['xmlns:rdf'] }, [
      svgNode('rdf:Description', { 'rdf:about': '', ...namespaces }, [
        inLanguage('dc:title', title),
        inLanguage('dc:description', description),
        inLanguage('Iptc4xmpCore:AltTextAccessibility', description),
        svgNode('photoshop:Credit', {}, [credit]),
        svgNode('photoshop:Source', {}, [address]),
        svgNode('xmp:CreatorTool', {}, ['Countersign']),
      ]),
    ]),
  ]);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${writeSvg(packet)}<?xpacket end="w"?>`;
}
