import { useEffect } from "react";
import { getLoaves } from "./database";

export function Loaves({ show }) {
  useEffect(() => {
    getLoaves().then(show);
  }, []);
  return null;
}
