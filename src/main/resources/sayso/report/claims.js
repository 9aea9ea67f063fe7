// The claims as a list, and the pieces in which a claim is told.

const CLAIMS_A_PAGE = 25;

function claimsView() {
  const view = el("section", {}, el("h2", {}, "Claims"));
  if (shown.length === 0) {
    view.append(nothingLeft());
    return view;
  }
  view.append(pager(shown, CLAIMS_A_PAGE, "claim", (part, from) =>
    el("ol", { class: "claims", start: from + 1 }, ...part.map(claimItem))));
  return view;
}

function nothingLeft() {
  return el("p", { class: "notice" }, "The filters leave no claim. Clear filters shows all again.");
}

function claimItem(claim) {
  const article = articles[claim.article];
  return el("li", {},
    el("p", { class: "who" },
      claim.source === null ? sourceName(null) : sourceButton(claim.source), " ", manner(claim)),
    el("blockquote", {}, el("bdi", {}, contentOf(claim))),
    chipList(shownStances(claim)),
    el("p", { class: "where" },
      el("a", { href: "#article/" + claim.article + "/" + claim.place }, el("bdi", {}, articleName(article))),
      ...[article.outlet, article.published].filter(Boolean).map(fact => el("span", {}, " · ", el("bdi", {}, fact))),
      " · confidence ", percent(claim.confidence)));
}

// "deny, via Harbour Post, hedged"
function manner(claim) {
  const { cue, form, hedged } = wholeClaim(claim);
  const facts = [cue || form, ...claim.via.map(relay => "via " + sourceName(relay))];
  if (hedged) {
    facts.push("hedged");
  }
  return el("span", { class: "manner" }, el("bdi", {}, facts.join(", ")));
}

// What a claim says on propositions; null where it says nothing.
function chipList(stances) {
  return stances.length === 0 ? null : el("ul", { class: "chips" }, ...stances.map(stance =>
    el("li", { class: "chip " + stance.side },
      el("span", { class: "shape", "aria-hidden": "true" }, SHAPES[stance.side]), " ", stance.side,
      " ", percent(stance.probability), ": ", el("bdi", {}, about.propositions[stance.proposition]))));
}
