"""What has the focus of a page, and whether a reader sees that it has."""

FOCUS = """() => {
  const e = document.activeElement;
  // A chip draws the focus of the radio that it hides.
  const drawn = e.matches("input[type=radio], input[type=checkbox]") ? (e.closest("label") ?? e) : e;
  const outlined = [e, drawn].map((one) => getComputedStyle(one))
    .some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
  const box = drawn.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { what: e.outerHTML.slice(0, 120), page: e === document.body, seen: outlined && inside, outlined, inside };
}"""
