/** Components that guides and pages on security use by name, without an import. */
import ContactCard from './ContactCard.astro';
import FiguresTable from './FiguresTable.astro';
import Note from './Note.astro';
import RegionLink from './RegionLink.astro';
import Steps from './Steps.astro';

export const proseComponents = { ContactCard, FiguresTable, Note, RegionLink, Steps };
