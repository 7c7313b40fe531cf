/* global document, localStorage */
// Served as it stands: what the reader has chosen at the foot of a page. It holds nothing back: a page is read after its first
// round trip, and only who has chosen may see it change.
try {
  document.documentElement.className = localStorage.getItem('tampilan') || '';
} catch {
  // Storage is closed: nothing was chosen.
}
