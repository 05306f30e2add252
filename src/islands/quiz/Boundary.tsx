import { Component, type ReactNode } from 'react';

/** Shows `fallback` when anything below it fails, so that one fault does not empty the page. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

interface Props {
  fallback: ReactNode;
  children: ReactNode;
}
