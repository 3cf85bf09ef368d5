import { catalog } from '../language/translator.ts';

export const chartingMessages = catalog({
  en: {
    undated: 'undated',
  },
  fr: {
    undated: 'sans date',
  },
});
