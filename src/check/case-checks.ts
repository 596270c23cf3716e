import { acceptedAndRefused } from "./case/accepted-and-refused";
import { acceptedWithoutComplaint } from "./case/accepted-without-complaint";
import { complainantCount } from "./case/complainant-count";
import { complexityContradiction } from "./case/complexity-contradiction";
import { dayAfterAsOf } from "./case/day-after-as-of";
import { denouncerInId } from "./case/denouncer-in-id";
import { duplicateEvent } from "./case/duplicate-event";
import { eventBeforeReceipt } from "./case/event-before-receipt";
import { eventWithoutItsCause } from "./case/event-without-its-cause";
import { eventsInOrder } from "./case/events-in-order";
import { groundsCheckContradictsFacts } from "./case/grounds-check-contradicts-facts";
import { groupPapers } from "./case/group-papers";
import { interruptionGround } from "./case/interruption-ground";
import { interruptionInOrder } from "./case/interruption-in-order";
import { objectDaysInOrder } from "./case/object-days-in-order";
import { obstacleDaysInOrder } from "./case/obstacle-days-in-order";
import { otherHandlingUnit } from "./case/other-handling-unit";
import { petitionDaysInOrder } from "./case/petition-days-in-order";
import { receiptContradiction } from "./case/receipt-contradiction";
import { sectionOfAnotherKind } from "./case/section-of-another-kind";
import { transferContradiction } from "./case/transfer-contradiction";
import type { CaseCheck } from "./case-check";

/** Every check of the file itself. */
export const caseChecks: readonly CaseCheck[] = [
  acceptedAndRefused,
  acceptedWithoutComplaint,
  complainantCount,
  complexityContradiction,
  dayAfterAsOf,
  denouncerInId,
  duplicateEvent,
  eventBeforeReceipt,
  eventWithoutItsCause,
  eventsInOrder,
  groundsCheckContradictsFacts,
  groupPapers,
  interruptionGround,
  interruptionInOrder,
  objectDaysInOrder,
  obstacleDaysInOrder,
  otherHandlingUnit,
  petitionDaysInOrder,
  receiptContradiction,
  sectionOfAnotherKind,
  transferContradiction,
];
