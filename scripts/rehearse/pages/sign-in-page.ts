import type { Hub, Person } from '../hub.ts'
import { escapeHtml, frame } from './frame.ts'

/**
 * The window in which somebody signs in. It talks with the page that opened it as the sign-in helpers of
 * Decap and Sveltia do: it asks who is there, and gives the token to the address that answers.
 */
export function signInPage(hub: Hub): string {
  const people = hub.people.filter(({ kind }) => kind === 'User')
  return frame(
    'Sign in',
    `<h1>Sign in as <span lang="es">Entrar como</span></h1>
<p>No password: these people are made up. <span lang="es">Sin contraseña: estas personas son inventadas.</span></p>
${people.map(button).join('\n')}
<p id="alone" hidden>Open this page with the sign-in button of the form page.
<span lang="es">Abrir esta página con el botón de entrada de la página de formularios.</span></p>
<script>
const provider = 'github'
document.getElementById('alone').hidden = Boolean(window.opener)
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    if (!window.opener) return
    window.addEventListener('message', ({ data, origin }) => {
      if (data !== 'authorizing:' + provider) return
      const content = JSON.stringify({ provider, token: button.value })
      window.opener.postMessage('authorization:' + provider + ':success:' + content, origin)
    })
    window.opener.postMessage('authorizing:' + provider, '*')
  })
}
</script>`,
  )
}

const places: Partial<Record<Person['role'], [string, string]>> = {
  read: ['may read and suggest changes', 'puede leer y proponer cambios'],
  write: ['may change and accept', 'puede cambiar y aceptar'],
  maintain: ['looks after the site', 'cuida el sitio'],
}

function button({ token, name, login, role }: Person): string {
  const [en, es] = places[role] ?? [role, role]
  return `<p><button type="button" value="${escapeHtml(token)}">${escapeHtml(name)}</button>
<span class="quiet">${escapeHtml(login)}: ${en}. <span lang="es">${es}.</span></span></p>`
}
