// Closes what the page's writer left open: accordions, tabs, details and menus.
// Without this script every word of the page can be read.
(() => {
  // data-accordion says how a section is closed: "hidden", "until-found" or "class".
  const setOpen = (button, panel, how, open) => {
    button.setAttribute('aria-expanded', String(open))
    if (how === 'class') panel.classList.toggle('is-closed', !open)
    else if (open) panel.removeAttribute('hidden')
    else panel.setAttribute('hidden', how === 'until-found' ? 'until-found' : '')
  }

  let count = 0
  for (const accordion of document.querySelectorAll('[data-accordion]')) {
    const how = accordion.dataset.accordion
    for (const section of accordion.querySelectorAll('.accordion__section')) {
      const heading = section.querySelector('h2, h3')
      const panel = section.querySelector('.accordion__panel')
      const button = document.createElement('button')
      count += 1
      panel.id = `accordion-panel-${count}`
      button.type = 'button'
      button.className = 'accordion__button'
      button.setAttribute('aria-controls', panel.id)
      button.append(...heading.childNodes)
      heading.append(button)
      setOpen(button, panel, how, false)
      button.addEventListener('click', () => {
        setOpen(button, panel, how, button.getAttribute('aria-expanded') !== 'true')
      })
      panel.addEventListener('beforematch', () => setOpen(button, panel, how, true))
    }
  }

  for (const tabs of document.querySelectorAll('[data-tabs]')) {
    const list = tabs.querySelector('.tabs__list')
    const links = [...list.querySelectorAll('a')]
    const panels = links.map((link) => document.getElementById(link.hash.slice(1)))
    const choose = (chosen) => {
      links.forEach((link, index) => {
        link.setAttribute('aria-selected', String(index === chosen))
        link.tabIndex = index === chosen ? 0 : -1
        panels[index].hidden = index !== chosen
      })
    }
    list.setAttribute('role', 'tablist')
    links.forEach((link, index) => {
      const panel = panels[index]
      link.id = `${panel.id}-tab`
      link.parentElement.setAttribute('role', 'presentation')
      link.setAttribute('role', 'tab')
      link.setAttribute('aria-controls', panel.id)
      panel.setAttribute('role', 'tabpanel')
      panel.setAttribute('aria-labelledby', link.id)
      panel.tabIndex = 0
      link.addEventListener('click', (event) => {
        event.preventDefault()
        choose(index)
      })
      link.addEventListener('keydown', (event) => {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
        if (step === 0) return
        const next = (index + step + links.length) % links.length
        choose(next)
        links[next].focus()
      })
    })
    choose(0)
  }

  for (const details of document.querySelectorAll('details[data-close]')) details.open = false

  for (const button of document.querySelectorAll('[data-menu]')) {
    const menu = document.getElementById(button.getAttribute('aria-controls'))
    button.addEventListener('click', () => {
      menu.hidden = !menu.hidden
      button.setAttribute('aria-expanded', String(!menu.hidden))
    })
  }

  for (const button of document.querySelectorAll('[data-dialog]')) {
    button.addEventListener('click', () => document.getElementById(button.dataset.dialog).showModal())
  }
})()
