// The views, by the address's fragment: #positions, #claims, #article/12/3 ...

const VIEWS = {
  positions: positionsView,
  claims: claimsView,
  articles: articlesView,
  relays: relaysView,
  timeline: timelineView,
};

function address() {
  const [name, number, place] = location.hash.slice(1).split("/");
  if (name === "article" && articles[number]) {
    return { name, number: Number(number), place: place === undefined ? null : Number(place) };
  }
  const first = about.propositions.length ? "positions" : "claims";
  const only = articles.length === 1 && !about.propositions.length ? "article" : first;
  return VIEWS[name] ? { name } : { name: only, number: 0, place: null };
}

function render() {
  const { name, number, place } = address();
  const view = name === "article" ? articleView(number, place) : VIEWS[name]();
  byId("main").replaceChildren(view);
  for (const link of document.querySelectorAll("nav a")) {
    const here = link.hash === "#" + name || (name === "article" && link.hash === "#articles");
    if (here) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

function go(view) {
  if (location.hash === "#" + view) {
    render();
  } else {
    location.hash = view;
  }
}

const THEMES = ["system", "light", "dark"];

function nextTheme() {
  const root = document.documentElement;
  const theme = THEMES[(THEMES.indexOf(root.dataset.theme ?? "system") + 1) % THEMES.length];
  root.dataset.theme = theme;
  byId("theme").textContent = "Theme: " + theme;
}

document.title = about.title + " – Sayso report";
byId("title").textContent = about.title;
const sources = new Set(claims.map(c => c.source).filter(s => s !== null)).size;
byId("summary").textContent = [plural(articles.length, "article"), plural(claims.length, "claim"),
  plural(sources, "source"), plural(about.propositions.length, "proposition")].join(" · ");
makeFilters(() => {
  if (address().name !== "article") {
    render();
  }
});
byId("csv").addEventListener("click", saveCsv);
byId("theme").addEventListener("click", nextTheme);
document.querySelector(".skip").addEventListener("click", event => {
  event.preventDefault();
  byId("main").focus();
});
addEventListener("hashchange", () => {
  render();
  scrollTo(0, 0);
  const heading = byId("main").querySelector("h2");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});
render();
