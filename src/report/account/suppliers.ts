/** Who is likely to have a fact that is missing. */
import type { CaseFactId, ChargeFactId } from '../../case/facts.ts';
import type { Supplier } from '../../i18n/documents.ts';

type Asked = CaseFactId | ChargeFactId | 'charges' | 'offence';

const SUPPLIER_OF: Readonly<Partial<Record<Asked, Supplier>>> = {
  'conduct-date': 'court-file',
  'arrest-date': 'court-file',
  'linked-event': 'person',
  'conduct-kind': 'person',
  state: 'court-file',
  court: 'court',
  stage: 'court',
  'court-name': 'court',
  'file-number': 'court',
  decision: 'court',
  'decision-date': 'court',
  'notification-date': 'court',
  'request-date': 'counsel',
  'request-by': 'counsel',
  'request-receipt': 'counsel',
  'power-of-attorney': 'counsel',
  'a-derecho': 'counsel',
  custody: 'person',
  abroad: 'person',
  ceased: 'person',
  military: 'person',
};

/** What decides about a charge stands in the indictment or the judgment. */
export function supplierOf(id: string): Supplier {
  return SUPPLIER_OF[id as Asked] ?? 'indictment';
}
