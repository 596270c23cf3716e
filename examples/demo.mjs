// Decides the example cases and writes the letters that the decisions call for into out/, some letters of an office beside them, all letters of two
// complaints from petition to archive and of a dialogue, the pages of two heads' years, and the figures of a quarter. All names are invented.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const { asOf, cases } = parse(readFileSync(new URL("demo-cases.yaml", import.meta.url), "utf8"));
const tiepdan = (...parameters) => {
  const { status } = spawnSync(process.execPath, ["dist/cli.js", ...parameters], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = status ?? 3;
};

rmSync(new URL("../out", import.meta.url), { recursive: true, force: true });
const files = cases.map(({ file }) => `examples/cases/${file}`);
const agencies = ["--agency", "examples/agencies/*.yaml"];
console.log(
  `\nCác vụ việc mẫu, xem xét ngày ${asOf.split("-").reverse().join("/")} (tên người là tên giả định)\n`,
);
tiepdan("decide", ...files, "--as-of", asOf, ...agencies);
console.log("\nVăn bản đã soạn:");
tiepdan("draft", ...files, "--as-of", asOf, ...agencies, "--out", "out");
const letters = [
  "dispatch",
  "dialogue-invitation",
  "report",
  "denunciation-transfer-slip",
  "party-conclusion-notice",
];
console.log("\nVăn bản chung, soạn từ bản ghi:");
tiepdan(
  "draft",
  ...letters.map((name) => `examples/letters/${name}.yaml`),
  "--as-of",
  asOf,
  ...agencies,
  "--out",
  "out",
);

const histories = ["01-wall-and-shed", "10-not-decided-in-time"];
for (const name of histories) {
  console.log(`\nVụ việc kể từ đơn đến lưu trữ, examples/histories/${name}:`);
  tiepdan(
    "draft",
    `examples/histories/${name}/letters/*.yaml`,
    "--as-of",
    asOf,
    ...agencies,
    "--out",
    `out/${name}`,
  );
}
console.log(
  "\nMột năm của người đứng đầu: phải làm gì, đã làm gì, còn thiếu gì, theo căn cứ nào.\n",
);
tiepdan("explain", "examples/offices", "--as-of", asOf, ...agencies);

console.log(
  "\nHội nghị đối thoại: từng ý kiến theo đến khi được trả lời, và văn bản của một hội nghị.\n",
);
tiepdan("explain", "examples/dialogues/commune-2026.yaml", "--as-of", asOf, ...agencies);
tiepdan(
  "draft",
  "examples/dialogue-letters/dialogue-*.yaml",
  "--as-of",
  asOf,
  ...agencies,
  "--out",
  "out/dialogue",
);

console.log(
  "\nSố liệu quý III năm 2026 từ một thư mục hồ sơ; bảng tính ở out/report/quarter.xlsx.\n",
);
const figures = [
  "report",
  "examples/reports/*.yaml",
  "--period",
  "2026-Q3",
  "--for",
  "xã Ví Dụ",
  "--as-of",
  "2026-10-05",
  ...agencies,
];
tiepdan(...figures);
tiepdan(...figures, "--format", "xlsx", "--out", "out/report/quarter.xlsx");
