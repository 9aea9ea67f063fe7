// One article: its text with sources, cues and contents marked, and why each claim was made.

const ROLES = ["source", "cue", "content"];

function articleView(number, place) {
  const index = articles[number];
  const article = whole(number);
  const own = claims.slice(index.first, index.first + index.count);
  const depth = depths(article.claims);
  const segments = segmentsOf(article);
  const why = el("div", { class: "why", id: "why", "aria-live": "polite" });
  const items = own.map((claim, n) => el("li", {}, claimButton(claim, () => select(n, true))));
  const marks = new Map();
  let selected = -1;

  // Marks claim n in the text and tells about it. `scroll` brings it into view.
  function select(n, scroll) {
    for (const [mark, parts] of marks) {
      mark.classList.remove(...ROLES.map(role => "on-" + role));
      parts.filter(part => part.claim === n).forEach(part => mark.classList.add("on-" + part.role));
    }
    items.forEach((item, i) => item.firstChild.setAttribute("aria-pressed", String(i === n)));
    if (n !== selected) {
      selected = n;
      why.replaceChildren(...explanation(own[n], article.claims[n]));
    }
    if (scroll) {
      const first = [...marks].find(([, parts]) => parts.some(part => part.claim === n));
      first?.[0].scrollIntoView({ block: "center", behavior: "auto" });
    }
  }

  const reached = new Set();
  const text = el("div", { class: "text", dir: "auto", lang: "en" });
  for (const { start, end, parts } of segments) {
    const words = article.text.slice(start, end);
    if (parts.length === 0) {
      text.append(words);
      continue;
    }
    const inner = parts.reduce((a, b) =>
      (depth[b.claim] > depth[a.claim] || (depth[b.claim] === depth[a.claim] && rank(b) < rank(a)) ? b : a));
    const mark = el("span", { class: "mark " + inner.role + (parts.length > 1 ? " nested" : "") }, words);
    mark.addEventListener("mouseenter", () => select(inner.claim, false));
    // Every claim can be reached once by the keyboard: at its cue, or where it has none, its content.
    const stop = article.claims[inner.claim].spans.cue.length ? "cue" : "content";
    if (inner.role === stop && !reached.has(inner.claim)) {
      reached.add(inner.claim);
      filled(mark, { tabindex: "0", role: "button", "aria-describedby": "why",
        onfocus: () => select(inner.claim, false), onclick: () => select(inner.claim, false) }, []);
    }
    marks.set(mark, parts);
    text.append(mark);
  }

  const heading = el("h2", { tabindex: "-1" }, el("bdi", {}, articleName(index)));
  const view = el("section", { class: "reader" },
    el("p", {}, el("a", { class: "back", href: "#articles" }, "‹ All articles")),
    heading, facts(article),
    el("p", { class: "legend" },
      ...ROLES.flatMap(role => [el("span", { class: "mark " + role }, role), " "])),
    el("div", { class: "pair" }, text,
      el("aside", { "aria-label": "Claims of this article" }, why,
        el("h3", {}, plural(own.length, "claim")), el("ol", { class: "picks" }, ...items))));
  if (own.length > 0) {
    requestAnimationFrame(() => select(Math.min(place ?? 0, own.length - 1), place !== null));
  } else {
    why.append(el("p", {}, "Nobody is said to claim anything here."));
  }
  return view;
}

function rank(part) {
  return ["cue", "source", "content"].indexOf(part.role);
}

// How deep each claim is nested in others.
function depths(list) {
  const depth = [];
  list.forEach((claim, n) => { depth[n] = claim.within === undefined ? 0 : depth[claim.within] + 1; });
  return depth;
}

// The text cut wherever a span begins or ends; each piece with the claims that it belongs to.
function segmentsOf(article) {
  const starts = new Map();
  const ends = new Map();
  const cuts = new Set([0, article.text.length]);
  article.claims.forEach((claim, n) => {
    for (const role of ROLES) {
      for (const [start, end] of claim.spans[role]) {
        if (start < end) {
          const part = { claim: n, role };
          starts.set(start, [...(starts.get(start) ?? []), part]);
          ends.set(end, [...(ends.get(end) ?? []), part]);
          cuts.add(start).add(end);
        }
      }
    }
  });
  const open = new Set();
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    ends.get(start)?.forEach(part => open.delete(part));
    starts.get(start)?.forEach(part => open.add(part));
    return { start, end: places[i + 1], parts: [...open] };
  });
}

function facts(article) {
  const url = article.url && /^https?:\/\//i.test(article.url) ? article.url : null;
  return el("p", { class: "where" },
    ...[article.outlet, article.published].filter(Boolean).map(fact => el("span", {}, el("bdi", {}, fact), " · ")),
    url ? el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, "original") : null,
    url ? " · " : null, el("span", {}, "id ", el("bdi", {}, article.id)));
}

function claimButton(claim, select) {
  const best = claim.stances.slice().sort((a, b) => b.probability - a.probability)[0];
  return el("button", { type: "button", "aria-pressed": "false", onclick: select, onfocus: select },
    el("span", { class: "shape " + (best?.side ?? "none"), "aria-hidden": "true" }, SHAPES[best?.side ?? "none"]), " ",
    el("bdi", { class: "name" }, sourceName(claim.source)), " ",
    el("bdi", { class: "said" }, shortened(contentOf(claim), 90)),
    best ? el("span", { class: "hidden" }, " " + best.side) : null);
}

function explanation(claim, full) {
  const source = claim.source === null ? null : about.sources[claim.source];
  const row = (name, ...value) => [el("dt", {}, name), el("dd", {}, ...value)];
  const cue = full.cue ? "“" + full.cue + "” (" + full.type + ", " + full.polarity + ")" : "none: " + full.form;
  return [
    el("h3", {}, el("bdi", {}, sourceName(claim.source))),
    el("dl", {},
      ...(source ? row("Source", [source.kind, source.role, source.affiliation, source.handle].filter(Boolean).join(", "),
        " · ", percent(full.sourceConfidence), " sure") : []),
      ...(claim.via.length ? row("Passed on by", claim.via.map(sourceName).join(", then ")) : []),
      ...row("Cue", cue),
      ...row("Form", full.form + (full.hedged ? ", hedged" : "")),
      ...row("Claim", percent(full.confidence) + " sure"),
      ...(full.within === undefined ? [] : row("Within", "a claim of " + sourceName(claims[articles[claim.article].first + full.within].source)))),
    chipList(claim.stances) ?? el("p", { class: "hint" }, "About none of the propositions."),
  ];
}
