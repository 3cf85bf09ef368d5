import { useId } from 'react';

interface RadioGroupProps<Value extends string | number> {
  legend: string;
  choices: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** A question with a few answers, one of them chosen. */
export function RadioGroup<Value extends string | number>(props: RadioGroupProps<Value>) {
  const { legend, choices, value, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />{' '}
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
