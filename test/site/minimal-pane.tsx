/** The smallest page in the pane's frame: React, FluentProvider, one Button. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(
  <FluentProvider theme={webLightTheme}>
    <Button>检查</Button>
  </FluentProvider>,
);
window.paneStart?.done();
