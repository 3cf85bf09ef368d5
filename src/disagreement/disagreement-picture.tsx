import type { ImageFrame } from '../charting/image-frame.tsx';
import type { Picture } from '../images/picture.ts';
import { translator } from '../language/translator.ts';
import { type FigureContext, pictureWords } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { DisagreementImage } from './disagreement-image.tsx';
import { disagreementCsv } from './disagreement-rows.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { describeDisagreement, disagreementNotes, disagreementTitle } from './disagreement-text.ts';
import { layoutDisagreement } from './layout-disagreement.ts';
import { disagreementMessages } from './messages.ts';

/** The questions and answers of a view as its images and tables are made from them. */
export function disagreementPicture(series: DisagreementSeries, context: FigureContext): Picture {
  const { language, theme } = context;
  const words = disagreementWords(series, context);
  const description = describeDisagreement(series, language);
  return {
    ...pictureWords(context, 'disagreement', words),
    description,
    rows: disagreementCsv(series, language),
    draw: ({ width, height, ...look }) => {
      const frame = { ...words, ...look };
      // An image may have room for the first rows alone.
      const { rows } = layoutDisagreement(series, frame, width, height, language);
      const claims = rows.flatMap(({ row }) => row.answers.map(({ claim }) => claim));
      return {
        chart: (
          <DisagreementImage
            {...{ series, language, theme, description, width, height, frame }}
          />
        ),
        claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
      };
    },
  };
}

/** All that is said round the table. */
export function disagreementWords(series: DisagreementSeries, context: FigureContext): ImageFrame {
  const { subject, sources, language } = context;
  const say = translator(disagreementMessages, language);
  const period = formatPeriod(subject, language);
  const answering = series.rows.flatMap(({ answers }) => answers.map(({ claim }) => claim.source));
  return {
    title: disagreementTitle(series, language),
    subtitle: say('subtitle', { organisation: subject.organisation, period }),
    notes: disagreementNotes(series, language),
    ...sourceWords(
      sources,
      new Set(answering),
      (names) => say('silentSources', { names }),
      subject,
      language,
    ),
  };
}
