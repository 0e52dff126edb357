import { ErrorBoundary } from "react-error-boundary";

export const App = () => (
  <ErrorBoundary fallback={<p>Something went wrong.</p>}> {/* ticks */}
    <Orders />
  </ErrorBoundary>
);
