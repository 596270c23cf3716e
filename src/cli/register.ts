import { type Command, Option } from "commander";

type Done = (code: number) => void;

const langOption = () =>
  new Option("--lang <lang>", "ngôn ngữ của kết quả").choices(["vi", "en"]).default("vi");
const asOfOption = () =>
  new Option(
    "--as-of <date>",
    "ngày xem xét, dạng 2026-07-01 (mặc định: hôm nay; bắt buộc khi CI=true)",
  );
const ruleOptions = () => [
  new Option("--rules <folder...>", "thư mục quy tắc riêng của cơ quan"),
  new Option("--overlay <folder...>", "thư mục quy định riêng của tỉnh, có overlay.yaml"),
];

function withCaseOptions(command: Command): Command {
  command.addOption(asOfOption());
  command.option("--law-at <date>", "áp dụng quy định có hiệu lực vào ngày này (thử giả định)");
  command.option("--agency <file...>", "hồ sơ cơ quan (YAML hoặc JSON)");
  for (const option of ruleOptions()) command.addOption(option);
  return command.addOption(langOption());
}

/** Registers every command; its code is loaded only when it is called. */
export function register(program: Command, done: Done): void {
  registerTime(program, done);
  registerCases(program, done);
  registerRules(program, done);
  registerDocuments(program, done);
  registerSchemas(program, done);
}

function registerTime(program: Command, done: Done): void {
  program
    .command("count")
    .description("Tính thời hạn, ví dụ: tiepdan count 2026-08-26 7wd")
    .argument(
      "<from>",
      "ngày xảy ra sự kiện, dạng 2026-08-26 (thời hạn theo giờ: 2026-08-26T14:30)",
    )
    .argument(
      "<period...>",
      "thời hạn: 7wd, 10d, 2w, 3m, 1y, 48h; nhiều thời hạn thì so sánh, cái đầu là chính",
    )
    .option("--extend <period...>", "gia hạn thêm, ví dụ 30d")
    .option(
      "--pause <span...>",
      "tạm đình chỉ, ví dụ 2025-03-20..2025-04-14 (bỏ ngày sau khi chưa tiếp tục)",
    )
    .option(
      "--exclude <span...>",
      "thời gian không tính vào thời hiệu, ví dụ 2026-02-01..2026-02-10",
    )
    .option("--before", "tính lùi: chậm nhất ngày nào trước sự kiện")
    .addOption(
      new Option("--profile <profile>", "lịch cơ quan hay lịch của người dân")
        .choices(["agency", "public"])
        .default("agency"),
    )
    .addOption(
      new Option("--intake <rule>", "đơn đến ngày nghỉ")
        .choices(["as-is", "next-working-day"])
        .default("as-is"),
    )
    .addOption(
      new Option("--format <format>", "dạng kết quả").choices(["text", "json"]).default("text"),
    )
    .addOption(langOption())
    .action(async (from, periods, options) => {
      const { count } = await import("./commands/count");
      done(await count(from, periods, options));
    });
}

function registerCases(program: Command, done: Done): void {
  withCaseOptions(program.command("check"))
    .description("Kiểm tra hồ sơ vụ việc: sai sót, quá hạn, sai thẩm quyền")
    .argument("<files...>", "hồ sơ (YAML, JSON, NDJSON), mẫu đường dẫn trong dấu nháy, hoặc -")
    .addOption(
      new Option("--format <format>", "dạng kết quả")
        .choices(["stylish", "json", "junit", "sarif", "github"])
        .default("stylish"),
    )
    .addOption(
      new Option("--fail-on <severity>", "mức làm cho lệnh báo lỗi")
        .choices(["error", "warning", "info"])
        .default("error"),
    )
    .option("--baseline <file>", "các phát hiện đã biết, không báo lại")
    .option("--write-baseline <file>", "ghi các phát hiện hiện tại làm mốc")
    .action(async (files, options) =>
      done(await (await import("./commands/check")).check(files, options)),
    );
  withCaseOptions(program.command("decide"))
    .description("Xem quy định nói gì về vụ việc: thẩm quyền, việc phải làm, thời hạn")
    .argument("<files...>", "hồ sơ vụ việc, hoặc -")
    .addOption(
      new Option("--format <format>", "dạng kết quả")
        .choices(["table", "json", "ndjson"])
        .default("table"),
    )
    .action(async (files, options) =>
      done(await (await import("./commands/decide")).decideCases(files, options)),
    );
  withCaseOptions(program.command("explain"))
    .description("Giải thích quyết định: căn cứ, cách tính, còn thiếu gì")
    .argument("<file>", "hồ sơ vụ việc, hoặc -")
    .argument("[target]", "mã quy tắc hoặc việc cần giải thích")
    .action(async (file, target, options) =>
      done(await (await import("./commands/explain")).explainCase(file, target, options)),
    );
  withCaseOptions(program.command("due"))
    .description("Các việc đến hạn của nhiều hồ sơ, theo ngày")
    .argument("<files...>", "hồ sơ vụ việc, hoặc -")
    .option("--within <days>", "chỉ những việc đến hạn trong số ngày này")
    .addOption(
      new Option("--format <format>", "dạng kết quả").choices(["table", "json"]).default("table"),
    )
    .action(async (files, options) =>
      done(await (await import("./commands/due")).due(files, options)),
    );
  program
    .command("new")
    .description("In hồ sơ mẫu để điền")
    .argument("<record>", "loại hồ sơ: petition hoặc agency")
    .action(async (record) => done(await (await import("./commands/new")).newRecord(record)));
}

function registerRules(program: Command, done: Done): void {
  const rules = program
    .command("rules")
    .description("Các quy tắc: liệt kê, xem, kiểm tra, chạy tình huống");
  const sub = (name: string) => rules.command(name).addOption(langOption());
  const loading = (name: string) => {
    const command = sub(name);
    for (const option of ruleOptions()) command.addOption(option);
    return command;
  };
  loading("list")
    .description("Liệt kê quy tắc và thời gian hiệu lực")
    .option("--topic <topic>", "chỉ một chủ đề")
    .addOption(new Option("--format <format>").choices(["table", "json"]).default("table"))
    .action(async (options) =>
      done(await (await import("./commands/rules-list")).listRules(options)),
    );
  loading("show")
    .description("Xem một quy tắc cạnh điều luật")
    .argument("<rule>", "mã quy tắc")
    .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
    .action(async (rule, options) =>
      done(await (await import("./commands/rules-show")).showRule(rule, options)),
    );
  sub("check")
    .description("Kiểm tra tệp quy tắc (mặc định: các quy tắc có sẵn)")
    .argument("[folders...]", "thư mục quy tắc")
    .addOption(asOfOption())
    .addOption(
      new Option("--format <format>")
        .choices(["stylish", "json", "junit", "sarif", "github"])
        .default("stylish"),
    )
    .addOption(
      new Option("--fail-on <severity>").choices(["error", "warning", "info"]).default("error"),
    )
    .action(async (folders, options) =>
      done(await (await import("./commands/rules-check")).checkRules(folders, options)),
    );
  sub("test")
    .description("Chạy các tình huống (*.scenarios.yaml)")
    .argument("[folders...]", "thư mục quy tắc")
    .action(async (folders, options) =>
      done(await (await import("./commands/rules-test")).testRules(folders, options)),
    );
  program
    .command("law")
    .description("Xem một điều khoản: nội dung, hiệu lực, nguồn")
    .argument("<provision>", "mã điều khoản, ví dụ LKN-2011/d27@2026")
    .addOption(langOption())
    .action(async (provision, options) =>
      done(await (await import("./commands/law")).showProvision(provision, options)),
    );
}

function registerDocuments(program: Command, done: Done): void {
  withCaseOptions(program.command("draft"))
    .description("Soạn văn bản mà quyết định đòi hỏi")
    .argument("<files...>", "hồ sơ vụ việc, hoặc -")
    .option("--template <id>", "chỉ mẫu này (mặc định: mọi văn bản quyết định đòi hỏi)")
    .option("--date <date>", "ngày của văn bản (mặc định: --as-of)")
    .option("--number <number>", "số văn bản; bỏ trống thì để chừa chỗ")
    .option(
      "--reason <text>",
      "lý do cụ thể in trong thông báo không thụ lý (mặc định: `groundsCheck.reason`)",
    )
    .option("--blanks", "chừa chỗ trống cho dữ liệu còn thiếu")
    .option("-o, --out <folder>", "thư mục kết quả", "out")
    .addOption(
      new Option("--to <format...>", "dạng tệp").choices(["pdf", "html", "text"]).default(["pdf"]),
    )
    .action(async (files, options) =>
      done(await (await import("./commands/draft")).draft(files, options)),
    );
  const templates = program.command("templates").description("Các mẫu văn bản: liệt kê, kiểm tra");
  templates
    .command("list")
    .description("Liệt kê mẫu, biểu mẫu và thời gian hiệu lực")
    .addOption(langOption())
    .action(async (options) => done(await (await import("./commands/templates")).listAll(options)));
  templates
    .command("check")
    .description("Kiểm tra các mẫu mà không cần soạn thử")
    .addOption(langOption())
    .action(async (options) =>
      done(await (await import("./commands/templates")).checkAll(options)),
    );
}

function registerSchemas(program: Command, done: Done): void {
  program
    .command("schema")
    .description("In JSON Schema: case-file, agency, rule-file, scenario-file")
    .argument("[name]", "tên lược đồ; bỏ trống để liệt kê")
    .action(async (name) => done(await (await import("./commands/schema")).schema(name)));
}
