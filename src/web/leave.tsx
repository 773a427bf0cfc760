/** Asks before other work takes the place of changes that are in no file. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import type { WebWords } from '../language/web/zh-CN';

export function Leave({ desk, web }: { readonly desk: Desk; readonly web: WebWords }) {
  const { leaving } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { leave } = web;
  return (
    <Dialog open={leaving !== undefined} onOpenChange={() => desk.stay()} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{leave.title}</DialogTitle>
          <DialogContent>{leave.text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void desk.saveThen(leaving)}>
              {leave.save}
            </Button>
            <Button onClick={() => void leaving?.()}>{leave.go}</Button>
            <Button onClick={() => desk.stay()}>{leave.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
