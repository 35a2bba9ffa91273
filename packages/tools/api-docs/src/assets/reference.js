const HIDDEN_CLIENTS = {
  ...Object.fromEntries(
    "c clojure csharp dart fsharp go http java js julia kotlin node objc ocaml php powershell python r ruby rust swift"
      .split(" ")
      .map((language) => [language, true]),
  ),
  shell: ["httpie", "wget"],
};

// The contract is in the page, and nothing is loaded: the page has no network.
Scalar.createApiReference("#reference", {
  content: document.querySelector("#contract").textContent,
  theme: "default",
  withDefaultFonts: false,
  telemetry: false,
  hideTestRequestButton: true,
  hideClientButton: true,
  // Beside our own samples, the call as the vendor's documents show it.
  hiddenClients: HIDDEN_CLIENTS,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
});

/** Names for what Scalar shows as a mere icon, and the keyboard's way into what scrolls. */
function nameIcons() {
  const unnamed = "#reference :is(button, a[href]):not([aria-label])";
  for (const element of document.querySelectorAll(unnamed)) {
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text names nothing.
    if (element.innerText.trim() !== "") continue;
    const name = element.textContent.trim() || element.title || element.href || "Copy";
    element.setAttribute("aria-label", name);
  }
  for (const list of document.querySelectorAll("#reference .endpoints:not([tabindex])")) {
    list.tabIndex = 0;
  }
}

let isPlanned = false;
new MutationObserver(() => {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    nameIcons();
  });
}).observe(document.querySelector("#reference"), { childList: true, subtree: true });
