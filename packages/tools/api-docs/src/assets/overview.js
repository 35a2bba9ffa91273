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
