import type { RuleFile } from "../rulebook/rule-schema";
import type { ScenarioFile } from "../rulebook/scenario-schema";
import { type Block, type Chapter, paragraph } from "./block";
import { type BookContext, ruleLink, says } from "./context";
import { factsOfRule, questionBlocks } from "./facts-asked";
import { ruleSection } from "./rule-section";
import { givenBlocks } from "./scenario-blocks";

/** One topic: its title, the rules in it, the facts that all of them ask for, then each rule. */
export function topicChapter(
  context: BookContext,
  { topic, title, rules }: RuleFile,
  scenarios: readonly ScenarioFile[],
): Chapter {
  const [first = [], ...others] = rules.map(factsOfRule);
  const shared =
    rules.length < 2 ? [] : first.filter((fact) => others.every((facts) => facts.includes(fact)));
  const given = scenarios.filter((file) => file.topic === topic);
  const options = { shared: new Set(shared), scenarios };
  const intro: readonly Block[] = [
    paragraph({ code: topic }),
    paragraph(
      says(
        context,
        `Chủ đề này có ${rules.length} quy tắc:`,
        `The rules of this topic: ${rules.length}.`,
      ),
    ),
    { type: "list", items: rules.map(({ id }) => ({ inlines: [ruleLink(context, id)] })) },
    ...questionBlocks(context, shared, [
      "Mọi quy tắc của chủ đề đều cần biết:",
      "Every rule of the topic asks for:",
    ]),
    ...givenBlocks(context, given),
  ];
  return {
    id: topic,
    title: title[context.lang],
    blocks: [...intro, ...rules.flatMap((rule) => ruleSection(context, rule, options))],
  };
}
