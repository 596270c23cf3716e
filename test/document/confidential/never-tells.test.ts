import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Petition, petitionSchema } from "../../../src/case/case-schema";
import { holdsNumber, holdsRun, holdsWords, searched } from "../../../src/case/word-match";
import { baselineOf } from "../../../src/check/baseline";
import { maySee } from "../../../src/document/confidential";
import { builtInTemplates } from "../../../src/document/template/built-in";
import {
  checkCase,
  compose,
  decide,
  explain,
  formatFindings,
  loadRulebook,
  type ReportFormat,
  render,
} from "../../../src/index";
import { templateOf } from "../template/template-set";
import { commune, denunciation } from "./documents";

const rulebook = await loadRulebook();
const reports: readonly ReportFormat[] = ["stylish", "json", "junit", "sarif", "github"];

/** Syllables that stand in no letter and no law, so that each find is a leak. */
const syllable = fc.constantFrom("Khuất", "Ẩy", "Kín", "Bặt", "Giấm", "Quệ", "Ngoằn", "Đậy");
const words = (least: number) =>
  fc.uniqueArray(syllable, { minLength: least, maxLength: 4 }).map((list) => list.join(" "));
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(""));

interface Identity {
  readonly name: string;
  readonly street: string;
  readonly number: string;
  readonly phone: string;
}

const identity: fc.Arbitrary<Identity> = fc.record({
  name: words(3),
  street: words(2).map((name) => `77 đường ${name}`),
  number: digits(12).map((text) => `9${text.slice(1)}`),
  phone: digits(9).map((text) => `0${text}`),
});

/** How people type it into a text. */
const typed = ({ name, street, number, phone }: Identity) =>
  fc.constantFrom(
    "",
    `ông ${name}`,
    name.toLocaleUpperCase("vi"),
    name.normalize("NFD"),
    `nhà ${street}`,
    `CCCD ${number}`,
    `gọi ${phone.slice(0, 4)} ${phone.slice(4)}`,
  );

/** Tells the denounced person what is said. */
const notice = templateOf(
  "<letterhead><about>{{petition.summary}}</about></letterhead>" +
    "<p>Gửi {{denunciation.against}}: {{petition.summary}}.</p>" +
    "<recipients>{{#each otherRecipients}}<li>{{this}}</li>{{/each}}</recipients>",
  { audience: "denounced-person" },
);

interface Sample {
  readonly who: Identity;
  readonly petition: Petition;
  readonly recipient: string;
}

/** Where a file names who denounced; without a kind, only `denouncers` say that it is a denunciation. */
interface NamedAs {
  readonly kind?: "denunciation";
  readonly place: "denouncers" | "complainants" | "representative";
}

const namedAs: fc.Arbitrary<NamedAs> = fc.constantFrom<NamedAs>(
  { kind: "denunciation", place: "denouncers" },
  { kind: "denunciation", place: "complainants" },
  { kind: "denunciation", place: "representative" },
  { place: "denouncers" },
);

const sample: fc.Arbitrary<Sample> = identity.chain((who) =>
  fc
    .record({
      named: namedAs,
      title: fc.constantFrom({ title: "ông" }, { title: "bà" }, {}),
      summary: typed(who),
      recipient: typed(who),
      events: fc.constantFrom(
        {},
        { events: [] },
        { events: [{ what: "accepted", on: "2026-07-10" }] },
      ),
    })
    .map(({ named: { kind, place }, title, summary, recipient, events }) => {
      const { denouncers: _, kind: __, ...rest } = denunciation();
      const person = {
        name: who.name,
        ...title,
        address: `${who.street}, xã Hòa Bình, tỉnh Thử`,
        identity: { kind: "CCCD", number: who.number },
      };
      const reached = { ...person, contact: who.phone };
      // The telephone is kept secret where the file has it.
      const other = { name: "Ngô Thị Khác", contact: who.phone };
      const named = {
        denouncers: { denouncers: [reached] },
        complainants: { complainants: [person], denouncers: [other] },
        representative: {
          representative: { kind: "group", name: who.name },
          denouncers: [other, { ...person, name: "Đỗ Văn Khác" }],
        },
      }[place];
      const petition = petitionSchema.parse({
        ...rest,
        ...(kind === undefined ? {} : { kind }),
        ...named,
        ...events,
        summary: `Nhận tiền của dân ${summary}`,
      });
      return { who, petition, recipient: `Như trên ${recipient}` };
    }),
);

function expectSilent(text: string, { name, street, number, phone }: Identity): void {
  const told = searched(text);
  expect(holdsWords(told, searched(name))).toBe(false);
  expect(holdsRun(told, searched(name))).toBe(false);
  expect(holdsWords(told, searched(street))).toBe(false);
  expect(holdsNumber(told, number)).toBe(false);
  expect(holdsNumber(told, phone)).toBe(false);
}

describe("who denounced is told by no", () => {
  it("decision, explanation, finding, report or baseline", async () => {
    await fc.assert(
      fc.asyncProperty(sample, async ({ who, petition }) => {
        const decision = await decide(rulebook, petition, { asOf: "2026-08-20", agency: commune });
        const found = await checkCase(rulebook, petition, { asOf: "2026-08-20", agency: commune });
        const told = [
          JSON.stringify(decision),
          explain(decision),
          explain(decision, { lang: "en", law: rulebook.law }),
          ...reports.map((format) => formatFindings(found, format)),
          baselineOf([{ id: petition.id, found }]),
        ];
        expectSilent(told.join("\n"), who);
      }),
      { numRuns: 40 },
    );
  });

  it("packaged letter to others, nor by the findings on any letter", async () => {
    const templates = {
      ...builtInTemplates(),
      templates: [...builtInTemplates().templates, notice],
    };
    const aboutCases = templates.templates.filter((template) => template.case === "required");
    const ids = [...new Set(aboutCases.map(({ id }) => id))];
    const letters = { written: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        sample,
        // Every other letter is the one to the denounced person.
        fc.oneof(fc.constant(notice.id), fc.constantFrom(...ids)),
        fc.boolean(),
        async ({ who, petition, recipient }, id, blanks) => {
          const decision = await decide(rulebook, petition, {
            asOf: "2026-08-20",
            agency: commune,
          });
          const composed = compose(id, decision, petition, {
            date: "2026-08-20",
            agency: commune,
            blanks,
            recipients: [recipient],
            law: rulebook.law,
            templates,
          });
          expectSilent(JSON.stringify(composed.findings), who);
          if (composed.ok) letters.written += 1;
          if (composed.findings.some(({ rule }) => rule === "confidential-leak"))
            letters.refused += 1;
          if (!composed.ok) return;
          const { title, metadata, audience } = composed.value;
          expectSilent(JSON.stringify({ title, metadata }), who);
          if (maySee(audience, "denouncer")) return;
          expectSilent(JSON.stringify(composed.value), who);
          expectSilent(new TextDecoder().decode(await render(composed.value, "html")), who);
        },
      ),
      { numRuns: 60 },
    );
    expect(Math.min(letters.written, letters.refused)).toBeGreaterThan(0);
  });
});
