/** The words of the pane's present language, for React. */
import { createContext, useContext } from 'react';
import type { Session } from './session';
import type { PaneState } from './state';
import type { Language } from '../language/zh-CN';

/** What every view works with. */
export interface Working {
  readonly session: Session;
  readonly state: PaneState;
  readonly words: Language;
}

const context = createContext<Working | undefined>(undefined);
export const WorkingProvider = context.Provider;

export function useWorking(): Working {
  const working = useContext(context);
  if (!working) throw new Error('a view stands outside the pane');
  return working;
}
