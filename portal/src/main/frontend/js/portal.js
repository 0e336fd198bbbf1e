// Small comforts; every page works without them.
(() => {
  'use strict';
  // A form that is on its way cannot be sent twice, and says so.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    const button = event.submitter;
    if (button && button.dataset.busy) {
      button.style.minInlineSize = `${button.offsetWidth}px`;
      button.dataset.label = button.textContent;
      // after the browser has taken the form's values, or the button's own would be lost
      setTimeout(() => {
        button.textContent = button.dataset.busy;
        button.setAttribute('aria-disabled', 'true');
      });
    }
  });
  // Back from the next page: the form can be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent;
    for (const button of document.querySelectorAll('button[data-label]')) {
      button.textContent = button.dataset.label;
      button.removeAttribute('aria-disabled');
    }
  });
  // A file on its way: how far it is, and a way to stop it.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const template = form.querySelector('template[data-upload]');
    if (!template || event.defaultPrevented) return;
    event.preventDefault();
    const shown = template.content.firstElementChild.cloneNode(true);
    const [text, bar, stop] = ['p', 'progress', 'button'].map((name) => shown.querySelector(name));
    const call = new XMLHttpRequest();
    const again = () => {
      delete form.dataset.sent;
      if (event.submitter) {
        event.submitter.textContent = event.submitter.dataset.label;
        event.submitter.removeAttribute('aria-disabled');
      }
    };
    call.upload.addEventListener('progress', (sent) => {
      if (sent.lengthComputable) bar.value = sent.loaded / sent.total;
    });
    call.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      text.textContent = text.dataset.sent;
    });
    call.addEventListener('load', () => {
      if (call.status < 400) window.location.assign(call.responseURL);
      else call.dispatchEvent(new Event('error'));
    });
    call.addEventListener('error', () => {
      bar.remove();
      stop.remove();
      text.textContent = text.dataset.failed;
      again();
    });
    stop.addEventListener('click', () => {
      call.abort();
      shown.remove();
      again();
      event.submitter?.focus();
    });
    form.querySelector('.kb-upload')?.remove();
    form.append(shown);
    call.open('POST', form.action);
    call.send(new FormData(form));
  });
  // Fields that only matter after a certain answer: data-shown-by="field=value[|value]".
  const dependants = document.querySelectorAll('[data-shown-by]');
  const update = () => {
    for (const part of dependants) {
      const [name, values] = part.dataset.shownBy.split('=');
      const chosen = document.querySelector(`input[name="${CSS.escape(name)}"]:checked`);
      part.hidden = !(chosen && values.split('|').includes(chosen.value));
    }
  };
  document.addEventListener('change', update);
  update();
})();
