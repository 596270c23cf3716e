import { about } from "./checks/about";
import { addressees } from "./checks/addressees";
import { annexReference } from "./checks/annex-reference";
import { authorityMark } from "./checks/authority-mark";
import { basis } from "./checks/basis";
import { citationCase } from "./checks/citation-case";
import { closingMark } from "./checks/closing-mark";
import { dashes } from "./checks/dashes";
import { district } from "./checks/district";
import { font } from "./checks/font";
import { issuingBody } from "./checks/issuing-body";
import { margins } from "./checks/margins";
import { mottoForm, nationWords } from "./checks/nation-words";
import { numberBlank, numberForm } from "./checks/number";
import { indent, lineSpacing } from "./checks/paragraphs";
import { dateBlank, dateMismatch, placeDate } from "./checks/place-date";
import { asAbove, recipients } from "./checks/recipients";
import { regime } from "./checks/regime";
import { signature } from "./checks/signature";
import { signerTitle } from "./checks/signer-title";
import { signsOwn } from "./checks/signs-own";
import { sizes, sizesTogether } from "./checks/sizes";
import { symbol } from "./checks/symbol";
import { subtitle, title } from "./checks/title";
import { toneMarks } from "./checks/tone-marks";
import { urgency } from "./checks/urgency";
import type { FormCheck } from "./form-check";

/** Every check of form, in the order in which a document is read. */
export const formChecks: readonly FormCheck[] = [
  nationWords,
  mottoForm,
  regime,
  issuingBody,
  numberForm,
  numberBlank,
  symbol,
  placeDate,
  dateMismatch,
  dateBlank,
  about,
  urgency,
  title,
  subtitle,
  addressees,
  basis,
  closingMark,
  recipients,
  asAbove,
  signature,
  authorityMark,
  signerTitle,
  signsOwn,
  annexReference,
  district,
  citationCase,
  toneMarks,
  dashes,
  margins,
  font,
  sizes,
  sizesTogether,
  lineSpacing,
  indent,
];
