/** The preview over the whole window: every table is seen in its full width. */
import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { PreviewBody, type PreviewProps } from './preview-body';

interface Props extends PreviewProps {
  readonly close: () => void;
}

export default function WidePreview({ close, ...preview }: Props) {
  const { words, lead } = preview;
  const leave =
    lead &&
    ((place: Parameters<typeof lead>[0]) => {
      close();
      lead(place);
    });
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface className="preview-wide">
        <DialogBody className="preview-wide-body">
          <DialogTitle action={<Button onClick={close}>{words.pane.close}</Button>}>
            {words.pane.report.preview}
          </DialogTitle>
          <DialogContent>
            <PreviewBody className="pane-page" {...preview} lead={leave} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
