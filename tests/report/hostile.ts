/** Text that tries to harm every format at once. */
import type { Form, SampleOptions } from './sample.ts';

export const HOSTILE = `</script></noscript><img src=x onerror="document.title='owned'"><svg onload=alert(1)>&lt;b&gt; "'\`\u202egnp.exe\u2066\u001b[31m\u001b]0;owned\u0007 =cmd|' /C calc'!A0 \u0000 ]]> {{7*7}} <!-- [x](javascript:alert(1)) | \`\`\` # \ud800 fin`;
export const LONG = 'á'.repeat(10_000);

/** A case with hostile text in every field that takes text. */
export const HOSTILE_FORM: Form = {
  id: `H${HOSTILE}`, name: `=HYPERLINK("http://example.invalid","${HOSTILE}")`, 'id-number': HOSTILE, notes: `${HOSTILE}${LONG}`,
  'court-name': HOSTILE, 'file-number': `-2+3${HOSTILE}`, 'co-defendants': `@SUM(1)${HOSTILE}`, health: HOSTILE, state: HOSTILE,
  'custody-place': `+${HOSTILE}`, 'arresting-body': HOSTILE, role: HOSTILE, nationality: HOSTILE, sex: HOSTILE,
  'conduct-date': '2014-03-20', 'linked-event': '7', 'conduct-kind': 'demonstration', court: 'ordinary', military: 'no', 'foreign-armed-action': 'no',
  charges: [{ text: `${HOSTILE}`, offences: null }, { text: LONG, offences: ['danos-a-la-propiedad'] }],
};

export const HOSTILE_OPTIONS: SampleOptions = {
  headings: ['name', `=1+1${HOSTILE}`, 'notes'],
  warnings: { [HOSTILE_FORM.id]: [{ column: HOSTILE, code: 'unreadable', message: HOSTILE, values: { text: HOSTILE } }] },
  rejected: [{ file: HOSTILE, row: 3, column: HOSTILE, code: 'extra-cell', message: HOSTILE, original: ['=1+1', HOSTILE, LONG] }],
};
