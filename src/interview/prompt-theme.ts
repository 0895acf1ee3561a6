/** The prompts' own signs and English hints, replaced: the reader's commands stand under every list. */
export function promptTheme(hint: string, nothingFound: string) {
  const same = (text: string) => text;
  return {
    prefix: { idle: '', done: '' },
    spinner: { interval: 1000, frames: [''] },
    icon: { cursor: '>' },
    style: {
      message: same,
      answer: same,
      highlight: same,
      description: (text: string) => `  ${text}`,
      searchTerm: same,
      disabled: (text: string) => `  ${text.trimEnd()}`,
      // The library's own sentence, where nothing is found, is English.
      error: () => `! ${nothingFound}`,
      defaultAnswer: (text: string) => `[${text}]`,
      help: same,
      keysHelpTip: () => hint,
    },
  };
}
