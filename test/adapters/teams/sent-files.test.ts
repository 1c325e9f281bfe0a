import type { IncomingActivity } from '../../../src/adapters/teams/activity-schema';
import { sentFiles } from '../../../src/adapters/teams/sent-files';

const FILE = {
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name: 'marts.docx',
  content: { downloadUrl: 'https://havby.sharepoint.com/x', uniqueId: 'u', fileType: 'docx' },
};

function withAttachments(...attachments: readonly unknown[]): IncomingActivity {
  return { attachments } as unknown as IncomingActivity;
}

describe('the files of a message', () => {
  it('are those the chat hands over, in their order', () => {
    const other = { ...FILE, name: 'april.docx' };

    expect(sentFiles(withAttachments(FILE, { contentType: 'text/html', content: 'x' }, other))).toEqual([
      { name: 'marts.docx', address: 'https://havby.sharepoint.com/x' },
      { name: 'april.docx', address: 'https://havby.sharepoint.com/x' },
    ]);
  });

  it.each([
    ['no name', { ...FILE, name: undefined }],
    ['a name that is no text', { ...FILE, name: 3 }],
  ])('get one where there is %s', (_name, attachment) => {
    expect(sentFiles(withAttachments(attachment))).toMatchObject([{ name: 'referat.docx' }]);
  });

  it.each([
    ['a picture', { contentType: 'image/png', content: null }],
    ['a card', { contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
    ['a file without an address', { ...FILE, content: { fileType: 'docx' } }],
    ['an address that is no text', { ...FILE, content: { downloadUrl: { $ne: '' } } }],
    ['nothing inside', { ...FILE, content: null }],
  ])('are none in %s', (_name, attachment) => {
    expect(sentFiles(withAttachments(attachment))).toEqual([]);
  });
});
