const filter = document.querySelector("#filter");
const shown = document.querySelector("#shown");
const rows = [...document.querySelectorAll("tbody tr")];

function apply() {
  const wanted = filter.value.trim().toLowerCase();
  for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  for (const section of document.querySelectorAll(".vendor")) {
    section.hidden = section.querySelector("tbody tr:not([hidden])") === null;
  }
  const count = rows.filter((row) => !row.hidden).length;
  shown.textContent = wanted === "" ? "" : `${count} of ${rows.length}`;
}

filter.form.addEventListener("submit", (event) => event.preventDefault());
filter.addEventListener("input", apply);
apply();

// The bar says which vendor is in sight.
const links = new Map(
  [...document.querySelectorAll(".bar nav a")].map((link) => [link.hash.slice(1), link]),
);
const inSight = new Set();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target.id);
      else inSight.delete(target.id);
    }
    const [first] = [...links.keys()].filter((id) => inSight.has(id));
    for (const [id, link] of links) {
      if (id === first) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    links.get(first)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  },
  { rootMargin: "-15% 0px -60% 0px" },
);
for (const id of links.keys()) observer.observe(document.getElementById(id));
