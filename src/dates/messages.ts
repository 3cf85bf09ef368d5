import { catalog } from '../language/translator.ts';

export const dateMessages = catalog({
  en: { undated: 'no date', until: 'until {day}', from: 'from {day}' },
  fr: { undated: 'sans date', until: 'jusqu’au {day}', from: 'à partir du {day}' },
});
