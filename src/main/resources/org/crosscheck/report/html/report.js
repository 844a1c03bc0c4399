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
    return all('.finding:not([hidden]), .stop').filter(function (stop) { return stop.getClientRects().length > 0; });
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
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { return; }
    if (event.key === 'n') { go(1); }
    if (event.key === 'p') { go(-1); }
  });

  // The base of the page of differences is remembered, and its link marked.
  var bases = all('.bases a');
  function base() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var chosen = target && target.closest('.base');
    var section = chosen || document.querySelector('.base.default');
    bases.forEach(function (link) {
      if (section && link.hash === '#' + section.id) { link.setAttribute('aria-current', 'true'); }
      else { link.removeAttribute('aria-current'); }
    });
    if (chosen) { memory.set('base', chosen.id); }
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
