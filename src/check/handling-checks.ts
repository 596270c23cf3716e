import { basisMissing } from "./handling/basis-missing";
import { basisOfDocument } from "./handling/basis-of-document";
import { chairOfDialogue } from "./handling/chair-of-dialogue";
import { formOfDocument } from "./handling/form-of-document";
import { kindOfDocument } from "./handling/kind-of-document";
import { recipientBarred } from "./handling/recipient-barred";
import { recipientMissing } from "./handling/recipient-missing";
import { signedForCollective } from "./handling/signed-for-collective";
import { signerIsRespondent } from "./handling/signer-is-respondent";
import { signerOfDocument } from "./handling/signer-of-document";
import { stepBarred } from "./handling/step-barred";
import { stepMissing } from "./handling/step-missing";
import { stepsInOrder } from "./handling/steps-in-order";
import type { HandlingCheck } from "./handling-check";

/** Every check of the steps on file and of their documents. */
export const handlingChecks: readonly HandlingCheck[] = [
  stepMissing,
  stepsInOrder,
  stepBarred,
  kindOfDocument,
  formOfDocument,
  recipientMissing,
  recipientBarred,
  signedForCollective,
  signerOfDocument,
  signerIsRespondent,
  chairOfDialogue,
  basisOfDocument,
  basisMissing,
];
