// The contract is in the page, and nothing is loaded: the page has no network.
Scalar.createApiReference("#reference", {
  content: document.querySelector("#contract").textContent,
  theme: "default",
  withDefaultFonts: false,
  telemetry: false,
  hideTestRequestButton: true,
  hideClientButton: true,
  hiddenClients: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
});
