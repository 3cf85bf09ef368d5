/** A colour as red, green and blue of 0…1, in linear light. */
type Linear = readonly [number, number, number];
type Matrix = readonly [Linear, Linear, Linear];

/** How the three common colour-vision deficiencies see; “full” leaves a colour as it is. */
export const visions = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

// Machado, Oliveira and Fernandes 2009, severity 1.0, https://doi.org/10.1109/TVCG.2009.113
const simulations: Record<Vision, Matrix> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

// Ottosson 2020, https://bottosson.github.io/posts/oklab/
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** The contrast of two sRGB colours (“#16202c”) by WCAG 2, 1…21. */
export function contrast(a: string, b: string): number {
  const luminances = [a, b].map((colour) => {
    const [red, green, blue] = toLinear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** How far apart two sRGB colours lie in OKLab, times 100, as an eye of the given vision sees. */
export function distance(a: string, b: string, vision: Vision): number {
  const [p, q] = [toOklab(a, vision), toOklab(b, vision)];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function toLinear(colour: string): Linear {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`“${colour}” is not a colour like #16202c`);
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function toOklab(colour: string, vision: Vision): Linear {
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const seen = each(times(simulations[vision], toLinear(colour)), clip);
  return times(toLab, each(times(toCones, seen), Math.cbrt));
}

function times([x, y, z]: Matrix, vector: Linear): Linear {
  const dot = (row: Linear) => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2];
  return [dot(x), dot(y), dot(z)];
}

function each([x, y, z]: Linear, change: (value: number) => number): Linear {
  return [change(x), change(y), change(z)];
}
