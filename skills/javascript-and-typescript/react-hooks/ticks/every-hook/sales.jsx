import {
  useActionState,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useOptimistic,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
  useTransition,
} from "react";

export function Sales() {
  const [open, setOpen] = useState(false);  // ticks
  const [state, dispatch] = useReducer(reduce, {});  // ticks
  useEffect(load);  // ticks
  useLayoutEffect(measure);  // ticks
  const total = useMemo(sum);  // ticks
  const add = useCallback(save);  // ticks
  const box = useRef(null);  // ticks
  const theme = useContext(Theme);  // ticks
  const [pending, start] = useTransition();  // ticks
  const late = useDeferredValue(open);  // ticks
  const [likely, expect] = useOptimistic(open);  // ticks
  const [answer, submit] = useActionState(save);  // ticks
  const online = useSyncExternalStore(subscribe, read);  // ticks
}
