/** A lesson as its title, its claim and what to do. */
export type ShortLesson = readonly [title: string, claim: string, doThis: string]

/** Two lessons of one problem, written as two teams would. */
export interface LessonPair {
  problem: string
  one: ShortLesson
  other: ShortLesson
}

/** Pairs that say the same: their evidence belongs on one page. */
export const duplicates: readonly LessonPair[] = [
  {
    problem: 'few-drafts',
    one: [
      'Book a time slot for each draft',
      'In our grade 8 class, booked help slots on Monday brought more finished drafts by Friday.',
      'Hang up a sheet with five-minute slots and let students book one for their draft.',
    ],
    other: [
      'Booked slots bring in drafts',
      'When students booked a five-minute slot early in the week, more drafts were finished on Friday.',
      'Put a sheet of slots on the door and have each student book one before the draft is due.',
    ],
  },
  {
    problem: 'late-calls',
    one: [
      'Text families before noon',
      'In our grade 9 team, a text by noon in the language of the home reached families the same day as the absence.',
      'Send the text before noon, in the language the family chose.',
    ],
    other: [
      'Send the absence text by noon',
      'Families who got a text about the absence before noon, in their own language, wrote back the same day.',
      'Have the office send one text by noon and sign it with a number that can be answered.',
    ],
  },
  {
    problem: 'marking',
    one: [
      'Codes in the margin',
      'In one history class, codes instead of comments cut marking from two hours to 30 minutes a set of books.',
      'Write a code in the margin and give each table a key.',
    ],
    other: [
      'Margin codes save marking time',
      'Marking a set of books took half an hour instead of two hours once comments gave way to margin codes.',
      'Agree on six codes, write them in the margin, and hang up the key.',
    ],
  },
  {
    problem: 'slow-moves',
    one: [
      'One signal and a picture of what to carry',
      'In our grade 3 room, a signal and a picture of each station made moves two minutes shorter.',
      'Ring the chime once and point to the picture of what to carry to the next station.',
    ],
    other: [
      'A picture at each station shortens the move',
      'Moves between stations took two minutes less with one chime and a picture that shows what to carry.',
      'Tape a picture to every station and use the same chime each time.',
    ],
  },
  {
    problem: 'grupos',
    one: [
      'Tres reglas para la mesa',
      'En una clase de primero, tres reglas para compartir materiales ayudaron a que los grupos de mesa hablaran.',
      'Poner las tres reglas en la mesa y repasarlas antes de compartir los materiales.',
    ],
    other: [
      'Reglas para compartir en la mesa',
      'Los grupos de mesa hablaron más cuando tuvieron tres reglas sencillas para compartir los materiales.',
      'Escribir con el grupo tres reglas para compartir y dejarlas sobre la mesa.',
    ],
  },
  {
    problem: 'hall-passes',
    one: [
      'Plan a stopping point in the last third',
      'A stopping point after lunch brought passes to the restroom down in two rooms.',
      'Stop for two minutes in the last third of the lesson so that passes can wait.',
    ],
    other: [
      'A two-minute stop means fewer passes',
      'Restroom passes went down in our rooms when the lesson had a planned stopping point in its last third.',
      'Plan a stop of two minutes after lunch and ask students to keep the restroom for it.',
    ],
  },
]

/** Pairs about the same problem that say different things: two lessons, both worth keeping. */
export const nearMisses: readonly LessonPair[] = [
  {
    problem: 'few-drafts',
    one: [
      'Start the first line together',
      'In one class, writing the first two lines in class left fewer blank drafts.',
      'Write two lines on the board with the class before anyone writes alone.',
    ],
    other: [
      'A reminder alone is not enough',
      'A reminder on Thursday brought in drafts of those who had begun, and not of those who were stuck.',
      'Ask on Wednesday who is stuck, and sit with them.',
    ],
  },
  {
    problem: 'late-calls',
    one: [
      'Ask which language to use',
      'Families answered more calls once the office knew which language they read.',
      'Ask at enrollment which language the family reads first.',
    ],
    other: [
      'Close attendance by ten',
      'Calls about an absence went out the same day only when attendance was closed by ten.',
      'Have each first-period teacher close attendance before ten.',
    ],
  },
  {
    problem: 'marking',
    one: [
      'Mark for one mistake at a time',
      'Marking for one kind of mistake was quicker, and comments were read.',
      'Choose one mistake for the week and mark only that.',
    ],
    other: [
      'Show how to answer a code',
      'Students corrected more when a margin code came with one worked example.',
      'Show on the board how to answer one code before handing back the books.',
    ],
  },
  {
    problem: 'few-voices',
    one: [
      'Pairs first, then the whole class',
      'In our grade 4 class, two minutes of talk in pairs brought twice as many voices into math.',
      'Give pairs two minutes before anyone speaks to the class.',
    ],
    other: [
      'Let children explain in either language',
      'More children explained their idea out loud when Spanish was welcome.',
      'Say at the start that ideas may come in Spanish or English.',
    ],
  },
  {
    problem: 'hall-passes',
    one: [
      'Points for passes bring more passes',
      'A game with points for unused passes brought more passes, because students talked about them.',
      'Leave points out and keep a plain list.',
    ],
    other: [
      'Keep the pass list at the door',
      'A list at the door that students sign themselves saved the teacher three minutes a lesson.',
      'Hang a list and a pen at the door.',
    ],
  },
  {
    problem: 'grupos',
    one: [
      'Cambiar de compañero cada mes',
      'En una clase de segundo, cambiar de compañero cada mes hizo que hablaran niños que antes callaban.',
      'Sortear los lugares el primer lunes del mes.',
    ],
    other: [
      'Dar un papel a cada quien en el grupo',
      'Los grupos terminaron la tarea cuando cada quien tenía un papel escrito en una tarjeta.',
      'Repartir cuatro tarjetas con un papel distinto en cada mesa.',
    ],
  },
]
