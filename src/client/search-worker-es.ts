import '../lib/search/spanish.ts'
import './search-worker.ts'

// The same search, with Spanish stems: they are as large as all else, so that nobody else loads them.
