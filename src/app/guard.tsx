import { Component, type ReactNode } from 'react';
import type { Language } from '../language/language.ts';
import { Problem } from './problem.tsx';

interface GuardProps {
  language: Language;
  /** Whether another part says what fails here too. */
  isSilent?: boolean;
  children: ReactNode;
}

/** Keeps a part of the page that cannot be drawn from taking the rest with it, and says why. */
export class Guard extends Component<GuardProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ children }: GuardProps) {
    // Nobody can press “Try again” here, so that what comes anew is the next try.
    if (this.props.isSilent && this.state.error !== null && children !== this.props.children)
      this.setState({ error: null });
  }

  override render() {
    const { language, isSilent, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const retry = () => this.setState({ error: null });
    return isSilent ? null : <Problem error={error} language={language} retry={retry} />;
  }
}
