// The claims over the days, weeks, months or years of their articles.

const BARS = 60;
const DAY = 24 * 60 * 60 * 1000;
const CHART = { width: 900, height: 260, left: 46, bottom: 34, top: 10 };
const UNITS = [
  ["day", time => time],
  ["week", time => time - ((new Date(time).getUTCDay() + 6) % 7) * DAY],
  ["month", time => Date.UTC(new Date(time).getUTCFullYear(), new Date(time).getUTCMonth())],
  ["year", time => Date.UTC(new Date(time).getUTCFullYear(), 0)],
];

// Midnight UTC of a date as ISO 8601 has it; null of anything else.
function dayOf(published) {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "");
  const time = date ? Date.parse(date[0] + "T00:00:00Z") : NaN;
  return Number.isNaN(time) ? null : time;
}

function starts(first, last, floor) {
  const found = [];
  for (let day = floor(first); day <= last; day += DAY) {
    const start = floor(day);
    if (found[found.length - 1] !== start) {
      found.push(start);
    }
  }
  return found;
}

function timelineView() {
  const view = el("section", {}, el("h2", {}, "Timeline"));
  const dated = shown.map(claim => ({ claim, day: dayOf(articles[claim.article].published) }))
    .filter(entry => entry.day !== null);
  if (dated.length === 0) {
    view.append(el("p", { class: "notice" }, "No article that is shown has a date of publication."));
    return view;
  }
  const first = dated.reduce((least, entry) => Math.min(least, entry.day), Infinity);
  const last = dated.reduce((most, entry) => Math.max(most, entry.day), -Infinity);
  const [unit, floor] = UNITS.find(([name, f]) => name === "year" || starts(first, last, f).length <= BARS);
  const bars = starts(first, last, floor).map(start => ({ start, supports: 0, denies: 0, discusses: 0, none: 0, total: 0 }));
  const byStart = new Map(bars.map(bar => [bar.start, bar]));
  for (const { claim, day } of dated) {
    const bar = byStart.get(floor(day));
    const best = shownStances(claim).sort((a, b) => b.probability - a.probability)[0];
    bar[best?.side ?? "none"]++;
    bar.total++;
  }
  const undated = shown.length - dated.length;
  view.append(el("p", { class: "hint" }, "Claims a " + unit + ", by the stance that is most probable."
      + (undated ? " " + plural(undated, "claim") + " of articles without a date are left out." : "")),
    legend(STANCE_CHOICES), el("div", { class: "scroll" }, chart(bars, unit)),
    el("details", {}, el("summary", {}, "The same as a table"), timeTable(bars, unit)));
  return view;
}

function dateName(start, unit) {
  const iso = new Date(start).toISOString();
  return iso.slice(0, unit === "year" ? 4 : unit === "month" ? 7 : 10);
}

function chart(bars, unit) {
  const { width, height, left, bottom, top } = CHART;
  const most = bars.reduce((max, bar) => Math.max(max, bar.total), 1);
  const step = (width - left) / bars.length;
  const scale = (height - bottom - top) / most;
  const drawn = bars.map((bar, i) => {
    let y = height - bottom;
    const parts = STANCE_CHOICES.filter(side => bar[side] > 0).map(side => {
      const tall = bar[side] * scale;
      y -= tall;
      return svg("rect", { class: "bar " + side, x: left + i * step + step * 0.1, y, width: step * 0.8, height: tall });
    });
    const told = STANCE_CHOICES.filter(side => bar[side] > 0).map(side => bar[side] + " " + STANCE_NAMES[side]);
    return svg("g", {}, svg("title", {}, dateName(bar.start, unit) + ": " + told.join(", ")), ...parts);
  });
  const every = Math.ceil(bars.length / 8);
  const dates = bars.filter((_, i) => i % every === 0).map((bar, n) =>
    svg("text", { x: left + (n * every + 0.5) * step, y: height - bottom + 20, "text-anchor": "middle" },
      dateName(bar.start, unit)));
  const line = value => [
    svg("line", { class: "grid", x1: left, x2: width, y1: height - bottom - value * scale, y2: height - bottom - value * scale }),
    svg("text", { x: left - 8, y: height - bottom - value * scale, "text-anchor": "end", "dominant-baseline": "middle" },
      value.toLocaleString("en"))];
  const ticks = most < 4 ? [0, most] : [0, Math.round(most / 2), most];
  return svg("svg", { class: "timeline", viewBox: `0 0 ${width} ${height}`, role: "img",
    "aria-label": "Claims a " + unit + ", from " + dateName(bars[0].start, unit) + " to "
      + dateName(bars[bars.length - 1].start, unit) + "; the table below has the figures" },
    ...ticks.flatMap(line), ...drawn, ...dates);
}

function timeTable(bars, unit) {
  const sides = STANCE_CHOICES.map(side => STANCE_NAMES[side]);
  return el("table", { class: "list" },
    el("thead", {}, el("tr", {}, ...[unit, ...sides, "all"].map(name => el("th", { scope: "col" }, name)))),
    el("tbody", {}, ...bars.filter(bar => bar.total > 0).map(bar => el("tr", {},
      el("th", { scope: "row" }, dateName(bar.start, unit)),
      ...[...STANCE_CHOICES.map(side => bar[side]), bar.total].map(n => el("td", { class: "figure" }, n))))));
}
