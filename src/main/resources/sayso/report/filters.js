// What is chosen, and the claims that it leaves.

const chosen = {
  find: "", proposition: null, outlet: null, confidence: 0, probability: 0,
  stances: new Set(), kinds: new Set(), source: null,
};

const STANCE_CHOICES = ["supports", "denies", "discusses", "none"];
const STANCE_NAMES = { supports: "supports", denies: "denies", discusses: "discusses",
  none: "about no proposition" };

// A claim's stances that count under the filters.
function shownStances(claim) {
  return claim.stances.filter(s =>
    (chosen.proposition === null || s.proposition === chosen.proposition)
    && s.probability >= chosen.probability && chosen.stances.has(s.side));
}

function passes(claim, named) {
  const kind = claim.source === null ? "unspecified" : about.sources[claim.source].kind;
  if (claim.confidence < chosen.confidence || !chosen.kinds.has(kind)) {
    return false;
  }
  if (chosen.outlet !== null && (articles[claim.article].outlet || "") !== chosen.outlet) {
    return false;
  }
  if (chosen.source !== null && claim.source !== chosen.source && !claim.via.includes(chosen.source)) {
    return false;
  }
  if (named && !named.articles.has(claim.article) && !named.sources.has(claim.source)) {
    return false;
  }
  if (shownStances(claim).length > 0) {
    return true;
  }
  return chosen.proposition === null && chosen.stances.has("none")
    && !claim.stances.some(s => s.probability >= chosen.probability);
}

// Numbers of the articles and sources whose names have what was typed; null where nothing was.
function namedBy(typed) {
  const wanted = typed.trim().toLocaleLowerCase();
  if (!wanted) {
    return null;
  }
  const has = texts => texts.some(text => text && text.toLocaleLowerCase().includes(wanted));
  const numbers = (list, texts) =>
    new Set(list.map((item, n) => (has(texts(item)) ? n : -1)).filter(n => n >= 0));
  return {
    articles: numbers(articles, a => [a.title, a.id]),
    sources: numbers(about.sources, s => [s.name, s.handle, ...s.aliases]),
  };
}

let shown = claims;

function applyFilters() {
  const named = namedBy(chosen.find);
  shown = claims.filter(claim => passes(claim, named));
  const inArticles = new Set(shown.map(c => c.article)).size;
  byId("count").textContent = plural(shown.length, "claim") + " in " + plural(inArticles, "article");
  byId("csv").disabled = shown.length === 0;
  showOnly();
}

// Says that one source alone is shown, and offers to show all again.
function showOnly() {
  const only = byId("only");
  only.hidden = chosen.source === null;
  only.replaceChildren();
  if (chosen.source !== null) {
    only.append("Only ", el("bdi", {}, sourceName(chosen.source)), " ",
      el("button", { type: "button", onclick: () => { chosen.source = null; changed(); } },
        "Show all sources"));
  }
}

function checkboxes(box, values, name, chosenValues, changed) {
  for (const value of values) {
    chosenValues.add(value);
    const input = el("input", { type: "checkbox", name: box.id, value, checked: true,
      onchange: () => {
        if (input.checked) {
          chosenValues.add(value);
        } else {
          chosenValues.delete(value);
        }
        changed();
      } });
    box.append(el("label", {}, input, " ", ...name(value)));
  }
}

function options(select, all, choices) {
  select.append(el("option", { value: "" }, all),
    ...choices.map(([value, name]) => el("option", { value: "=" + value }, name)));
}

// The value of an option, null for the first one.
function choice(select) {
  return select.value === "" ? null : select.value.slice(1);
}

let changed = () => {};

function makeFilters(onChange) {
  changed = () => { applyFilters(); onChange(); };
  const mark = side => [el("span", { class: "shape " + side, "aria-hidden": "true" }, SHAPES[side]),
    " ", STANCE_NAMES[side]];
  checkboxes(byId("stances"), STANCE_CHOICES, mark, chosen.stances, changed);
  const kinds = new Set(claims.map(c => (c.source === null ? "unspecified" : about.sources[c.source].kind)));
  checkboxes(byId("kinds"), KINDS.filter(k => kinds.has(k)), k => [k], chosen.kinds, changed);

  options(byId("proposition"), "All propositions",
    frequentPropositions().map(p => [p, shortened(about.propositions[p], 90)]));
  const outlets = [...new Set(articles.map(a => a.outlet || ""))].sort();
  options(byId("outlet"), "All outlets", outlets.map(o => [o, o || "(none named)"]));

  byId("proposition").addEventListener("change", event => {
    const value = choice(event.target);
    chosen.proposition = value === null ? null : Number(value);
    changed();
  });
  byId("outlet").addEventListener("change", event => {
    chosen.outlet = choice(event.target);
    changed();
  });
  byId("find").addEventListener("input", event => {
    chosen.find = event.target.value;
    changed();
  });
  for (const share of ["confidence", "probability"]) {
    byId(share).addEventListener("input", event => {
      chosen[share] = event.target.value / 100;
      byId(share + "-value").textContent = event.target.value + " %";
      changed();
    });
  }
  byId("filters").addEventListener("submit", event => event.preventDefault());
  byId("filters").addEventListener("reset", () => {
    Object.assign(chosen, { find: "", proposition: null, outlet: null, confidence: 0, probability: 0,
      source: null });
    STANCE_CHOICES.forEach(s => chosen.stances.add(s));
    KINDS.forEach(k => chosen.kinds.add(k));
    byId("confidence-value").textContent = "0 %";
    byId("probability-value").textContent = "0 %";
    changed();
  });
  applyFilters();
}

// Numbers of the propositions, those with the most stances first.
function frequentPropositions() {
  const counts = about.propositions.map(() => 0);
  for (const claim of claims) {
    for (const stance of claim.stances) {
      counts[stance.proposition]++;
    }
  }
  return counts.map((_, p) => p).sort((a, b) => counts[b] - counts[a] || a - b);
}

// Shows the claims of one source, or all of them toward one proposition.
function choose(source, proposition) {
  if (source !== undefined) {
    chosen.source = source;
  }
  if (proposition !== undefined) {
    chosen.proposition = proposition;
    byId("proposition").value = "=" + proposition;
  }
  changed();
}
