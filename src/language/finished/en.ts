import type { FinishedWords } from './zh-CN';

/** What stands beside the finished report, in English: an office's own frame, charts, and the preview. */
export const finishedEn: FinishedWords = {
  frame: {
    title: 'Your office’s frame',
    hint: 'Has your office a Word file (.docx) with its letterhead and headers? Choose it once, and every Word file downloaded from here has the report in it, at “年报正文”. It stays on this computer.',
    choose: 'Choose a frame…',
    used: (name) => `The Word file uses the frame “${name}”. The preview and the web page do not show it.`,
    another: 'Another…',
    drop: 'Use no frame',
    taken: (name) => `“${name}” is used, and will be the next time.`,
    takenOnce: (name) => `“${name}” is used. Frames cannot be kept here: choose it again the next time.`,
    dropped: 'No frame is used: the Word file is set as the national standard says.',
    dropFailed:
      'No frame is used this time. What is kept could not be changed here, so it may come back the next time: press “Use no frame” again then.',
    refused: (name, why) => `“${name}” is not used. ${why}`,
    lost: 'The frame kept on this computer cannot be read. If you chose one before, choose it again; otherwise there is nothing to do.',
  },
  charts: {
    add: 'Add charts',
    hint: 'On a page of their own after the report: requests received, outcomes and applicants, with the figures beside them; next to last year’s where its report was chosen.',
  },
  preview: {
    leads: 'Click a cell or a sentence of the preview to go to where it stands in the workbook.',
    widen: 'Enlarge the preview',
  },
};
