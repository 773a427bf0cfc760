/**
 * Tabs after the WAI-ARIA pattern: one tab stop, arrow keys, Home and End. Our own, because
 * Fluent's TabList brings 26 kB (gzipped) with it, a seventh of what the whole pane may weigh.
 */
import { useRef, type KeyboardEvent } from 'react';
import { entryAt } from '../report/present';

interface TabsProps<V extends string> {
  readonly tabs: readonly { readonly value: V; readonly label: string }[];
  readonly selected: V;
  readonly label: string;
  readonly select: (value: V) => void;
}

/** Which tab a key leads to; undefined for any other key. */
export function keyTarget(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

export function Tabs<V extends string>({ tabs, selected, label, select }: TabsProps<V>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ value }) => value === selected);
    const target = keyTarget(event.key, at, tabs.length);
    if (target === undefined) return;
    event.preventDefault();
    select(entryAt(tabs, target).value);
    (list.current?.children[target] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={list} className="pane-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ value, label: name }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`tab-${value}`}
          className="pane-tab"
          aria-selected={value === selected}
          aria-controls="pane-view"
          tabIndex={value === selected ? 0 : -1}
          onClick={() => select(value)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
