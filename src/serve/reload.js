// Loads the page again when the site was built anew. Added by `flygblad serve` only.
const events = new EventSource("/__flygblad/events?" + document.currentScript.dataset.version);
events.addEventListener("reload", () => {
  events.close();
  location.reload();
});
