import { type Command, Option } from "commander";
import { langOption } from "./options";

/** Registers the command about administrative units. */
export function registerPlaces(program: Command, done: (code: number) => void): void {
  program
    .command("place")
    .description("Tra đơn vị hành chính theo ngày: tên, mã, đơn vị cũ và đơn vị kế thừa")
    .argument("<name>", "tên hoặc mã, ví dụ “xã Tân Lập, tỉnh Tây Ninh” hay 25486")
    .option(
      "--on <date>",
      "ngày cần tra, dạng 2026-07-01 (mặc định: hôm nay; bắt buộc khi CI=true)",
    )
    .option("--province <name>", "tên hoặc mã tỉnh")
    .option("--district <name>", "tên hoặc mã huyện, cho ngày trước 01/7/2025")
    .addOption(
      new Option("--level <level>", "cấp của đơn vị").choices(["province", "district", "commune"]),
    )
    .addOption(
      new Option("--format <format>", "dạng kết quả").choices(["text", "json"]).default("text"),
    )
    .addOption(langOption())
    .action(async (name, options) =>
      done(await (await import("./commands/place")).place(name, options)),
    );
}
