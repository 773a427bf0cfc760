/** What is shown when the program itself fails: plain words, and something to send to a technician. */
import { Component, type ReactNode } from 'react';
import { VERSION } from '../app/version';
import type { Language } from '../language/zh-CN';

interface Props {
  readonly words: Language;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly fault?: unknown }> {
  override state: { readonly fault?: unknown } = {};

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <p>{this.props.words.pane.crashed}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {this.props.words.pane.reload}
        </button>
        <pre style={{ whiteSpace: 'pre-wrap' }}>
          {VERSION}
          {'\n'}
          {String(this.state.fault)}
        </pre>
      </div>
    );
  }
}
