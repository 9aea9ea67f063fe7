// The matrix of sources and propositions.

const COLUMNS = 5;
const ROWS = 40;

// By source, then by proposition: the stances of the claims that are shown.
function stancesBySource() {
  const table = new Map();
  for (const claim of shown) {
    if (claim.source === null) {
      continue;
    }
    for (const stance of shownStances(claim)) {
      const row = table.get(claim.source) ?? new Map();
      table.set(claim.source, row);
      const cell = row.get(stance.proposition) ?? { stances: [], articles: new Set() };
      row.set(stance.proposition, cell);
      cell.stances.push(stance);
      cell.articles.add(claim.article);
    }
  }
  return table;
}

function positionsView() {
  const view = el("section", {}, el("h2", {}, "Who stands where"));
  if (about.propositions.length === 0) {
    view.append(el("p", { class: "notice" },
      "Nothing was asked: annotate with -p TEXT or --propositions FILE to see who supports and who"
      + " denies what. The claims are under Claims and Articles."));
    return view;
  }
  const table = stancesBySource();
  const asked = frequentPropositions().filter(p =>
    (chosen.proposition === null || p === chosen.proposition)
    && [...table.values()].some(row => row.has(p)));
  if (asked.length === 0) {
    view.append(el("p", { class: "notice" }, "No claim that is shown takes a stance."));
    return view;
  }
  view.append(legend(SIDES),
    el("p", { class: "hint" }, "The number is that of the claims that a position rests on; choose one to read them."));
  view.append(pager(asked, COLUMNS, "proposition", columns => {
    const rows = [...table.entries()]
      .map(([source, row]) => ({ source, row, size: columns.reduce((n, p) => n + (row.get(p)?.stances.length ?? 0), 0) }))
      .filter(r => r.size > 0)
      .sort((a, b) => b.size - a.size || a.source - b.source);
    return pager(rows, ROWS, "source", part => matrix(columns, part));
  }));
  return view;
}

function matrix(columns, rows) {
  const head = el("tr", {}, el("th", { scope: "col" }, "Source"),
    ...columns.map(p => el("th", { scope: "col" }, el("bdi", {}, about.propositions[p]))));
  const body = rows.map(({ source, row }) => el("tr", {},
    el("th", { scope: "row" }, sourceButton(source), " ", el("span", { class: "kind" }, ...kindAndPlace(source, row))),
    ...columns.map(p => el("td", {}, row.has(p) ? cell(source, p, row.get(p)) : el("span", { class: "nothing" }, "–")))));
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Positions" },
    el("table", { class: "matrix" }, el("thead", {}, head), el("tbody", {}, ...body)));
}

// The kind; of one that has no name of its own also where it is, since other articles have others.
function kindAndPlace(source, row) {
  const { kind } = about.sources[source];
  const [place] = [...row.values()][0].articles;
  return UNNAMED.has(kind) ? [kind + " in ", el("a", { href: "#article/" + place }, el("bdi", {}, shortened(articleName(articles[place]), 40)))]
    : [kind];
}

function cell(source, proposition, { stances, articles: inArticles }) {
  const { side, probability } = position(stances);
  const said = sourceName(source) + (side === "mixed" ? " is mixed on: " : " " + side + ": ")
    + about.propositions[proposition] + " " + plural(stances.length, "claim") + " in "
    + plural(inArticles.size, "article") + ", probability " + percent(probability);
  return el("button", { type: "button", class: "cell " + side, title: said, "aria-label": said,
      onclick: () => { choose(source, proposition); go("claims"); } },
    el("span", { class: "shape", "aria-hidden": "true" }, SHAPES[side]), side,
    el("span", { class: "number" }, side === "mixed" ? bothSides(stances) : stances.length.toLocaleString("en")));
}

// "▲ 3 ▼ 5"
function bothSides(stances) {
  return ["supports", "denies"].map(side =>
    SHAPES[side] + " " + stances.filter(s => s.side === side).length.toLocaleString("en")).join(" ");
}

function sourceButton(source) {
  return el("button", { type: "button", class: "link", title: "Show this source's claims",
      onclick: () => { choose(source); go("claims"); } },
    el("bdi", {}, sourceName(source)));
}

function legend(sides) {
  return el("ul", { class: "legend", "aria-label": "Legend" }, ...sides.map(side =>
    el("li", {}, el("span", { class: "shape " + side, "aria-hidden": "true" }, SHAPES[side]), " ",
      STANCE_NAMES[side] ?? side)));
}
