import { type Command, Option } from "commander";
import { templatesOption, withCaseOptions } from "./options";

/** Registers `report`, the figures of a period. */
export function registerReports(program: Command, done: (code: number) => void): void {
  withCaseOptions(program.command("report"))
    .description(
      "Số liệu của một kỳ báo cáo từ các hồ sơ: trang in, dữ liệu, bảng tính hoặc báo cáo",
    )
    .argument(
      "<files...>",
      "hồ sơ vụ việc, hồ sơ người đứng đầu (record: office), hồ sơ đối thoại (record: dialogue)",
    )
    .requiredOption(
      "--period <period>",
      "kỳ báo cáo: 2026-06, 2026-Q3, 2026-H1, 2026-9M, 2026 hoặc 2026-06-15..2026-09-14",
    )
    .addOption(
      new Option(
        "--days <days>",
        "ngày của kỳ: theo lịch, hoặc ngày chốt số liệu của thông tư có hiệu lực",
      )
        .choices(["calendar", "national"])
        .default("calendar"),
    )
    .option("--for <unit>", "đơn vị báo cáo (mặc định: đơn vị của hồ sơ cơ quan, nếu chỉ có một)")
    .addOption(
      new Option("--format <format>", "dạng kết quả")
        .choices(["text", "json", "xlsx", "pdf", "docx", "html"])
        .default("text"),
    )
    .option("--fields <file>", "phần lời của báo cáo (YAML): đánh giá, nhiệm vụ, kiến nghị …")
    .option("--number <number>", "số của báo cáo, dạng 12 hoặc 12/BC-UBND")
    .addOption(templatesOption())
    .option("-o, --out <file>", "ghi vào tệp này")
    .action(async (files, options) =>
      done(await (await import("./commands/report")).report(files, options)),
    );
}
