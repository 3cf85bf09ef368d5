import { describe, expect, test } from 'vitest';
import { compareStatements } from '../statements/compare-statements.ts';
import { makeStatement } from '../testing/claims.ts';
import { papers, verdictsOf } from '../testing/disagreement.ts';
import { toQuestion } from './question.ts';
import { sourcesAnswering, toQuestionRows } from './question-row.ts';

/** A question with these answers: “a yes”, “b no”, … are source and value. */
function asked(id: string, ...told: string[]) {
  const claims = told.map((words, index) => {
    const [source = '', value = ''] = words.split(' ');
    return makeStatement({ id: `${id}-${index}`, source, value });
  });
  return toQuestion(id, `${id}?`, claims, compareStatements, ({ value }) => ({ text: value }));
}

const rowsOf = (questions: ReturnType<typeof asked>[], shown = ['a', 'b', 'c']) =>
  toQuestionRows(questions, papers(['a', 'b', 'c'], shown));

describe(toQuestionRows, () => {
  test.each([
    ['the only answer', ['a yes'], { a: 'agree', b: 'silent', c: 'silent' }, 0],
    ['the same answer', ['a yes', 'b yes'], { a: 'agree', b: 'agree', c: 'silent' }, 0],
    ['one against two', ['a yes', 'b no', 'c no'], { a: 'differ', b: 'differ', c: 'differ' }, 2],
    ['three answers', ['a yes', 'b no', 'c so'], { a: 'differ', b: 'differ', c: 'differ' }, 3],
    ['one with itself', ['a yes', 'a no'], { a: 'differ', b: 'silent', c: 'silent' }, 1],
    ['twice the same', ['a yes', 'a yes'], { a: 'agree', b: 'silent', c: 'silent' }, 0],
    ['itself and another', ['a yes', 'a no', 'b no'], { a: 'differ', b: 'differ', c: 'silent' }, 2],
    ['no answer', [], { a: 'silent', b: 'silent', c: 'silent' }, 0],
  ] as const)('judges each source, and counts pairs: %s', (_, told, verdicts, conflicts) => {
    const [row] = rowsOf([asked('q', ...told)]);
    expect(row && verdictsOf(row)).toEqual(verdicts);
    expect(row?.conflicts).toBe(conflicts);
  });

  test('several contradictions of the same two sources are one pair', () => {
    const [row] = rowsOf([asked('q', 'a yes', 'b no', 'b so')], ['a', 'b']);
    // a–b, and b with itself.
    expect(row?.conflicts).toBe(2);
  });

  test('answers of sources that are not shown neither stand in a row nor judge others', () => {
    const [row] = rowsOf([asked('q', 'a yes', 'b no')], ['a', 'c']);
    expect(row && verdictsOf(row)).toEqual({ a: 'agree', c: 'silent' });
    expect(row?.answers.map(({ claim }) => claim.source)).toEqual(['a']);
  });

  test('puts more conflicts first, then more sources that answer, then the order of the questions', () => {
    const rows = rowsOf([
      asked('alone', 'a yes'),
      asked('agreed', 'a yes', 'b yes'),
      asked('two', 'a yes', 'b no'),
      asked('three', 'a yes', 'b no', 'c so'),
      asked('two-again', 'b yes', 'c no'),
      asked('silent'),
    ]);
    expect(rows.map(({ question }) => question.id)).toEqual([
      'three',
      'two',
      'two-again',
      'agreed',
      'alone',
      'silent',
    ]);
  });

  test('the more sources answer, the earlier, where as many contradict each other', () => {
    const rows = rowsOf([asked('few', 'a yes', 'b no'), asked('itself', 'c yes', 'c no')]);
    expect(rows.map(({ question }) => question.id)).toEqual(['few', 'itself']);
    const other = rowsOf([asked('itself', 'c yes', 'c no'), asked('few', 'a yes', 'b no')]);
    expect(other.map(({ question }) => question.id)).toEqual(['few', 'itself']);
  });

  test('without questions, or without sources, there is nothing to judge', () => {
    expect(rowsOf([])).toEqual([]);
    const [row] = rowsOf([asked('q', 'a yes')], []);
    expect(row).toMatchObject({ cells: [], answers: [], conflicts: 0 });
  });
});

describe(sourcesAnswering, () => {
  test('counts the sources shown that answer, each once', () => {
    const [row] = rowsOf([asked('q', 'a yes', 'a no', 'b no')]);
    expect(row && sourcesAnswering(row)).toBe(2);
  });
});
