import { useStoreActions } from "./hooks";

const actions = useStoreActions();  // ticks
