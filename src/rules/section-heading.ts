/** The official section that a heading of a published report is of. */
import { sections, type Section } from '../format/sections';
import type { SectionKey } from '../report/location';
import { present } from '../report/present';
import type { PublishedHeading } from '../report/published';

export const sectionOf = ({ section }: PublishedHeading): Section =>
  present(
    sections.find(({ number }) => number === section),
    section,
  );

export const keyOf = ({ table, narrative, heading }: Section): SectionKey =>
  present(table ?? narrative, heading);

export const titleOf = ({ number, heading }: Pick<Section, 'number' | 'heading'>): string =>
  `${number}、${heading}`;
