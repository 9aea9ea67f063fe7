// Who passes on whose words: those who relay on the left, whom they relay on the right.

const EDGES = 40;
const ROW = 28;
const MIDDLE = { left: 310, right: 590, width: 900 };

// Pairs of neighbours in the chains from the outermost relay to the source, the most frequent first.
function relayEdges() {
  const edges = new Map();
  for (const claim of shown) {
    const chain = claim.source === null ? claim.via : [...claim.via, claim.source];
    for (let i = 0; i + 1 < chain.length; i++) {
      const key = chain[i] + " " + chain[i + 1];
      const edge = edges.get(key) ?? { from: chain[i], to: chain[i + 1], count: 0 };
      edges.set(key, edge);
      edge.count++;
    }
  }
  return [...edges.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
}

function relaysView() {
  const view = el("section", {}, el("h2", {}, "Who relays whom"));
  const edges = relayEdges();
  if (edges.length === 0) {
    view.append(el("p", { class: "notice" }, "No claim that is shown was passed on by somebody else."));
    return view;
  }
  const drawn = edges.slice(0, EDGES);
  view.append(el("p", { class: "hint" },
    edges.length > EDGES ? "The " + EDGES + " most frequent of " + plural(edges.length, "link") + ". " : "",
    "On the left who passes words on, on the right whose they are; choose one to read the claims."));
  view.append(el("div", { class: "scroll" }, relayGraph(drawn)));
  view.append(el("details", {}, el("summary", {}, "The same as a table"),
    pager(edges, 100, "link", part => el("table", { class: "list" },
      el("thead", {}, el("tr", {}, ...["Passed on by", "Words of", "Claims"].map(n => el("th", { scope: "col" }, n)))),
      el("tbody", {}, ...part.map(edge => el("tr", {}, el("td", {}, sourceButton(edge.from)),
        el("td", {}, sourceButton(edge.to)), el("td", { class: "figure" }, edge.count))))))));
  return view;
}

function relayGraph(edges) {
  const left = [...new Set(edges.map(e => e.from))];
  const rank = new Map(left.map((source, i) => [source, i]));
  // Whom the same ones relay stand near each other, so that few lines cross.
  const middle = source => {
    const mine = edges.filter(e => e.to === source);
    return mine.reduce((sum, e) => sum + rank.get(e.from), 0) / mine.length;
  };
  const right = [...new Set(edges.map(e => e.to))].sort((a, b) => middle(a) - middle(b));
  const height = ROW * Math.max(left.length, right.length) + 10;
  const y = (list, source) => (height * (list.indexOf(source) + 0.5)) / list.length;
  const lines = edges.map(edge => {
    const from = y(left, edge.from);
    const to = y(right, edge.to);
    const half = (MIDDLE.left + MIDDLE.right) / 2;
    const name = sourceName(edge.from) + " passes on " + sourceName(edge.to) + ": " + plural(edge.count, "claim");
    return svg("path", { class: "edge", "data-from": edge.from, "data-to": edge.to,
        d: `M${MIDDLE.left},${from}C${half},${from} ${half},${to} ${MIDDLE.right},${to}`,
        "stroke-width": (1 + 9 * Math.sqrt(edge.count / edges[0].count)).toFixed(1) },
      svg("title", {}, name));
  });
  const node = (list, side) => source => {
    const at = y(list, source);
    const touching = lines.filter(line => line.getAttribute(side === "left" ? "data-from" : "data-to") === String(source));
    const mark = on => touching.forEach(line => line.classList.toggle("on", on));
    const open = () => { choose(source); go("claims"); };
    return svg("g", { class: "node", tabindex: "0", role: "button", onclick: open,
        onkeydown: event => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            open();
          }
        },
        onmouseenter: () => mark(true), onmouseleave: () => mark(false),
        onfocus: () => mark(true), onblur: () => mark(false) },
      svg("title", {}, sourceName(source) + ", " + about.sources[source].kind),
      svg("circle", { cx: MIDDLE[side], cy: at, r: 5 }),
      svg("text", { x: MIDDLE[side] + (side === "left" ? -12 : 12), y: at, "dominant-baseline": "middle",
        "text-anchor": side === "left" ? "end" : "start" }, shortened(sourceName(source), 38)));
  };
  return svg("svg", { class: "relays", viewBox: `0 0 ${MIDDLE.width} ${height}`, role: "group",
    "aria-label": "Graph of relays; the table below has the same" },
    ...lines, ...left.map(node(left, "left")), ...right.map(node(right, "right")));
}
