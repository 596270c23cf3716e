import { type Command, Option } from "commander";

/** The language of what people read. */
export const langOption = (): Option =>
  new Option("--lang <lang>", "ngôn ngữ của kết quả").choices(["vi", "en"]).default("vi");

/** The day to decide for. */
export const asOfOption = (): Option =>
  new Option(
    "--as-of <date>",
    "ngày xem xét, dạng 2026-07-01 (mặc định: hôm nay; bắt buộc khi CI=true)",
  );

/** Rules beside the packaged ones. */
export const ruleOptions = (): readonly Option[] => [
  new Option("--rules <folder...>", "thư mục quy tắc riêng của cơ quan"),
  new Option("--overlay <folder...>", "thư mục quy định riêng của tỉnh, có overlay.yaml"),
];

/** Templates beside the packaged ones. */
export const templatesOption = (): Option =>
  new Option("--templates <folder...>", "thư mục mẫu văn bản riêng của cơ quan");

/** The options that every command over case files takes. */
export function withCaseOptions(command: Command): Command {
  command.addOption(asOfOption());
  command.option("--law-at <date>", "áp dụng quy định có hiệu lực vào ngày này (thử giả định)");
  command.option("--agency <file...>", "hồ sơ cơ quan (YAML hoặc JSON)");
  for (const option of ruleOptions()) command.addOption(option);
  return command.addOption(langOption());
}
