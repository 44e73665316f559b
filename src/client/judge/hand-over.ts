import { element } from '../element.ts'

/** Saves a file where this browser puts what it downloads. */
export function saveFile(file: File): void {
  const link = element('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Shows the button that hands a file to another program of this device, where there is such a way. */
export function offerShare(button: HTMLButtonElement, file: File): void {
  const files = [file]
  button.hidden = !('canShare' in navigator && navigator.canShare({ files }))
  button.onclick = () => void navigator.share({ files, title: file.name }).catch(() => {})
}
