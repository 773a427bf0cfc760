/** What stands beside the finished report, in Chinese: an office's own frame, charts, and the preview. */
export const finishedZhCN = {
  frame: {
    title: '公文版式',
    hint: '有本单位排好红头、页眉的 Word 文件（.docx）？选一次，以后下载的 Word 文件就把全文放进它里面“年报正文”的位置。它只留在这台电脑上。',
    choose: '选用公文版式…',
    used: (name: string) => `下载的 Word 文件用的是公文版式“${name}”。预览和网页文件里不显示它。`,
    another: '换一个…',
    drop: '不用公文版式',
    taken: (name: string) => `已选用“${name}”，下次打开还用它。`,
    takenOnce: (name: string) => `已选用“${name}”。这里不让保存版式，下次打开要再选一次。`,
    dropped: '已不用公文版式，Word 文件按国家标准排版。',
    dropFailed:
      '这次已不用公文版式。但这里不让改动保存的内容，下次打开可能还会用它，请再点一次“不用公文版式”。',
    refused: (name: string, why: string) => `没有选用“${name}”。${why}`,
    lost: '读不到这台电脑上保存的公文版式。以前选过的，请再选一次；没选过的不用管。',
  },
  charts: {
    add: '附图表',
    hint: '报告后面另起一页附图表：新收申请、办理结果和申请人，旁边有数字；选了上年年报的，与上年并排。',
  },
  preview: {
    leads: '点预览里的一格或一句话，就跳到它在工作簿里的位置。',
    widen: '放大预览',
  },
};

export type FinishedWords = typeof finishedZhCN;
