import { useState } from 'react';
import type { OptionFault } from '../images/image-options.ts';
import { presetNames, presets, type Size, sizeBounds } from '../images/image-size.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { RadioGroup } from './radio-group.tsx';
import { sheetMessages } from './sheet-messages.ts';

interface SizeChoiceProps {
  size: Size;
  /** What is wrong with the image chosen, and the element that says it. */
  faults: readonly OptionFault[];
  faultsId: string;
  language: Language;
  onChoose: (size: Size) => void;
}

/** The size of an image: one of the usual ones, or the reader's own. */
export function SizeChoice({ size, faults, faultsId, language, onChoose }: SizeChoiceProps) {
  const say = translator(sheetMessages, language);
  const preset = presetNames.find(
    (name) => presets[name].width === size.width && presets[name].height === size.height,
  );
  const [isOwn, setOwn] = useState(!preset);
  const choices = [...presetNames, 'own' as const].map((value) => ({
    value,
    label: say(`size-${value}`),
  }));
  return (
    <>
      <RadioGroup
        legend={say('size')}
        choices={choices}
        value={isOwn || !preset ? 'own' : preset}
        onChoose={(name) => {
          setOwn(name === 'own');
          if (name !== 'own') onChoose(presets[name]);
        }}
      />
      {(isOwn || !preset) && (
        <div className="sides">
          {(['width', 'height'] as const).map((side) => (
            <label key={side}>
              {say(side)}{' '}
              <input
                type="number"
                inputMode="numeric"
                step={1}
                {...sizeBounds[side]}
                aria-invalid={faults.includes(side)}
                aria-describedby={faults.includes(side) ? faultsId : undefined}
                value={size[side] || ''}
                onChange={({ target }) => onChoose({ ...size, [side]: target.valueAsNumber || 0 })}
              />
            </label>
          ))}
        </div>
      )}
    </>
  );
}
