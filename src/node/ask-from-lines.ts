import { createInterface } from 'node:readline'
import type { Question } from '../lib/forms/form.ts'
import type { Asker } from './ask-form.ts'

/** Takes answers from a stream, one line a question; an empty line is no answer. Prints each question as it is asked. */
export function askFromLines(stream: NodeJS.ReadableStream, print: (line: string) => void): Asker {
  const reader = createInterface({ input: stream })
  const lines = reader[Symbol.asyncIterator]()
  return {
    ask: async (question) => {
      print(promptOf(question))
      const { value, done } = await lines.next()
      return done || value.trim() === '' ? [] : [value.replaceAll('\\n', '\n')]
    },
    close: () => reader.close(),
  }
}

function promptOf({ label, required, options }: Question): string {
  const choices = options ? ` [${options.map((option) => option.label).join(' | ')}]` : ''
  return `${label}${required ? ' *' : ''}${choices}`
}
