import type { PayloadOf } from '../../../cards/payloads/payloads';
import type { ActualEntry, ActualStatus } from '../../../domain/attendance/actual';
import type { PersonProblem } from '../../../domain/messages/registration';
import { typedText } from './typed-text';

export const NOBODY_YET: ActualEntry = {
  seat: null,
  name: '',
  title: null,
  organisation: null,
  status: { kind: 'met' },
  awayFrom: [],
};

type Typed = PayloadOf<'registration-save-person'>;

/** What was typed about one person, on top of what was known. */
export function personInput(
  typed: Typed,
  before: ActualEntry,
): { readonly entry: ActualEntry; readonly problem: PersonProblem | null } {
  const added = typed.person === null;
  const entry: ActualEntry = {
    ...before,
    name: added ? (typedText(typed.name) ?? '') : before.name,
    organisation: added ? typedText(typed.organisation) : before.organisation,
    status: statusIn(typed, before.status),
    awayFrom: itemsIn(typed.awayFrom),
  };
  return { entry, problem: problemIn(entry) };
}

function statusIn(typed: Typed, before: ActualStatus): ActualStatus {
  const kind = typed.status ?? before.kind;
  if (kind === 'partial') return { kind, items: typedText(typed.items) ?? '' };
  if (kind !== 'substitute') return { kind };
  const name = typedText(typed.substitute) ?? '';
  const same = before.kind === 'substitute' && before.standIn.name === name;
  return { kind, standIn: same ? before.standIn : { name, organisation: null, person: null } };
}

function problemIn({ name, status }: ActualEntry): PersonProblem | null {
  if (name === '') return 'no-name';
  if (status.kind === 'substitute' && status.standIn.name === '') return 'no-substitute';
  return status.kind === 'partial' && status.items === '' ? 'no-items' : null;
}

/** "3, 5" and "3 og 5" are items 3 and 5. */
function itemsIn(text: string | undefined): readonly number[] {
  const numbers = [...(text ?? '').matchAll(/\d{1,3}/g)].map(([digits]) => Number(digits));
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}
