/** Predictions beside results: the plot, its page, and the mark of a single prediction. */
export const predictions = {
  title: 'How good are our predictions?',
  about:
    'A team writes down what it expects before it starts. Later, the result stands beside it. A wrong prediction is no fault: it is where teams learn most.',
  tooFew:
    'Three finished cycles with a number predicted and a number counted are needed before this says anything.',
  finding: (_count: number, reached: string, all: string) =>
    `${reached} of ${all} results reached what was predicted`,
  caption: (count: number, number: string, teams: number, prototypes: string) =>
    `${count === 1 ? '1 cycle' : `${number} cycles`} of ${teams === 1 ? '1 prototype' : `${prototypes} prototypes`}. Each dot shows how much a number changed, as a share of what it was before the first cycle: from 50 to 60 is +20%. Up and to the right is the way the team hoped for, also where less is better.`,
  axes: { predicted: 'Change predicted', saw: 'Change seen' },
  share: (amount: string, sign: number) => `${sign > 0 ? '+' : sign < 0 ? '−' : ''}${amount}%`,
  spotOn: 'Spot on',
  better: 'Better than predicted',
  less: 'Less than predicted',
  held: { yes: 'Right', partly: 'Partly right', no: 'Not right', 'cannot tell': 'Team could not tell' },
  middle: (share: string) =>
    `In at least half of the cycles, prediction and result were no more than ${share} points apart on this scale.`,
  wrongWay: (count: number, number: string) =>
    count === 1 ? 'One went the other way than hoped.' : `${number} went the other way than hoped.`,
  limit:
    'The shapes are the teams’ own word. A wrong prediction is no fault, and this is no comparison of schools or teams.',
  without: (reasons: string) => `Left out: ${reasons}.`,
  leftOut: {
    number: (count: number, number: string, _fewest: string) =>
      count === 1
        ? 'one cycle without a number on both sides'
        : `${number} cycles without a number on both sides`,
    start: (count: number, number: string, _fewest: string) =>
      count === 1 ? 'one that had no number before' : `${number} that had no number before`,
    small: (count: number, number: string, fewest: string) =>
      count === 1
        ? `one about fewer than ${fewest} students`
        : `${number} about fewer than ${fewest} students`,
    late: (count: number, number: string, _fewest: string) =>
      count === 1
        ? 'one whose prediction was written after the result'
        : `${number} whose prediction was written after the result`,
    far: (count: number, number: string, _fewest: string) =>
      count === 1
        ? 'one whose number more than tripled, which would press all others together'
        : `${number} whose number more than tripled, which would press all others together`,
  },
  older: (count: number, number: string) =>
    count === 1 ? 'one older cycle, which is in the file' : `${number} older cycles, which are in the file`,
  columns: {
    dot: 'Dot',
    cycle: 'Cycle',
    counted: 'What was counted',
    before: 'Before',
    predicted: 'Predicted',
    saw: 'Saw',
    held: 'The team’s word',
  },
  surprises: 'Where results surprised teams most',
  surprisesAbout: 'The largest gaps, either way, with what the team learned.',
  compared: (predicted: string, saw: string) => `Predicted ${predicted}, saw ${saw}.`,
  noLesson: 'The team has not written what it learned.',
  nextUp: {
    title: 'Next for the team',
    open: (cycle: string) => `${cycle} is running. When it ends, write what happened and decide.`,
    until: (cycle: string, day: string) => `${cycle} runs until ${day}. Then write what happened and decide.`,
    over: (cycle: string, day: string) => `${cycle} ended ${day}. Write what happened and decide.`,
    write: 'Write down what happened',
  },
  ramp: {
    same: (cycles: string, size: string) => `${cycles} cycles, each with ${size}`,
    moved: (cycles: string, from: string, to: string) => `From ${from} to ${to} in ${cycles} cycles`,
    right: (count: number, right: string, all: string) =>
      `${right} of ${all} predictions ${count === 1 ? 'was' : 'were'} right`,
    about: 'Each step is as high as the cycle was large. The word on the prediction is the team’s own.',
  },
  whoElse: {
    title: 'Who else works on this',
    problem: 'same problem',
    practice: (name: string) => `same practice: ${name}`,
    grade: (grades: string) => `${grades} too`,
    tried: 'Has anyone tried this?',
  },
  own: 'How to write a prediction',
} as const
