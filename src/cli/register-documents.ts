import { type Command, Option } from "commander";
import { langOption, templatesOption, withCaseOptions } from "./options";

type Done = (code: number) => void;

const formats = ["pdf", "docx", "html", "text", "json"];

/** Registers the commands that write letters and look at templates. */
export function registerDocuments(program: Command, done: Done): void {
  registerDraft(program, done);
  registerTemplates(program, done);
}

function registerDraft(program: Command, done: Done): void {
  withCaseOptions(program.command("draft"))
    .description("Soạn văn bản mà quyết định về vụ việc đòi hỏi, và văn bản từ hồ sơ văn bản")
    .argument("<files...>", "hồ sơ vụ việc, hồ sơ văn bản (record: letter), hoặc -")
    .option("--template <id>", "chỉ mẫu này (mặc định: mọi văn bản quyết định đòi hỏi)")
    .addOption(templatesOption())
    .option("--fields <file>", "các mục mà mẫu của văn bản về vụ việc hỏi (YAML hoặc JSON)")
    .option("--date <date>", "ngày của văn bản về vụ việc (mặc định: --as-of)")
    .option("--number <number>", "số văn bản về vụ việc; bỏ trống thì để chừa chỗ")
    .option(
      "--reason <text>",
      "lý do cụ thể in trong thông báo không thụ lý (mặc định: `groundsCheck.reason`)",
    )
    .option("--blanks", "chừa chỗ trống cho dữ liệu còn thiếu")
    .option("-o, --out <folder>", "thư mục kết quả", "out")
    .addOption(new Option("--to <format...>", "dạng tệp").choices(formats).default(["pdf"]))
    .action(async (files, options) =>
      done(await (await import("./commands/draft")).draft(files, options)),
    );
}

function registerTemplates(program: Command, done: Done): void {
  const templates = program
    .command("templates")
    .description("Các mẫu văn bản: liệt kê, xem, kiểm tra, xem thử");
  const sub = (name: string): Command =>
    templates.command(name).addOption(templatesOption()).addOption(langOption());
  sub("list")
    .description("Liệt kê mẫu, loại văn bản và thời gian dùng")
    .addOption(new Option("--format <format>").choices(["table", "json"]).default("table"))
    .action(async (options) => done(await (await import("./commands/templates")).listAll(options)));
  sub("show")
    .description("Xem một mẫu: loại văn bản, biểu mẫu, các mục cần điền")
    .argument("<template>", "mã mẫu")
    .action(async (id, options) =>
      done(await (await import("./commands/templates")).showOne(id, options)),
    );
  sub("check")
    .description("Kiểm tra các mẫu mà không cần soạn thử")
    .action(async (options) =>
      done(await (await import("./commands/templates")).checkAll(options)),
    );
  sub("preview")
    .description("Xem thử văn bản của một mẫu, tên mục trong ngoặc vuông thay cho dữ liệu")
    .argument("<template>", "mã mẫu")
    .addOption(new Option("--to <format>", "dạng kết quả").choices(formats).default("text"))
    .option("--date <date>", "ngày của văn bản (mặc định: ngày đầu của bản mẫu mới nhất)")
    .option("-o, --out <folder>", "ghi vào thư mục này (mặc định: in ra; PDF và DOCX vào out)")
    .action(async (id, options) =>
      done(await (await import("./commands/templates-preview")).preview(id, options)),
    );
}
