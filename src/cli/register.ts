import { type Command, Option } from "commander";
import { asOfOption, langOption, ruleOptions, templatesOption, withCaseOptions } from "./options";
import { registerDocuments } from "./register-documents";
import { registerPlaces } from "./register-places";
import { registerReports } from "./register-reports";

type Done = (code: number) => void;

/** Registers every command; its code is loaded only when it is called. */
export function register(program: Command, done: Done): void {
  registerTime(program, done);
  registerCases(program, done);
  registerReports(program, done);
  registerRules(program, done);
  registerDocuments(program, done);
  registerPlaces(program, done);
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
    .description("Kiểm tra hồ sơ vụ việc: sai sót, quá hạn, sai thẩm quyền; và thể thức văn bản")
    .argument(
      "<files...>",
      "hồ sơ vụ việc, hồ sơ người đứng đầu, hồ sơ văn bản (YAML, JSON, NDJSON) hoặc văn bản (JSON), mẫu đường dẫn trong dấu nháy, hoặc -",
    )
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
    .addOption(templatesOption())
    .option("--baseline <file>", "các phát hiện đã biết, không báo lại")
    .option("--write-baseline <file>", "ghi các phát hiện hiện tại làm mốc")
    .action(async (files, options) =>
      done(await (await import("./commands/check")).check(files, options)),
    );
  withCaseOptions(program.command("decide"))
    .description("Xem quy định nói gì về vụ việc: thẩm quyền, việc phải làm, thời hạn")
    .argument(
      "<files...>",
      "hồ sơ vụ việc, người đứng đầu (record: office), đối thoại (record: dialogue), hoặc -",
    )
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
    .argument(
      "<file>",
      "hồ sơ vụ việc, người đứng đầu (record: office), đối thoại (record: dialogue), hoặc -",
    )
    .argument("[target]", "mã quy tắc hoặc việc cần giải thích")
    .action(async (file, target, options) =>
      done(await (await import("./commands/explain")).explainCase(file, target, options)),
    );
  withCaseOptions(program.command("due"))
    .description("Các việc đến hạn và buổi tiếp công dân của nhiều hồ sơ, theo ngày")
    .argument(
      "<files...>",
      "hồ sơ vụ việc, người đứng đầu (record: office), đối thoại (record: dialogue), hoặc -",
    )
    .option("--within <days>", "chỉ những việc đến hạn trong số ngày này")
    .option("--ics", "in tệp lịch (iCalendar) để mở bằng Outlook, Google Calendar …")
    .addOption(
      new Option("--format <format>", "dạng kết quả").choices(["table", "json"]).default("table"),
    )
    .action(async (files, options) =>
      done(await (await import("./commands/due")).due(files, options)),
    );
  program
    .command("new")
    .description("In hồ sơ mẫu để điền")
    .argument(
      "<record>",
      "loại hồ sơ: petition, agency, office (người đứng đầu), dialogue (đối thoại) hoặc letter (văn bản)",
    )
    .option("--template <id>", "mẫu của văn bản, khi in hồ sơ letter")
    .addOption(templatesOption())
    .addOption(langOption())
    .action(async (record, options) =>
      done(await (await import("./commands/new")).newRecord(record, options)),
    );
}

function registerRules(program: Command, done: Done): void {
  const rules = program
    .command("rules")
    .description("Các quy tắc: liệt kê, xem, in thành sách, kiểm tra, chạy tình huống");
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
  loading("docs")
    .description("In các quy tắc thành sách: điều khoản, quy tắc, tình huống, biểu mẫu")
    .option("--area <area>", "chỉ một lĩnh vực, ví dụ complaint")
    .option("--topic <topic>", "chỉ một chủ đề")
    .addOption(templatesOption())
    .option("--no-scenarios", "không in các tình huống")
    .addOption(
      new Option(
        "--format <format>",
        "dạng kết quả (mặc định: theo đuôi tệp của --out, hoặc md)",
      ).choices(["md", "html"]),
    )
    .option(
      "-o, --out <path>",
      "ghi vào tệp .md, .html hoặc vào thư mục, mỗi chương một trang (mặc định: in ra)",
    )
    .action(async (options) =>
      done(await (await import("./commands/rules-docs")).printBook(options)),
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

function registerSchemas(program: Command, done: Done): void {
  program
    .command("schema")
    .description("In JSON Schema: case-file, agency, letter, document, rule-file, scenario-file")
    .argument("[name]", "tên lược đồ; bỏ trống để liệt kê")
    .action(async (name) => done(await (await import("./commands/schema")).schema(name)));
}
