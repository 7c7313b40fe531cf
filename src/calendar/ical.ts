import ICAL from 'ical.js';

// A folded line starts with a space, which counts among the 75 octets that the formats allow.
ICAL.foldLength = 74;

export default ICAL;
