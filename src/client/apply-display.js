/* global document, localStorage */
// Runs before anything is painted, and is served as it stands: what the reader has chosen at the foot of a page.
try {
  document.documentElement.className = localStorage.getItem('tampilan') || '';
} catch {
  // Storage is closed: nothing was chosen.
}
