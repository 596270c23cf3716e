import type { FormCheck } from "../form-check";
import { problemAt } from "../form-problem";
import { isDispatch } from "../kind-of";

/** A dispatch says whom it addresses, before its text. */
export const addressees: FormCheck = {
  id: "form-addressees",
  part: "recipients",
  run: (document) =>
    !isDispatch(document) ||
    document.nodes.some((node) => node.type === "addressees" && node.names.length > 0)
      ? []
      : [
          problemAt("error", ["nodes"], {
            message: {
              vi: "Công văn không có Kính gửi",
              en: "The dispatch does not say whom it addresses",
            },
            fix: { vi: "hãy thêm nơi được gửi", en: "add its addressees" },
          }),
        ],
};
