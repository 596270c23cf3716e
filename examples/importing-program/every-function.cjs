// What a program can do with the package, each answer as the law says.
const assert = require("node:assert/strict");
const { readFile } = require("node:fs/promises");
const { join } = require("node:path");

/** Throws an AssertionError where the package answers otherwise, or has a function that is not used here. */
exports.useEveryFunction = async (tiepdan) => {
  const used = new Set();
  const {
    baselineOf,
    builtInCalendar,
    caseFindings,
    checkCase,
    checkDialogue,
    checkDocument,
    checkOffice,
    checkTemplates,
    citeProvision,
    compose,
    composeDialogue,
    composeGeneral,
    copyDocument,
    countDeadline,
    createEngine,
    decide,
    decideDialogue,
    decideOffice,
    definitionOf,
    explain,
    explainRecord,
    exportRules,
    factCatalogue,
    factsOf,
    forAudience,
    formatFindings,
    inheritorsOf,
    isoDate,
    listTemplates,
    loadRulebook,
    loadTemplates,
    MisuseError,
    makeCalendar,
    newAgency,
    newCase,
    newDialogue,
    newLetter,
    newOffice,
    parseAgency,
    parseBaseline,
    parseCalendar,
    parseCase,
    parseCaseLines,
    parseCaseStream,
    parseDocument,
    parseDialogue,
    parseIsoDate,
    parseLetter,
    parseOffice,
    parsePeriod,
    predecessorsOf,
    previewTemplate,
    render,
    reportFields,
    reportPeriod,
    resolveUnit,
    runScenario,
    successorBody,
    summarise,
    summaryText,
    summaryWorkbook,
    sessionFor,
    sessionsOf,
    successorsOf,
    unitNameOn,
    vietnamDay,
  } = new Proxy(tiepdan, {
    get: (target, name) => {
      used.add(name);
      return target[name];
    },
  });

  const example = (path) => readFile(join(__dirname, "..", path));
  const asOf = isoDate("2026-11-18");

  // Days and deadlines. Wednesday 26/8/2026; off from 31/8 to 2/9; 27, 28/8 (2), 3, 4 (4), 7, 8, 9/9 (7).
  assert.throws(() => isoDate("18/11/2026"), { name: "MisuseError", code: "bad-date" });
  assert.equal(parseIsoDate("18/11/2026"), undefined);
  assert.throws(
    () => parsePeriod("seven days"),
    (error) => error instanceof MisuseError,
  );
  // A time stamp in UTC falls on the next day in Vietnam from 17:00 on.
  assert.equal(vietnamDay("2026-08-25T18:30:00Z"), "2026-08-26");
  assert.deepEqual(parsePeriod("7wd"), { length: 7, unit: "working-day" });
  assert.equal(countDeadline(parsePeriod("7wd"), { from: "2026-08-26" }).due, "2026-09-09");

  // The calendar: Saturday 22/8/2026 is worked in exchange for 31/8; a citizen may rely on its being a Saturday.
  const saturday = isoDate("2026-08-22");
  assert.equal(builtInCalendar().isWorkingDay(saturday), true);
  assert.equal(builtInCalendar().isWorkingDay(saturday, "public"), false);
  assert.equal(parseCalendar({ format: 1 }).ok, false);
  const nameless = { name: { vi: "nghỉ", en: "rest" }, wordings: [] };
  const own = parseCalendar({
    format: 1,
    compiled: "2026-01-01",
    years: [
      {
        year: 2026,
        status: "announced",
        holidays: [{ date: "2026-07-15", kind: "statutory", name: "Ngày nghỉ riêng" }],
        workingSwaps: [],
      },
    ],
    holidayLaw: { weeklyRest: nameless, holidays: [], compensatory: nameless, swap: nameless },
    lunar: [],
    choices: [],
    counting: [],
  });
  assert.ok(own.ok, JSON.stringify(own.findings));
  // Monday 13/7: 14 (1), not 15, 16, 17 (3), 20 to 23 (7); with the built-in calendar 22/7.
  const week = { length: 7, unit: "working-day" };
  assert.equal(
    countDeadline(week, { from: "2026-07-13", calendar: makeCalendar(own.value) }).due,
    "2026-07-23",
  );
  assert.equal(countDeadline(week, { from: "2026-07-13" }).due, "2026-07-22");

  // Places: huyện Tân Biên ended on 30/6/2025 and became parts of six communes; the code 25486 changed its meaning.
  const tanBien = resolveUnit("huyện Tân Biên", { on: "2025-06-30" });
  assert.equal(tanBien.status, "found");
  assert.equal(successorsOf(tanBien.unit, "2025-07-01").length, 6);
  assert.equal(resolveUnit("Tân Biên, Tây Ninh", { on: "2026-11-18" }).unit.code, "25486");
  const township = resolveUnit("25486", { on: "2025-06-30" }).unit;
  assert.equal(township.officialName, "Thị trấn Tân Biên");
  const commune = resolveUnit("25486", { on: "2025-07-01" }).unit;
  assert.equal(predecessorsOf(commune, "2025-06-30").length, 3);
  assert.equal(unitNameOn(commune, "2025-06-30"), undefined);
  const chair = { kind: "people-committee-chair", unit: tanBien.unit };
  const heirs = inheritorsOf(chair, "2025-07-15", { matter: "pending" });
  assert.equal(heirs.otherwise.name.vi, "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh");
  const known = inheritorsOf(chair, "2025-07-15", { place: township });
  assert.equal(known.inheritor.name.vi, "Chủ tịch Ủy ban nhân dân xã Tân Biên");

  // The rules, and the law they cite.
  const rulebook = await loadRulebook();
  assert.match(rulebook.digest, /^[0-9a-f]{64}$/u);
  assert.match(citeProvision(rulebook.law, "LKN-2011/d27@2026"), /^Điều 27 Luật Khiếu nại/u);
  await assert.rejects(loadRulebook({ folders: ["no-such-folder"] }), { name: "MisuseError" });

  // Files.
  const parsed = parseCase(await example("cases/01-accept-in-time.yaml"), { file: "01.yaml" });
  assert.ok(parsed.ok, JSON.stringify(parsed.findings));
  const profile = parseAgency(await example("agencies/commune.yaml"), { file: "commune.yaml" });
  assert.ok(profile.ok, JSON.stringify(profile.findings));
  const [file, agency] = [parsed.value, profile.value];
  const wrong = parseCase("record: petition\nid: a\nreceivedOn: 11/11/2026\n", { file: "a.yaml" });
  assert.equal(wrong.ok, false);
  assert.equal(wrong.findings[0].at.line, 3);
  const lines = parseCaseLines('{"record":"petition","id":"1"}\n{"record":"petition"}\n');
  assert.deepEqual(
    lines.map(({ ok }) => ok),
    [true, false],
  );

  for (const [text, record] of [
    [newCase("petition"), "petition"],
    [newAgency(), "agency"],
  ]) {
    assert.ok(text.includes(`record: ${record}`));
  }
  const streamed = [];
  for await (const { ok } of parseCaseStream([
    '{"record":"petition",',
    '"id":"1"}\n{"id":"2"}\n',
  ])) {
    streamed.push(ok);
  }
  assert.deepEqual(streamed, [true, false]);

  // Facts: everything the rules can ask for has a name, a type and a question.
  assert.equal(factsOf(file, { asOf }).values["object.kind"], "administrative-decision");
  assert.equal(definitionOf("petition.receivedOn").type, "date");
  assert.ok(factCatalogue.has("petition.kind"));

  // The decision: received on Wednesday 11/11/2026; 12, 13 (2), 16 to 20/11 (7). The chair is away that week.
  const decision = await decide(rulebook, file, { asOf, agency });
  const duty = decision.obligations.find(({ rule }) => rule === "complaint.accept");
  assert.equal(decision.admission.outcome, "accept");
  assert.equal(decision.competent.isOurs, "yes");
  assert.equal(duty.deadline.due, "2026-11-20");
  assert.equal(duty.status, "open");
  assert.deepEqual([duty.bearer.holder.name, duty.bearer.holder.form], ["Phạm Thị Nháp", "KT"]);
  assert.deepEqual(JSON.parse(JSON.stringify(decision)), decision);
  const late = await decide(rulebook, file, { asOf: isoDate("2026-11-21"), agency });
  assert.deepEqual(
    late.escalations.map(({ rule, to }) => [rule, to.role]),
    [["complaint.accept-overdue", "province-chair"]],
  );
  assert.match(explain(decision, { target: "complaint.accept", law: rulebook.law }), /Điều 27/u);
  const findings = await checkCase(rulebook, file, { asOf: isoDate("2026-11-21"), agency });
  assert.ok(findings.some(({ rule }) => rule === "complaint.accept.overdue"));

  // Findings as the same list from a decision at hand, as a report, and without those that are known.
  assert.deepEqual(caseFindings(file, late, { agency }), findings);
  assert.match(formatFindings(findings, "github"), /^::error/mu);
  const baseline = parseBaseline(baselineOf([{ id: file.id, found: findings }]));
  assert.deepEqual(caseFindings(file, late, { agency, baseline }), []);

  // The letter: the same bytes every time.
  const letter = compose("complaint-acceptance-notice", decision, file, { date: asOf, agency });
  assert.ok(letter.ok, JSON.stringify(letter.findings));
  const text = new TextDecoder().decode(await render(letter.value, "text"));
  for (const words of ["Nguyễn Văn Mẫu", "KT. CHỦ TỊCH", "ngày 18 tháng 11 năm 2026"]) {
    assert.ok(text.includes(words), `the letter lacks ${words}`);
  }
  const pdf = await render(letter.value, "pdf");
  assert.equal(Buffer.from(pdf.subarray(0, 5)).toString("latin1"), "%PDF-");
  assert.deepEqual(await render(letter.value, "pdf"), pdf);

  // The form of the letter: as the decree wants it, and a slip with its place in the file.
  assert.deepEqual(
    checkDocument(letter.value).filter(({ severity }) => severity === "error"),
    [],
  );
  const slip = JSON.stringify(letter.value, null, 2).replace(/"Số: [^"/]*\//u, '"Số: 5/');
  const document = parseDocument(slip, { file: "letter.json" });
  assert.ok(document.ok, JSON.stringify(document.findings));
  const found = checkDocument(document.value).find(({ rule }) => rule === "form-number");
  assert.equal(found.at.file, "letter.json");
  assert.match(found.fix, /Số: 05\//u);
  assert.ok(listTemplates().some(({ id }) => id === letter.value.template));
  assert.deepEqual(checkTemplates(), []);

  // A copy of the letter, numbered in the one series of copies; and the letter for other readers.
  const copied = copyDocument(letter.value, { kind: "SY", agency, date: asOf, number: "5" });
  assert.ok(copied.ok, JSON.stringify(copied.findings));
  assert.match(copied.value.copy.number, /^Số: 05\/SY-/u);
  assert.equal(copyDocument(letter.value, { kind: "SL", agency, date: asOf }).ok, false);
  assert.deepEqual(forAudience(letter.value, ["public"]).nodes, letter.value.nodes);
  const marked = {
    ...letter.value,
    nodes: [{ type: "paragraph", inlines: [{ text: "Ông Mẫu", confidential: "denouncer" }] }],
  };
  await assert.rejects(render(marked, "text"), { code: "confidential" });
  assert.equal(forAudience(marked, ["public"]).nodes[0].inlines[0].text, "(…)");

  // Letters that are about no case: a record, what its template asks for, and the law of the rulebook for its legal bases.
  assert.deepEqual(checkTemplates(undefined, { law: rulebook.law }), []);
  const loaded = await loadTemplates();
  assert.ok(loaded.ok, JSON.stringify(loaded.findings));
  await assert.rejects(loadTemplates({ folders: ["no-such-folder"] }), { code: "cannot-read" });
  const recordOf = (about) =>
    `record: letter\ntemplate: dispatch\ndate: 2026-11-18\nfields:\n  about: ${about}\n  to: [Các phòng]\n  opening: [Mở đầu.]\n  closing: Kết\n`;
  const record = parseLetter(recordOf("lịch tiếp công dân"), { file: "dispatch.yaml" });
  assert.ok(record.ok, JSON.stringify(record.findings));
  assert.equal(parseLetter(recordOf("12")).findings[0].at.line, 5);
  assert.ok(newLetter("dispatch").includes("template: dispatch"));
  const { record: _, template, ...words } = record.value;
  const general = composeGeneral(template, { ...words, agency, templates: loaded.value });
  assert.ok(general.ok, JSON.stringify(general.findings));
  assert.match(general.value.letterhead.number, /^Số: {5,}\/UBND-/u);
  const dialogue = {
    record: "dialogue",
    id: "DT-1",
    unit: "xã Ví Dụ",
    level: "commune",
    role: "commune-chair",
    heldOn: "2026-10-20",
    chair: { name: "ông Lê Văn Thử", title: "Chủ tịch Ủy ban nhân dân xã Ví Dụ" },
    proposals: [
      { id: "p1", kind: "feedback", from: { name: "bà Trần Thị Giả" }, about: "mương thôn Hai" },
    ],
  };
  const answer = composeDialogue("dialogue-answer", dialogue, {
    ...{ date: asOf, agency, proposal: "p1", fields: { answer: ["Đã sửa mương."] } },
  });
  assert.ok(answer.ok, JSON.stringify(answer.findings));
  const preview = previewTemplate("dispatch", { date: asOf });
  assert.ok(preview.ok && preview.value.letterhead.placeDate.startsWith("[Địa danh], ngày 18"));

  // Who took the place of a body that ended.
  const inspectorate = successorBody("Thanh tra huyện Ví Dụ", asOf);
  assert.equal(inspectorate.successors[0].name, "Thanh tra tỉnh");
  // The record of a head's office: Tuesday of the third week, weeks from Monday, the days before the first Monday being a week too.
  const monthly = { recurrence: { every: "month", week: 3, weekday: 2 }, fallback: "same-weekday" };
  const year = { from: isoDate("2024-01-01"), to: isoDate("2024-12-31") };
  const sessions = sessionsOf(monthly, year, builtInCalendar());
  assert.deepEqual(sessions[1], { planned: "2024-02-13", moved: "holiday", on: "2024-02-20" });
  const closes = ({ planned }) => isoDate(`${planned.slice(0, 7)}-05`);
  assert.equal(sessionFor(isoDate("2024-02-06"), sessions, { closes }).on, "2024-03-12");
  const read = parseOffice(await example("offices/commune-chair.yaml"), { file: "office.yaml" });
  assert.ok(read.ok, JSON.stringify(read.findings));
  const record2026 = await decideOffice(rulebook, read.value, { asOf, agency });
  const august = record2026.matters.find(({ id }) => id === "month-2026-08");
  // Khoản 2 Điều 15: two days a month; on 20/8 the deputy received.
  assert.deepEqual([august.quotas[0].done, august.quotas[0].status], [1, "short"]);
  assert.match(explainRecord(record2026, { law: rulebook.law }), /phải có 2, đã có 1, THIẾU 1/u);
  const owed = await checkOffice(rulebook, read.value, { asOf, agency });
  assert.ok(owed.some(({ rule }) => rule === "reception.cadence.commune-chair.short"));
  assert.ok(newOffice().includes("record: office"));
  // The record of a dialogue: published in time, in two ways of three, and one proposal that is not answered.
  const told = parseDialogue(await example("dialogues/commune-2026.yaml"), {
    file: "dialogue.yaml",
  });
  assert.ok(told.ok, JSON.stringify(told.findings));
  const heard = await decideDialogue(rulebook, told.value, { asOf, agency });
  const [conference] = heard.matters;
  const publish = conference.obligations.find(({ rule }) => rule === "dialogue.publish");
  assert.deepEqual([publish.status, publish.deadline.due], ["done", "2026-10-26"]);
  const left = await checkDialogue(rulebook, told.value, { asOf, agency });
  assert.ok(
    left.some(
      ({ rule, path }) => rule === "dialogue.proposal.answer.not-done" && path === "proposals[2]",
    ),
  );
  assert.ok(newDialogue().includes("record: dialogue"));

  // The figures of a period: a complaint of 6 July resolved late, and the same in words, as fields of a report and as a workbook.
  const third = reportPeriod("2026-Q3");
  assert.deepEqual([third.from, third.to], ["2026-07-01", "2026-09-30"]);
  const lateCase = parseCase(await example("reports/02-resolved-late.yaml"), { file: "late.yaml" });
  const figures = await summarise(rulebook, [lateCase.value, read.value], { period: third, asOf });
  assert.deepEqual(figures.petitions.complaint.resolvedLate.ids, ["22/KN-2026"]);
  assert.match(summaryText(figures, { label: third.label }), /quý III năm 2026/u);
  assert.equal(reportFields(figures, { law: rulebook.law, label: third.label }).from, "2026-07-01");
  assert.equal(Buffer.from(await summaryWorkbook(figures)).toString("latin1", 0, 2), "PK");

  // For systems that run json-rules-engine themselves.
  const plain = exportRules(rulebook, { at: asOf }).find(({ name }) => name === "complaint.accept");
  assert.equal(plain.event.params.within[0].length, 7);
  const { events } = await createEngine(rulebook, { at: asOf }).run({
    "petition.kind": "complaint",
    "petition.instance": 1,
    "object.kind": "administrative-decision",
    "route.isOurs": true,
  });
  assert.ok(events.some(({ params }) => params?.rule === "complaint.accept"));

  // Own scenarios of a rule, worked out by hand.
  const facts = {
    "petition.kind": "complaint",
    "petition.instance": 1,
    "object.kind": "administrative-decision",
    "route.isOurs": true,
    "petition.receivedOn": "2026-11-11",
  };
  const scenario = (due) => ({
    name: "seven working days from a Wednesday",
    rule: "complaint.accept",
    asOf: "2026-11-18",
    facts,
    events: [],
    expect: { answer: "yes", due },
  });
  const differences = (due) => {
    const file = { topic: "complaint-acceptance", scenarios: [scenario(due)] };
    return runScenario(rulebook, file, file.scenarios[0]).map(({ field }) => field);
  };
  assert.deepEqual(differences("2026-11-20"), []);
  assert.deepEqual(differences("2026-11-18"), ["due"]);

  // A function of the package that is not used here is not promised to anybody.
  assert.deepEqual([...used].sort(), Object.keys(tiepdan).sort());
};
