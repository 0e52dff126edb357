import { memo, useCallback, useDeferredValue, useMemo } from "react";

export const App = memo(function App({ loaves, order }) { // ticks
  const sorted = useMemo(() => loaves.toSorted(), [loaves]); // ticks
  const add = useCallback(() => order(sorted), [order, sorted]); // ticks
  const later = useDeferredValue(sorted); // ticks
  return <Map add={add} later={later} />;
});
