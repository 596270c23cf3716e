// Decides the example cases and writes the letters that the decisions call for into out/, some letters of an office beside them, and all letters of two
// complaints from petition to archive. All names are invented.
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
for (const office of ["commune-chair", "province-secretary"]) {
  tiepdan("explain", `examples/offices/${office}.yaml`, "--as-of", asOf, ...agencies);
  console.log();
}
