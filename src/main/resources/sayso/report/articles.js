// The articles as a list.

const ARTICLES_A_PAGE = 50;

function articlesView() {
  const view = el("section", {}, el("h2", {}, "Articles"));
  const counts = new Map();
  for (const claim of shown) {
    const row = counts.get(claim.article) ?? { claims: 0, supports: 0, denies: 0, discusses: 0 };
    counts.set(claim.article, row);
    row.claims++;
    shownStances(claim).forEach(stance => row[stance.side]++);
  }
  if (counts.size === 0) {
    view.append(nothingLeft());
    return view;
  }
  view.append(pager([...counts.keys()], ARTICLES_A_PAGE, "article", part =>
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Articles" },
      el("table", { class: "list" },
        el("thead", {}, el("tr", {}, ...["Article", "Outlet", "Published", "Claims", "Stances"].map(name =>
          el("th", { scope: "col", class: name === "Claims" ? "figure" : null }, name)))),
        el("tbody", {}, ...part.map(number => articleRow(articles[number], counts.get(number))))))));
  return view;
}

function articleRow(article, row) {
  const stances = STANCE_CHOICES.filter(side => row[side] > 0).map(side =>
    el("span", { class: "tally " + side, title: plural(row[side], "claim") + " " + side },
      SHAPES[side] + " " + row[side], el("span", { class: "hidden" }, " " + side)));
  return el("tr", {},
    el("th", { scope: "row" }, el("a", { href: "#article/" + article.number }, el("bdi", {}, articleName(article)))),
    el("td", {}, el("bdi", {}, article.outlet ?? "–")),
    el("td", {}, article.published ?? "–"),
    el("td", { class: "figure" }, row.claims.toLocaleString("en")),
    el("td", {}, ...(stances.length ? stances : ["–"])));
}
