// What a script adds to every page: buttons that copy code, and results while a search is typed. All can be read, and
// searched, without.

{
  const { search: library, texts, prefix } = document.currentScript.dataset

  const { lang } = document.documentElement
  const words =
    lang === 'ko'
      ? { copy: '복사', copied: '복사됨', none: (text) => `‘${text}’에 맞는 것이 없습니다.` }
      : { copy: 'Copy', copied: 'Copied', none: (text) => `Nothing found for “${text}”` }

  const make = (name, properties) => Object.assign(document.createElement(name), properties)

  for (const code of document.querySelectorAll('.code')) {
    const button = make('button', { className: 'copy', type: 'button', textContent: words.copy })
    button.addEventListener('click', async () => {
      const typed = [...code.querySelectorAll('.typed')]
      const text =
        typed.length > 0 ? typed.map((line) => line.textContent).join('\n') : code.querySelector('code').textContent
      await navigator.clipboard.writeText(text)
      button.textContent = words.copied
      setTimeout(() => {
        button.textContent = words.copy
      }, 1500)
    })
    code.append(button)
  }

  async function showStatus(link) {
    const ready = await fetch(link.dataset.ready).then(
      async (response) => (await response.text()) && response.ok,
      () => false,
    )
    link.classList.add(ready ? 'ready' : 'failing')
    link.textContent = ready ? 'Ready' : 'Not ready'
  }
  for (const link of document.querySelectorAll('[data-ready]')) showStatus(link)

  const form = document.querySelector('.search')
  const [input, found] = [form.querySelector('input'), form.querySelector('.found')]
  let loading
  let index

  const load = () => {
    loading ??= (async () => {
      const answer = fetch(texts)
      await new Promise((resolve, reject) => {
        document.head.append(make('script', { src: library, onload: resolve, onerror: reject }))
      })
      const { options, documents } = await (await answer).json()
      index = new MiniSearch(options)
      index.addAll(documents)
      show()
    })()
    return loading
  }

  function hit({ path, title, within, excerpt }) {
    const link = make('a', { className: 'hit', href: prefix + path })
    link.append(
      make('small', { textContent: within }),
      make('strong', { textContent: title }),
      make('span', { textContent: excerpt }),
    )
    return link
  }

  function show() {
    const text = input.value.trim()
    found.hidden = text === '' || !index
    if (found.hidden) return
    // Guides in the language of what is typed, or else of the page.
    const wanted = lang === 'ko' || /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en'
    const filter = (hit) => hit.lang === undefined || hit.lang === wanted
    const hits = index.search(text, { filter }).slice(0, 12)
    found.replaceChildren(...hits.map(hit))
    if (hits.length === 0) found.append(make('p', { textContent: words.none(text) }))
  }

  input.addEventListener('focus', load, { once: true })
  input.addEventListener('input', show)
  input.addEventListener('focus', show)
  form.addEventListener('keydown', (event) => {
    const links = [...found.querySelectorAll('a')]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') {
      found.hidden = true
      input.blur()
    } else if (step && links.length > 0) {
      event.preventDefault()
      const to = links.indexOf(document.activeElement) + step
      const next = links[to] ?? (to < 0 ? input : links.at(-1))
      next.focus()
    }
  })
  addEventListener('click', ({ target }) => {
    if (!form.contains(target) || target.closest('.found a')) found.hidden = true
  })
  addEventListener('keydown', (event) => {
    const busy = event.target.closest?.('input, textarea, select, [contenteditable]')
    if (event.key !== '/' || busy || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
  })
}
