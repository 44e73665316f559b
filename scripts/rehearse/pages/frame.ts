/** Text that cannot be taken for HTML. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A page of the stand-in. It says that it is not GitHub, so that nobody takes one for the other. */
export const frame = (title: string, main: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff }
header { border-bottom: 1px solid #71767a; padding-bottom: .5rem; margin-bottom: 1rem }
a { color: #1a4480 }
button { font: inherit; padding: .5rem 1rem; margin: .25rem 0; min-height: 2.75rem; cursor: pointer }
article { border: 1px solid #a9aeb1; border-radius: .25rem; padding: 0 1rem; margin: 1rem 0; overflow-wrap: break-word }
pre { overflow-x: auto; background: #f0f0f0; padding: .5rem }
.quiet { color: #565c65 }
</style>
</head>
<body>
<header class="quiet">A rehearsal on this machine, in place of GitHub.
<span lang="es">Un ensayo en este equipo, en lugar de GitHub.</span></header>
<main>
${main}
</main>
</body>
</html>
`
