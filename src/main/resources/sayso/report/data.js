// The data that the page brings. Of each article's block, the index keeps what filters and counts
// need; text and spans are read again when an article is looked at.

const SIDES = ["supports", "denies", "mixed", "discusses"];
const SHAPES = { supports: "▲", denies: "▼", mixed: "◆", discusses: "●", none: "○" };
const KINDS = ["person", "organization", "group", "anonymous", "outlet", "document", "account",
  "author", "unspecified"];
const UNNAMED = new Set(["anonymous", "author", "unspecified"]);

const about = JSON.parse(document.querySelector("script.about").textContent);

// Where an article has no title of its own, its text's first line often is one.
function firstLine(text) {
  return shortened(/\S.*/.exec(text)?.[0].trim() ?? "", 110) || null;
}

const articles = [];
const claims = [];
for (const block of document.querySelectorAll("script.article")) {
  const article = JSON.parse(block.textContent);
  const first = claims.length;
  article.claims.forEach((claim, place) => {
    claims.push({
      article: articles.length,
      place,
      id: claim.id,
      source: claim.source ?? null,
      via: claim.via,
      confidence: claim.confidence,
      stances: Object.entries(claim.stances).map(
        ([proposition, [side, probability]]) => ({ proposition: Number(proposition), side, probability })),
    });
  });
  articles.push({
    block,
    number: articles.length,
    id: article.id,
    title: article.title || firstLine(article.text),
    outlet: article.outlet || null,
    published: article.published || null,
    first,
    count: article.claims.length,
  });
}

// Articles that were opened last, whole.
const opened = new Map();
const OPENED_AT_ONCE = 100;

function whole(number) {
  let article = opened.get(number);
  if (!article) {
    article = JSON.parse(articles[number].block.textContent);
    if (opened.size >= OPENED_AT_ONCE) {
      opened.delete(opened.keys().next().value);
    }
    opened.set(number, article);
  }
  return article;
}

function wholeClaim(claim) {
  return whole(claim.article).claims[claim.place];
}

function words(article, spans) {
  return spans.map(([start, end]) => article.text.slice(start, end)).join(" … ")
    .replace(/\s+/g, " ").trim();
}

function contentOf(claim) {
  return words(whole(claim.article), wholeClaim(claim).spans.content);
}

function sourceName(number) {
  return number === null ? "(nobody named)" : about.sources[number].name;
}

function articleName(article) {
  return article.title || article.id;
}

// The rule by which Sayso makes a source's position of its claims (sayso.stance.Positions), over
// all articles that are shown.
function position(stances) {
  const together = side =>
    1 - stances.reduce((none, s) => (s.side === side ? none * (1 - s.probability) : none), 1);
  const supports = together("supports");
  const denies = together("denies");
  if (supports === 0 && denies === 0) {
    return { side: "discusses", probability: together("discusses") };
  }
  if (Math.min(supports, denies) >= about.mixed) {
    return { side: "mixed", probability: Math.min(supports, denies) };
  }
  return supports >= denies ? { side: "supports", probability: supports }
    : { side: "denies", probability: denies };
}
