// The claims that are shown as CSV (RFC 4180), a row for each stance, one for a claim without any.

const CSV_COLUMNS = ["article", "title", "outlet", "published", "url", "claim", "source", "kind", "handle", "via",
  "cue", "cueType", "polarity", "form", "hedged", "text", "confidence", "sourceConfidence", "proposition", "stance",
  "probability"];

// Spreadsheets compute what begins like a formula; a leading apostrophe makes it text.
function csvCell(value) {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r\n]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

function csvRows(claim) {
  const article = whole(claim.article);
  const full = wholeClaim(claim);
  const source = claim.source === null ? {} : about.sources[claim.source];
  const told = [article.id, article.title, article.outlet, article.published, article.url, claim.id, source.name,
    source.kind, source.handle, claim.via.map(sourceName).join("; "), full.cue, full.type, full.polarity, full.form,
    full.hedged, words(article, full.spans.content), full.confidence, full.sourceConfidence];
  const stances = shownStances(claim);
  return stances.length === 0 ? [[...told, "", "", ""]]
    : stances.map(s => [...told, about.propositions[s.proposition], s.side, s.probability]);
}

function saveCsv() {
  const lines = [CSV_COLUMNS, ...shown.flatMap(csvRows)].map(row => row.map(csvCell).join(",") + "\r\n");
  // The byte order mark tells spreadsheets that this is UTF-8.
  const url = URL.createObjectURL(new Blob(["\ufeff", ...lines], { type: "text/csv" }));
  const link = el("a", { href: url, download: "claims.csv" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
