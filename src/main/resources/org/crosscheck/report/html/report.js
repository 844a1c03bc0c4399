// Comfort only: the pages say everything without it.
(function () {
  'use strict';
  var story = document.body.dataset.story;
  var memory = {
    get: function (name) {
      try { return localStorage.getItem('crosscheck/' + story + '/' + name); } catch (e) { return null; }
    },
    set: function (name, value) {
      try {
        if (value === null) { localStorage.removeItem('crosscheck/' + story + '/' + name); }
        else { localStorage.setItem('crosscheck/' + story + '/' + name, value); }
      } catch (e) { /* A browser may forbid it; the page then forgets. */ }
    }
  };
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }

  // Tick boxes keep their state.
  all('input[data-tick]').forEach(function (box) {
    box.checked = memory.get(box.id) === 'yes';
    box.addEventListener('change', function () {
      memory.set(box.id, box.checked ? 'yes' : null);
      filter();
    });
  });

  // Filters.
  var form = document.getElementById('filters');
  function ticked(finding, tick) { return finding.querySelector('input[data-tick=' + tick + ']').checked; }
  function ticks(finding) {
    return ticked(finding, 'confirmed') ? 'confirmed' : ticked(finding, 'check') ? 'check' : 'none';
  }
  function filter() {
    if (!form) { return; }
    var findings = all('.finding');
    var shown = 0;
    findings.forEach(function (finding) {
      var wants = form.elements;
      var fits = (!wants.severity.value || finding.dataset.severity === wants.severity.value) &&
        (!wants.family.value || finding.dataset.family === wants.family.value) &&
        (!wants.outcome.value || finding.dataset.outcome === wants.outcome.value) &&
        (!wants.source.value || finding.dataset.sources.split(' ').indexOf(wants.source.value) >= 0) &&
        (!wants.since || !wants.since.value || finding.dataset.since === wants.since.value) &&
        (!wants.progress || !wants.progress.value || finding.dataset.progress === wants.progress.value) &&
        (!wants.ticks.value || ticks(finding) === wants.ticks.value);
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    document.getElementById('shown').textContent = shown + ' of ' + findings.length + ' shown';
  }
  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) { return; }
    if (form && target.classList.contains('finding') && target.hidden) { form.reset(); filter(); }
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS') { up.open = true; }
    }
    target.scrollIntoView();
  }
  if (form) {
    form.hidden = false;
    form.addEventListener('change', filter);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(filter, 0); });
    // The numbers of the head lead to what they count.
    all('a[data-filter]').forEach(function (link) {
      link.addEventListener('click', function () {
        form.reset();
        link.dataset.filter.split(' ').forEach(function (wish) {
          var select = form.elements[wish.split('=')[0]];
          if (select) { select.value = wish.split('=')[1]; }
        });
        filter();
      });
    });
    filter();
  }
  window.addEventListener('hashchange', reveal);

  // n and p go through the findings, or through the places where texts differ.
  var at = -1;
  function stops() {
    return all('.finding:not([hidden]), .stop').filter(function (stop) {
      var two = stop.closest('.two');
      var grave = two && two.querySelector('[data-grave]').checked;
      return stop.getClientRects().length > 0 && (!grave || stop.classList.contains('grave'));
    });
  }
  function go(step) {
    var places = stops();
    if (!places.length) { return; }
    var current = places.indexOf(document.activeElement);
    if (current >= 0) { at = current; }
    at = Math.max(0, Math.min(places.length - 1, at + step));
    places[at].focus({preventScroll: true});
    places[at].scrollIntoView({block: 'start'});
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(SELECT|TEXTAREA)$/.test(event.target.tagName) ||
      (event.target.tagName === 'INPUT' && event.target.type !== 'checkbox')) { return; }
    if (event.key === 'n') { go(1); }
    if (event.key === 'p') { go(-1); }
  });

  all('.stepping').forEach(function (bar) { bar.hidden = false; });
  all('[data-step]').forEach(function (button) {
    button.addEventListener('click', function () { go(Number(button.dataset.step)); });
  });

  // Sources of the page of differences can be hidden; what only hidden ones say goes with them.
  var hidden = (memory.get('hidden') || '').split(' ').filter(Boolean);
  function hide() {
    all('[data-sources].version').forEach(function (version) {
      version.hidden = version.dataset.sources.split(' ').every(function (each) { return hidden.indexOf(each) >= 0; });
    });
    all('.hide input').forEach(function (box) { box.checked = hidden.indexOf(box.value) < 0; });
    memory.set('hidden', hidden.length ? hidden.join(' ') : null);
  }
  all('.carried li[data-source]').forEach(function (item) {
    var label = document.createElement('label');
    var box = document.createElement('input');
    label.className = 'hide';
    box.type = 'checkbox';
    box.value = item.dataset.source;
    box.addEventListener('change', function () {
      hidden = hidden.filter(function (each) { return each !== box.value; });
      if (!box.checked) { hidden.push(box.value); }
      hide();
    });
    label.appendChild(box);
    box.setAttribute('aria-label', 'show ' + item.querySelector('.source').textContent);
    label.appendChild(document.createTextNode(' show'));
    item.appendChild(label);
  });
  hide();

  // Any place of two texts can be flagged by hand; a flag keeps the words it was put on.
  var flags = {};
  try { flags = JSON.parse(memory.get('flags') || '{}'); } catch (e) { flags = {}; }
  function words(line) {
    return Array.prototype.map.call(line.querySelectorAll('.text[data-who]'), function (text) {
      var copy = text.cloneNode(true);
      Array.prototype.forEach.call(copy.querySelectorAll('.sign, .unseen, .ref, .what'), function (extra) { extra.remove(); });
      return text.dataset.who + ': ' + copy.textContent.replace(/\s+/g, ' ').trim();
    }).join('\n');
  }
  function press(button, line) { button.setAttribute('aria-pressed', String(line.dataset.flag in flags)); }
  function list() {
    var section = document.getElementById('flags');
    var ids = Object.keys(flags);
    if (!section) { return; }
    section.hidden = ids.length === 0;
    var items = section.querySelector('ul');
    items.textContent = '';
    ids.forEach(function (id) {
      var line = document.querySelector('[data-flag="' + CSS.escape(id) + '"]');
      var item = document.createElement('li');
      item.textContent = flags[id] + '\n';
      if (line) {
        var link = document.createElement('a');
        link.href = '#' + line.id;
        link.textContent = 'Show it';
        item.appendChild(link);
      } else {
        item.appendChild(document.createTextNode('(these words stand there no more)'));
      }
      items.appendChild(item);
    });
    memory.set('flags', ids.length ? JSON.stringify(flags) : null);
  }
  function offer(section) {
    if (!section || section.dataset.offered) { return; }
    section.dataset.offered = 'yes';
    Array.prototype.forEach.call(section.querySelectorAll('.line[data-flag]'), function (line) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Flag';
      press(button, line);
      button.addEventListener('click', function () {
        if (line.dataset.flag in flags) { delete flags[line.dataset.flag]; } else { flags[line.dataset.flag] = words(line); }
        press(button, line);
        list();
      });
      line.querySelector('.mid').appendChild(button);
    });
  }
  list();
  all('[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var text = Object.keys(flags).map(function (id) { return flags[id]; }).join('\n\n');
      if (navigator.clipboard) { navigator.clipboard.writeText(text).then(function () { button.textContent = 'Copied'; }, function () {}); }
    });
  });

  // The base of the page of differences is remembered, and its link marked.
  var bases = all('.bases a');
  function base() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var chosen = target && target.closest('.base');
    var section = chosen || document.querySelector('.base.default');
    bases.forEach(function (link) {
      if (section && (link.hash === '#' + section.id || (section.classList.contains('two') &&
        section.id.split('-').indexOf(link.dataset.of.split('-')[1]) > 0))) { link.setAttribute('aria-current', 'true'); }
      else { link.removeAttribute('aria-current'); }
    });
    if (chosen) { memory.set('base', chosen.id); }
    at = -1;
    if (section && section.classList.contains('two')) { offer(section); }
  }
  if (bases.length) {
    var last = memory.get('base');
    if (!location.hash && last && document.getElementById(last)) { location.replace('#' + last); }
    base();
    window.addEventListener('hashchange', base);
  }

  // On paper everything is unfolded that is folded on the screen for comfort.
  var unfolded = [];
  window.addEventListener('beforeprint', function () {
    unfolded = all('.side details:not([open])');
    unfolded.forEach(function (each) { each.open = true; });
  });
  window.addEventListener('afterprint', function () {
    unfolded.forEach(function (each) { each.open = false; });
  });
  reveal();
})();
