// A long list, one page at a time.

// An element that shows `items` in pages of `size`; `draw` makes one page's element of its items.
function pager(items, size, noun, draw) {
  const box = el("div", { class: "paged" });
  const pages = Math.max(1, Math.ceil(items.length / size));
  function show(page, focus) {
    const from = page * size;
    const part = items.slice(from, from + size);
    box.replaceChildren(draw(part, from));
    if (pages > 1) {
      const label = (from + 1).toLocaleString("en") + "–"
        + (from + part.length).toLocaleString("en") + " of " + plural(items.length, noun);
      const turn = (name, to) => el("button", { type: "button", disabled: to < 0 || to >= pages,
        onclick: () => show(to, name) }, name);
      const back = turn("Previous", page - 1);
      const on = turn("Next", page + 1);
      box.append(el("p", { class: "pages" }, back, " ", el("span", { role: "status" }, label), " ", on));
      if (focus) {
        const wanted = focus === "Next" ? on : back;
        (wanted.disabled ? (focus === "Next" ? back : on) : wanted).focus();
      }
    }
  }
  show(0, null);
  return box;
}
