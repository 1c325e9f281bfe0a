import type { Language } from '../../domain/answers/answer';
import type { ExampleQuestion, HelpMessage } from '../../domain/messages/help';
import { exampleQuestion } from '../../texts/example-question';
import { textsIn, type Texts } from '../../texts/texts';
import { cardOf, type Rendered } from '../parts/card';
import { heading, line, plain, run, subheading, type Element } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { questionLines, questionRows } from '../parts/question-rows';

/** Leaves two of the six actions a card may have. */
const EXAMPLES = 4;
const EXAMPLE_LIMIT = 250;

/** What it does, how to address it, questions to tap, and the commands. */
export function helpCard({ kind, place, examples }: HelpMessage, language: Language): Rendered {
  const { help } = textsIn(language);
  const title = kind === 'welcome' ? help.welcomeTitle : help.title;
  const greeting = kind === 'welcome';
  const intro = [...(greeting ? [help.welcomeText[place]] : []), help.text, help.address[place]];
  const closing = greeting ? [help.otherLanguage] : [];
  const questions = questionsOf(examples, language);
  const groups = groupsOf(help);
  return cardOf({
    text: [
      title,
      ...intro,
      ...questionLines(questions, language),
      ...groups.flatMap(commandLines),
      ...closing,
    ].join('\n'),
    speak: intro.join(' '),
    body: [
      heading(title),
      ...intro.map((text) => plain(text)),
      ...questionRows(questions, language),
      ...groups.map(commandBlock),
      ...closing.map((text) => plain(text, { isSubtle: true })),
    ],
  });
}

function questionsOf(examples: readonly ExampleQuestion[], language: Language): readonly string[] {
  return examples
    .map((example) => exampleQuestion(example, language))
    .filter((question) => question.length <= EXAMPLE_LIMIT)
    .slice(0, EXAMPLES);
}

interface CommandGroup {
  readonly title: string;
  readonly commands: Texts['help']['commands'];
}

/** What everybody can use comes first. */
function groupsOf({ commands, commandsTitle, secretariatTitle }: Texts['help']): readonly CommandGroup[] {
  return [
    { title: commandsTitle, commands: commands.filter(({ secretariat }) => secretariat !== true) },
    { title: secretariatTitle, commands: commands.filter(({ secretariat }) => secretariat === true) },
  ];
}

function commandBlock({ title, commands }: CommandGroup): Element {
  const rows = commands.map(({ command, does }) =>
    line([run(command, { weight: 'Bolder' }), run(`: ${trimmed(does, 80)}`)]),
  );
  return { type: 'Container', separator: true, spacing: 'Medium', items: [subheading(title), ...rows] };
}

function commandLines({ title, commands }: CommandGroup): readonly string[] {
  return [`${title}:`, ...commands.map(({ command, does }) => `- ${command}: ${does}`)];
}
