import { describe, expect, test } from 'vitest';
import { listLicences } from './list-licences.ts';

const react = { name: 'react', version: '19.0.0', identifier: 'MIT', text: 'MIT License\n' };

describe(listLicences, () => {
  test('has our own licence first, then the packages by name, each with its text', () => {
    const fonts = { name: 'a-font', version: '1.0.0', text: 'SIL OPEN FONT LICENSE' };
    const text = listLicences('Our licence\n', [react, fonts]);
    const order = [
      'Countersign\n\nOur licence',
      'a-font 1.0.0\n\nSIL',
      'react 19.0.0 (MIT)\n\nMIT',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('does with the name of a licence where a package has no text of it', () => {
    expect(listLicences('', [{ ...react, text: undefined }])).toContain('react 19.0.0 (MIT)\n');
  });

  test('refuses a package without any licence', () => {
    const bare = { name: 'stray', version: '0.1.0' };
    expect(() => listLicences('', [react, bare])).toThrow('stray 0.1.0 is shipped without');
  });
});
