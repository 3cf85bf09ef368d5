import type { Palette } from '../palette/palette.ts';
import type { Figure } from './figures.ts';

interface ThermometerProps {
  x: number;
  width: number;
  /** The scale from people to px, and where zero lies. */
  y: (people: number) => number;
  signatories: Figure | null;
  headcount: Figure | null;
  colour: string;
  palette: Palette;
}

const reach = 7;

/** Headcount as outline and signatories as fill, both from zero; how sure each is shows in its top. */
export function Thermometer(props: ThermometerProps) {
  const { x, width, y, signatories, headcount, colour, palette } = props;
  const left = x - width / 2;
  const base = y(0);
  return (
    <>
      {headcount && (
        <rect
          x={left}
          y={y(headcount.value)}
          width={width}
          height={base - y(headcount.value)}
          fill={palette.paper}
        />
      )}
      {signatories && (
        <rect
          x={left}
          y={y(signatories.value)}
          width={width}
          height={base - y(signatories.value)}
          fill={colour}
        />
      )}
      {headcount && (
        <path
          d={`M${left} ${y(headcount.value)}V${base}M${left + width} ${y(headcount.value)}V${base}`}
          stroke={colour}
          strokeWidth={1.5}
          fill="none"
        />
      )}
      {headcount && <Top figure={headcount} x={x} width={width} y={y} colour={colour} />}
      {signatories && signatories.qualifier !== 'exact' && (
        <Top figure={signatories} x={x} width={width} y={y} colour={colour} />
      )}
    </>
  );
}

function Top({
  figure,
  x,
  width,
  y,
  colour,
}: Pick<ThermometerProps, 'x' | 'width' | 'y' | 'colour'> & { figure: Figure }) {
  const top = y(figure.value);
  const half = width / 2;
  if (figure.qualifier === 'exact')
    return <path d={`M${x - half} ${top}H${x + half}`} stroke={colour} strokeWidth={1.5} />;
  if (figure.qualifier === 'about')
    return (
      <path
        d={`M${x - half - reach} ${top}H${x + half + reach}`}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray="3 3"
      />
    );
  return (
    <path
      d={`M${x - half} ${top}L${x} ${top - reach}L${x + half} ${top}`}
      stroke={colour}
      strokeWidth={2}
      fill="none"
    />
  );
}
