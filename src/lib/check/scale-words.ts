import { scaleSteps } from '../content/schemas/cycle.ts'
import type { Locale } from '../i18n/locale.ts'

const steps: Record<Locale, readonly string[]> = {
  en: scaleSteps,
  es: [
    'unos pocos estudiantes',
    'una clase',
    'varias clases o docentes',
    'un grado o departamento',
    'toda la escuela',
    'varias escuelas',
    'el distrito',
  ],
}

/** A step of the scale ladder, 1 to 7, in words. */
export const scaleWords = (scale: number, locale: Locale): string => steps[locale][scale - 1] ?? String(scale)
