import type { Locale } from '../../i18n/locale.ts'
import type { Rule, RuleWords } from '../rule.ts'
import { es as caseStudyEs } from './case-study/es.ts'
import { caseStudyRules } from './case-study/index.ts'
import { es as chainEs } from './chain/es.ts'
import { chainRules } from './chain/index.ts'
import { es as checkEs } from './check/es.ts'
import { checkRules } from './check/index.ts'
import { es as communityEs } from './community/es.ts'
import { communityRules } from './community/index.ts'
import { es as competitionEs } from './competition/es.ts'
import { competitionRules } from './competition/index.ts'
import { es as cycleEs } from './cycle/es.ts'
import { cycleRules } from './cycle/index.ts'
import { es as dataEs } from './data/es.ts'
import { dataRules } from './data/index.ts'
import { es as fileEs } from './file/es.ts'
import { fileRules } from './file/index.ts'
import { es as flexibilityEs } from './flexibility/es.ts'
import { flexibilityRules } from './flexibility/index.ts'
import { es as frontmatterEs } from './frontmatter/es.ts'
import { frontmatterRules } from './frontmatter/index.ts'
import { es as goalEs } from './goal/es.ts'
import { goalRules } from './goal/index.ts'
import { es as imageEs } from './image/es.ts'
import { imageRules } from './image/index.ts'
import { es as knowledgeEs } from './knowledge/es.ts'
import { knowledgeRules } from './knowledge/index.ts'
import { es as lessonEs } from './lesson/es.ts'
import { lessonRules } from './lesson/index.ts'
import { es as linkEs } from './link/es.ts'
import { linkRules } from './link/index.ts'
import { es as messageEs } from './message/es.ts'
import { messageRules } from './message/index.ts'
import { es as mdxEs } from './mdx/es.ts'
import { mdxRules } from './mdx/index.ts'
import { es as portfolioEs } from './portfolio/es.ts'
import { portfolioRules } from './portfolio/index.ts'
import { es as privacyEs } from './privacy/es.ts'
import { privacyRules } from './privacy/index.ts'
import { es as problemEs } from './problem/es.ts'
import { problemRules } from './problem/index.ts'
import { es as prototypeEs } from './prototype/es.ts'
import { prototypeRules } from './prototype/index.ts'
import { es as readinessEs } from './readiness/es.ts'
import { readinessRules } from './readiness/index.ts'
import { es as referenceEs } from './reference/es.ts'
import { referenceRules } from './reference/index.ts'
import { es as riskEs } from './risk/es.ts'
import { riskRules } from './risk/index.ts'
import { es as sessionEs } from './session/es.ts'
import { sessionRules } from './session/index.ts'
import { es as toolChoiceEs } from './tool-choice/es.ts'
import { toolChoiceRules } from './tool-choice/index.ts'
import { es as respectEs } from './respect/es.ts'
import { respectRules } from './respect/index.ts'
import { es as safetyEs } from './safety/es.ts'
import { safetyRules } from './safety/index.ts'
import { es as runChartEs } from './run-chart/es.ts'
import { runChartRules } from './run-chart/index.ts'
import { es as strategyEs } from './strategy/es.ts'
import { strategyRules } from './strategy/index.ts'
import { es as translationEs } from './translation/es.ts'
import { translationRules } from './translation/index.ts'
import { es as wordsEs } from './words/es.ts'
import { wordsRules } from './words/index.ts'
import { es as zoneEs } from './zone/es.ts'
import { zoneRules } from './zone/index.ts'

const subjects = {
  ...fileRules,
  ...frontmatterRules,
  ...mdxRules,
  ...linkRules,
  ...imageRules,
  ...dataRules,
  ...runChartRules,
  ...referenceRules,
  ...privacyRules,
  ...respectRules,
  ...safetyRules,
  ...cycleRules,
  ...chainRules,
  ...prototypeRules,
  ...problemRules,
  ...goalRules,
  ...lessonRules,
  ...strategyRules,
  ...caseStudyRules,
  ...communityRules,
  ...flexibilityRules,
  ...riskRules,
  ...portfolioRules,
  ...competitionRules,
  ...messageRules,
  ...sessionRules,
  ...toolChoiceRules,
  ...readinessRules,
  ...knowledgeRules,
  ...translationRules,
  ...wordsRules,
  ...zoneRules,
  ...checkRules,
}

/** Every rule, in the order in which their subjects are read. */
export const rules: readonly Rule[] = Object.values(subjects) as unknown as readonly Rule[]

const translations: Record<Exclude<Locale, 'en'>, Record<string, RuleWords>> = {
  es: {
    ...fileEs,
    ...frontmatterEs,
    ...mdxEs,
    ...linkEs,
    ...imageEs,
    ...dataEs,
    ...runChartEs,
    ...referenceEs,
    ...privacyEs,
    ...respectEs,
    ...safetyEs,
    ...cycleEs,
    ...chainEs,
    ...prototypeEs,
    ...problemEs,
    ...goalEs,
    ...lessonEs,
    ...strategyEs,
    ...caseStudyEs,
    ...communityEs,
    ...flexibilityEs,
    ...riskEs,
    ...portfolioEs,
    ...competitionEs,
    ...messageEs,
    ...sessionEs,
    ...toolChoiceEs,
    ...readinessEs,
    ...knowledgeEs,
    ...translationEs,
    ...wordsEs,
    ...zoneEs,
    ...checkEs,
  },
}

/** The words of a rule in a language; English is the rule's own. */
export function wordsOf(rule: Rule, locale: Locale): RuleWords {
  return (locale === 'en' ? undefined : translations[locale][rule.id]) ?? rule
}
