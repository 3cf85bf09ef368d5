import { describe, expect, test } from 'vitest';
import type { Voice } from '../api/contract.ts';
import { formatVoice, isReaders } from './voice.ts';

describe(isReaders, () => {
  test.each<[Voice['kind'], boolean]>([
    ['article', false],
    ['tweet', false],
    ['letter', false],
    ['memo', false],
    ['reader-comment', true],
    ['chatbot', true],
  ])('the voice “%s” is the readers’: %s', (kind, expected) => {
    expect(isReaders({ kind, name: null })).toBe(expected);
  });
});

describe(formatVoice, () => {
  test.each<[Voice, string, string]>([
    [{ kind: 'article', name: null }, 'article', 'article'],
    [{ kind: 'tweet', name: 'Reg Saddler' }, 'post, Reg Saddler', 'message, Reg Saddler'],
    [{ kind: 'memo', name: 'Kevin Scott' }, 'memo, Kevin Scott', 'note interne, Kevin Scott'],
    [{ kind: 'chatbot', name: 'Bing' }, 'chatbot, Bing', 'robot conversationnel, Bing'],
  ])('%j', (voice, english, french) => {
    expect(formatVoice(voice, 'en')).toBe(english);
    expect(formatVoice(voice, 'fr')).toBe(french);
  });
});
