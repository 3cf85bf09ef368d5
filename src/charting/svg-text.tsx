import type { FontWeight } from '../typeface/measure-text.ts';

interface SvgTextProps {
  x: number;
  y: number;
  size: number;
  fill: string;
  weight?: FontWeight;
  anchor?: 'start' | 'middle' | 'end';
  children: string;
}

/** One line of text, its baseline at `y`; everything that decides its look is an attribute. */
export function SvgText({
  x,
  y,
  size,
  fill,
  weight = 400,
  anchor = 'start',
  children,
}: SvgTextProps) {
  return (
    <text
      x={Math.round(x * 10) / 10}
      y={Math.round(y * 10) / 10}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      textAnchor={anchor === 'start' ? undefined : anchor}
    >
      {/* Lines are broken by us, so no-break spaces have done their work. */}
      {children.replaceAll('\u00a0', ' ')}
    </text>
  );
}
