import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

interface Count {
  readonly id: string;
  readonly source: string;
  readonly of: string;
  readonly signatories: { readonly value: number | null } | null;
  readonly headcount: { readonly value: number | null } | null;
}

const terms = [
  { person: 'Sam Altman', from: 0, days: 1 },
  { person: 'Mira Murati', from: 0, days: 2 },
  { person: 'Emmett Shear', from: 2, days: 3 },
  { person: 'Sam Altman again', from: 4, days: 2 },
];

/** The same two charts as most would write them: the yardstick that the page is held against. */
function Page() {
  const [counts, setCounts] = useState<readonly Count[]>([]);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  useEffect(() => {
    fetch('../ours/api/v1/signature-counts.json')
      .then((response) => response.json())
      .then(({ data }) => setCounts(data));
  }, []);
  const all = counts.filter(
    ({ of, signatories, headcount }) => of === 'signed' && signatories?.value && headcount?.value,
  );
  const shown = all.filter(({ source }) => !hidden.includes(source));
  return (
    <main>
      <h1>Signatures and CEO turnover</h1>
      {all.map(({ source }) => (
        <label key={source}>
          <input
            type="checkbox"
            data-source={source}
            checked={!hidden.includes(source)}
            onChange={() =>
              setHidden(
                hidden.includes(source)
                  ? hidden.filter((id) => id !== source)
                  : [...hidden, source],
              )
            }
          />
          {source}
        </label>
      ))}
      {shown.length > 0 && (
        <>
          <ResponsiveContainer width="100%" height={400}>
            <BarChart
              data={shown.map(({ id, signatories, headcount }) => ({
                id,
                signed: signatories?.value,
                staff: headcount?.value,
              }))}
            >
              <CartesianGrid strokeDasharray="3 3" />
              <XAxis dataKey="id" />
              <YAxis />
              <Tooltip />
              <Legend />
              <Bar dataKey="staff" fill="#8884d8" />
              <Bar dataKey="signed" fill="#82ca9d" />
            </BarChart>
          </ResponsiveContainer>
          <ResponsiveContainer width="100%" height={300}>
            <BarChart layout="vertical" data={terms}>
              <XAxis type="number" />
              <YAxis type="category" dataKey="person" width={120} />
              <Tooltip />
              <Bar dataKey="from" stackId="term" fill="transparent" />
              <Bar dataKey="days" stackId="term" fill="#8884d8" />
            </BarChart>
          </ResponsiveContainer>
        </>
      )}
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
